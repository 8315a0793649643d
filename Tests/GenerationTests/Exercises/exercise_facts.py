"""Holds what scripts say of their calls, in outputs and on standard error, against what became of the calls.

Standard input: one JSON object a line with `transport`, `log`, `action`, `hash` and `script`: the action of CallFactTests.
Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path

SECRET, GIVEN, ANSWERED = "s3cr3t-t0ken", "m4rker-input", "m4rker-response"
MEMBERS = ["action", "description", "error_code", "status", "attempts", "milliseconds", "defaulted"]
SHORT, LONG = 0.5, 20
WHOLE = {"id": "a", "name": "n", "age": 1, "tags": ["x"], "items": [{"state": "s"}], "raw": {"k": ANSWERED}}
NULLS = {"id": "a", "name": None, "age": 1, "tags": ["x", None], "items": [{"state": "s"}, {"state": None}], "raw": None}
TYPES = {"id": "a", "name": {ANSWERED: 1}, "age": ANSWERED, "tags": [ANSWERED, {}], "items": [{"state": [ANSWERED]}], "raw": [ANSWERED]}
MISSING = {"name": "missing", "age": "missing", "tags": "missing", "raw": "missing"}
complaints = []


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {str(got)[:600]}, wanted {str(wanted)[:600]}")


class Script:
    """A generated script, loaded, whose calls are looked at one by one."""

    def __init__(self, case: dict) -> None:
        self.case = case
        self.what = f"{case['transport']}, log {case['log']}"
        self.module = types.ModuleType("script")
        exec(compile(case["script"], "data_action_script.py", "exec"), self.module.__dict__)
        self.module.TIMEOUT_SECONDS = LONG

    def call(self, inputs: object) -> tuple[dict, list[dict]]:
        """Return what the flow gets, and what is written on standard error."""
        usual, sys.stderr = sys.stderr, io.StringIO()
        try:
            answer = self.module.main(inputs)
            written = sys.stderr.getvalue()
        finally:
            sys.stderr = usual
        for marker in (SECRET, GIVEN, ANSWERED):
            if marker in written:
                complaints.append(f"{self.what}: {marker} is in {written}")
        if SECRET in json.dumps(answer):
            complaints.append(f"{self.what}: the secret is in {answer}")
        return answer, [json.loads(line) for line in written.splitlines()]

    def expect(self, name: str, facts: tuple, defaulted: dict, inputs: object = None, cause: str | None = None) -> list[dict]:
        """Complain unless a call has these facts: the status, the code, whether it is to be tried again, the attempts."""
        answer, lines = self.call({"who": GIVEN} if inputs is None else inputs)
        status, code, _, attempts = facts
        what = f"{self.what}, {name}"
        got = tuple(answer.get(key) for key in ("http_status", "code", "again", "requests"))
        expect(what, got, facts)
        expect(f"{what}: success", (answer["success"], "error" in answer), (code == "", code != ""))
        told = self.case["log"] == "all" or (self.case["log"] == "failures" and bool(code or defaulted))
        expect(f"{what}: lines", len(lines), int(told))
        for line in lines:
            milliseconds, found = line["milliseconds"], line.pop("cause", None)
            trace = line.pop("traceback", None)
            wanted = [self.case["action"], f"sha256:{self.case['hash']}", code, status, attempts, milliseconds, defaulted]
            expect(f"{what}: line", list(line.items()), list(zip(MEMBERS, wanted)))
            if type(milliseconds) is not int or not 0 <= milliseconds < 60_000:
                complaints.append(f"{what}: {milliseconds} ms")
            expect(f"{what}: a cause", found is not None, code in ("timeout", "connection", "internal"))
            expect(f"{what}: a traceback", trace is not None, code == "internal")
            if cause is not None:
                expect(f"{what}: cause", found, cause)
            elif found is not None and not found.isidentifier():
                complaints.append(f"{what}: the cause {found}")
            line["traceback"] = trace
        return lines


def use(base: str) -> None:
    """Point the setting to a path of the server."""
    os.environ.update(CRM_BASE_URL=base, CRM_TOKEN=SECRET)


def body(value: object) -> str:
    """Return the path that answers with a value."""
    return "hex:" + json.dumps(value).encode().hex()


def exercise_calls(script: Script, base: str) -> None:
    """Every way that a call goes is told as it is."""
    calls = {
        body(WHOLE): ((200, "", False, 1), {}),
        body({"id": "a"}): ((200, "", False, 1), MISSING),
        body(NULLS): ((200, "", False, 1), dict.fromkeys(["name", "tags", "states", "joined", "raw"], "null")),
        body(TYPES): ((200, "", False, 1), dict.fromkeys(["name", "age", "tags", "states", "joined", "raw"], "type")),
        body({"items": [{"state": None}, {}, {"state": "s"}], "id": "a"}): ((200, "", False, 1), {**MISSING, "states": "null", "joined": "null"}),
        body({"name": None}): ((200, "mapping", False, 1), {**MISSING, "name": "null"}),
        body({"name": "n", "age": None}): ((200, "mapping", False, 1), {}),
        "html": ((200, "response", False, 1), {}), "bad-gzip": ((200, "response", False, 1), {}),
        "reset": ((0, "connection", True, 1), {}), "garbage": ((0, "connection", True, 1), {}),
        "cut-short": ((200, "connection", True, 1), {}),
        "silence": ((0, "timeout", True, 1), {}), "drip-body": ((200, "timeout", True, 1), {}),
    }
    for status in (302, 400, 404, 408, 425, 429, 499, 500, 503, 599):
        calls[f"status/{status}"] = ((status, "http", status in (408, 425, 429) or status >= 500, 1), {})
    for path, (facts, defaulted) in calls.items():
        use(f"{base}/{path}")
        script.module.TIMEOUT_SECONDS = SHORT if facts[1] == "timeout" else LONG
        script.expect(path[:20], facts, defaulted)
    script.module.TIMEOUT_SECONDS = LONG
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        use(f"http://127.0.0.1:{closed.getsockname()[1]}")
        script.expect("a closed port", (0, "connection", True, 1), {}, cause="ConnectionRefusedError")
    for inputs in ({}, {"who": None}, {"who": [GIVEN]}):
        script.expect(f"inputs {inputs}", (0, "input", False, 0), {}, inputs)
    del os.environ["CRM_TOKEN"]
    script.expect("no secret", (0, "input", False, 0), {})


def exercise_defects(script: Script, base: str) -> None:
    """A defect is told by its place alone."""
    use(f"{base}/{body(WHOLE)}")
    for lines in [script.expect("no inputs at all", (0, "internal", False, 0), {}, GIVEN, cause="AttributeError")]:
        for line in lines:
            expect("the functions", [frame["function"] for frame in line["traceback"]][:2], ["main", "read_string"])

    def broken(response: object) -> object:
        try:
            raise ValueError(ANSWERED)
        except ValueError:
            raise KeyError(SECRET, GIVEN) from None

    def endless(response: object) -> object:
        return endless(response)

    usual = script.module.read_json
    script.module.read_json = broken
    for line in script.expect("a defect", (200, "internal", False, 1), {}, cause="KeyError"):
        trace = line["traceback"]
        expect("the functions", [frame["function"] for frame in trace], ["main", "broken"])
        expect("the members", [list(frame) for frame in trace], [["file", "line", "function"]] * 2)
        place = script.case["script"].splitlines()[trace[0]["line"] - 1]
        expect("the place", (trace[0]["file"], place.strip()), ("data_action_script.py", "answer = read_json(response)"))
    script.module.read_json = endless
    for line in script.expect("a deep defect", (200, "internal", False, 1), {}, cause="RecursionError"):
        expect("the depth", len(line["traceback"]), 20)
    script.module.read_json = usual


class Refusing(io.StringIO):
    """A stream that fails as no stream should."""

    def write(self, text: str) -> int:
        """Refuse."""
        raise RuntimeError(text)


def exercise_streams(script: Script, base: str) -> None:
    """Nobody has to read what is written."""
    usual = sys.stderr
    reading, writing = os.pipe()
    os.close(reading)
    gone = os.fdopen(writing, "w", buffering=1)
    closed = io.StringIO()
    closed.close()
    try:
        for path, code in ((body({"id": "a"}), ""), ("status/500", "http"), (body(WHOLE), "")):
            use(f"{base}/{path}")
            for stream in (None, closed, gone, object(), io.BytesIO(), Refusing()):
                sys.stderr = stream
                expect(f"{script.what}, {path[:20]} to {stream}", script.module.main({"who": GIVEN})["code"], code)
    finally:
        sys.stderr = usual
    with contextlib.suppress(OSError):
        gone.close()


def exercise_threads(script: Script, base: str) -> None:
    """Sixteen threads write whole lines, each of its own call."""
    use(f"{base}/{body({'id': 'a'})}")
    usual = sys.stderr
    reading, writing = os.pipe()
    written = []
    reader = threading.Thread(target=lambda: written.append(os.fdopen(reading, encoding="utf-8").read()))
    reader.start()
    sys.stderr = os.fdopen(writing, "w", buffering=1)
    answers = []

    def call_often() -> None:
        for number in range(25):
            answers.append(script.module.main({"who": GIVEN} if number % 2 else {}))

    threads = [threading.Thread(target=call_often) for _ in range(16)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.stderr.close()
        sys.stderr = usual
    reader.join()
    lines = [json.loads(line) for line in written[0].splitlines()]
    told = script.case["log"] != "off"
    expect(f"{script.what}: calls that failed", sum(not answer["success"] for answer in answers), 16 * 13)
    expect(f"{script.what}: lines of failures", sum(line["error_code"] == "input" for line in lines), 16 * 13 * told)
    expect(f"{script.what}: lines of defaults", sum(line["defaulted"] == MISSING for line in lines), 16 * 12 * told)
    expect(f"{script.what}: lines", len(lines), 16 * 25 * told)


def exercise_text(script: Script) -> None:
    """What no log needs is not there."""
    text = script.case["script"]
    parts = ("sys", "log", "CallLog", "ACTION", "DESCRIPTION", "frames", "cause_of", "why_default", "note")
    found = {part for part in parts if part in text.replace("(", " ").replace(".", " ").split()}
    expect(f"{script.what}: parts of the log", found, set() if script.case["log"] == "off" else set(parts) & found | {"CallLog", "sys"})


@contextlib.contextmanager
def server() -> Iterator[int]:
    """Run the server; its port is the value."""
    command = [sys.executable, str(Path(__file__).parent / "misbehaving_server.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def main() -> int:
    """Exercise every script, complain."""
    signal.alarm(170)
    with server() as port:
        base = f"http://127.0.0.1:{port}"
        for line in sys.stdin:
            script = Script(json.loads(line))
            for exercise in (exercise_calls, exercise_defects, exercise_streams, exercise_threads):
                exercise(script, base)
            exercise_text(script)
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
