// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kube/codec/json_text.hpp>

namespace kube::inline v0_1::kubectl {

/// How columns are laid out. The defaults are those of kubectl's tables.
struct tab_layout {
    std::size_t min_width = 6;    ///< of a column, padding included
    std::size_t padding = 3;      ///< between a column's widest cell and the next column
    bool remember_widths = true;  ///< a column is never narrower than one above it was, even in another block
};

/// Aligns text in columns. A cell ends with a tab, or a vertical tab; a line with a newline, or a form feed. A column
/// is what consecutive lines have in a place; its cells are padded with spaces to the widest one. What follows the last
/// tab of a line belongs to no column. Widths are counted in code points, what is no UTF-8 in bytes.
/// Answers for the tabwriter of kubectl, save for its escape byte 0xFF, which no text in UTF-8 has.
class tab_writer {
public:
    explicit tab_writer(tab_layout layout = {}) noexcept : layout_(layout) {}

    void write(std::string_view text) {
        std::size_t written = 0;
        for (std::size_t i = 0; i != text.size(); ++i) {
            const char c = text[i];
            if (c == '\t' || c == '\v' || c == '\n' || c == '\f') {
                text_.append(text, written, i - written);
                written = i + 1;
                end_cell();
                if (c == '\n' || c == '\f') {
                    line_ends_.push_back(cells_.size());
                    if (c == '\f') {
                        align();
                    }
                }
            }
        }
        text_.append(text, written);
    }

    /// All that was written, aligned; the writer is empty afterwards. Linear.
    [[nodiscard]] std::string take() {
        align();
        std::string taken;
        taken.swap(aligned_);
        return taken;
    }

private:
    struct cell {
        std::size_t end;        ///< in text_
        std::size_t width;      ///< code points
        std::size_t block = 0;  ///< the column's part that this cell is in
    };

    /// As utf8.RuneCountInString.
    static std::size_t count_code_points(std::string_view text) noexcept {
        std::size_t count = 0;
        for (std::size_t i = 0; i < text.size(); ++count) {
            const std::size_t length = codec::detail::utf8_length(text.substr(i));
            i += length == 0 ? 1 : length;
        }
        return count;
    }

    void end_cell() {
        const std::size_t begin = cells_.empty() ? 0 : cells_.back().end;
        cells_.push_back({text_.size(), count_code_points(std::string_view(text_).substr(begin))});
    }

    /// Finds the widths of the blocks, from left to right and from top to bottom.
    void measure() {
        std::vector<std::size_t> open;  // the block of each column that the line above has
        std::size_t first = 0;
        for (const std::size_t end : line_ends_) {
            const std::size_t columns = end - first - 1;
            if (open.size() > columns) {
                open.resize(columns);
            }
            for (std::size_t column = 0; column != columns; ++column) {
                if (column == remembered_.size()) {
                    remembered_.push_back(layout_.min_width);
                }
                if (column == open.size()) {
                    open.push_back(widths_.size());
                    widths_.push_back(layout_.remember_widths ? remembered_[column] : layout_.min_width);
                }
                cell& here = cells_[first + column];
                here.block = open[column];
                std::size_t& width = widths_[here.block];
                const std::size_t padded = here.width + layout_.padding;
                width = width < padded ? padded : width;
                remembered_[column] = remembered_[column] < width ? width : remembered_[column];
            }
            first = end;
        }
    }

    void align() {
        if (text_.size() != (cells_.empty() ? 0 : cells_.back().end)) {
            end_cell();
        }
        const bool unfinished = cells_.size() != (line_ends_.empty() ? 0 : line_ends_.back());
        if (unfinished) {
            line_ends_.push_back(cells_.size());
        }
        measure();
        std::size_t begin = 0;
        std::size_t index = 0;
        for (const std::size_t end : line_ends_) {
            for (; index != end; ++index) {
                const cell& here = cells_[index];
                aligned_.append(text_, begin, here.end - begin);
                begin = here.end;
                if (index + 1 != end) {
                    aligned_.append(widths_[here.block] - here.width, ' ');
                }
            }
            aligned_ += '\n';
        }
        if (unfinished) {
            aligned_.pop_back();
        }
        text_.clear();
        cells_.clear();
        line_ends_.clear();
        widths_.clear();
    }

    tab_layout layout_;
    std::string text_;  ///< of all cells, without what ends them
    std::vector<cell> cells_;
    std::vector<std::size_t> line_ends_;   ///< in cells_
    std::vector<std::size_t> widths_;      ///< of blocks
    std::vector<std::size_t> remembered_;  ///< of columns, over all blocks
    std::string aligned_;
};

}  // namespace kube::inline v0_1::kubectl
