// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
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
	Do     string   `json:"do"`
	A      operand  `json:"a"`
	B      *operand `json:"b,omitempty"`
	Factor *int64   `json:"factor,omitempty"`
	Scale  *int32   `json:"scale,omitempty"`
}

// operand is a text that is parsed, or what NewScaledQuantity makes of a number, in any format.
type operand struct {
	text text
	made *madeQuantity
}

type madeQuantity struct {
	Int    int64           `json:"int,string"`
	Scale  resource.Scale  `json:"scale"`
	Format resource.Format `json:"format"`
}

func (o *operand) UnmarshalJSON(data []byte) error {
	var made struct {
		madeQuantity
		B64 []byte `json:"b64"`
	}
	if data[0] == '{' {
		if err := json.Unmarshal(data, &made); err != nil {
			return err
		}
		if made.B64 == nil {
			o.made = &made.madeQuantity
			return nil
		}
	}
	return json.Unmarshal(data, &o.text)
}

func (o operand) MarshalJSON() ([]byte, error) {
	if o.made != nil {
		return json.Marshal(o.made)
	}
	return json.Marshal(o.text)
}

func (o *operand) quantity() (resource.Quantity, error) {
	if o == nil || o.made == nil {
		var from text
		if o != nil {
			from = o.text
		}
		return parseOperand(from)
	}
	if o.made.Scale < -40 || o.made.Scale > 40 {
		return resource.Quantity{}, protocol.Unsupported("scale")
	}
	q := resource.NewScaledQuantity(o.made.Int, o.made.Scale)
	q.Format = o.made.Format
	return *q, nil
}

// Beyond these, Kubernetes needs more than a megabyte or a second; see FINDINGS.md.
const (
	maxQuantityLength   = 1000000
	maxQuantityDigits   = 100000
	minQuantityExponent = -250000
	// Of what is compared or added, since all digits between two numbers are written out.
	maxArithmeticExponent = 20000
)

var number = regexp.MustCompile(`^[+-]?0*([0-9]*)\.?([0-9]*)[eE]([-+]?[0-9]+)$`)

// parseQuantity asks Kubernetes, but for what it would not answer in a second.
func parseQuantity(from text) (resource.Quantity, error) {
	if len(from) > maxQuantityLength {
		return resource.Quantity{}, protocol.Limit("quantity length")
	}
	if parts := number.FindStringSubmatch(string(from)); parts != nil {
		digits, fraction := len(parts[1])+len(parts[2]), len(parts[2])
		wide, err := strconv.ParseInt(parts[3], 10, 64)
		exponent := int32(wide)
		// What has up to 18 digits and no small fraction is an int64 and an exponent. Zero is multiplied by 10 as often as the exponent says.
		held := digits <= 18 && exponent-int32(fraction) >= -9 && strings.Trim(parts[1]+parts[2], "0") != ""
		if err == nil && !held && (exponent < minQuantityExponent || int64(exponent)+int64(len(parts[1])) > maxQuantityDigits) {
			return resource.Quantity{}, protocol.Limit("quantity exponent")
		}
	}
	return resource.ParseQuantity(string(from))
}

// parseOperand leaves out what Kubernetes could not add to another.
func parseOperand(from text) (resource.Quantity, error) {
	if parts := number.FindStringSubmatch(string(from)); parts != nil {
		if wide, err := strconv.ParseInt(parts[3], 10, 64); err == nil && (int32(wide) > maxArithmeticExponent || int32(wide) < -maxArithmeticExponent) {
			return resource.Quantity{}, protocol.Limit("quantity exponent")
		}
	}
	return parseQuantity(from)
}

// quantityOut tells by the last two how the number is held, which rounds and overflows accordingly.
func quantityOut(q resource.Quantity) map[string]any {
	_, whole := q.AsInt64()
	return map[string]any{"canonical": q.String(), "format": string(q.Format), "value": strconv.FormatInt(q.Value(), 10), "int64": whole}
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
			a, err := in.A.quantity()
			if err != nil {
				return nil, err
			}
			switch in.Do {
			case "print":
				return quantityOut(a), nil
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
			case "scaled", "round_up", "set_scaled":
				if in.Scale == nil {
					return nil, protocol.Unsupported(in.Do + " without scale")
				}
				if in.Do == "scaled" {
					return map[string]any{"value": strconv.FormatInt(a.ScaledValue(resource.Scale(*in.Scale)), 10)}, nil
				}
				if in.Do == "set_scaled" {
					if in.Factor == nil {
						return nil, protocol.Unsupported("set_scaled without factor")
					}
					a.SetScaled(*in.Factor, resource.Scale(*in.Scale))
					return quantityOut(a), nil
				}
				exact := a.RoundUp(resource.Scale(*in.Scale))
				out := quantityOut(a)
				out["exact"] = exact
				return out, nil
			case "as_int64":
				// What is not ok is whatever is left of an overflow.
				value, ok := a.AsInt64()
				if !ok {
					return map[string]any{"ok": ok}, nil
				}
				return map[string]any{"value": strconv.FormatInt(value, 10), "ok": ok}, nil
			case "cmp_int64":
				if in.Factor == nil {
					return nil, protocol.Unsupported("cmp_int64 without factor")
				}
				return map[string]any{"cmp": a.CmpInt64(*in.Factor)}, nil
			case "approximate":
				// By its bits, for a double's text is another matter; of what is no number only that it is none.
				value := a.AsApproximateFloat64()
				if math.IsNaN(value) {
					return map[string]any{"bits": "NaN"}, nil
				}
				return map[string]any{"bits": strconv.FormatUint(math.Float64bits(value), 10)}, nil
			}
			b, err := in.B.quantity()
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
			in := arithmeticIn{Do: protocol.Pick(r, "add", "sub", "neg", "cmp", "mul", "scaled", "round_up", "print", "as_int64", "approximate",
				"cmp_int64", "set_scaled"), A: anOperand(r)}
			switch in.Do {
			case "approximate":
				if r.Chance(20) {
					in.A = operand{text: beyondHalf(r)}
				}
			case "add", "sub", "cmp":
				b := anOperand(r)
				if r.Chance(10) {
					b = in.A
				}
				in.B = &b
			case "mul", "cmp_int64", "set_scaled":
				factor := protocol.Pick(r, 0, 1, -1, 2, 10, 1000, 9223372036854775807, -9223372036854775808, r.Int64N(1000)-500,
					int64(r.Uint64()))
				if a, err := in.A.quantity(); err == nil && in.Do == "cmp_int64" && r.Chance(50) {
					factor = a.Value() + r.Int64N(3) - 1
				}
				in.Factor = &factor
			}
			switch in.Do {
			case "scaled", "round_up", "set_scaled":
				scale := int32(r.IntN(24) - 12)
				in.Scale = &scale
			}
			return in
		},
	},
	{
		Name:     "bench.quantity",
		Answer:   func(json.RawMessage) (any, error) { return nil, protocol.Unsupported("for --bench alone") },
		Generate: func(*protocol.Rand) any { return manyIn{"parse", []string{"100m", "128Mi"}} },
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in manyIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			return in.prepare()
		},
	},
}

// manyIn is a list of texts, over which one call goes.
type manyIn struct {
	Do    string   `json:"do"`
	Texts []string `json:"texts"`
}

func (in manyIn) prepare() (func() uint64, error) {
	if in.Do == "parse" {
		return func() (sum uint64) {
			for _, each := range in.Texts {
				q, _ := resource.ParseQuantity(each)
				sum += uint64(q.Sign())
			}
			return sum
		}, nil
	}
	var parsed []resource.Quantity
	for _, each := range in.Texts {
		q, err := resource.ParseQuantity(each)
		if err != nil {
			return nil, err
		}
		parsed = append(parsed, q)
	}
	switch in.Do {
	case "add":
		return func() uint64 {
			var sum resource.Quantity
			for i := range parsed {
				sum.Add(parsed[i])
			}
			return uint64(sum.Sign())
		}, nil
	case "compare":
		return func() (less uint64) {
			for i := range parsed[1:] {
				if parsed[i].Cmp(parsed[i+1]) < 0 {
					less++
				}
			}
			return less
		}, nil
	case "print":
		// As after a sum: what was parsed keeps its text, which String only hands out.
		for i := range parsed {
			parsed[i].Add(resource.Quantity{})
		}
		return func() (size uint64) {
			for _, each := range parsed {
				size += uint64(len(each.String()))
			}
			return size
		}, nil
	}
	return nil, protocol.Unsupported(in.Do)
}

func anOperand(r *protocol.Rand) operand {
	if r.Chance(75) {
		return operand{text: text(goodQuantity(r))}
	}
	return operand{made: &madeQuantity{
		protocol.Pick(r, r.Int64N(2000)-1000, int64(r.Uint64()), int64(r.Uint64())>>r.IntN(64), 1<<r.IntN(63), -9223372036854775808, 9223372036854775807,
			1024*(r.Int64N(100)-50)),
		resource.Scale(protocol.Pick(r, 0, 0, 0, -3, 3, r.IntN(19)-9, r.IntN(60)-30)),
		protocol.Pick(r, resource.DecimalSI, resource.DecimalSI, resource.BinarySI, resource.BinarySI, resource.DecimalExponent, ""),
	}}
}

// beyondHalf is a number that, in the billionths that Go counts, lies just beyond the middle of two doubles.
func beyondHalf(r *protocol.Rand) text {
	half := new(big.Int).Lsh(big.NewInt(1<<53+1+2*r.Int64N(1<<51)), uint(40+r.IntN(200)))
	return text(half.Add(half.Div(half, big.NewInt(1000000000)), big.NewInt(1)).String())
}

// arithmeticEdges are where an int64 is just large enough, and just not.
func arithmeticEdges() []any {
	var made []any
	for _, each := range [][2]text{{"9000000000000000k", "1E"}, {"9E", "9E"}, {"9E", "999999999999999999"}, {"-9E", "-999999999999999999"}, {"-9E", "999999999999999999"}, {"9000000000000000k", "223372036854775807"}, {"1E", "1n"},
		{"900000000000000000", "900000000000000000k"}, {"100000000000000000P", "1m"}, {"0", "1Gi"}, {"0Ki", "0"}, {"1Gi", "0"}, {"100Ti", "-100Ti"},
		{"1.5", "-1.5"}, {"12e100", "1"}, {"1e100", "1e100"}} {
		for _, do := range []string{"add", "sub", "cmp"} {
			made = append(made, arithmeticIn{Do: do, A: operand{text: each[0]}, B: &operand{text: each[1]}})
		}
	}
	least, most := int64(-9223372036854775808), int64(9223372036854775807)
	for _, each := range [][2]madeQuantity{{{least, 0, ""}, {least, 0, ""}}, {{least, 0, "BinarySI"}, {1, 1, ""}}, {{least, 1, "DecimalSI"}, {1, 0, ""}},
		{{1, 0, "DecimalSI"}, {least, 1, ""}}, {{most, 1, "DecimalSI"}, {1, 0, ""}}, {{1, 0, "BinarySI"}, {most, 1, ""}}, {{most, 0, "BinarySI"}, {least, 0, ""}},
		{{-1, 3, "DecimalSI"}, {-1000, 0, ""}}, {{-1, 3, "DecimalSI"}, {-1001, 0, ""}}, {{-1001, 0, "DecimalSI"}, {-1, 3, ""}}, {{1, 3, "DecimalSI"}, {1001, 0, ""}},
		{{1001, 0, "DecimalSI"}, {1, 3, ""}}, {{1000, 0, "DecimalSI"}, {1, 3, ""}}, {{5, 18, "DecimalSI"}, {most, 0, ""}}, {{most, 0, ""}, {5, 18, "DecimalSI"}},
		{{1, 30, "DecimalSI"}, {1, -30, ""}}, {{0, 5, "BinarySI"}, {7, 2, "DecimalExponent"}}, {{7, 2, "BinarySI"}, {0, -5, ""}}} {
		for _, do := range []string{"add", "sub", "cmp"} {
			made = append(made, arithmeticIn{Do: do, A: operand{made: &each[0]}, B: &operand{made: &each[1]}})
		}
	}
	for apart := range int32(20) {
		for _, value := range []int64{0, 1, -1, 9} {
			a := madeQuantity{123456789012345678, 0, "DecimalSI"}
			b := madeQuantity{value, resource.Scale(apart), "DecimalSI"}
			made = append(made, arithmeticIn{Do: "cmp", A: operand{made: &a}, B: &operand{made: &b}}, arithmeticIn{Do: "cmp", A: operand{made: &b}, B: &operand{made: &a}})
		}
	}
	for _, value := range []int64{0, 1, -1, 1000, 1023, 1024, -1024, 1048576, 999999999999999999, least, most, -most, least + 1024} {
		for _, scale := range []resource.Scale{-12, -9, -3, -1, 0, 1, 2, 3, 18, 19} {
			for _, format := range []resource.Format{"DecimalSI", "BinarySI", "DecimalExponent", ""} {
				a := operand{made: &madeQuantity{value, scale, format}}
				made = append(made, arithmeticIn{Do: "print", A: a})
			}
			factor := int64(3)
			a := operand{made: &madeQuantity{value, scale, "DecimalSI"}}
			made = append(made, arithmeticIn{Do: "neg", A: a}, arithmeticIn{Do: "mul", A: a, Factor: &factor}, arithmeticIn{Do: "mul", A: a, Factor: &least})
		}
	}
	for _, a := range []text{"1", "-1", "3", "1k", "1m", "9E", "999999999999999999", "100000000000000000P", "1.5Gi", "100Ti", "0"} {
		for _, factor := range []int64{0, 1, -1, 9, 10, 1000, 9223372036854775807, -9223372036854775808} {
			made = append(made, arithmeticIn{Do: "mul", A: operand{text: a}, Factor: &factor},
				arithmeticIn{Do: "cmp_int64", A: operand{text: a}, Factor: &factor})
		}
		for _, scale := range []int32{-30, -19, -18, -12, -9, -6, -3, -2, -1, 0, 1, 2, 3, 6, 9, 17, 18, 19, 30} {
			made = append(made, arithmeticIn{Do: "scaled", A: operand{text: a}, Scale: &scale}, arithmeticIn{Do: "round_up", A: operand{text: a}, Scale: &scale})
		}
	}
	for _, a := range []text{"0", "1", "-1", "0.1", "1k", "1n", "100Ti", "1.5Gi", "9E", "123456789012345678m", "9007199254740993", "9223372036854775808",
		"12345678901234567890123", "18014398509481985000000", "1e100", "1e308", "2e308", "-1e400", "0e400", "0e-400", "0.1e-400"} {
		made = append(made, arithmeticIn{Do: "as_int64", A: operand{text: a}}, arithmeticIn{Do: "approximate", A: operand{text: a}})
	}
	for _, scale := range []resource.Scale{-33, -32, -31, -1, 1, 31, 32, 33, 40} {
		for _, value := range []int64{0, 7, -3, least, most} {
			made = append(made, arithmeticIn{Do: "approximate", A: operand{made: &madeQuantity{value, scale, "DecimalSI"}}})
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
	"1e1000000", "-1.5e1000000", "1e2147483646", "1e2147483647", "10e2147483647", "1000e2147483647", "300e2147483646", "0.1e-2147483648", "0.1e2147483648",
	"999000000000000000e2147483640", "999999999999999999e2147483647", "12345678901234567890e20000", "1e-40000", "1e-200000",
	"1e1.5", "\u0661", "1\x00", "999999999999999999e1", "999999999999999999e2", "-999999999999999999E1", "1e1234567", "1e-1234", "0.5e-400",
}

func goodQuantity(r *protocol.Rand) string {
	for range 20 {
		made := quantityText(r)
		if _, err := parseOperand(text(made)); err == nil {
			return made
		}
	}
	return "1"
}

func quantityText(r *protocol.Rand) string {
	if r.Chance(3) {
		return protocol.Pick(r, quantityEdges...)
	}
	if r.Chance(1) {
		return farQuantity(r)
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

// farQuantity has many digits, many zeros or a large exponent.
func farQuantity(r *protocol.Rand) string {
	many := func() string {
		return strings.Repeat(protocol.Pick(r, "9", "0", "1", "73", "000000001"), r.IntN(protocol.Pick(r, 100, 100, 100, 500, 6000)))
	}
	mantissa := protocol.Pick(r, "", "-", "+") + protocol.Pick(r, "", "0", "0", "7", "25") + many()
	if r.Chance(50) {
		mantissa += "." + many() + protocol.Pick(r, "", "5", "9")
	}
	switch r.IntN(4) {
	case 0:
		return mantissa + protocol.Pick(r, "", "n", "m", "k", "E", "Ki", "Gi", "Ei")
	case 1:
		return mantissa + "e" + fmt.Sprint(r.IntN(1000)-500)
	case 2:
		return mantissa + "e-" + fmt.Sprint(r.IntN(protocol.Pick(r, 1000, 10000, 60000)))
	}
	return fmt.Sprint(r.IntN(protocol.Pick(r, 20, 2000, 1000000000))) + protocol.Pick(r, "", "", ".5", ".125", "000", "000000") + "e" +
		fmt.Sprint(protocol.Pick(r, r.IntN(5000), r.IntN(1<<31), 1<<31-1-r.IntN(30)))
}
