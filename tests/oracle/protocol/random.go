// SPDX-License-Identifier: Apache-2.0

package protocol

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// Rand makes parts of inputs.
type Rand struct{ *rand.Rand }

// Chance is true in so many of a hundred cases.
func (r *Rand) Chance(percent int) bool { return r.IntN(100) < percent }

// Pick is one of several.
func Pick[T any](r *Rand, from ...T) T { return from[r.IntN(len(from))] }

// List is a list of up to `most` elements, short ones more often.
func List[T any](r *Rand, most int, element func() T) []T {
	made := make([]T, 0, most)
	for range r.IntN(r.IntN(most+1) + 1) {
		made = append(made, element())
	}
	return made
}

// Letters is a text over an alphabet of bytes.
func (r *Rand) Letters(alphabet string, length int) string {
	made := make([]byte, length)
	for i := range made {
		made[i] = alphabet[r.IntN(len(alphabet))]
	}
	return string(made)
}

var oddTexts = []string{
	"\x00", "\xff", "\xc3\xa9", "\xe2\x80\xa8", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xef\xbf\xbd", "\xc2\xa0", "\u212a", "\u017f",
	"\t", "\n", "\r", "\v", " ", "\"", "\\", "'", "<", "&", "\x7f", "\x1b", "=", "!", "(", ")", ",", "/", ".", "-", "_", "0", "9",
	"%", ":", "+", "a", "Z", "e", "E", "{", "}", "[", "]", "#", "*", "|", "~", "null",
}

// Mutate changes a text in one or a few places.
func (r *Rand) Mutate(text string) string {
	for range 1 + r.IntN(r.IntN(4)+1) {
		at := r.IntN(len(text) + 1)
		to := min(len(text), at+r.IntN(4))
		switch r.IntN(5) {
		case 0:
			text = text[:at] + text[to:]
		case 1:
			text = text[:at] + Pick(r, oddTexts...) + text[at:]
		case 2:
			text = text[:at] + Pick(r, oddTexts...) + text[to:]
		case 3:
			text = text[:to] + text[at:]
		case 4:
			from := r.IntN(len(text) + 1)
			part := text[from:min(len(text), from+r.IntN(6))]
			text = text[:at] + part + text[at:]
		}
	}
	return text
}

// Long is a text of around `length` bytes, at times exactly that many, or one more or less.
func (r *Rand) Long(alphabet string, length int) string {
	return r.Letters(alphabet, max(0, length+Pick(r, -1, 0, 1, 1, r.IntN(20)-10)))
}

// Repeat is a text several times over, the number of times around a limit.
func (r *Rand) Repeat(text string, around int) string {
	return strings.Repeat(text, max(0, around+r.IntN(3)-1))
}

// SortedKeys makes walks over maps repeatable.
func SortedKeys[T any](from map[string]T) []string {
	return slices.Sorted(maps.Keys(from))
}
