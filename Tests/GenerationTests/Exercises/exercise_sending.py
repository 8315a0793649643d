"""Runs scripts that send requests again and turn pages, against a server that counts, and says what does not hold.

Usage: exercise_sending.py SCRIPTS. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import time
import types
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

from transport_server import Connection, Seen, Server, closed_port, sized

complaints: list[str] = []
BUSY, LIMITED = b"503 Service Unavailable", b"429 Too Many Requests"
AT_ONCE = b"Retry-After: 0"


def load(name: str) -> types.ModuleType:
    """Return a script as a module."""
    module = types.ModuleType(name)
    source = Path(sys.argv[1], f"{name}.py").read_text(encoding="utf-8")
    exec(compile(source, f"{name}.py", "exec"), module.__dict__)
    return module


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same, types and all."""
    if json.dumps(got, sort_keys=True) != json.dumps(wanted, sort_keys=True):
        complaints.append(f"{what}: got {str(got)[:400]!r}, wanted {str(wanted)[:400]!r}")


def failure(text: str) -> dict[str, object]:
    """Return what a flow gets with a failure."""
    return {"error": text, "success": False}


def ids(*numbers: int) -> dict[str, object]:
    """Return what a flow gets of items."""
    return {"ids": list(numbers), "success": True}


def cut(answer: dict[str, object]) -> dict[str, object]:
    """Return what a flow gets with a word about pages that were left out: none were."""
    return {**answer, "is_cut": False}


def page(*numbers: int, **others: object) -> bytes:
    """Return the body of a page."""
    return json.dumps({"items": [{"id": number} for number in numbers], **others}).encode()


def answering(*answers: bytes | None) -> Callable[[Connection], None]:
    """Answer the requests of all connections in turn, at last with the last one; None breaks the connection off."""

    def serve(connection: Connection) -> None:
        while connection.request() is not None:
            answer = answers[min(len(connection.server.seen), len(answers)) - 1]
            if answer is None:
                connection.reset()
                return
            connection.send(answer)

    return serve


def ask(name: str, answer: Callable[[Connection], None], **inputs: object) -> tuple[dict[str, object], list[Seen]]:
    """Return what the script gives, and the requests that it sent, of which it has to know how many they are."""
    with Server(answer) as server:
        os.environ["CRM_BASE_URL"] = server.base
        got, seen = load(name).main(inputs), server.seen
    # Where a connection breaks, the client may have opened another one for the same attempt.
    if got.get("error") != BROKEN:
        expect(f"attempts of {name}", got["tries"], len(seen))
    del got["tries"]
    return got, seen


BROKEN = "Connection to external API failed."


def exercise_retries() -> None:
    """So many attempts, after the failures that are named; the last failure is what the flow is told."""
    good = sized(page(1))
    busy, limited, gone = (sized(b"{}", AT_ONCE, status=status) for status in (BUSY, LIMITED, b"404 Not Found"))
    for answers, wanted, attempts in (
        ((good,), ids(1), 1), ((busy, limited, good), ids(1), 3), ((busy, gone), failure("No such thing."), 2),
        ((busy, busy, busy, good), failure("External API Error: 503"), 3), ((gone, good), failure("No such thing."), 1),
        ((busy, busy, limited, good), failure("External API Error: 429"), 3),
        ((sized(b"no", AT_ONCE), good), failure("Response from external API is not JSON."), 1),
        ((sized(b"{}", b"Retry-After: 3600", status=BUSY), good), failure("External API Error: 503"), 1),
    ):
        got, seen = ask("again", answering(*answers), q="a b")
        expect(f"{[each[9:12] for each in answers]}", (got, len(seen)), (wanted, attempts))
        expect("the same request each time", {each.target for each in seen} == {"/things?q=a%20b"}, True)
    begun = time.monotonic()
    # One of these is not counted: where a kept connection breaks, the client opens another at once.
    got, seen = ask("again", answering(sized(b"{}", status=BUSY), None, None, None, good))
    expect("a connection that breaks after all pauses", got, failure(BROKEN))
    if time.monotonic() - begun < 0.25 + 0.5:
        complaints.append(f"two pauses took {time.monotonic() - begun:.2f} s")
    os.environ["CRM_BASE_URL"] = f"http://localhost:{closed_port()}"
    begun = time.monotonic()
    expect("a closed port", load("again").main({}), {**failure(BROKEN), "tries": 3})
    expect("a closed port is tried again", time.monotonic() - begun >= 0.75, True)


def exercise_deadline() -> None:
    """No attempt and no pause outlives the deadline, which takes the place of what the retries would need."""
    begun = time.monotonic()

    def sleep(connection: Connection) -> None:
        while connection.request() is not None:
            time.sleep(20)

    got, seen = ask("slow", sleep)
    took = time.monotonic() - begun
    expect("a server that sleeps", (got, len(seen) == 2), (failure("Request to external API timed out."), True))
    if not 1 <= took <= 8:
        complaints.append(f"a call with a deadline of 2 s took {took:.1f} s")
    begun = time.monotonic()
    got, seen = ask("slow", answering(sized(b"{}", b"Retry-After: 1", status=BUSY)))
    expect("a pause that does not fit twice", (got, len(seen)), (failure("External API Error: 503"), 2))
    if time.monotonic() - begun > 8:
        complaints.append("a pause outlives the deadline")


def exercise_keys() -> None:
    """Each attempt of a call has the same key, each call another; without one nothing is sent twice."""
    busy, keys = sized(b"{}", AT_ONCE, status=BUSY), []
    for _ in range(3):
        got, seen = ask("once", answering(busy, busy, sized(page(1))))
        expect("a POST with a key", (got, len(seen)), (ids(1), 3))
        values = [[value for name, value in each.headers if name == "X-Once"] for each in seen]
        expect("the key of each attempt", values, [values[0]] * 3)
        expect("the body of each attempt", [each.body.decode() for each in seen], ["a"] * 3)
        keys += values[0]
    expect("keys", (len(keys), len(set(keys)), all(re.fullmatch(r"[0-9a-f-]{36}", key) for key in keys)), (3, 3, True))
    for answers in ((busy,), (None,)):
        expect("a POST without a key", len(ask("unkeyed", answering(*answers))[1]), 1)


def exercise_pages() -> None:
    """Each way to turn pages asks for what the page before says, and stops where it should."""
    def next_link(number: int) -> bytes:
        return f'Link: </first>; rel="first", </things?p={number}>; rel="next"'.encode()

    steps = (
        ("numbers", [sized(page(1, 2)), sized(page(3, 4)), sized(page(5))], [1, 2, 3, 4, 5], False, [("page", "1"), ("page", "2"), ("page", "3")]),
        ("numbers", [sized(page(1, 2))], [1, 2] * 4, True, [("page", str(number)) for number in range(1, 5)]),
        ("offsets", [sized(page(1, 2)), sized(page(3)), sized(page())], [1, 2, 3], False, [("from", "0"), ("from", "2"), ("from", "3")]),
        ("cursors", [sized(page(1, next="a b")), sized(page(2, next=7)), sized(page(3, next=None))], [1, 2, 3], False, [None, ("after", "a b"), ("after", "7")]),
        ("cursors", [sized(page(1, next="x"))], [1, 1], False, [None, ("after", "x")]),
        ("links", [sized(page(1), next_link(2)), sized(page(2), next_link(3)), sized(page(3), next_link(4)), sized(page(4), next_link(5))], [1, 2, 3, 4], True, [None, ("p", "2"), ("p", "3"), ("p", "4")]),
        ("links", [sized(page(1), next_link(2)), sized(b"{}", AT_ONCE, status=BUSY), sized(page(2), next_link(3)), sized(page(3))], [1, 2, 3], False, [None, ("p", "2"), ("p", "2"), ("p", "3")]),
    )
    for name, answers, numbers, is_cut, wanted in steps:
        got, seen = ask(name, answering(*answers), q="x")
        queries = [dict(parse_qsl(each.target.partition("?")[2])) for each in seen]
        expect(f"items of {name}", got, {**ids(*numbers), "is_cut": is_cut})
        link = name == "links"
        pairs = [dict([*([] if link and pair else [("q", "x")]), *([pair] if pair else [])]) for pair in wanted]
        expect(f"queries of {name}", queries, pairs)
        expect(f"paths of {name}", {each.target.partition("?")[0] for each in seen} == {"/things"}, True)
        expect(f"connections of {name}", len({each.port for each in seen}), 1)
        broken = [answers[0], sized(b"{}", status=b"404 Not Found")]
        expect(f"a later page of {name} that is not there", ask(name, answering(*broken))[0], cut(failure("No such thing.")))
        broken = [answers[0], sized(b"{}")]
        lacks = cut(failure("Response from external API lacks the array of items."))
        expect(f"a later page of {name} without items", ask(name, answering(*broken))[0], lacks)
    with Server(answering(sized(page(9)))) as other:
        evil = b"Link: <%s/things>; rel=next" % other.base.encode()
        got, seen = ask("links", answering(sized(page(1), evil)))
        expect("a link to another port", got, cut(failure("Response from external API links to another host.")))
        expect("requests at another port", len(other.seen), 0)
    large = sized(page(1, filler="x" * 4_000_000))
    expect("large pages", ask("offsets", answering(large))[0], cut(failure("Response from external API is too large.")))


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(280)
    exercise_retries()
    exercise_deadline()
    exercise_keys()
    exercise_pages()
    print(f"Python {sys.version.split()[0]}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
