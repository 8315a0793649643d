"""Runs scripts whose hooks do one thing after the other, against a server that counts, and says what does not hold.

Usage: exercise_hooks.py SCRIPTS. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import io
import json
import os
import signal
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

from transport_server import Connection, Seen, Server, sized

complaints: list[str] = []
BUSY, AT_ONCE = b"503 Service Unavailable", b"Retry-After: 0"
ANSWER = {"name": "Ada", "age": 36, "height": 1.5, "open": True, "tags": ["a"], "raw": {"x": 1}}
SECRET = "a text of an exception"


def load(name: str) -> types.ModuleType:
    """Return a script as a module."""
    module = types.ModuleType(name)
    source = Path(sys.argv[1], f"{name}.py").read_text(encoding="utf-8")
    exec(compile(source, f"{name}.py", "exec"), module.__dict__)
    module.HOOKS.update(before=lambda request: None, after=lambda outputs: None)
    return module


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same, types and all."""
    if json.dumps(got, sort_keys=True) != json.dumps(wanted, sort_keys=True):
        complaints.append(f"{what}: got {str(got)[:400]!r}, wanted {str(wanted)[:400]!r}")


def answering(*answers: bytes) -> Callable[[Connection], None]:
    """Answer the requests of all connections in turn, at last with the last one."""

    def serve(connection: Connection) -> None:
        while connection.request() is not None:
            connection.send(answers[min(len(connection.server.seen), len(answers)) - 1])

    return serve


def body(**others: object) -> bytes:
    """Return a whole answer."""
    return sized(json.dumps({**ANSWER, **others}).encode())


def outputs(tries: int = 1, **others: object) -> dict[str, object]:
    """Return what a flow gets of an answer."""
    given = {"name": "Ada", "age": 36, "height": 1.5, "is_open": True, "tags": ["a"], "raw": {"x": 1}}
    return {**given, "tries": tries, "code": "", "again": False, "success": True, **others}


def failure(text: str, code: str = "hook", tries: int = 0) -> dict[str, object]:
    """Return what a flow gets with a failure."""
    return {"error": text, "success": False, "code": code, "again": False, "tries": tries}


def ask(name: str, *answers: bytes, **hooks: Any) -> tuple[Any, list[Seen], str]:
    """Return what the script gives, the requests that it sent, and what it wrote to standard error."""
    module = load(name)
    module.HOOKS.update(hooks)
    log = io.StringIO()
    with Server(answering(*(answers or (body(),)))) as server, contextlib.redirect_stderr(log):
        os.environ.update(CRM_BASE_URL=server.base, CRM_TOKEN="t0k3n", CRM_KEY="k3y")
        return module.main({"q": "a b"}), server.seen, log.getvalue()


def header(seen: Seen, name: str) -> list[str]:
    """Return all values of a header that arrived."""
    return [value for key, value in seen.headers if key.lower() == name.lower()]


def exercise_requests() -> None:
    """What a hook makes of the request is sent: another one, the same one changed, or the same."""
    got, seen, _ = ask("again")
    expect("hooks that do nothing", (got, seen[0].target), (outputs(), "/things/a%20b?of=a%20b"))
    got, seen, _ = ask("again", before=lambda request: request._replace(headers={**request.headers, "X-A": "1"}))
    expect("a header", (got, header(seen[0], "X-A"), header(seen[0], "Accept")), (outputs(), ["1"], ["application/json"]))
    for _ in range(2):
        got, seen, _ = ask("again", before=lambda request: request.headers.update({"X-B": "ü"}))
        expect("a header in place", (got, header(seen[0], "X-B")), (outputs(), ["ü"]))
    changed = {"query": [("x", "ä &")], "body": b"text"}
    got, seen, _ = ask("again", before=lambda request: request._replace(url=request.url + "/more?y=1", **changed))
    expect("path, query and body", (got, seen[0].target, seen[0].body.decode()), (outputs(), "/things/a%20b/more?y=1&x=%C3%A4%20%26", "text"))
    got, seen, _ = ask("again", before=lambda request: request.query.append(("x", "1")))
    expect("a query in place", seen[0].target, "/things/a%20b?of=a%20b&x=1")
    script = load("bare")
    with Server(answering(body())) as server:
        os.environ["CRM_BASE_URL"] = server.base
        for hook in (lambda request: request.headers.update({"X-C": "1"}) or request.query.append(("x", "1")), lambda request: None):
            script.HOOKS["before"] = hook
            expect("a request without headers", script.main({"q": "q"}), outputs())
    expect("a header of one call", [header(each, "X-C") for each in server.seen], [["1"], []])
    expect("a query of one call", [each.target for each in server.seen], ["/q?x=1", "/q"])


REFUSED_REQUESTS = {
    "returns no Request": [lambda request: 1, lambda request: tuple(request), lambda request: {"url": request.url}],
    "changes the method": [lambda request: request._replace(method="POST"), lambda request: request._replace(method=None)],
    "changes the host, or gives no URL": [
        lambda request: request._replace(url="http://127.0.0.2:1/things"),
        lambda request: request._replace(url=request.url.replace("localhost", "127.0.0.1")),
        lambda request: request._replace(url=request.url.replace("http:", "https:")),
        lambda request: request._replace(url=request.url.replace("localhost", "u:p@localhost")),
        lambda request: request._replace(url=request.url.replace("/things", ".evil.example/things")),
        lambda request: request._replace(url=request.url.replace("/things", "@evil.example/things")),
        lambda request: request._replace(url=request.url.replace("/things", "\\@evil.example/things")),
        lambda request: request._replace(url=request.url.replace("/things", "0/things")),
        lambda request: request._replace(url=request.url + "\r\nX-Smuggled: 1"),
        lambda request: request._replace(url=request.url + " HTTP/1.1"),
        lambda request: request._replace(url=request.url + "\n"),
        lambda request: request._replace(url=request.url.encode()),
        lambda request: request._replace(url=None),
    ],
    "gives a query that is no list of pairs of texts": [
        lambda request: request._replace(query={"a": "b"}), lambda request: request._replace(query=[("a", 1)]),
        lambda request: request._replace(query=["ab"]), lambda request: request._replace(query=None),
    ],
    "gives a body that is not bytes": [
        lambda request: request._replace(body="text"), lambda request: request._replace(body=None),
        lambda request: request._replace(body=iter([b"a"])),
    ],
    "gives headers that are no dictionary": [
        lambda request: request._replace(headers=[("a", "b")]), lambda request: request._replace(headers=None)
    ],
    "gives a header a name that cannot be sent": [
        lambda request: request._replace(headers={"a b": "c"}), lambda request: request._replace(headers={"": "c"}),
        lambda request: request._replace(headers={"a:": "c"}), lambda request: request._replace(headers={"a\r\nb": "c"}),
        lambda request: request._replace(headers={"a\n": "c"}), lambda request: request._replace(headers={1: "c"}),
        lambda request: request._replace(headers={b"a": "c"}),
    ],
    "gives the header 'X' a text that cannot be sent": [
        lambda request: request._replace(headers={"X": "a\r\nb: c"}), lambda request: request._replace(headers={"X": "a\n"}),
        lambda request: request._replace(headers={"X": 1}), lambda request: request._replace(headers={"X": b"a"}),
        lambda request: request._replace(headers={"X": "€"}), lambda request: request._replace(headers={"X": None}),
        lambda request: request.headers.update(X="\0"),
    ],
    "cannot set the header 'Host'": [lambda request: request.headers.update(Host="evil.example")],
    "cannot set the header 'content-length'": [lambda request: request.headers.update({"content-length": "0"})],
    "cannot set the header 'ACCEPT'": [lambda request: request.headers.update(ACCEPT="x")],
}  # fmt: skip


def exercise_refused_requests() -> None:
    """What cannot be sent, or goes elsewhere, is a failure, and nothing is sent at all."""
    for fault, hooks in REFUSED_REQUESTS.items():
        for number, hook in enumerate(hooks):
            got, seen, log = ask("again", before=hook)
            expect(f"{fault}, {number}", (got, len(seen)), (failure(f"Hook before_request {fault}."), 0))
            expect(f"log of {fault}, {number}", json.loads(log or "{}").get("error_code"), "hook")


def exercise_proof() -> None:
    """Sign-in and signature are put to what the hook made of the request, and are no business of the hook's."""
    given: list[Any] = []

    def change(request: Any) -> Any:
        given.append(request)
        return request._replace(body=b"another", headers={**request.headers, "X-Own": "1"})

    got, seen, _ = ask("signed", before=change)
    wanted = hmac.new(b"k3y", b"another", hashlib.sha256).hexdigest()
    expect("a signature", (got, header(seen[0], "X-Signature"), seen[0].body.decode()), (outputs(), [wanted], "another"))
    expect("a token", (header(seen[0], "Authorization"), header(seen[0], "X-Own")), (["Bearer t0k3n"], ["1"]))
    expect("what the hook saw", sorted(given[0].headers), ["Accept", "Content-Type"])
    for name in ("authorization", "X-SIGNATURE"):
        got, seen, _ = ask("signed", before=lambda request, name=name: request.headers.update({name: "x"}))
        expect(f"its own {name}", (got, len(seen)), (failure(f"Hook before_request cannot set the header '{name}'."), 0))
    got, seen, _ = ask("keyed", before=lambda request: request.query.append(("x", "1")) or given.append(request))
    expect("a key in the query", seen[0].target, "/things/a%20b?of=a%20b&x=1&key=k3y")
    expect("the query that the hook saw", given[-1].query, [["of", "a b"], ["x", "1"]])


def exercise_calls() -> None:
    """A hook runs once, whatever is sent again, read page by page or moved."""
    calls: list[str] = []

    def note(request: Any) -> None:
        calls.append("before")
        request.headers["X-Call"] = str(len(calls))

    hooks: dict[str, Any] = {"before": note, "after": lambda given: calls.append("after")}
    busy = sized(b"{}", AT_ONCE, status=BUSY)
    got, seen, _ = ask("again", busy, busy, body(), **hooks)
    expect("retries", (got, calls, [header(each, "X-Call") for each in seen]), (outputs(tries=3), ["before", "after"], [["1"]] * 3))
    calls.clear()
    got, seen, _ = ask("pages", body(next=1), busy, body(tags=["b"], next=2), body(tags=["c"]), **hooks)
    expect("pages", (got, calls), (outputs(tries=4, tags=["a", "b", "c"]), ["before", "after"]))
    expect("headers of pages", [header(each, "X-Call") for each in seen], [["1"]] * 4)
    expect("later pages", [each.target.partition("?")[2] for each in seen], ["of=a%20b", "of=a%20b&after=1", "of=a%20b&after=1", "of=a%20b&after=2"])
    for answer, code in ((sized(b"{}", status=b"404 Not Found"), "http"), (sized(b"no"), "response")):
        calls.clear()
        got, _, _ = ask("again", answer, **hooks)
        expect(f"calls with a failure of {code}", (got["code"], calls), (code, ["before"]))
    with Server(answering(body())) as other:
        moved = sized(b"", b"Location: %s/there" % other.base.encode(), status=b"302 Found")
        got, seen, _ = ask("moved", moved, **hooks)
        expect("a header of a hook at another host", (got["success"], header(seen[0], "X-Call") != [], header(other.seen[0], "X-Call")), (True, True, []))


class Stop(BaseException):
    """Nothing that a handler of exceptions catches."""


def raising(kind: type[BaseException]) -> Callable[[Any], None]:
    """Return a hook that raises."""

    def hook(given: Any) -> None:
        raise kind(SECRET)

    return hook


def exercise_exceptions() -> None:
    """Whatever a hook raises is a failure that names the class, in the log with its place, and never the text."""
    for error in (ValueError, TimeoutError, ConnectionError, SystemExit, Stop, GeneratorExit, RecursionError):
        for place, hook, tries in (("before", "before_request", 0), ("after", "after_response", 1)):
            got, seen, log = ask("again", **{place: raising(error)})
            kind = error.__name__
            expect(f"{kind} in {hook}", (got, len(seen)), (failure(f"Hook {hook} failed: {kind}", tries=tries), tries))
            line = json.loads(log)
            expect(f"the log of {kind} in {hook}", (line["error_code"], line["cause"]), ("hook", kind))
            expect(f"the places of {kind} in {hook}", [each["function"] for each in line["traceback"]][1:], [hook, "hook"])
            if SECRET in log + str(got):
                complaints.append(f"the text of {kind} in {hook} is told: {log}{got}")
    try:
        ask("again", before=raising(KeyboardInterrupt))
        complaints.append("an interruption is kept from whoever interrupts")
    except KeyboardInterrupt:
        pass


CYCLE: dict[str, Any] = {}
CYCLE["own"] = CYCLE

REFUSED_OUTPUTS: dict[str, list[Callable[[Any], Any]]] = {
    "returns no dictionary": [lambda given: 1, lambda given: [*given.items()], lambda given: ""],
    "leaves out the output 'age'": [lambda given: given.pop("age") and None, lambda given: {"name": "x"}],
    "leaves out the output 'name'": [lambda given: {}],
    "adds an output that is not declared": [
        lambda given: given.update(more=1), lambda given: {**given, "success": True}, lambda given: {**given, 1: 2}
    ],
    "gives a value that JSON cannot hold": [
        lambda given: given.update(height=float("nan")), lambda given: given.update(height=float("inf")),
        lambda given: given.update(raw={"x": object()}), lambda given: given.update(raw=CYCLE),
        lambda given: given.update(raw={(1, 2): 3}), lambda given: given.update(raw={"x": {1}}),
    ],
}  # fmt: skip

WRONG = {
    "name": [1, None, b"x", ["x"], True], "age": [True, 1.0, "1", None], "height": ["1", None, False, 1j],
    "is_open": [0, 1, None, "true"], "tags": ["a", ("a",), [1], [None], [["a"]], {"a": 1}, None],
    "raw": [[], None, "x", 1], "tries": ["1", None], "code": [None, 0],
}  # fmt: skip


def exercise_outputs() -> None:
    """What a hook makes of the outputs is what the flow gets, if it is what the contract says."""
    seen: list[Any] = []
    got, _, _ = ask("again", after=lambda given: seen.append(dict(given)))
    expect("the outputs that the hook saw", seen[0], {key: value for key, value in outputs().items() if key != "success"})
    got, _, _ = ask("again", sized(b"{}"), after=lambda given: seen.append(dict(given)))
    expect("defaults before the hook", (seen[1]["name"], seen[1]["height"]), ("nobody", 0.5))
    expect("the outputs of a hook that changes none", got, outputs(name="nobody", age=0, height=0.5, is_open=False, tags=[], raw={}))
    got, _, _ = ask("again", after=lambda given: given.update(name="Bob", tags=[]))
    expect("outputs that are changed", got, outputs(name="Bob", tags=[]))
    got, _, _ = ask("again", after=lambda given: {**given, "age": 10**30, "height": 7, "raw": {"x": [None]}})
    expect("other outputs", got, outputs(age=10**30, height=7, raw={"x": [None]}))
    refused = [(fault, hook) for fault, hooks in REFUSED_OUTPUTS.items() for hook in hooks]
    for name, values in WRONG.items():
        refused += [(f"gives '{name}' a value of another type", lambda given, v=v, n=name: given.update({n: v})) for v in values]
    for number, (fault, hook) in enumerate(refused):
        got, _, log = ask("again", after=hook)
        expect(f"{fault}, {number}", got, failure(f"Hook after_response {fault}.", tries=1))
        expect(f"log of {fault}, {number}", json.loads(log or "{}").get("error_code"), "hook")


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(280)
    exercise_requests()
    exercise_refused_requests()
    exercise_proof()
    exercise_calls()
    exercise_exceptions()
    exercise_outputs()
    print(f"Python {sys.version.split()[0]}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
