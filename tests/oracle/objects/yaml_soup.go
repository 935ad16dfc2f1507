// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"kubehpp/oracle/protocol"
)

// What a YAML scanner tells apart, in small pieces.
var (
	yamlBreaks = []string{"\n", "\n", "\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n  ", "\n ", "\n    ", "\n\t", "\n- ", "\n  - ", "\r\n  "}
	yamlMarks  = []string{
		":", ": ", " : ", ":\n", ":\t", "?", "? ", "-", "- ", "-\t", "- - ", ",", ", ", "[", "]", "{", "}", "[]", "{}", "[,", "{:", "{?", "[?", "[? ", "]:", "}: ", "a:}", "{a:", "[a:", "\"a\":",
		"#", " #", " # c", "\t# c", "%", "@", "`", "&", "&a ", "&b ", "&a\n", "*a", "*b", "*a ", "*a:", "*a :", "&a:", "!", "! ", "!,", "!]", "!a ", "!!str ", "!!int ", "!!null ", "!!binary ", "!!merge ", "!!float ", "!a!b ",
		"!<a> ", "!<tag:yaml.org,2002:str> ", "!<", "!%21 ", "!%c3%a9 ", "!%ff ", "!%c3%28 ", "!%2", "|", "|\n", "|-\n", "|+\n", "|2\n", "|1-\n", "|+3\n", "|0\n", ">", ">\n", ">-\n", ">+\n", ">2\n", "| # c\n", "|#\n", "|x\n",
		"'", "''", "'a'", "\"", "\"a\"", "\\", "\\n", "\\\n", "\\\r\n", "\\x4", "\\x41", "\\u00e9", "\\ud800", "\\U0001f600", "\\U00110000", "\\/", "\\_", "\\N", "\\L", "\\P", "\\\t", "\\ ", "\\e", "<<", "<<: ", "<<: *a",
		"---", "--- ", "---\n", "\n---\n", "\n--- ", "---\t", "----", "...", "...\n", "\n...\n", "\n... ", "....", "%YAML 1.1\n", "%YAML 1.2\n", "%YAML 1.1 # c\n", "%YAML 111.1\n", "%YAML 1\n", "%YAML\n", "%YAML 01.1\n", "%TAG ! b\n", "%TAG !! b:\n",
		"%TAG !a! tag:yaml.org,2002:\n", "%TAG !a! b\n", "%TAG !a b\n", "%TAG a b\n", "%TAG !a!\n", "%A\n", "%\n", "%TAG !a! %62\n", " ", "  ", "   ", "\t", " \t", "\t ", "\ufeff", "\ufeff\n", "\n\ufeff", "\u00a0", "\u00e9", "\u20ac", "\U0001f600", "\ufffd",
	}
	yamlWords = []string{"a", "b", "c", "a b", "1", "~", "x-y", "a#b", "a:b", "-a", "?a", ":a", "k.io/x", "true", "a,b", "a?b", "a[b", "a'b", "a\"b", "--a", "..a", "\u00e9a", "null", "0x1f", "1.5"}
)

// yamlSoup is a text of pieces in no order at all.
func yamlSoup(r *protocol.Rand) string {
	var made strings.Builder
	if r.Chance(8) {
		made.WriteString(protocol.Pick(r, "%YAML 1.1\n---\n", "%TAG !a! b\n---\n", "%TAG ! tag:yaml.org,2002:\n--- ", "--- ", "\ufeff", "\ufeff\ufeff", "\ufeff\ufeff\n"))
	}
	inFlow := r.Chance(25)
	if inFlow {
		made.WriteString(protocol.Pick(r, "[", "{", "a: [", "a: {", "- [{", "[[", "{a: ["))
	}
	for range 1 + r.IntN(14) {
		switch n := r.IntN(10); {
		case n < 4:
			made.WriteString(protocol.Pick(r, yamlMarks...))
		case n < 7:
			made.WriteString(protocol.Pick(r, yamlWords...))
		case n < 9:
			made.WriteString(protocol.Pick(r, yamlBreaks...))
		default:
			made.WriteString(protocol.Pick(r, ": ", " ", "- ", "\n"))
		}
	}
	if inFlow && r.Chance(70) {
		made.WriteString(protocol.Pick(r, "]", "}", "]}", "}]", "]]"))
	}
	return made.String()
}

// disturbed puts such pieces into a text, takes some out, or doubles them.
func disturbed(r *protocol.Rand, text string) string {
	for range 1 + r.IntN(3) {
		at := r.IntN(len(text) + 1)
		to := min(len(text), at+r.IntN(5))
		switch r.IntN(6) {
		case 0:
			text = text[:at] + text[to:]
		case 1:
			text = text[:at] + protocol.Pick(r, yamlBreaks...) + text[at:]
		case 2:
			text = text[:at] + text[at:to] + text[at:]
		case 3:
			text = text[:at] + protocol.Pick(r, yamlMarks...) + text[to:]
		default:
			text = text[:at] + protocol.Pick(r, yamlMarks...) + text[at:]
		}
	}
	return text
}

// rewritten is the text in another form: other line breaks, UTF-16, or so long that it is read in several pieces, of
// which the scanner sees no more than it needs.
func rewritten(r *protocol.Rand, text string) string {
	if r.Chance(6) {
		text = strings.ReplaceAll(text, "\n", protocol.Pick(r, "\r\n", "\r\n", "\r", "\u0085", "\u2028"))
	}
	if r.Chance(3) {
		text = strings.ReplaceAll(text, " ", protocol.Pick(r, "\t", "  ", " \t"))
	}
	if r.Chance(8) {
		text = protocol.Pick(r, "# ", "\ufeff", "a: ", "\"", "'", "? ", "[", "- |\n  ", "\ufeff\ufeff", "--- ", "\n") + r.Long("abcde \n", protocol.Pick(r, 500, 510, 1020, 1024, 1534, 20)) +
			protocol.Pick(r, "\n", "\n", "", ": ", "\"\n", "'\n", "\": ", "]\n", "]: ", "\n\ufeff", "\ufeff\n") + text
	}
	if r.Chance(3) {
		text = text + protocol.Pick(r, "\n", "\n---\n", "\n...\n", " ") + r.Long("abcd\n", protocol.Pick(r, 500, 512, 1000, 1536, 4, 0)) + protocol.Pick(r, "\x00", "\xff", "\x01", "\xc3", "\xe2\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\x7f", "\ufffe", "'", "\t- {")
	}
	if r.Chance(4) {
		// What is no text begins a piece, just behind the document.
		text += protocol.Pick(r, "\n...\n", "\n---\n", "\n--- a\n", "\n... ", "\n", "") + r.Letters("a \n", r.IntN(5))
		at := max(0, len(text)-r.IntN(8))
		text = "#" + strings.Repeat("x", (1022-at%512)%512) + "\n" + text
		text += protocol.Pick(r, "\x01", "\xff", "\xc3", "'")
	}
	if r.Chance(3) {
		units := utf16.Encode([]rune(protocol.Pick(r, "\ufeff", "\ufeff", "\ufeff", "\ufeff\ufeff") + text))
		var made []byte
		for _, unit := range units {
			if r.Chance(50) && len(made) == 0 || len(made) > 0 && made[0] == 0xfe {
				made = binary.BigEndian.AppendUint16(made, unit)
			} else {
				made = binary.LittleEndian.AppendUint16(made, unit)
			}
		}
		if r.Chance(10) {
			at := r.IntN(len(made) + 1)
			made = append(append(append([]byte{}, made[:at]...), protocol.Pick(r, "\xd8", "\xdc", "\x00", "\xd8\x00")...), made[at:]...)
		}
		text = string(made)
	}
	return text
}
