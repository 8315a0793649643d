"""Reads pages that a function makes up, and says what does not hold.

Usage: exercise_pages.py TEMPLATES SEED. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import json
import random
import signal
import sys
from collections.abc import Callable

sys.path.insert(0, sys.argv[1] + "/Helpers")

from action_error import ActionError  # noqa: E402
from by_cursor import by_cursor  # noqa: E402
from by_link import by_link  # noqa: E402
from by_offset import by_offset  # noqa: E402
from by_page_number import by_page_number  # noqa: E402
from call import Call  # noqa: E402
from next_link import next_link  # noqa: E402
from pages import Pages  # noqa: E402
from request import Request  # noqa: E402
from response import Response  # noqa: E402

BASE = "https://api.example.com:443/a/b"
complaints: list[str] = []


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same, types and all."""
    if json.dumps(got) != json.dumps(wanted):
        complaints.append(f"{what}: got {str(got)[:300]!r}, wanted {str(wanted)[:300]!r}")


def read(
    step: Callable, *answers: object, path: tuple[str, ...] = ("items",), at_most: int = 9, page_size: int = 0,
    query: tuple = (("a", "b"),),
) -> list[object]:
    """Return the answer of all pages, or the failure; whether it was cut; the query of each request."""
    rest, seen = list(answers), []
    call, pages = Call(60, 10), Pages(list(path), step, at_most, page_size)

    def send(request: Request, call: Call) -> Response:
        seen.append(request.url.replace(BASE, "") + "&".join("=".join(pair) for pair in request.query))
        answer = rest.pop(0) if rest else page(None)
        body, headers = answer if isinstance(answer, tuple) else (answer, "")
        return Response(200, {"link": headers} if headers else {}, json.dumps(body).encode())

    try:
        for response in pages.responses(send, Request("GET", BASE, query), call):
            pages.add(json.loads(response.body))
        return [pages.answer, call.truncated, seen]
    except ActionError as error:
        return [f"{error.code}: {error}", call.truncated, seen]


def page(*items: object, **others: object) -> dict[str, object]:
    """Return a page with items."""
    return {"items": list(items), **others}


def exercise_numbers() -> None:
    """Pages are counted until one is empty or not full, or there are enough."""
    first = (("a", "b"), ("page", "1"))
    for answers, named, wanted in (
        ([page()], {}, [page(), False, ["a=b&page=1"]]),
        ([page(1), page(2), page()], {}, [page(1, 2), False, ["a=b&page=1", "a=b&page=2", "a=b&page=3"]]),
        ([page(1, 2, total=3), page(3, total=9)], {"page_size": 2}, [page(1, 2, 3, total=3), False, ["a=b&page=1", "a=b&page=2"]]),
        ([page(1), page(2)], {"at_most": 2}, [page(1, 2), True, ["a=b&page=1", "a=b&page=2"]]),
        ([page(1, 2), page(3)], {"at_most": 2, "page_size": 2}, [page(1, 2, 3), False, ["a=b&page=1", "a=b&page=2"]]),
    ):
        expect(f"numbers of {answers}", read(by_page_number("page", 1), *answers, query=first, **named), wanted)
    got = read(by_page_number("p", 0), page(1), page(), query=(("p", "0"), ("a", "b")))
    expect("numbers from 0", got, [page(1), False, ["p=0&a=b", "a=b&p=1"]])
    first = (("from", "0"),)
    got = read(by_offset("from"), page(1, 2), page(3), page(4, 5), page(), query=first)
    expect("offsets", got, [page(1, 2, 3, 4, 5), False, ["from=0", "from=2", "from=3", "from=5"]])
    expect("offsets cut", read(by_offset("from"), page(1, 2), page(3), query=first, at_most=2), [page(1, 2, 3), True, ["from=0", "from=2"]])
    expect("an array", read(by_offset("from"), [1], [2], [], query=first, path=()), [[1, 2], False, ["from=0", "from=1", "from=2"]])


def exercise_cursors() -> None:
    """A cursor is taken from page to page until there is none, or one that was there before."""
    step = lambda: by_cursor("after", ["next", "id"])  # noqa: E731

    def at(value: object, *items: object) -> dict[str, object]:
        return page(*items, next={"id": value})

    for end in (None, "", False, "x"):
        got = read(step(), at("x", 1), at(7, 2), at(end, 3))
        expect(f"a cursor {end!r} at the end", got, [at("x", 1, 2, 3), False, ["a=b", "a=b&after=x", "a=b&after=7"]])
    for answer in (page(1), page(1, next=None), page(1, next=[]), page(1, next="x"), page(1, next={})):
        expect(f"no cursor in {answer}", read(step(), answer), [answer, False, ["a=b"]])
    for value, text in (("a b&c", "a b&c"), (10**30, "1" + "0" * 30), (1.5, "1.5"), (0, "0")):
        expect(f"the cursor {value!r}", read(step(), at(value, 1), page(2))[2], ["a=b", f"a=b&after={text}"])
    lacks = "mapping: Response from external API lacks a usable cursor."
    for value in ({}, [], [1], {"a": 1}, True):
        expect(f"the cursor {value!r}", read(step(), at(value, 1)), [lacks, False, ["a=b"]])
    expect("a limit", read(step(), at("x", 1), at("y", 2), at_most=2)[:2], [at("x", 1, 2), True])
    expect("a limit at the end", read(step(), at("x", 1), at(None, 2), at_most=2)[:2], [at("x", 1, 2), False])
    got = read(step(), at("x", 1), at("y"), at("z", 2), at(None))
    expect("an empty page with a next one", got[:2], [at("x", 1, 2), False])
    expect("a loop of two", read(step(), at("x", 1), at("y", 2), at("x", 3))[:2], [at("x", 1, 2, 3), False])
    expect("a page that is not full", read(step(), at("x", 1, 2), at("y", 3), page_size=2)[:2], [at("x", 1, 2, 3), False])


def exercise_items() -> None:
    """The items have to be there, on each page; all pages together are no larger than one may be."""
    lacks = "mapping: Response from external API lacks the array of items."
    for wrong in ({}, None, [], 1, "a", {"items": None}, {"items": {}}, {"items": "a"}, {"Items": []}):
        expect(f"items in {wrong!r}", read(by_offset("o"), wrong)[0], lacks)
        expect(f"items in {wrong!r}, later", read(by_offset("o"), page(1), wrong)[0], lacks)
    expect("items deep down", read(by_offset("o"), {"a": {"b": [1]}, "c": 1}, {"a": {"b": []}}, path=("a", "b"))[0], {"a": {"b": [1]}, "c": 1})
    large = page("x" * 4_000_000)
    too_large = "response: Response from external API is too large."
    expect("large pages", read(by_offset("o"), large, large, large)[0], too_large)
    expect("large pages, but not too large", read(by_offset("o"), large, large, page())[1], False)


LINKS = {
    '<{0}?p=2>; rel="next"': "?p=2", "<{0}?p=2>;rel=next": "?p=2", '<{0}?p=2>; REL="NEXT"': "?p=2", '<?p=2>; rel="next"': "?p=2",
    '<{0}?p=0>; rel="prev", <{0}?p=2>; rel="next", <{0}?p=9>; rel="last"': "?p=2", '<{0}?p=2>; rel="last next"': "?p=2",
    '<{0}?p=2>; title="a, <b>; rel=\\"prev\\""; rel="next"': "?p=2", "<{0}?p=2,3;4>; rel=next": "?p=2,3;4", "  ,, <{0}?p=2> ; a ; rel = next": "?p=2",
    '<{0}?p=1>; title="rel=next", <{0}?p=2>; rel="next"': "?p=2", '<{0}?p=2>; rel="next"; rel="prev"': "?p=2", '</a/b?p=2>; rel="n\\ext"': "?p=2",
    '<{0}?p=1>; rel="next"; anchor="#x", <{0}?p=2>; rel="next"': "?p=2", '<  {0}?p=2 >; rel="next"': "?p=2", '<b?p=2>; rel="next"': "?p=2",
    '<HTTPS://API.example.com/a/b?p=2>; rel="next"': "https://API.example.com/a/b?p=2", "<//api.example.com/a/b?p=2>; rel=next": "https://api.example.com/a/b?p=2",
    "<../c>; rel=next": "https://api.example.com:443/c", "<{0}?p=%20\xe9>; rel=next": "?p=%20\xe9",
}
NO_LINKS = (
    '<{0}?p=2>; rel="prev"', '<{0}?p=2>; rel="prev"; rel="next"', '<{0}?p=2>; title="next"', "<{0}?p=2>", '<{0}?p=2>; rel="nextish"', "<{0}?p=2", "next", '"<x>; rel=next"',
    '<{0}?p=2>; title="; rel=next', '<{0}?p=2>; anchor="/x"; rel="next"', ", ,;", "<>", '<{0}?p=2> rel="next"', "{0}?p=2; rel=next", '<{0}?p=2>; rev="next"', '<{0}?p=2>; rel*="next"',
)
ELSEWHERE = (
    "http://api.example.com:443/a", "https://evil.example/a/b?p=2", "//evil.example/", "https://api.example.com:8443/", "https://api.example.com.evil.example/",
    "https://api.example.com@evil.example/", "https://evil.example\\@x", "https://api.example.com:x/", "https://[::1", "javascript:alert(1)", "file:///etc/passwd",
    "https://api.example.com:99999/", "http://api.example.com/a", "https://127.0.0.1/", "data:,x", "//[", "https://api\uff0eexample.com/",
)


def exercise_links(seed: int) -> None:
    """The next page is where the header says, and never on another host."""
    for header, wanted in LINKS.items():
        got = read(by_link(), (page(1), header.replace("{0}", BASE)), page(2))
        expect(header, got, [page(1, 2), False, ["a=b", wanted]])
    for header in NO_LINKS:
        expect(header, read(by_link(), (page(1), header.replace("{0}", BASE))), [page(1), False, ["a=b"]])
    elsewhere = "response: Response from external API links to another host."
    for link in ELSEWHERE:
        expect(link, read(by_link(), (page(1), f"<{link}>; rel=next")), [elsewhere, False, ["a=b"]])
    second, third = (f"<{BASE}?p={number}>; rel=next" for number in (2, 3))
    expect("a loop of one", read(by_link(), (page(1), second), (page(2), second)), [page(1, 2), False, ["a=b", "?p=2"]])
    expect("a loop of two", read(by_link(), (page(1), second), (page(2), third), (page(3), second))[:2], [page(1, 2, 3), False])
    expect("a loop to the first", read(by_link(), (page(1), f"<{BASE}?a=b>; rel=next")), [page(1), False, ["a=b"]])
    expect("links without end", read(by_link(), (page(1), second), (page(2), third), at_most=2)[:2], [page(1, 2), True])
    for header, wanted in ((second, "?p=2key=k 1"), (f"<{BASE}?key=k%201&p=2>; rel=next", "?key=k%201&p=2")):
        got = read(by_link([("key", "k 1")]), (page(1), header), (page(2), third), page(3), query=(("key", "k 1"),))
        expect(f"a key with {header}", got, [page(1, 2, 3), False, ["key=k 1", wanted, "?p=3key=k 1"]])
    choose = random.Random(seed)
    tokens = ["<", ">", ";", ",", "=", '"', "\\", " ", "rel", "next", "\t", "a", "\xe9", "https://api.example.com/", "anchor", "%", "'", "*"]
    for _ in range(20_000):
        header = "".join(choose.choice(tokens) for _ in range(choose.randint(0, 25)))
        target = next_link(header)
        if target is not None and f"<{target}>" not in header:
            complaints.append(f"{header!r} leads to {target!r}")
    # None of these takes longer than its length.
    for part in ("<", "<>", '<>;a="', '<>;a="\\"', "<>; ", "<>;a=b", ",", ";", '"', "<>;a ", "<a>;rel=prev,", "<>;a=\\"):
        next_link(part * 20_000)
        next_link("<a>;x=" + part * 20_000)
        next_link('<a>;x="' + part * 20_000)


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(120)
    exercise_numbers()
    exercise_cursors()
    exercise_items()
    exercise_links(int(sys.argv[2]))
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
