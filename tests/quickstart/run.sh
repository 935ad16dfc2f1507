#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh QUICKSTART SCRATCH: what the quickstart says of bad input; and no input makes it crash, hang or eat memory.
set -u
quickstart=$1
scratch=$2
here=$(cd "$(dirname "$0")" && pwd)
failures=0

rm -rf "$scratch"
mkdir -p "$scratch/in" && cd "$scratch/in" || exit 1

fail() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}

# Sanitizers need more address space than there is memory.
if sh -c 'ulimit -v 2000000 && exec "$1" --help' sh "$quickstart" >/dev/null 2>&1; then
    limit='ulimit -v 2000000'
else
    limit=:
    echo "skipped: the bound on memory, which this build cannot run under"
fi

# run STATUS ARGUMENT...: runs it in bounded memory and time; leaves ../out and ../err.
run() {
    wanted=$1
    shift
    ($limit && exec timeout 60 "$quickstart" "$@") >../out 2>../err
    status=$?
    [ "$status" -eq "$wanted" ] || {
        fail "quickstart $*: status $status, expected $wanted"
        head -c 2000 ../err
    }
}

# same FILE: that file of the run before is what stands on the standard input.
same() {
    cat >../wanted
    diff -u ../wanted "../$1" || fail "the $1 of: $case"
}

# repeat COUNT CHARACTER
repeat() {
    head -c "$1" /dev/zero | tr '\0' "$2"
}

pod() {
    printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: %s}\n' "$1"
}

case='the command line'
run 0 --help
run 2
run 2 --colour red .
run 2 -n
run 2 -o xml .
same err <<'END'
error: unable to match a printer suitable for the output format "xml", allowed formats are: json,wide,yaml
END
run 1 nowhere
same err <<'END'
error: the path "nowhere" does not exist
No resources found
END
mkdir empty
run 1 empty
same err <<'END'
error: error reading [empty]: recognized file extensions are [.json .yaml .yml]
No resources found
END

case='a selector'
run 2 -l 'tier in (db,web' .
same err <<'END'
error: selector, byte 16: unable to parse requirement: found '', expected: ',' or ')'
tier in (db,web
               ^
END
run 2 --selector=app=shop,,tier .
same err <<'END'
error: selector, byte 10: found ',', expected: identifier after ','
app=shop,,tier
         ^
END

case='a time to run for'
run 2 --for soon .
same err <<'END'
error: --for: time: invalid duration "soon"
END
run 2 --for 25h .
same err <<'END'
error: --for: must be between 0s and 24h
END
run 2 --for -1s .
mkdir -p running
{
    pod empty
    printf -- '---\n'
    pod done
    printf 'spec:\n  restartPolicy: Never\n  containers:\n  - {name: a, command: ["false"]}\n---\n'
    pod gone
    printf '  annotations: {quickstart.example/delete-after: 5s}\nspec:\n  containers:\n  - {name: a}\n---\n'
    pod crashes
    printf 'spec:\n  containers:\n  - {name: a, command: [sh, -c, "sleep 1;exit 3"]}\n---\n'
    pod many
    printf 'spec:\n  containers:\n'
    for i in $(seq 2000); do
        printf '  - {name: c%s}\n' "$i"
    done
} | sed 's/^metadata: {name: gone}/metadata:\n  name: gone/' >running/pods.yaml
run 0 --for 24h running
same out <<'END'
NAME      READY    STATUS             RESTARTS          AGE
crashes   0/1      CrashLoopBackOff   291 (4m56s ago)   24h
done      0/1      Error              0                 24h
empty     0/0      Pending            0                 24h
many      0/2000   Pending            0                 24h
END
same err <<'END'
Warning: too many containers for so long a time; pods that do not run: 1
END

case='documents after a bad one'
{
    pod first
    printf -- '---\n# The port is a text.\n'
    pod second
    printf 'spec:\n  containers:\n  - name: a\n    ports:\n    - containerPort: "80"\n---\n'
    pod third
    printf ' oops: [\n---\n'
    pod fourth
    printf -- '---\nmetadata: {name: fifth}\n---\n'
    pod sixth
    printf -- '--- seventh\n'
    pod eighth
} >several.yaml
run 1 several.yaml
same err <<'END'
several.yaml: document 2, line 13: spec.containers[0].ports[0].containerPort: expected an integer
several.yaml: document 3, line 18: did not find expected key
several.yaml: document 5, line 24: kind: no apiVersion and kind
several.yaml: document 6, line 29: invalid Yaml document separator: seventh; what stands before it is lost
END
same out <<'END'
NAME     READY   STATUS    RESTARTS   AGE
eighth   0/0     Pending   0          0s
first    0/0     Pending   0          0s
fourth   0/0     Pending   0          0s
END
printf '\n{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"},\n "spec": {"priority": 1.5}}' >pod.json
run 1 pod.json
same err <<'END'
pod.json: document 1, line 3: spec.priority: expected an integer
No resources found
END
printf '{"apiVersion": "v1",\n "kind": "Pod"' >cut.json
run 1 cut.json

case='unknown fields'
cat >unknown.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replica: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - {name: web, image: web, imagePullpolicy: Always, privileged: true}
END
run 0 unknown.yaml
same err <<'END'
Warning: unknown field "spec.replica"
Warning: unknown field "spec.template.spec.containers[0].imagePullpolicy"
Warning: unknown field "spec.template.spec.containers[0].privileged"
END

case='kinds'
cat >kinds.yaml <<'END'
apiVersion: extensions/v1beta1
kind: Deployment
metadata: {name: old}
---
apiVersion: batch/v1
kind: Job
metadata: {name: later}
---
apiVersion: v1
kind: Service
metadata: {name: silent}
---
apiVersion: example.com/v1
kind: Shop
metadata: {name: mine}
END
run 1 kinds.yaml
same err <<'END'
kinds.yaml: document 1, line 1: no matches for kind "Deployment" in version "extensions/v1beta1"
kinds.yaml: document 2, line 5: passed over: kind "Job" in version "batch/v1"
kinds.yaml: document 4, line 13: no matches for kind "Shop" in version "example.com/v1"
No resources found
END

case='what an API server would refuse'
cat >refused.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {}
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: a}
spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: b}}}}
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: b}
spec: {replicas: -1, selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}}}
---
apiVersion: v1
kind: ReplicationController
metadata: {name: c}
spec: {selector: {app: c}}
---
apiVersion: v1
kind: Service
metadata: {name: d}
---
apiVersion: v1
kind: Service
metadata: {name: d}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: e}
spec: {replicas: 2147483647, selector: {matchLabels: {app: e}}, template: {metadata: {labels: {app: e}}}}
END
run 1 refused.yaml
same err <<'END'
refused.yaml: document 1, line 1: metadata.name: Required value: name or generateName is required
refused.yaml: document 2, line 5: spec.template.metadata.labels: Invalid value: `selector` does not match template `labels`
refused.yaml: document 3, line 10: spec.replicas: Invalid value: -1: must be greater than or equal to 0
refused.yaml: document 4, line 15: spec.template: Required value
refused.yaml: document 6, line 24: services "d" already exists
refused.yaml: document 7, line 28: spec.replicas: more than 100000 pods in all
No resources found
END

case='lists'
cat >list.yaml <<'END'
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, metadata: {name: good}}
- {apiVersion: v1, kind: Pod, metadata: {name: bad}, spec: {containers: {}}}
- {apiVersion: v2, kind: Pod, metadata: {name: bad}}
- null
---
apiVersion: v1
kind: PodList
items:
- {metadata: {name: typed}, specs: {}}
END
run 1 list.yaml
same err <<'END'
list.yaml: document 1, line 1: items[1].spec.containers: expected an array
list.yaml: document 1, line 1: items[2]: no matches for kind "Pod" in version "v2"
list.yaml: document 1, line 1: items[3]: no apiVersion and kind
Warning: unknown field "specs"
END
same out <<'END'
NAME    READY   STATUS    RESTARTS   AGE
good    0/0     Pending   0          0s
typed   0/0     Pending   0          0s
END

case='pods with a history, namespaces and gates'
cat >history.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {name: crashing, namespace: other}
spec: {nodeName: node-a, containers: [{name: a}, {name: b}]}
status:
  phase: Running
  containerStatuses:
  - {name: a, restartCount: 7, state: {waiting: {reason: CrashLoopBackOff}}}
  - {name: b, ready: true, state: {running: {}}}
---
apiVersion: v1
kind: Pod
metadata: {name: gated}
spec: {schedulingGates: [{name: quota}], containers: [{name: a}]}
---
apiVersion: v1
kind: Pod
metadata: {name: spread}
spec:
  containers: [{name: a}]
  topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}]
END
run 0 history.yaml
same out <<'END'
NAMESPACE   NAME       READY   STATUS             RESTARTS   AGE
default     gated      0/1     SchedulingGated    0          0s
default     spread     0/1     Pending            0          0s
other       crashing   1/2     CrashLoopBackOff   7          <unknown>

default/spread: unsupported: topology spread constraints
END
run 0 -n other history.yaml
same out <<'END'
NAME       READY   STATUS             RESTARTS   AGE
crashing   1/2     CrashLoopBackOff   7          <unknown>
gated      0/1     SchedulingGated    0          0s
spread     0/1     Pending            0          0s

spread: unsupported: topology spread constraints
END
run 0 -n nowhere -l app history.yaml
same err <<'END'
No resources found in nowhere namespace.
END

case='-o json and -o yaml'
pod plain >plain.yaml
run 0 -o json plain.yaml
sed 's/Time": "2[^"]*"/Time": "now"/; s/stamp": "2[^"]*"/stamp": "now"/' ../out >../fixed
same fixed <<'END'
{
    "apiVersion": "v1",
    "items": [
        {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {
                "creationTimestamp": "now",
                "name": "plain",
                "namespace": "default"
            },
            "spec": {
                "containers": null,
                "nodeName": "node-a"
            },
            "status": {
                "conditions": [
                    {
                        "lastProbeTime": null,
                        "lastTransitionTime": "now",
                        "status": "True",
                        "type": "PodScheduled"
                    }
                ],
                "phase": "Pending"
            }
        }
    ],
    "kind": "List",
    "metadata": {
        "resourceVersion": ""
    }
}
END
run 0 -o yaml plain.yaml
cp ../out again.yaml
sed 's/Time: "2[^"]*"/Time: now/; s/stamp: "2[^"]*"/stamp: now/' ../out >../fixed
same fixed <<'END'
apiVersion: v1
items:
- apiVersion: v1
  kind: Pod
  metadata:
    creationTimestamp: now
    name: plain
    namespace: default
  spec:
    containers: null
    nodeName: node-a
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: now
      status: "True"
      type: PodScheduled
    phase: Pending
kind: List
metadata:
  resourceVersion: ""
END
run 0 again.yaml
printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {a: "\\x7f"}}\n' >control.yaml
run 0 -o json control.yaml
run 1 -o yaml control.yaml
same err <<'END'
error: yaml: control characters are not allowed
END
run 0 -o json -l app=none plain.yaml
same out <<'END'
{
    "apiVersion": "v1",
    "items": [],
    "kind": "List",
    "metadata": {
        "resourceVersion": ""
    }
}
END

case='text that is not UTF-8'
{ pod a && printf 'spec: {hostname: caf\351}\n'; } >latin1.yaml
run 1 latin1.yaml
grep -q '^latin1.yaml: document 1, line 4: ' ../err || fail "$case"

case='nesting'
# nested DEPTH: a pod in JSON with lists in each other
nested() {
    printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"x":'
    repeat "$1" '['
    repeat "$1" ']'
    echo '}'
}
nested 9999 >deep.json
run 0 deep.json
nested 10000 >deeper.json
run 1 deeper.json
same err <<'END'
deeper.json: document 1, line 1: nested too deeply
No resources found
END
{ pod a && printf 'x: ' && repeat 10000 '[' && repeat 10000 ']' && echo; } >flow.yaml
run 1 flow.yaml
{ pod a && printf 'x:\n' && repeat 10000 '-' | sed 's/-/- /g' && echo 1; } >block.yaml
run 1 block.yaml
for file in flow.yaml block.yaml; do
    run 1 $file
    grep -q 'exceeded max depth$' ../err || fail "$case: $file"
done

case='a very long quantity'
truncate -s 1000000000 gigabyte.yaml
run 1 gigabyte.yaml
same err <<'END'
gigabyte.yaml: larger than 64 MiB
No resources found
END
rm gigabyte.yaml
{ pod a && printf 'spec:\n  overhead: {cpu: "' && repeat 60000000 9 && printf '"}\n'; } >quantity.yaml
run 1 quantity.yaml
same err <<'END'
quantity.yaml: document 1, line 5: spec.overhead.cpu: too large
No resources found
END
{
    printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"spec":{"overhead":{"cpu":'
    repeat 60000000 9
    echo '}}}'
} >quantity.json
run 1 quantity.json
rm quantity.yaml quantity.json

case='aliases'
{
    pod bomb
    echo 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
    last='*a0'
    for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
        echo "a$i: &a$i [$last, $last, $last, $last, $last, $last, $last, $last, $last]"
        last="*a$i"
    done
} >bomb.yaml
run 1 bomb.yaml
grep -q 'document contains excessive aliasing$' ../err || fail "$case"
{ pod loop && echo 'a: &a [*a]'; } >loop.yaml
run 1 loop.yaml
grep -q "anchor 'a' value contains itself$" ../err || fail "$case"

case='nothing but one character'
for character in '-' ' ' '{' '[' '*' '&' '\001' '\377' '\n' '#' '|'; do
    repeat 3000000 "$character" >one.yaml
    ($limit && exec timeout 60 "$quickstart" one.yaml) >../out 2>../err
    [ $? -le 1 ] || fail "$case: $character"
done
: >none.yaml
run 0 none.yaml

# Manifests and nodes of others, where they are at hand.
data=$here/../../../shared/data
if [ -d "$data/manifests" ]; then
    case='all manifests'
    find "$data/manifests" -type f ! -name '*.md' ! -name LICENSE >../files
    while read -r file; do
        ($limit && exec timeout 60 "$quickstart" -o wide "$file") >../out 2>../err </dev/null
        status=$?
        [ $status -le 1 ] || fail "$case: $file: status $status"
        [ -s ../out ] || [ -s ../err ] || fail "$case: $file: nothing said"
    done <../files
    case='the guestbook on many nodes'
    run 0 -o wide --nodes "$data/openb/nodes.yaml" "$data/manifests/web/guestbook"
    [ "$(grep -c ' openb-node-' ../out)" -eq 6 ] || fail "$case"
else
    echo "skipped: manifests of others, which are not here"
fi

cd / && rm -rf "$scratch"
[ "$failures" -eq 0 ] && echo "all passed"
exit $((failures != 0))
