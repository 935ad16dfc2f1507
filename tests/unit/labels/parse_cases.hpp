// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/labels/selector_view.hpp>

namespace parse_cases {

using namespace std::string_view_literals;

/// A text that is a selector, and its canonical text as labels.Parse(text).String() gives it.
struct good {
    std::string_view text;
    std::string_view canonical;
};

inline constexpr good accepted[] = {
    {"", ""},
    {" \t\r\n", ""},
    {"\0"sv, ""},
    {"\0x"sv, ""},
    {"x", "x"},
    {"!x", "!x"},
    {" ! x ", "!x"},
    {"x=a", "x=a"},
    {"x = a", "x=a"},
    {"x\t==\na", "x==a"},
    {"x!=a", "x!=a"},
    {"x=", "x="},
    {"x==", "x=="},
    {"x!=", "x!="},
    {"x=,y", "x=,y"},
    {"x=a\0\0junk"sv, "x=a"},
    {"x=\0a"sv, "x=a"},
    {"x,\0y"sv, "x,y"},
    {"x in (a,,b)", "x in (,a,b)"},
    {"x in ()", "x in ()"},
    {"x in (,)", "x in ()"},
    {"x in (a,)", "x in (,a)"},
    {"x in (,a)", "x in (,a)"},
    {"x notin ()", "x notin ()"},
    {"x in ( a , b )", "x in (a,b)"},
    {"x in(a)", "x in (a)"},
    {"x in (b,a,b,a)", "x in (a,b)"},
    {"x in (b,B,1,a.b)", "x in (1,B,a.b,b)"},
    {"in in (in)", "in in (in)"},
    {"in in (in,notin)", "in in (in,notin)"},
    {"notin=in", "notin=in"},
    {"!in", "!in"},
    {"in", "in"},
    {"gt=1", "gt=1"},
    {"exists", "exists"},
    {"x>1", "x>1"},
    {"x < 007", "x<007"},
    {"x>9223372036854775807", "x>9223372036854775807"},
    {"z=1,a=2,m", "a=2,m,z=1"},
    {"a=2,a=1,a!=3", "a=2,a=1,a!=3"},
    {"example.com/app=web,k8s.io/x_y.z-0!=1", "example.com/app=web,k8s.io/x_y.z-0!=1"},
};

/// A text that is none: why, the place, and the text of the error of labels.Parse.
struct bad {
    std::string_view text;
    kube::selector_errc code;
    unsigned begin;
    unsigned end;
    std::string_view message;
};

#define KEY_FORM                                                                                                       \
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character " \
    "(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "                                      \
    "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
#define VALUE_FORM                                                                                                    \
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start "   \
    "and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation " \
    "is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
#define WRAPPED "unable to parse requirement: "
#define NOT_INTEGER "for 'Gt', 'Lt' operators, the value must be an integer"

using enum kube::selector_errc;

inline constexpr bad refused[] = {
    {"=a", expected_requirement, 0, 1, "found '=', expected: !, identifier, or 'end of string'"},
    {",x", expected_requirement, 0, 1, "found ',', expected: !, identifier, or 'end of string'"},
    {"x,", expected_requirement_after_comma, 2, 2, "found '', expected: identifier after ','"},
    {"x,,y", expected_requirement_after_comma, 2, 3, "found ',', expected: identifier after ','"},
    {"x,\0\0y"sv, expected_requirement_after_comma, 3, 3, "found '', expected: identifier after ','"},
    {"x=a b", expected_comma_or_end, 4, 5, "found 'b', expected: ',' or 'end of string'"},
    {"!x=a", expected_comma_or_end, 2, 3, "found '=', expected: ',' or 'end of string'"},
    {"x in (a))", expected_comma_or_end, 8, 9, "found ')', expected: ',' or 'end of string'"},
    {"!", expected_identifier, 1, 1, WRAPPED "found '', expected: identifier"},
    {"!!x", expected_identifier, 1, 2, WRAPPED "found '!', expected: identifier"},
    {"x=(a)", expected_identifier, 2, 3, WRAPPED "found '(', expected: identifier"},
    {"x===y", expected_identifier, 3, 4, WRAPPED "found '=', expected: identifier"},
    {"x!==y", expected_identifier, 3, 4, WRAPPED "found '=', expected: identifier"},
    {"x y", expected_operator, 2, 3, WRAPPED "found 'y', expected: in, notin, =, ==, !=, gt, lt"},
    {"x gt 1", expected_operator, 2, 4, WRAPPED "found 'gt', expected: in, notin, =, ==, !=, gt, lt"},
    {"a\0b"sv, expected_operator, 2, 3, WRAPPED "found 'b', expected: in, notin, =, ==, !=, gt, lt"},
    {"x in a", expected_open_paren, 5, 6, WRAPPED "found 'a' expected: '('"},
    {"x in (", expected_values, 6, 6, WRAPPED "found '', expected: ',', ')' or identifier"},
    {"x in (=)", expected_values, 6, 7, WRAPPED "found '=', expected: ',', ')' or identifier"},
    {"x in (a", expected_comma_or_close_paren, 7, 7, WRAPPED "found '', expected: ',' or ')'"},
    {"x in (a b)", expected_comma_or_close_paren, 8, 9, WRAPPED "found 'b', expected: ',' or ')'"},
    {"x in (a,=)", expected_comma_or_identifier, 8, 9, WRAPPED "found '=', expected: ',', or identifier"},
    {"x in (a,", expected_comma_or_identifier, 8, 8, WRAPPED "found '', expected: ',', or identifier"},
    {"-a", invalid_key, 0, 2, WRAPPED "<nil>: Invalid value: \"-a\": name part " KEY_FORM},
    {"/a", invalid_key, 0, 2, WRAPPED "<nil>: Invalid value: \"/a\": prefix part must be non-empty"},
    {"b,a/b/c", invalid_key, 2, 7,
     WRAPPED "<nil>: Invalid value: \"a/b/c\": a valid label key " KEY_FORM
             " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"},
    {"x\v=a", invalid_key, 0, 2, WRAPPED "<nil>: Invalid value: \"x\\v\": name part " KEY_FORM},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", invalid_key, 0, 64,
     WRAPPED "<nil>: Invalid value: \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": name part "
             "must be no more than 63 bytes"},
    {"a=-1", invalid_value, 2, 4, WRAPPED "values[0][a]: Invalid value: \"-1\": " VALUE_FORM},
    {"x>-1", invalid_value, 2, 4, WRAPPED "values[0][x]: Invalid value: \"-1\": " VALUE_FORM},
    {"x>+1", invalid_value, 2, 4, WRAPPED "values[0][x]: Invalid value: \"+1\": " VALUE_FORM},
    {"a=\xff", invalid_value, 2, 3, WRAPPED "values[0][a]: Invalid value: \"\\xff\": " VALUE_FORM},
    {"a in (_,b,-1)", invalid_value, 10, 12,
     WRAPPED "[values[0][a]: Invalid value: \"-1\": " VALUE_FORM ", values[1][a]: Invalid value: \"_\": " VALUE_FORM
             "]"},
    {"x>", not_an_integer, 2, 2, WRAPPED "values[0]: Invalid value: \"\": " NOT_INTEGER},
    {"x>abc", not_an_integer, 2, 5, WRAPPED "values[0]: Invalid value: \"abc\": " NOT_INTEGER},
    {"x<9223372036854775808", not_an_integer, 2, 21,
     WRAPPED "values[0]: Invalid value: \"9223372036854775808\": " NOT_INTEGER},
    {"x>-a", not_an_integer, 2, 4,
     WRAPPED "[values[0]: Invalid value: \"-a\": " NOT_INTEGER ", values[0][x]: Invalid value: \"-a\": " VALUE_FORM
             "]"},
};

#undef KEY_FORM
#undef VALUE_FORM
#undef WRAPPED
#undef NOT_INTEGER

}  // namespace parse_cases
