// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/kubectl/tab_writer.hpp>

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
    const std::size_t end = text.find_first_of("\f\n\r");
    std::string_view rest = text.substr(0, end);
    while (!rest.empty()) {
        const std::size_t escape = rest.find('\x1B');
        out.write(rest.substr(0, escape));
        if (escape == std::string_view::npos) {
            break;
        }
        out.write("^[");
        rest.remove_prefix(escape + 1);
    }
    if (end != std::string_view::npos) {
        out.write("...");
    }
}

/// ASCII alone: the headers of Kubernetes' kinds and label keys have no other letters.
inline void write_header(tab_writer& out, std::string_view name) {
    for (const char c : name) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        out.write({&upper, 1});
    }
}

}  // namespace detail

/// `key=value,key2=value2`, sorted by key, or `<none>`. Answers for labels.FormatLabels.
template <class Labels>
[[nodiscard]] std::string format_labels(const Labels& labels) {
    std::string text;
    for (const auto& [key, value] : labels) {
        text += text.empty() ? "" : ",";
        text += key;
        text += '=';
        text += value;
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
        detail::write_header(*out_, name);
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

}  // namespace kube::inline v0_1::kubectl
