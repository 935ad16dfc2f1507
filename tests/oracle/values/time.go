// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/duration"
	"k8s.io/apimachinery/pkg/util/intstr"

	"kubehpp/oracle/protocol"
)

type timeIn struct {
	Text text   `json:"text"`
	Kind string `json:"kind"`
}

type textIn struct {
	Text text `json:"text"`
}

type secondsIn struct {
	Seconds     int64 `json:"seconds"`
	Nanoseconds int64 `json:"nanoseconds,omitempty"`
	Short       bool  `json:"short,omitempty"`
}

// The value is text of any bytes, or an integer.
type scaledIn struct {
	Value   json.RawMessage `json:"value"`
	Total   int             `json:"total"`
	RoundUp bool            `json:"roundUp"`
}

var timeOps = []protocol.Op{
	{
		Name: "time.parse",
		Edges: func() []any {
			var made []any
			for _, each := range timeEdges {
				made = append(made, timeIn{text(each), "time"}, timeIn{text(each), "microtime"})
			}
			for _, each := range durationEdges {
				made = append(made, timeIn{text(each), "duration"})
			}
			return made
		}(),
		// The text is the content of the JSON string; bytes that are no UTF-8 become U+FFFD on their way in.
		Answer: protocol.Answering(func(in timeIn) (any, error) {
			var to any
			switch in.Kind {
			case "time":
				to = &metav1.Time{}
			case "microtime":
				to = &metav1.MicroTime{}
			case "duration":
				to = &metav1.Duration{}
			default:
				return nil, protocol.Unsupported(in.Kind)
			}
			quoted, err := json.Marshal(string(in.Text))
			if err != nil {
				return nil, err
			}
			if err := json.Unmarshal(quoted, to); err != nil {
				return nil, err
			}
			printed, err := json.Marshal(to)
			if err != nil {
				return nil, err
			}
			return map[string]any{"canonical": json.RawMessage(printed)}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			kind := protocol.Pick(r, "time", "microtime", "duration")
			made := durationText(r)
			if kind != "duration" {
				made = timeText(r, kind == "microtime")
			}
			if r.Chance(25) {
				made = r.Mutate(made)
			}
			return timeIn{text(made), kind}
		},
	},
	{
		Name: "duration.human",
		Edges: func() []any {
			var made []any
			for _, each := range []int64{-3, -2, -1, 0, 1, 119, 120, 121, 599, 600, 601, 3600, 10799, 10800, 28799, 28800, 172799, 172800, 691199,
				691200, 63071999, 63072000, 252287999, 252288000, 252288001, 9223372036, -9223372036} {
				made = append(made, secondsIn{Seconds: each})
			}
			for _, each := range []int64{-2, -1, 0, 1, 60, 120, 600, 3600, 10800, 28800, 86400, 172800, 691200, 17280000, 31449600, 31536000, 63072000, 252288000,
				9223372036} {
				for _, nanoseconds := range []int64{0, 1, -1, -2, -4, 500000000} {
					made = append(made, secondsIn{each, nanoseconds, true}, secondsIn{each, nanoseconds, false})
				}
			}
			return made
		}(),
		Answer: protocol.Answering(func(in secondsIn) (any, error) {
			asked := time.Duration(in.Seconds)*time.Second + time.Duration(in.Nanoseconds)
			if in.Short {
				return map[string]any{"text": duration.ShortHumanDuration(asked)}, nil
			}
			return map[string]any{"text": duration.HumanDuration(asked)}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			in := secondsIn{Short: r.Chance(40)}
			in.Seconds = protocol.Pick(r, r.Int64N(1000), r.Int64N(100000), r.Int64N(10000000), r.Int64N(9223372036)) - protocol.Pick[int64](r, 0, 0, 3)
			switch r.IntN(4) {
			case 0:
				in.Nanoseconds = r.Int64N(1000000000)
			case 1:
				in.Seconds = protocol.Pick[int64](r, 60, 3600, 86400, 31536000) * (r.Int64N(40) + 1)
				in.Nanoseconds = r.Int64N(5) - 4
			}
			return in
		},
	},
	{
		Name: "intorstring.parse",
		Edges: func() []any {
			var made []any
			for _, each := range []text{"", "0", "80", "+80", "-1", "http", "25%", "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807",
				"9223372036854775808", "-9223372036854775809", "007", "1_0", "0x10", "1.0", " 1", "+", "-"} {
				made = append(made, textIn{each})
			}
			return made
		}(),
		Answer: protocol.Answering(func(in textIn) (any, error) {
			parsed, kept := intstr.Parse(string(in.Text)), intstr.FromString(string(in.Text))
			return map[string]any{"number": parsed.Type == intstr.Int, "text": text(parsed.String()), "value": strconv.Itoa(parsed.IntValue()),
				"kept": strconv.Itoa(kept.IntValue())}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			made := fmt.Sprint(protocol.Pick(r, r.Int64N(65536), r.Int64N(20)-10, 2147483647+r.Int64N(5)-2, -2147483648+r.Int64N(5)-2, int64(r.Uint64())>>r.IntN(64)))
			if r.Chance(10) {
				made = r.Letters("0123456789", r.IntN(25))
			}
			if r.Chance(10) {
				made = protocol.Pick(r, "+", "0", "-") + made
			}
			if r.Chance(30) {
				made = r.Mutate(made)
			}
			return textIn{text(made)}
		},
	},
	{
		Name: "intorstring.scaled",
		Edges: func() []any {
			var made []any
			for _, total := range []int{0, 1, 3, 10, 100, -7, 2147483647, 9007199254740993, 9223372036854775807, -9223372036854775808} {
				for _, percent := range []text{"0%", "1%", "33%", "-1%", "100%", "101%", "+50%", "9223372036854775807%", "-9223372036854775808%"} {
					for _, up := range []bool{false, true} {
						made = append(made, scaledIn{spelled(percent), total, up})
					}
				}
			}
			for _, each := range []text{"", "%", "%%", "1%%", "a%", "1", "1.5%", " 1%", "1 %", "1_0%", "0x1%", "-%", "+%", "\"%", "\xff%", "%1",
				"9223372036854775808%", "-9223372036854775809%", "99999999999999999999a%", "00000000000000000000007%", "\u00e9%", "\x00%"} {
				made = append(made, scaledIn{spelled(each), 10, true})
			}
			for _, each := range []string{"0", "5", "-5", "2147483647", "-2147483648"} {
				made = append(made, scaledIn{json.RawMessage(each), 10, false})
			}
			return made
		}(),
		Answer: protocol.Answering(func(in scaledIn) (any, error) {
			asked := intstr.IntOrString{}
			if number := json.RawMessage(in.Value); len(number) > 0 && number[0] != '"' && number[0] != '{' {
				if err := json.Unmarshal(number, &asked); err != nil {
					return nil, protocol.Unsupported("value: " + err.Error())
				}
			} else {
				var from text
				if err := json.Unmarshal(in.Value, &from); err != nil {
					return nil, protocol.Unsupported("value: " + err.Error())
				}
				asked = intstr.FromString(string(from))
			}
			value, err := intstr.GetScaledValueFromIntOrPercent(&asked, in.Total, in.RoundUp)
			if err != nil {
				return nil, err
			}
			return map[string]any{"value": value}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			value := json.RawMessage(fmt.Sprint(protocol.Pick(r, r.Int32N(1000)-100, r.Int32(), -r.Int32())))
			total := protocol.Pick(r, r.IntN(20), r.IntN(1000), r.IntN(2147483647), -r.IntN(1000))
			if r.Chance(90) {
				percent := fmt.Sprint(protocol.Pick(r, r.IntN(101), r.IntN(220)-20))
				if r.Chance(5) {
					percent = fmt.Sprint(int64(r.Uint64()))
					total = int(r.Uint64() >> r.IntN(64))
				}
				if r.Chance(3) {
					percent = r.Letters("0123456789", r.IntN(25))
				}
				percent += "%"
				if r.Chance(20) {
					percent = r.Mutate(percent)
				}
				value = spelled(text(percent))
			}
			return scaledIn{value, total, r.Chance(50)}
		},
	},
}

func spelled(from text) json.RawMessage {
	made, err := json.Marshal(from)
	if err != nil {
		panic(err)
	}
	return made
}

var timeEdges = []string{
	"", "null", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z", "0000-01-01T00:00:00Z", "2006-01-02T15:04:05Z",
	"2006-01-02T15:04:05.999999999Z", "2006-01-02T15:04:05.9999999999Z", "2006-01-02T15:04:05.123456Z", "2006-01-02T15:04:05.12345Z",
	"2006-01-02T15:04:05.1234567Z", "2006-01-02T15:04:05,123456Z", "2006-01-02T15:04:05.Z", "2006-01-02T5:04:05Z", "2006-1-02T15:04:05Z",
	"2006-01-02t15:04:05Z", "2006-01-02T15:04:05z", "2006-01-02 15:04:05Z", "2006-01-02T15:04:05", "2006-01-02T15:04:05+24:00",
	"2006-01-02T15:04:05+24:01", "2006-01-02T15:04:05+25:00", "2006-01-02T15:04:05+23:60", "2006-01-02T15:04:05+23:61", "2006-01-02T15:04:05-07:00",
	"2006-01-02T15:04:05.123456-07:00", "2006-01-02T15:04:05+0700", "2006-01-02T15:04:05+07", "2006-13-02T15:04:05Z", "2006-00-02T15:04:05Z",
	"2006-02-30T15:04:05Z", "2004-02-29T15:04:05Z", "2005-02-29T15:04:05Z", "1900-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2006-01-00T15:04:05Z",
	"2006-01-32T15:04:05Z", "2006-01-02T24:04:05Z", "2006-01-02T15:60:05Z", "2006-01-02T15:04:60Z", "2006-01-02T15:04:05Zx", "9999-12-31T23:59:59Z",
	"9999-12-31T23:59:59-24:00", "10000-01-01T00:00:00Z", "0000-01-01T00:00:00+24:00", "2006-01-02T15:04:05.+12345Z", "2006-01-02T15:04:05.-12345Z",
	"2006-01-02T15:04:05.12345+Z", "20060-01-02T15:04:05Z", "\"", "\\", "\u00e9", "2006-01-02T15:04:05Z\u00e9\n", "2006-01-02T15:04:05Z\x7f",
}

var durationEdges = []string{
	"", "null", "0", "+0", "-0", "00", "1", "1s", "-1s", "+1s", "1h1m1s", "1h0m0.003s", "1.5h", ".5s", "1.s", ".s", "s", "1x", "1 s", "1ns", "1us",
	"1\u00b5s", "1\u03bcs", "1ms", "1.5ns", "0.000000001s", "0.0000000001s", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns",
	"-9223372036854775809ns", "2562047h47m16.854775807s", "2562047h47m16.854775808s", "-2562047h47m16.854775808s", "1e3s", "1d", "1h-1m", "--1s",
	"9999999999999999999s", "0.99999999999999999999s", "1m1m", "3000000h", "\xc2", "1\u00e9", "1s\"", "0.1234567890123456789012345h",
}

func timeText(r *protocol.Rand, micro bool) string {
	number := func(most, width int) string { return fmt.Sprintf("%0*d", width, r.IntN(most+2)) }
	made := protocol.Pick(r, "2024", "1970", "0001", "9999", "0000", number(9999, 4)) + "-" + number(12, 2) + "-" + number(30, 2) + "T" +
		number(23, protocol.Pick(r, 2, 2, 2, 1)) + ":" + number(59, 2) + ":" + number(59, 2)
	if micro && r.Chance(90) {
		made += protocol.Pick(r, ".", ".", ",") + number(999998, 6)
	} else if r.Chance(40) {
		made += protocol.Pick(r, ".", ",") + r.Letters("0123456789", r.IntN(12))
	}
	if r.Chance(60) {
		return made + "Z"
	}
	return made + protocol.Pick(r, "+", "-") + number(24, 2) + ":" + number(60, 2)
}

func durationText(r *protocol.Rand) string {
	made := protocol.Pick(r, "", "", "-", "+")
	for range r.IntN(4) + 1 {
		made += protocol.Pick(r, fmt.Sprint(r.IntN(100)), r.Letters("0123456789", r.IntN(21)))
		if r.Chance(30) {
			made += "." + r.Letters("0123456789", r.IntN(25))
		}
		made += protocol.Pick(r, "h", "m", "s", "ms", "us", "\u00b5s", "\u03bcs", "ns")
	}
	return made
}
