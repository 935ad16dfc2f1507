// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What all answers share: reading a request, and writing the answer to it. Texts may be of any bytes; those that are
/// not UTF-8 stand as {"b64":"…"}.
namespace answer {

/// A JSON object of which each member is kept as its own bytes.
class object_in {
public:
    /// Of valid JSON; what is no object has no members.
    explicit object_in(std::string_view json);

    /// The member's bytes; empty where there is none.
    [[nodiscard]] std::string_view raw(std::string_view name) const;
    [[nodiscard]] bool is_null(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    /// None where the member is missing or null.
    [[nodiscard]] std::optional<std::vector<std::string>> texts(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name) const;
    [[nodiscard]] bool boolean(std::string_view name) const { return raw(name) == "true"; }
    [[nodiscard]] object_in object(std::string_view name) const { return object_in(raw(name)); }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string_view>>& members() const { return members_; }

private:
    std::vector<std::pair<std::string, std::string_view>> members_;
};

/// The elements of a JSON array, or the keys and values of an object, as their own bytes.
[[nodiscard]] std::vector<std::string_view> elements_of(std::string_view json);
/// The string that a JSON value holds, whether plain or in base64.
[[nodiscard]] std::string text_of(std::string_view json);
/// A text in JSON.
[[nodiscard]] std::string to_json(std::string_view text);
[[nodiscard]] std::string to_json(const std::vector<std::string>& texts);

/// Writes a JSON object.
class object_out {
public:
    object_out& text(std::string_view name, std::string_view value) { return raw(name, to_json(value)); }
    object_out& boolean(std::string_view name, bool value) { return raw(name, value ? "true" : "false"); }
    object_out& integer(std::string_view name, std::int64_t value) { return raw(name, std::to_string(value)); }
    object_out& raw(std::string_view name, std::string_view json);
    [[nodiscard]] std::string json() const { return "{" + json_ + "}"; }

private:
    std::string json_;
};

/// Writes a JSON array.
class array_out {
public:
    void add(const object_out& element) {
        json_ += json_.empty() ? "" : ",";
        json_ += element.json();
    }
    [[nodiscard]] std::string json() const { return "[" + json_ + "]"; }

private:
    std::string json_;
};

/// An answer without its id, as the members that follow it.
struct reply {
    std::string members;
};

[[nodiscard]] reply out(const object_out& value);
[[nodiscard]] reply error(std::string_view text);
/// An error of which only the kind, and the path where Kubernetes tells one, are compared.
[[nodiscard]] reply error_kind(std::string_view kind, std::string_view path = {});
/// An error that the library finds but has no words for.
[[nodiscard]] reply error_without_words();
[[nodiscard]] reply unsupported(std::string_view what);
[[nodiscard]] reply limit(std::string_view name);

/// One question that can be asked.
struct op {
    std::string_view name;
    reply (*answer)(const object_in& in);
    /// Decodes the input and returns the core call, for --bench.
    std::function<std::uint64_t()> (*prepare)(const object_in& in) = nullptr;
};

[[nodiscard]] std::span<const op> labels_ops();
[[nodiscard]] std::span<const op> label_sets_ops();
[[nodiscard]] std::span<const op> fields_ops();
[[nodiscard]] std::span<const op> fields_of_ops();
[[nodiscard]] std::span<const op> names_ops();
[[nodiscard]] std::span<const op> quantity_ops();
[[nodiscard]] std::span<const op> time_ops();
[[nodiscard]] std::span<const op> rules_ops();
[[nodiscard]] std::span<const op> owner_ops();
[[nodiscard]] std::span<const op> codec_ops();
[[nodiscard]] std::span<const op> yaml_ops();
[[nodiscard]] std::span<const op> scheduler_ops();
[[nodiscard]] std::span<const op> lifecycle_ops();
[[nodiscard]] std::span<const op> print_ops();

/// Null where no such op is known.
[[nodiscard]] const op* find_op(std::string_view name);
/// The answer to one line of requests, without a line break.
[[nodiscard]] std::string answer_line(std::string_view line);

}  // namespace answer
