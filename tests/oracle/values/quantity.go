// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"

	"kubehpp/oracle/protocol"
)

type quantityIn struct {
	Text text `json:"text"`
}

type arithmeticIn struct {
	Do     string `json:"do"`
	A      text   `json:"a"`
	B      text   `json:"b,omitempty"`
	Factor *int64 `json:"factor,omitempty"`
	Scale  *int32 `json:"scale,omitempty"`
}

// Beyond these, Kubernetes builds numbers of as many digits as the exponent says; see FINDINGS.md.
const (
	maxQuantityLength   = 4096
	maxQuantityExponent = 4096
	minQuantityExponent = -32768
)

var exponentSuffix = regexp.MustCompile(`[eE][-+]?[0-9]+$`)

func parseQuantity(from text) (resource.Quantity, error) {
	if len(from) > maxQuantityLength {
		return resource.Quantity{}, protocol.Limit("quantity length")
	}
	if suffix := exponentSuffix.FindString(string(from)); suffix != "" {
		wide, err := strconv.ParseInt(suffix[1:], 10, 64)
		if exponent := int32(wide); err == nil && (exponent > maxQuantityExponent || exponent < minQuantityExponent) {
			return resource.Quantity{}, protocol.Limit("quantity exponent")
		}
	}
	return resource.ParseQuantity(string(from))
}

func quantityOut(q resource.Quantity) map[string]any {
	return map[string]any{"canonical": q.String(), "format": string(q.Format)}
}

var quantityOps = []protocol.Op{
	{
		Name:  "quantity.parse",
		Edges: edges(func(s string) any { return quantityIn{text(s)} }, quantityEdges...),
		Answer: protocol.Answering(func(in quantityIn) (any, error) {
			q, err := parseQuantity(in.Text)
			if err != nil {
				return nil, err
			}
			out := quantityOut(q)
			out["sign"] = q.Sign()
			out["value"] = strconv.FormatInt(q.Value(), 10)
			out["milli"] = strconv.FormatInt(q.MilliValue(), 10)
			return out, nil
		}),
		Generate: func(r *protocol.Rand) any { return quantityIn{text(quantityText(r))} },
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in quantityIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			if _, err := parseQuantity(in.Text); err != nil {
				return nil, err
			}
			return func() uint64 {
				q, _ := resource.ParseQuantity(string(in.Text))
				return uint64(q.Value())
			}, nil
		},
	},
	{
		Name:  "quantity.arith",
		Edges: arithmeticEdges(),
		Answer: protocol.Answering(func(in arithmeticIn) (any, error) {
			a, err := parseQuantity(in.A)
			if err != nil {
				return nil, err
			}
			switch in.Do {
			case "neg":
				a.Neg()
				return quantityOut(a), nil
			case "mul":
				if in.Factor == nil {
					return nil, protocol.Unsupported("mul without factor")
				}
				exact := a.Mul(*in.Factor)
				out := quantityOut(a)
				out["exact"] = exact
				return out, nil
			case "scaled", "round_up":
				if in.Scale == nil {
					return nil, protocol.Unsupported(in.Do + " without scale")
				}
				if in.Do == "scaled" {
					return map[string]any{"value": strconv.FormatInt(a.ScaledValue(resource.Scale(*in.Scale)), 10)}, nil
				}
				exact := a.RoundUp(resource.Scale(*in.Scale))
				out := quantityOut(a)
				out["exact"] = exact
				return out, nil
			}
			b, err := parseQuantity(in.B)
			if err != nil {
				return nil, err
			}
			switch in.Do {
			case "add":
				a.Add(b)
				return quantityOut(a), nil
			case "sub":
				a.Sub(b)
				return quantityOut(a), nil
			case "cmp":
				return map[string]any{"cmp": a.Cmp(b)}, nil
			}
			return nil, protocol.Unsupported(in.Do)
		}),
		Generate: func(r *protocol.Rand) any {
			in := arithmeticIn{Do: protocol.Pick(r, "add", "sub", "neg", "cmp", "mul", "scaled", "round_up"), A: text(goodQuantity(r))}
			switch in.Do {
			case "add", "sub", "cmp":
				in.B = text(goodQuantity(r))
				if r.Chance(10) {
					in.B = in.A
				}
			case "mul":
				factor := protocol.Pick(r, 0, 1, -1, 2, 10, 1000, 9223372036854775807, -9223372036854775808, r.Int64N(1000)-500,
					int64(r.Uint64()))
				in.Factor = &factor
			case "scaled", "round_up":
				scale := int32(r.IntN(24) - 12)
				in.Scale = &scale
			}
			return in
		},
	},
}

// arithmeticEdges are where an int64 is just large enough, and just not.
func arithmeticEdges() []any {
	var made []any
	for _, each := range [][2]text{{"9000000000000000k", "1E"}, {"9E", "9E"}, {"9E", "999999999999999999"}, {"-9E", "-999999999999999999"}, {"-9E", "999999999999999999"}, {"9000000000000000k", "223372036854775807"}, {"1E", "1n"},
		{"900000000000000000", "900000000000000000k"}, {"100000000000000000P", "1m"}, {"0", "1Gi"}, {"0Ki", "0"}, {"1Gi", "0"}, {"100Ti", "-100Ti"},
		{"1.5", "-1.5"}, {"12e100", "1"}, {"1e100", "1e100"}} {
		for _, do := range []string{"add", "sub", "cmp"} {
			made = append(made, arithmeticIn{Do: do, A: each[0], B: each[1]})
		}
	}
	for _, a := range []text{"1", "-1", "3", "1k", "1m", "9E", "999999999999999999", "100000000000000000P", "1.5Gi", "100Ti", "0"} {
		for _, factor := range []int64{0, 1, -1, 9, 10, 1000, 9223372036854775807, -9223372036854775808} {
			made = append(made, arithmeticIn{Do: "mul", A: a, Factor: &factor})
		}
		for _, scale := range []int32{-30, -19, -18, -12, -9, -6, -3, -2, -1, 0, 1, 2, 3, 6, 9, 17, 18, 19, 30} {
			made = append(made, arithmeticIn{Do: "scaled", A: a, Scale: &scale}, arithmeticIn{Do: "round_up", A: a, Scale: &scale})
		}
	}
	return made
}

var quantityEdges = []string{
	"", "0", "00", "-0", "+0", "0Ki", "0m", "+", "-", ".", "-.", "m", "Ki", "e3", "E", "Pi", "Ei", "1", "+1", "-1", "001", "1.", "1.100", "1.000", ".5", "0.5",
	"5.Ki", "00012Mi", "1E6", "1e+03", "1e4294967299", "1e4294967296", "8Ki", "1000", "1k", "1K", "1ki", "1Zi", "1B", "1i", "1E", "1e", "1E0", "1ee3",
	"12E", "1e100", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "10E", "1e20", "9Ei", "8Ei",
	"-8Ei", "7Ei", "-1.5", "1.5", "0.1", "0.01m", "1n", "0.1n", "1.5n", "-1.5n", "1u", "1m", "1M", "1G", "1T", "1P", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei",
	"100Ti", "1.5Gi", "0.5Ki", "0.0001Ki", "1000Ki", "1024Ki", "1023", "1024", "-1024.1024Ki", "1e-9", "1e-10", "1e-20", "1e5000", "1e2147483648",
	"1e-1000000000", "1e9223372036854775807", "1e9223372036854775808", " 1", "1 ", "1,5", "1_000", "0x10", "Inf", "NaN", "999999999999999999",
	"1000000000000000000", "123456789012345678m", "0.000000001", "0.0000000001", "1.2345678901", "-0.0000000001", "1\n", "--1", "+-1", "1.1.1",
	"1e1.5", "\u0661", "1\x00",
}

func goodQuantity(r *protocol.Rand) string {
	for range 20 {
		made := quantityText(r)
		if _, err := parseQuantity(text(made)); err == nil {
			return made
		}
	}
	return "1"
}

func quantityText(r *protocol.Rand) string {
	if r.Chance(3) {
		return protocol.Pick(r, quantityEdges...)
	}
	made := strings.Builder{}
	made.WriteString(protocol.Pick(r, "", "", "", "", "-", "+"))
	digits := func() string {
		switch r.IntN(8) {
		case 0:
			return r.Letters("0123456789", r.IntN(30))
		case 1:
			return r.Letters("09", r.IntN(22))
		case 2:
			return fmt.Sprint(uint64(1)<<r.IntN(64) + uint64(r.IntN(3)) - 1)
		case 3:
			return "1" + strings.Repeat("0", r.IntN(22))
		case 4:
			return "9223372036854775" + r.Letters("0789", 3)
		}
		return r.Letters("0123456789", r.IntN(5))
	}
	made.WriteString(digits())
	if r.Chance(35) {
		made.WriteString("." + digits())
	}
	switch r.IntN(5) {
	case 0, 1:
		made.WriteString(protocol.Pick(r, "n", "u", "m", "", "k", "M", "G", "T", "P", "E"))
	case 2:
		made.WriteString(protocol.Pick(r, "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"))
	case 3:
		made.WriteString(protocol.Pick(r, "e", "E") + protocol.Pick(r, "", "+", "-") + fmt.Sprint(r.IntN(protocol.Pick(r, 4, 25, 25, 400))))
	}
	if r.Chance(8) {
		return r.Mutate(made.String())
	}
	return made.String()
}
