// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"k8s.io/apimachinery/pkg/api/operation"
	"k8s.io/apimachinery/pkg/api/validate"
	"k8s.io/apimachinery/pkg/api/validate/content"
	apivalidation "k8s.io/apimachinery/pkg/api/validation"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"

	"kubehpp/oracle/protocol"
)

type nameIn struct {
	Kind  string `json:"kind"`
	Value text   `json:"value"`
}

var nameChecks = map[string]func(string) []string{
	"cidentifier":                    content.IsCIdentifier,
	"cidr":                           details(validation.IsValidCIDR),
	"cidrwarnings":                   warnings(validation.GetWarningsForCIDR),
	"configmapkey":                   validation.IsConfigMapKey,
	"decimalinteger":                 content.IsDecimalInteger,
	"dns1035label":                   validation.IsDNS1035Label,
	"dns1035labelprefix":             prefix(apivalidation.NameIsDNS1035Label),
	"dns1123label":                   validation.IsDNS1123Label,
	"dns1123labelprefix":             prefix(apivalidation.NameIsDNSLabel),
	"dns1123subdomain":               validation.IsDNS1123Subdomain,
	"dns1123subdomainprefix":         prefix(apivalidation.NameIsDNSSubdomain),
	"dns1123subdomaincaseless":       content.IsDNS1123SubdomainCaseless,
	"dns1123subdomainwithunderscore": validation.IsDNS1123SubdomainWithUnderscore,
	"domainprefixedkey":              bodies(validation.IsDomainPrefixedKey),
	"domainprefixedpath":             bodies(validation.IsDomainPrefixedPath),
	"envvarname":                     validation.IsEnvVarName,
	"fullyqualifieddomainname":       bodies(validation.IsFullyQualifiedDomainName),
	"fullyqualifiedname":             bodies(validation.IsFullyQualifiedName),
	"extendedresourcename":           format(validate.ExtendedResourceName[string]),
	"httpheadername":                 validation.IsHTTPHeaderName,
	"interfaceaddress":               details(validation.IsValidInterfaceAddress),
	"ip":                             details(validation.IsValidIP),
	"ipwarnings":                     warnings(validation.GetWarningsForIP),
	"labelvalue":                     validation.IsValidLabelValue,
	"legacycidr": details(func(path *field.Path, value string) field.ErrorList {
		return validation.IsValidCIDRForLegacyField(path, value, true, nil)
	}),
	"legacyip": details(func(path *field.Path, value string) field.ErrorList {
		return validation.IsValidIPForLegacyField(path, value, true, nil)
	}),
	"pathsegmentname":   content.IsPathSegmentName,
	"pathsegmentprefix": content.IsPathSegmentPrefix,
	"percent":           validation.IsValidPercent,
	"portname":          validation.IsValidPortName,
	"qualifiedname":     validation.IsQualifiedName,
	"relaxedenvvarname": validation.IsRelaxedEnvVarName,
	"sloppycidr": details(func(path *field.Path, value string) field.ErrorList {
		return validation.IsValidCIDRForLegacyField(path, value, false, nil)
	}),
	"sloppyip": details(func(path *field.Path, value string) field.ErrorList {
		return validation.IsValidIPForLegacyField(path, value, false, nil)
	}),
	"uuid":                     format(validate.UUID[string]),
	"wildcarddns1123subdomain": validation.IsWildcardDNS1123Subdomain,
}

// format makes a check of one of the declarative formats.
func format(check func(context.Context, operation.Operation, *field.Path, *string, *string) field.ErrorList) func(string) []string {
	return details(func(path *field.Path, value string) field.ErrorList {
		return check(context.Background(), operation.Operation{Type: operation.Create}, path, &value, nil)
	})
}

// details makes a check of one that tells errors with their place; the place and the value are the same in each.
func details(check func(*field.Path, string) field.ErrorList) func(string) []string {
	return func(value string) []string {
		var found []string
		for _, each := range check(nil, value) {
			found = append(found, each.Detail)
		}
		return found
	}
}

// warnings is the same for one that warns.
func warnings(of func(*field.Path, string) []string) func(string) []string {
	return func(value string) []string { return of(field.NewPath("spec", "address"), value) }
}

// prefix is the same for the prefix of a generated name.
func prefix(check func(string, bool) []string) func(string) []string {
	return func(value string) []string { return check(value, true) }
}

// bodies is the same for one whose errors blame parts of the value.
func bodies(check func(*field.Path, string) field.ErrorList) func(string) []string {
	return func(value string) []string {
		var found []string
		for _, each := range check(nil, value) {
			found = append(found, each.ErrorBody())
		}
		return found
	}
}

// manyParts are kinds of which the parts are names of other kinds.
var manyParts = map[string]bool{"domainprefixedkey": true, "domainprefixedpath": true, "fullyqualifieddomainname": true, "fullyqualifiedname": true}

func partsText(r *protocol.Rand, kind string) string {
	made := ""
	for i := range r.IntN(4) + 1 {
		if i > 0 {
			made += "."
		}
		if r.Chance(3) {
			made += r.Long("ab-0", protocol.Pick(r, 63, 63, 253))
		} else {
			made += protocol.Pick(r, "a", "acme", "io", "k8s", "example", "x-1", "com", "A", "-", "")
		}
	}
	if strings.HasPrefix(kind, "domain") {
		made += protocol.Pick(r, "/", "/", "/", "/", "", "//") + protocol.Pick(r, "foo", "a/b", "a?b", "~%41", "", "Foo_Bar", "x.y", "a b", "-", strings.Repeat("k", 64))
	} else if r.Chance(20) {
		made += "."
	}
	if r.Chance(10) {
		return r.Mutate(made)
	}
	return made
}

var nameKinds = func() []string {
	var kinds []string
	for kind := range nameChecks {
		kinds = append(kinds, kind)
	}
	sort.Strings(kinds)
	return kinds
}()

// nameEdges are asked of each kind, nameSamples are what others are made of.
var nameEdges = []string{
	"-",
	"", "a", "A", "a.b", "-a", "a-", "..a", ".", "..", "a..b", "a-.b", "a.-b", "*.a", "10%", "80", "a--b", "a/b", "a/b/c", "/", "a b", "a=b", "-0", "a\n", "\u212a", "_a",
	"__a", strings.Repeat("a", 16), strings.Repeat("a", 64), strings.Repeat("a", 254), strings.Repeat("a", 254) + "/" + strings.Repeat("-", 64), "\xff",
}

var nameSamples = append([]string{
	"a_b", "A_B", "1a", ".a", "a.", "*.a.b", "*", "%", "1.5%", "http", "http-alt", "example.com/name", "X-Header", "FOO", "foo=bar", "0", "-1", "007", "+5",
	"\u00e9", "a.\u017f", "_a._b", "a_", "_-a", "_", "A.b-C", "a%b", "/%", "~", " ", "\x7f", "A-", "-A.a", "a.-A", "\u017f-\u212a", "\xc5", "\xe2\x84",
}, nameEdges...)

var addressSamples = []string{
	"::", "::1", "1::", "1.2.3.4", "0.0.0.0", "255.255.255.255", "256.1.1.1", "1.2.3", "1.2.3.4.5", "1..2.3", ".1.2.3", "1.2.3.", "1.2.3.4 ", "01.2.3.4",
	"1.2.3.00", "1.2.3.04", "00000000000000000001.2.3.4", "16777215.1.1.1", "99999999999.1.1.1", "1,2.3.4", "a.2.3.4", "+1.2.3.4",
	"2001:db8::ffff", "2001:DB8::1", "fe80:0:0:0:0:0:0:abc", "fe80::0abc", "fe80::00abc", "fe80::10000", "fe80::1%eth0", "fe80::1%", "%eth0", "1:2:3:4:5:6:7:8",
	"1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1::2::3", ":::", ":", "1:", ":1",
	"1:::2", "1::2:", "0:0:1::", "1:0:0:2:0:0:0:3", "1:0:0:2:0:0:3:4", "1:0:2:0:3:0:4:0", "0:0:0:0:0:0:0:0", "::ffff:1.2.3.4", "::ffff:102:304",
	"::FFFF:1.2.3.04", "::1.2.3.4", "::1.2.3", "::1.2.3.4.5", "::00255.1.1.1", "::fffffff", "::1000000", "::0255.1.1.1", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:1.2.3.4",
	"1:2:3:4:5:6:7:1.2.3.4", "1::2:3:4:5:6:1.2.3.4", "1::2:3:4:5:6:7:1.2.3.4", "1.2.3.4:5", "1.2.3.4::", "g::", "::g", "::ffff:0:1.2.3.4", "::fffe:1.2.3.4", "1:2:3:4:5:6:7:::",
	"0001:0002::", "00001::", "[::1]", "::1/128", "1.2.3.4/32", "1.2.3.4/33", "1.2.3.4/24", "1.2.3.0/24", "10.0.0.0/8", "10.0.0.0/08", "0.0.0.0/0", "::/0", "::/129",
	"::/00", "2001:db8::/32", "2001:db8::1/32", "2001:DB8::/32", "2001:db8::/032", "::ffff:1.2.3.4/128", "::ffff:1.2.3.4/120", "::ffff:1.2.3.4/24",
	"::ffff:1.2.3.4/64", "::ffff:1.2.3.4/96", "::ffff:1.2.3.4/95", "::ffff:1.2.3.4/33", "::ffff:1.2.3.4/32", "1.2.3.4/", "/24", "/", "1.2.3.4/-1", "1.2.3.4/+1",
	"1.2.3.4/1/2", "1.2.3.4/24 ", "1.2.3.4/0x8", "1.2.3.4/9999999999", "01.2.3.0/24", "1.2.3.0/0000000000024", "fe80::%eth0/64", "::ffff:01.2.3.4/120",
}

func addressText(r *protocol.Rand, prefixed bool) string {
	if r.Chance(15) {
		return protocol.Pick(r, addressSamples...)
	}
	octets := func() string {
		made := ""
		for i := range protocol.Pick(r, 4, 4, 4, 4, 4, 4, 4, 3, 5) {
			if i > 0 {
				made += "."
			}
			made += protocol.Pick(r, "", "", "", "", "", "", "", "", "0", "00") + fmt.Sprint(protocol.Pick(r, 0, 1, 10, 128, 192, 255, r.IntN(256), r.IntN(270)))
		}
		return made
	}
	made := ""
	if r.Chance(45) {
		made = octets()
	} else {
		groups := protocol.Pick(r, 8, 8, 8, r.IntN(10))
		gap := -1
		if groups != 8 || r.Chance(30) {
			gap = r.IntN(groups + 1)
			if groups > 7 && r.Chance(80) {
				groups = 1 + r.IntN(7)
				gap = r.IntN(groups + 1)
			}
		}
		embedded := r.Chance(15)
		for i := range groups {
			if i == gap {
				made += protocol.Pick(r, "::", "::", "::", "::", ":")
			} else if i > 0 {
				made += ":"
			}
			if embedded && (i == groups-2 || r.Chance(2)) {
				made += octets()
				break
			}
			group := fmt.Sprintf(protocol.Pick(r, "%x", "%x", "%x", "%x", "%04x", "%X", "%05x"), protocol.Pick(r, 0, 0, 0, 1, 0xffff, r.IntN(0x10000), r.IntN(0x10010)))
			made += group
		}
		if gap == groups {
			made += "::"
		}
		if embedded && r.Chance(50) {
			made = protocol.Pick(r, "::ffff:", "::ffff:0:", "::", "64:ff9b::", "0:0:0:0:0:ffff:", "::FFFF:") + octets()
		}
	}
	if prefixed && r.Chance(40) {
		networks := []string{"10.0.0.0/8", "192.168.1.0/24", "172.16.0.0/12", "2001:db8::/32", "fd00:10:244::/56", "fe80::/10", "::/0", "10.96.0.1/32",
			"::1/128", "192.168.1.5/24", "2001:db8::1/64", "2001:0db8::/32", "fd00:0:0::/48"}
		made = protocol.Pick(r, networks...)
	} else if r.Chance(3) != prefixed {
		made += "/" + protocol.Pick(r, "", "", "", "", "", "0", "00", "-") + fmt.Sprint(protocol.Pick(r, 0, 8, 16, 24, 31, 32, 33, 48, 64, 96, 120, 127, 128, 129, r.IntN(130), r.IntN(33)))
	}
	if r.Chance(12) {
		return r.Mutate(made)
	}
	return made
}

// aNumber and anAddress are kinds that only a few of all names suit.
var aNumber = map[string]bool{"decimalinteger": true, "percent": true}
var anAddress = map[string]bool{"cidr": true, "cidrwarnings": true, "interfaceaddress": true, "ip": true, "ipwarnings": true, "legacycidr": true, "legacyip": true, "sloppycidr": true, "sloppyip": true}

func nameOf(r *protocol.Rand, kind string) string {
	switch {
	case anAddress[kind] && r.Chance(95):
		return addressText(r, strings.Contains(kind, "cidr") || kind == "interfaceaddress")
	case aNumber[kind] && r.Chance(60):
		made := protocol.Pick(r, "", "", "", "-", "+") + protocol.Pick(r, "", "", "", "0") + fmt.Sprint(r.IntN(protocol.Pick(r, 10, 101, 1<<62))) +
			protocol.Pick(r, "", "%", "%%")
		if kind == "decimalinteger" && r.Chance(80) {
			made = strings.TrimRight(made, "%")
		}
		if r.Chance(10) {
			return r.Mutate(made)
		}
		return made
	case kind == "uuid" && r.Chance(95):
		made := "f47ac10b-58cc-4372-a567-0e02b2c3d479"
		if r.Chance(50) {
			made = r.Letters("0123456789abcdef", 8) + "-" + r.Letters("09af", 4) + "-" + r.Letters("09af", 4) + "-" + r.Letters("09af", 4) + "-" +
				r.Letters("0123456789abcdef", 12)
		}
		if r.Chance(30) {
			at := r.IntN(len(made))
			return made[:at] + protocol.Pick(r, "-", "A", "F", "g", "/", ":", "`", "0", "") + made[at+1:]
		}
		if r.Chance(10) {
			return r.Mutate(made)
		}
		return made
	case kind == "extendedresourcename" && r.Chance(70):
		made := protocol.Pick(r, "", "", "", "", "requests.", "Requests.") + protocol.Pick(r, "a", "example.com", "kubernetes.io", "x.kubernetes.io", "a..b",
			r.Long("ab-0", 253-9), r.Long("a", 253)) + protocol.Pick(r, "/", "/", "/", "/", "", "//") + protocol.Pick(r, "gpu", "", "kubernetes.io/x", r.Long("a", 63))
		if r.Chance(10) {
			return r.Mutate(made)
		}
		return made
	case strings.HasSuffix(kind, "prefix") && r.Chance(60):
		return nameText(r) + protocol.Pick(r, "-", "-", "--", "a-", ".-")
	case manyParts[kind] && r.Chance(80):
		return partsText(r, kind)
	case kind == "wildcarddns1123subdomain" && r.Chance(60):
		return protocol.Pick(r, "*.", "*.", "*.", "*.", "*.", "*", ".", "**.") + r.Letters(protocol.Pick(r, "ab0-", "a.-"), r.IntN(6)+1)
	}
	return nameText(r)
}

func nameText(r *protocol.Rand) string {
	switch r.IntN(6) {
	case 0:
		return protocol.Pick(r, nameSamples...)
	case 1:
		return r.Mutate(protocol.Pick(r, nameSamples...))
	case 2:
		return r.Long(protocol.Pick(r, "a", "ab-0", "aB._0", "a.b"), protocol.Pick(r, 15, 63, 253))
	case 3:
		return labelKey(r)
	}
	return r.Letters(protocol.Pick(r, "ab-", "a.-", "a.-", "aa..-", "a._-", "aB_.-/", "01%-", "aZ09-_./* \n"), r.IntN(8))
}

var nameOps = []protocol.Op{{
	Name: "names.check",
	Edges: func() []any {
		var made []any
		for _, kind := range nameKinds {
			if anAddress[kind] && !strings.HasPrefix(kind, "sloppy") && kind != "legacycidr" {
				for _, value := range addressSamples {
					if strings.Contains(value, "/") == strings.Contains(kind, "ip") {
						continue
					}
					made = append(made, nameIn{kind, text(value)})
				}
			}
			if manyParts[kind] {
				for _, value := range []string{"a.b.c", "a.b", "a.b.", "a.", "a.b..", "a.B.c", "a." + strings.Repeat("b", 64) + "." + strings.Repeat("c", 64), "acme.io/foo",
					"acme.io/", "/foo", "acme.io/a?b", "ACME/a b", "acme.io/~%41", "acme.io//", strings.Repeat("A", 254) + "/\u00e9"} {
					made = append(made, nameIn{kind, text(value)})
				}
			}
			if !anAddress[kind] {
				for _, value := range nameEdges {
					made = append(made, nameIn{kind, text(value)})
				}
			}
		}
		return made
	}(),
	Answer: protocol.Answering(func(in nameIn) (any, error) {
		check, known := nameChecks[in.Kind]
		if !known {
			return nil, protocol.Unsupported(in.Kind)
		}
		return map[string]any{"messages": append([]text{}, protocol.Texts(check(string(in.Value)))...)}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		kind := protocol.Pick(r, nameKinds...)
		return nameIn{kind, text(nameOf(r, kind))}
	},
}, {
	Name: "names.number",
	Edges: func() []any {
		var made []any
		for _, kind := range numberKinds {
			for _, value := range []int64{-9223372036854775808, -1, 0, 1, 80, 65535, 65536, 2147483647, 2147483648, 9223372036854775807} {
				made = append(made, numberIn{Kind: kind, Value: value, Least: -5, Most: 65535})
			}
		}
		return made
	}(),
	Answer: protocol.Answering(func(in numberIn) (any, error) {
		var found []string
		switch in.Kind {
		case "port":
			found = validation.IsValidPortNum(int(in.Value))
		case "user":
			found = validation.IsValidUserID(in.Value)
		case "group":
			found = validation.IsValidGroupID(in.Value)
		case "range":
			found = validation.IsInRange(int(in.Value), int(in.Least), int(in.Most))
		default:
			return nil, protocol.Unsupported(in.Kind)
		}
		return map[string]any{"messages": append([]string{}, found...)}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		number := func() int64 {
			return protocol.Pick(r, r.Int64N(10), -r.Int64N(10), r.Int64N(100000), 65535+r.Int64N(3)-1, 2147483647+r.Int64N(3)-1, int64(r.Uint64()))
		}
		return numberIn{protocol.Pick(r, numberKinds...), number(), number(), number()}
	},
}}

var numberKinds = []string{"port", "user", "group", "range"}

// The bounds are asked of a range alone.
type numberIn struct {
	Kind  string `json:"kind"`
	Value int64  `json:"value"`
	Least int64  `json:"least"`
	Most  int64  `json:"most"`
}
