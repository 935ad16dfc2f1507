// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/kubectl/tab_writer.hpp>
#include <kube/kubectl/upper_case.hpp>

namespace kube::inline v0_1::kubectl {

/// A column of a kind's table. One with another priority than 0 is shown by `-o wide` alone.
struct table_column {
    std::string_view name;  ///< `Nominated Node`; the header is in upper case
    std::int32_t priority = 0;
};

/// What `kubectl get` takes for its tables.
struct table_options {
    bool wide = false;                                  ///< -o wide
    bool with_namespace = false;                        ///< -A
    bool show_labels = false;                           ///< --show-labels
    bool no_headers = false;                            ///< --no-headers
    std::span<const std::string_view> label_columns{};  ///< -L: keys; a column shows the label's value, or nothing
};

namespace detail {

/// A cell ends at its first line break; what a terminal would take for a command is shown instead.
inline void write_cell(tab_writer& out, std::string_view text) {
    std::size_t written = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        const char c = text[i];
        if (c == '\f' || c == '\n' || c == '\r') {
            out.write(text.substr(written, i - written));
            out.write("...");
            return;
        }
        if (c == '\x1B') {
            out.write(text.substr(written, i - written));
            out.write("^[");
            written = i + 1;
        }
    }
    out.write(text.substr(written));
}

}  // namespace detail

/// `key=value,key2=value2`, or `<none>`. The pairs are sorted as texts, so that `app.kubernetes.io/name=` stands before
/// `app=`. Answers for labels.FormatLabels.
template <class Labels>
[[nodiscard]] std::string format_labels(const Labels& labels) {
    const auto text_of = [](const auto* label) {
        std::string text(label->first);
        text += '=';
        return text += label->second;
    };
    std::vector<decltype(&*labels.begin())> sorted;
    for (const auto& label : labels) {
        sorted.push_back(&label);
    }
    // Only the keys that begin another key are out of place.
    const auto less = [&](const auto* a, const auto* b) {
        const std::string_view left(a->first);
        const std::string_view right(b->first);
        return left.starts_with(right) || right.starts_with(left) ? text_of(a) < text_of(b) : left < right;
    };
    std::sort(sorted.begin(), sorted.end(), less);
    std::string text;
    for (const auto* const label : sorted) {
        text += text.empty() ? "" : ",";
        text += label->first;
        text += '=';
        text += label->second;
    }
    return text.empty() ? "<none>" : text;
}

/// Writes the table of one kind, row by row, to a tab_writer, which aligns it. Without a row there is no header either.
/// Several tables may share a writer, as in `kubectl get pods,services`.
class table_printer {
public:
    /// The columns and the label keys are referred to, not copied.
    table_printer(tab_writer& out, std::span<const table_column> columns, table_options options) noexcept
        : out_(&out), columns_(columns), options_(options) {}

    /// @param cells one for each column, in order; those beyond the columns are dropped.
    template <storage_policy Storage>
    void add_row(const api::meta::v1::basic_object_meta<Storage>& metadata, std::span<const std::string> cells) {
        if (!header_written_ && !options_.no_headers) {
            write_header();
        }
        header_written_ = true;
        first_ = true;
        if (options_.with_namespace) {
            add_cell(metadata.namespace_);
        }
        for (std::size_t i = 0; i != columns_.size(); ++i) {
            if (i < cells.size() && is_shown(columns_[i])) {
                add_cell(cells[i]);
            }
        }
        for (const std::string_view key : options_.label_columns) {
            const auto* const value = metadata.labels.find_value(key);
            add_cell(value != nullptr ? std::string_view(*value) : std::string_view());
        }
        if (options_.show_labels) {
            add_cell(format_labels(metadata.labels));
        }
        out_->write("\n");
    }

private:
    [[nodiscard]] bool is_shown(const table_column& column) const noexcept {
        return options_.wide || column.priority == 0;
    }
    void next_cell() {
        out_->write(first_ ? "" : "\t");
        first_ = false;
    }
    void add_cell(std::string_view text) {
        next_cell();
        detail::write_cell(*out_, text);
    }
    void add_header(std::string_view name) {
        next_cell();
        out_->write(detail::upper_case(name));
    }
    void write_header() {
        first_ = true;
        if (options_.with_namespace) {
            add_header("Namespace");
        }
        for (const table_column& column : columns_) {
            if (is_shown(column)) {
                add_header(column.name);
            }
        }
        for (const std::string_view key : options_.label_columns) {
            add_header(key.substr(key.rfind('/') + 1));  // npos + 1 is 0
        }
        if (options_.show_labels) {
            add_header("Labels");
        }
        out_->write("\n");
    }

    tab_writer* out_;
    std::span<const table_column> columns_;
    table_options options_;
    bool header_written_ = false;
    bool first_ = true;
};

namespace detail {

/// @param cells makes an object's cells, one for each column.
template <class Objects, class Cells>
std::string table_of(const Objects& objects, std::span<const table_column> columns, const table_options& options,
                     Cells cells) {
    tab_writer out;
    table_printer table(out, columns, options);
    for (const auto& object : objects) {
        table.add_row(object.metadata, cells(object));
    }
    return out.take();
}

}  // namespace detail

}  // namespace kube::inline v0_1::kubectl
