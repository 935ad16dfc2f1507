// SPDX-License-Identifier: Apache-2.0

// Package protocol is what all programs of the oracle share: requests come in on standard input, one JSON object a
// line, and answers go out in the same order.
package protocol

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"syscall"
	"time"
	"unicode/utf8"
)

// Op is one question that can be asked.
type Op struct {
	Name string
	// Answer decodes `in`, calls Kubernetes, and returns what is printed as `out`, or the error.
	Answer func(in json.RawMessage) (any, error)
	// Edges are inputs that are always among the generated ones.
	Edges []any
	// Generate makes one input.
	Generate func(r *Rand) any
	// Prepare decodes `in` once and returns the core call, for --bench; nil where there is no bench.
	Prepare func(in json.RawMessage) (func() uint64, error)
}

// Unsupported is the answer to what this program does not know.
type Unsupported string

func (u Unsupported) Error() string { return string(u) }

// Limit is the answer to an input on which Kubernetes itself would hang or run out of memory.
type Limit string

func (l Limit) Error() string { return string(l) }

// Kind is an error of which only the kind, and the path where Kubernetes tells one, are compared.
type Kind struct{ Kind, Path string }

func (k Kind) Error() string { return k.Kind }

// Text is a string of any bytes: `"…"`, or `{"b64":"…"}` for what is no UTF-8.
type Text string

func (t *Text) UnmarshalJSON(data []byte) error {
	var coded struct{ B64 []byte }
	if len(data) > 0 && data[0] == '{' {
		if err := json.Unmarshal(data, &coded); err != nil {
			return err
		}
		*t = Text(coded.B64)
		return nil
	}
	return json.Unmarshal(data, (*string)(t))
}

func (t Text) MarshalJSON() ([]byte, error) {
	if utf8.ValidString(string(t)) {
		return json.Marshal(string(t))
	}
	return json.Marshal(map[string][]byte{"b64": []byte(t)})
}

// Texts gives texts of any bytes their form in JSON; nil stays nil.
func Texts(from []string) []Text {
	if from == nil {
		return nil
	}
	texts := make([]Text, 0, len(from))
	for _, each := range from {
		texts = append(texts, Text(each))
	}
	return texts
}

// Strings is the reverse of Texts.
func Strings(from []Text) []string {
	if from == nil {
		return nil
	}
	texts := make([]string, 0, len(from))
	for _, each := range from {
		texts = append(texts, string(each))
	}
	return texts
}

type request struct {
	ID json.RawMessage `json:"id"`
	Op string          `json:"op"`
	In json.RawMessage `json:"in"`
}

// Main runs a program of the oracle.
func Main(gates func() map[string]bool, ops ...Op) {
	generate := flag.String("generate", "", "print requests for this `op` instead of answering")
	seed := flag.Uint64("seed", 1, "what the generated requests depend on")
	count := flag.Int("count", 100, "how many requests are generated")
	bench := flag.Int("bench", 0, "time each request's core call this many `times`")
	rows := flag.Bool("rows", false, "time each request's core call by itself and print it by the request's id")
	edges := flag.String("edges", "", "print how many of this `op`'s generated requests are its edges")
	list := flag.Bool("ops", false, "print the names of the ops")
	printGates := flag.Bool("gates", false, "print the feature gates")
	flag.Parse()
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	defer out.Flush()
	byName := map[string]Op{}
	for _, op := range ops {
		byName[op.Name] = op
	}
	switch {
	case *list:
		for _, op := range ops {
			fmt.Fprintln(out, op.Name)
		}
	case *printGates:
		write(out, gates())
	case *edges != "":
		fmt.Fprintln(out, len(byName[*edges].Edges))
	case *generate != "":
		op, known := byName[*generate]
		if !known {
			fmt.Fprintln(os.Stderr, "no such op:", *generate)
			out.Flush()
			os.Exit(2)
		}
		generateRequests(out, op, *seed, *count)
	case *bench > 0:
		benchRequests(out, byName, *bench)
	case *rows:
		timeRows(out, byName)
	default:
		answerRequests(out, byName)
	}
}

func write(out io.Writer, value any) {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
}

func generateRequests(out io.Writer, op Op, seed uint64, count int) {
	hash := fnv.New64a()
	hash.Write([]byte(op.Name))
	random := &Rand{rand.New(rand.NewPCG(seed, hash.Sum64()))}
	for id := range count {
		var in any
		if id < len(op.Edges) {
			in = op.Edges[id]
		} else {
			in = op.Generate(random)
		}
		write(out, map[string]any{"id": id, "op": op.Name, "in": in})
	}
}

// eachLine gives `take` the lines of standard input, of any length.
func eachLine(take func(line []byte)) {
	lines := bufio.NewReaderSize(os.Stdin, 1<<16)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			take(line)
		}
		if err != nil {
			return
		}
	}
}

func answerRequests(out *bufio.Writer, ops map[string]Op) {
	eachLine(func(line []byte) {
		var asked request
		if err := json.Unmarshal(line, &asked); err != nil {
			write(out, map[string]any{"id": nil, "error": "not a request: " + err.Error()})
			return
		}
		answer := ask(ops, asked)
		if asked.ID == nil {
			asked.ID = json.RawMessage("null")
		}
		answer["id"] = asked.ID
		write(out, answer)
	})
}

func ask(ops map[string]Op, asked request) (answer map[string]any) {
	op, known := ops[asked.Op]
	if !known {
		return map[string]any{"unsupported": asked.Op}
	}
	defer func() {
		if cause := recover(); cause != nil {
			os.Stderr.Write(debug.Stack())
			answer = map[string]any{"error": Text(fmt.Sprint("panic: ", cause))}
		}
	}()
	result, err := op.Answer(asked.In)
	var unsupported Unsupported
	var limit Limit
	var kind Kind
	switch {
	case errors.As(err, &unsupported):
		return map[string]any{"unsupported": string(unsupported)}
	case errors.As(err, &limit):
		return map[string]any{"limit": string(limit)}
	case errors.As(err, &kind):
		if kind.Path != "" {
			return map[string]any{"error": kind.Kind, "path": Text(kind.Path)}
		}
		return map[string]any{"error": kind.Kind}
	case err != nil:
		return map[string]any{"error": Text(err.Error())}
	}
	return map[string]any{"out": result}
}

func benchRequests(out io.Writer, ops map[string]Op, times int) {
	cases := map[string]int{}
	spent := map[string]time.Duration{}
	var names []string
	var checksum uint64
	eachLine(func(line []byte) {
		var asked request
		if json.Unmarshal(line, &asked) != nil || ops[asked.Op].Prepare == nil {
			return
		}
		call, err := ops[asked.Op].Prepare(asked.In)
		if err != nil {
			return
		}
		begin := time.Now()
		for range times {
			checksum += call()
		}
		if cases[asked.Op] == 0 {
			names = append(names, asked.Op)
		}
		spent[asked.Op] += time.Since(begin)
		cases[asked.Op]++
	})
	for _, name := range names {
		perCase := float64(spent[name].Nanoseconds()) / float64(cases[name]) / float64(times)
		write(out, map[string]any{"op": name, "cases": cases[name], "ns_per_case": perCase})
	}
	fmt.Fprintln(os.Stderr, "checksum", checksum)
}

// timeRows prints how long each request's core call takes and what it returns. What counts is the processor's time of the
// whole process, since the garbage that a call makes is collected beside it; the median of five runs.
func timeRows(out io.Writer, ops map[string]Op) {
	eachLine(func(line []byte) {
		var asked request
		if err := json.Unmarshal(line, &asked); err != nil {
			write(out, map[string]any{"row": nil, "error": "not a request: " + err.Error()})
			return
		}
		if ops[asked.Op].Prepare == nil {
			write(out, map[string]any{"row": asked.ID, "error": "no bench: " + asked.Op})
			return
		}
		call, err := ops[asked.Op].Prepare(asked.In)
		if err != nil {
			write(out, map[string]any{"row": asked.ID, "error": Text(err.Error())})
			return
		}
		result := call()
		runtime.GC()
		var runs []float64
		for range 5 {
			calls, batch := 0, 1
			begin := processorTime()
			for processorTime()-begin < 100*time.Millisecond {
				for range batch {
					result = call()
				}
				calls += batch
				batch = min(2*batch, 1024)
			}
			runs = append(runs, float64((processorTime()-begin).Nanoseconds())/float64(calls))
		}
		slices.Sort(runs)
		write(out, map[string]any{"row": asked.ID, "ns": runs[2], "result": result})
	})
}

func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// Answering makes an Answer of a function whose input is a struct.
func Answering[In any](answer func(In) (any, error)) func(json.RawMessage) (any, error) {
	return func(raw json.RawMessage) (any, error) {
		var in In
		if err := json.Unmarshal(raw, &in); err != nil {
			return nil, Unsupported("input: " + err.Error())
		}
		return answer(in)
	}
}
