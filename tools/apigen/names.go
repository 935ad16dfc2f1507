// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"unicode"
)

// acronyms are the words that the rule "a run of capitals is one word, its last capital starts the next one" splits
// wrongly, as they are spelled in Kubernetes.
var acronyms = []string{"APIs", "CephFS", "CIDRs", "IPs", "IPv4", "IPv6", "URLs", "WWNs"}

// reserved are C++'s keywords and the macros that common system headers define.
var reserved = func() map[string]bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(`
		alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class
		co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype
		default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline
		int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
		reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template
		this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t
		while xor xor_eq
		errno linux major minor stderr stdin stdout unix`) {
		words[word] = true
	}
	return words
}()

// snake turns a name of Go or JSON, or the text of an enumerator, into a C++ name.
func snake(name string) string {
	var words []string
	for i := 0; i < len(name); {
		if n := wordAt(name[i:]); n != 0 {
			words = append(words, strings.ToLower(name[i:i+n]))
			i += n
			continue
		}
		switch name[i] {
		case '+':
			words = append(words, "plus")
		case '*':
			words = append(words, "all")
		case '-':
			if i+1 < len(name) && unicode.IsDigit(rune(name[i+1])) {
				words = append(words, "minus")
			}
		}
		i++
	}
	text := strings.Join(words, "_")
	if reserved[text] {
		text += "_"
	}
	return text
}

// wordAt is the length of the word at the start of the text; 0 where there is none.
func wordAt(text string) int {
	upper := func(i int) bool { return i < len(text) && unicode.IsUpper(rune(text[i])) }
	lower := func(i int) bool {
		return i < len(text) && (unicode.IsLower(rune(text[i])) || unicode.IsDigit(rune(text[i])))
	}
	for _, word := range acronyms {
		if strings.HasPrefix(text, word) && !lower(len(word)) {
			return len(word)
		}
	}
	n := 0
	for upper(n) {
		n++
	}
	if n > 1 {
		if lower(n) && !unicode.IsDigit(rune(text[n])) {
			return n - 1
		}
		for n < len(text) && unicode.IsDigit(rune(text[n])) {
			n++
		}
		return n
	}
	for lower(n) {
		n++
	}
	return n
}

// plural is a kind's name as a resource.
func plural(kind string) string {
	name := strings.ToLower(kind)
	switch {
	case name == "endpoints":
		return name
	case strings.HasSuffix(name, "s"), strings.HasSuffix(name, "x"), strings.HasSuffix(name, "ch"):
		return name + "es"
	case strings.HasSuffix(name, "y") && !strings.HasSuffix(name, "ay"):
		return name[:len(name)-1] + "ies"
	}
	return name + "s"
}
