"""Follows redirects with one transport of scripts, and says what does not hold.

Usage: exercise_redirects.py TEMPLATES (requests|standard-library). Prints one line for each complaint; exit status 1 if
any.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from transport_server import Certificates, Connection, Server, sized

SHORT, LONG, LATE = 0.6, 20, 8
complaints: list[str] = []
sys.path.insert(0, sys.argv[1] + "/Helpers")
Call, Request, following = (
    getattr(importlib.import_module(module), name)
    for module, name in (("call", "Call"), ("request", "Request"), ("following", "following"))
)
exchange = importlib.import_module(sys.argv[2].replace("-", "_") + "_exchange").exchange


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {str(got)[:300]!r}, wanted {str(wanted)[:300]!r}")


def leading(places: dict[str, tuple[int, str]]) -> Callable[[Connection], None]:
    """Answer each path with a redirect that is given, and any other with its path."""

    def serve(connection: Connection) -> None:
        while (seen := connection.request()) is not None:
            status, place = places.get(seen.target, (200, ""))
            headers = [b"Location: " + place.encode()] if place else []
            connection.send(sized(seen.target.encode(), *headers, status=b"%d X" % status))

    return serve


def follow(url: str, at_most: int = 3, other_hosts: bool = False, credentials: tuple[str, ...] = (), **named: object) -> str:
    """Return the status and the body at the end of all redirects."""
    call = Call(LONG, LONG)
    request = Request(named.pop("method", "GET"), url, **named)
    response = following(exchange, at_most, other_hosts, credentials)(request, call)
    expect(f"what the call knows behind {url}", (call.attempts, call.timeout, call.status), (1, LONG, response.status))
    return f"{response.status} {response.body.decode('latin-1')}"


def exercise_places() -> None:
    """A place is found wherever it is, on the same host and on no other."""
    places: dict[str, tuple[int, str]] = {
        "/whole": (301, "http://localhost:PORT/end?a=b#c"), "/path": (302, "/end"), "/a/relative": (307, "end"),
        "/a/b/up": (308, "../end"), "/query": (303, "?a=b"), "/host": (302, "//localhost:PORT/end"),
        "/capital": (302, "HTTP://LOCALHOST:PORT/end"), "/fragment": (302, "/end#a"), "/encoded": (302, "/\xe9 %2F%20"),
        "/other": (302, "http://127.0.0.1:PORT/end"), "/port": (302, "http://localhost:1/end"), "/secure": (302, "https://localhost:PORT/end"),
        "/slashes": (302, "//other.example/end"), "/user": (302, "http://localhost:PORT@other.example/"), "/scheme": (302, "ftp://localhost:PORT/end"),
        "/javascript": (302, "javascript:alert(1)"), "/broken": (302, "http://[::1/end"), "/bad-port": (302, "http://localhost:99999/"),
        "/backslash": (302, "\\\\other.example\\end"), "/none": (302, ""), "/not-modified": (304, "/end"), "/choices": (300, "/end"),
        "/one": (302, "/two"), "/two": (302, "/three"), "/three": (302, "/four"), "/four": (302, "/five"), "/self": (302, "/self"),
    }
    wanted = {
        "/whole": "200 /end?a=b", "/path": "200 /end", "/a/relative": "200 /a/end", "/a/b/up": "200 /a/end", "/query": "200 /query?a=b",
        "/host": "200 /end", "/capital": "200 /end", "/fragment": "200 /end", "/encoded": "200 /%C3%A9%20%2F%20",
        "/other": "302 /other", "/port": "302 /port", "/secure": "302 /secure", "/slashes": "302 /slashes", "/user": "302 /user",
        "/scheme": "302 /scheme", "/javascript": "302 /javascript", "/broken": "302 /broken", "/bad-port": "302 /bad-port",
        "/backslash": "200 /%5C%5Cother.example%5Cend", "/none": "302 /none", "/not-modified": "304 ", "/choices": "300 /choices",
        "/one": "302 /four", "/two": "200 /five", "/self": "302 /self", "/": "200 /",
    }
    given: dict[str, tuple[int, str]] = {}
    with Server(leading(given)) as server:
        for path, (status, place) in places.items():
            given[path] = (status, place.replace("PORT", str(server.port)))
        for path, text in wanted.items():
            expect(f"the redirect {path}", follow(server.base + path), text)
        server.seen.clear()
        expect("a query", follow(server.base + "/path", query=[("secret", "1")]), "200 /path?secret=1")
        expect("at most one", follow(server.base + "/two", at_most=1), "302 /three")
        expect("requests for at most one", [seen.target for seen in server.seen[1:]], ["/two", "/three"])


def exercise_methods() -> None:
    """The method and the body that are sent again are those of the fetch standard."""
    body, headers = b"{}", {"Content-Type": "a/b", "Authorization": "s3cr3t", "X-A": "b"}
    with Server(leading({f"/{status}": (status, "/end") for status in (301, 302, 303, 307, 308)})) as server:
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            for status in (301, 302, 303, 307, 308):
                changes = status == 303 and method != "GET" or status in (301, 302) and method == "POST"
                sent = b"" if method == "GET" else body
                expect(f"{method} with {status}", follow(f"{server.base}/{status}", method=method, body=sent, headers=headers), "200 /end")
                seen = server.seen[-1]
                wanted = ("GET", b"", None, "b", "s3cr3t") if changes else (method, sent, "a/b", "b", "s3cr3t")
                sent_headers = dict(seen.headers)
                got = (seen.method, seen.body, *(sent_headers.get(name) for name in ("Content-Type", "X-A", "Authorization")))
                expect(f"{method} with {status}, sent", got, wanted)


def exercise_other_hosts(certificates: Certificates) -> None:
    """Another host is asked only where that is allowed, never in plain text, and never with credentials or a body."""
    headers = {"AUTHORIZATION": "s3cr3t", "X-Key": "s3cr3t", "Cookie": "s3cr3t", "X-A": "b"}
    places: dict[str, tuple[int, str]] = {}
    with Server(leading({})) as plain, Server(leading({"/back": (302, "BACK")}), certificates.good) as other, Server(leading(places), certificates.good) as server:
        back: dict[str, tuple[int, str]] = {"/back": (302, server.base + "/end")}
        other.answer = leading(back)
        places.update({
            "/other": (302, other.base + "/end"), "/back": (302, other.base + "/back"), "/plain": (302, plain.base + "/end"),
            "/body": (307, other.base + "/end"), "/name": (302, server.base.replace("localhost", "127.0.0.1") + "/end"),
        })
        expect("another host", follow(server.base + "/other", headers=headers), "302 /other")
        expect("another name", follow(server.base + "/name", headers=headers), "302 /name")
        expect("another host, requests", len(other.seen), 0)
        expect("another host that may be", follow(server.base + "/other", 3, True, ("x-key",), headers=headers), "200 /end")
        expect("what it is sent", {"X-A"}, {name for name, _ in other.seen[-1].headers} & {"X-A", "X-Key", "Cookie", "AUTHORIZATION"})
        expect("there and back", follow(server.base + "/back", 3, True, ("x-key",), headers=headers), "200 /end")
        expect("what comes back", {name for name, _ in server.seen[-1].headers} & {"X-A", "X-Key", "Cookie", "AUTHORIZATION"}, {"X-A"})
        expect("plain text", follow(server.base + "/plain", 3, True, headers=headers), "302 /plain")
        expect("plain text, requests", len(plain.seen), 0)
        expect("a body", follow(server.base + "/body", 3, True, method="POST", body=b"{}"), "307 /body")
        expect("no body", follow(server.base + "/body", 3, True, method="POST"), "200 /end")
        expect("a body that is dropped", follow(server.base + "/other", 3, True, method="POST", body=b"{}"), "200 /end")
        expect("how it is sent then", (other.seen[-1].method, other.seen[-1].body), ("GET", b""))
    with Server(leading({})) as server:
        with Server(leading({"/up": (302, server.base + "/end")})) as other:
            expect("from plain text to plain text", follow(other.base + "/up", 3, True), "200 /end")


def exercise_time() -> None:
    """All redirects share the time of one attempt."""

    def go_on(connection: Connection) -> None:
        while connection.request() is not None:
            time.sleep(SHORT / 2)
            connection.send(sized(b"", b"Location: /", status=b"302 Found"))

    with Server(go_on) as server:
        call = Call(LONG, SHORT)
        begun = time.monotonic()
        try:
            following(exchange, 1_000)(Request("GET", server.base), call)
            complaints.append("redirects do not end")
        except TimeoutError:
            expect("redirects end in time", time.monotonic() - begun < LATE, True)
        expect("what the call knows then", (call.attempts, call.timeout), (1, SHORT))


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(280)
    with tempfile.TemporaryDirectory() as folder:
        certificates = Certificates(Path(folder))
        os.environ.update(SSL_CERT_FILE=str(certificates.authority), REQUESTS_CA_BUNDLE=str(certificates.authority))
        exercise_places()
        exercise_methods()
        exercise_other_hosts(certificates)
        exercise_time()
    print(f"Python {sys.version.split()[0]}, {sys.argv[2]}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
