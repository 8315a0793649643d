"""Runs one transport of scripts against servers that behave well and badly, and says what does not hold.

Usage: exercise_transports.py TEMPLATES (requests|standard-library). The cases are the same for both, and so is what is
expected of each. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import random
import signal
import socket
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path

from transport_cases import BODY, CASES, GOOD, OK, TEXTS, answer_before_the_body, read_nothing
from transport_server import Certificates, Connection, Server, closed_port, each, full_port, once, resolving, sized

# How long an attempt may take that is to end by its deadline, how long any other, and how long one that is ended may
# last on a busy machine; what would last without a deadline lasts far longer.
SHORT, LONG, LATE = 0.6, 20, 8
complaints: list[str] = []
sys.path.insert(0, sys.argv[1] + "/Helpers")
ActionError, Call, Request, Response, read_json = (
    getattr(importlib.import_module(module), name)
    for module, name in (
        ("action_error", "ActionError"), ("call", "Call"), ("request", "Request"), ("response", "Response"),
        ("read_json", "read_json"),
    )
)
exchange = importlib.import_module(sys.argv[2].replace("-", "_") + "_exchange").exchange


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {str(got)[:300]!r}, wanted {str(wanted)[:300]!r}")


def outcome(url: str, seconds: float = LONG, **named: object) -> str:
    """Return what comes of one attempt as a text: the status and the body, or the error."""
    begun = time.monotonic()
    request = Request(named.pop("method", "GET"), url, **named)
    try:
        response = exchange(request, Call(LONG, seconds))
        return f"{response.status} {response.body[:200].decode('latin-1')}"
    except ActionError as error:
        return f"{error.code}: {error}"
    except TimeoutError:
        took = time.monotonic() - begun
        return "TimeoutError" if took < LATE else f"TimeoutError after {took:.1f} s"
    except ConnectionError as error:
        return f"ConnectionError: {error}"


def short(got: str, wanted: str) -> str:
    """Return an error without the name of its cause, where that is not asked for."""
    return got.partition(": ")[0] if got.partition(": ")[0] == wanted else got


def exercise_cases(certificates: Certificates) -> None:
    """Each case has one outcome, over HTTP and over HTTPS."""
    for name, (answer, wanted, is_kept) in CASES.items():
        for certificate in (None, certificates.good):
            with Server(answer, certificate) as server:
                what = f"{name} over {server.base.partition(':')[0]}"
                got = outcome(server.base + "/a", SHORT if wanted == "TimeoutError" else LONG)
                expect(what, short(got, wanted), wanted)
                if wanted[0].isdigit():
                    expect(f"{what}, again", outcome(server.base + "/a"), wanted)
                    expect(f"{what}, connections", server.opened, 1 if is_kept else 2)
                if server.sent > 200_000_000:
                    complaints.append(f"{what}: {server.sent} bytes were taken")


def exercise_texts() -> None:
    """A body is read in the encoding that it has."""
    for body, kind, wanted in TEXTS:
        with Server(each(sized(body, b"Content-Type: " + kind.encode()))) as server:
            response = exchange(Request("GET", server.base), Call(LONG, LONG))
            try:
                got = read_json(response)
            except ActionError as error:
                got = f"{error.code}: {error}"
            expect(f"{body[:40]!r} as {kind}", got, wanted)


def exercise_wire(certificates: Certificates) -> None:
    """What goes over the wire is what the request says, and no more."""
    own = {"Accept": "*/*", "Accept-Encoding": "gzip", "User-Agent": "gcgen"}
    requests = [
        (Request("GET", "/a/b%2Fc"), "/a/b%2Fc", {}),
        (Request("GET", ""), "/", {}),
        (Request("GET", "//a"), "//a", {}),
        (Request("GET", "/a", [("b", "c d&=+/?%\xe9"), ("b", "")]), "/a?b=c%20d%26%3D%2B%2F%3F%25%C3%A9&b=", {}),
        (Request("GET", "/a?b=c", [("d", "e")]), "/a?b=c&d=e", {}),
        (Request("GET", "/\xe9 x", headers={"accept": "text/plain", "X-B": "\xe9"}), "/%C3%A9%20x", {"accept": "text/plain", "X-B": "\xe9"}),
        (Request("DELETE", "/a"), "/a", {}),
        (Request("PUT", "/a", body=b"\x00\xff"), "/a", {"Content-Length": "2"}),
        (Request("DELETE", "/a", body=b"{}"), "/a", {"Content-Length": "2"}),
        (Request("POST", "/a", headers={"Content-Type": "a/b"}, body=b"c" * 3_000_000), "/a", {"Content-Length": "3000000", "Content-Type": "a/b"}),
        *((Request(method, "/a"), "/a", {"Content-Length": "0"}) for method in ("POST", "PUT", "PATCH")),
    ]
    for certificate in (None, certificates.good):
        with Server(each(sized(BODY, b"Set-Cookie: a=b", b"Link: <c>", b"link: <d>")), certificate) as server:
            for request, target, headers in requests:
                call = Call(LONG, LONG)
                response = exchange(request._replace(url=server.base + request.url), call)
                expect(f"the links of {request[:2]}", response.headers["link"], "<c>, <d>")
                expect(f"what the call knows of {request[:2]}", (call.status, call.attempts), (200, 1))
                seen = server.seen[-1]
                others = {name: value for name, value in own.items() if name.lower() not in headers}
                wanted = {"Host": f"localhost:{server.port}", **others, **headers}
                expect(f"the head of {request[:2]}", (seen.method, seen.target, sorted(seen.headers)), (request.method, target, sorted(wanted.items())))
                expect(f"the body of {request[:2]}", seen.body, request.body)
            expect("the ports", len({seen.port for seen in server.seen}), 1)
        with Server(each(sized(BODY)), certificate, host="::1") as server:
            expect("an address of six", outcome(server.base), GOOD)
            expect("its name", dict(server.seen[0].headers)["Host"], f"[::1]:{server.port}")
        with Server(each(sized(BODY)), certificate) as server:
            expect("an address of four", outcome(server.base.replace("localhost", "127.0.0.1")), GOOD)
    for url in ("ftp://localhost/", "https:///a", "localhost", "http://localhost:99999/", "http://[::1/", f"http://{'a' * 70}.example/", "http://no.invalid/"):
        expect(url, short(outcome(url), "ConnectionError"), "ConnectionError")
    for value in ("a\r\nX-Evil: b", "a\nb"):
        with Server(each(sized(BODY))) as server:
            try:
                exchange(Request("GET", server.base, headers={"X-A": value}), Call(LONG, LONG))
                complaints.append(f"{value!r} is sent as a header")
            except (ConnectionError, ValueError):
                expect(f"requests with {value!r}", server.seen, [])


def exercise_certificates(certificates: Certificates) -> None:
    """A server that cannot show who it is gets nothing."""
    for certificate in (certificates.expired, certificates.other_host, certificates.unknown, certificates.stranger):
        with Server(each(sized(BODY)), certificate) as server:
            got = outcome(server.base + "/a", headers={"Authorization": "s3cr3t"})
            expect(f"the certificate {certificate.stem}", got, "ConnectionError: SSLCertVerificationError")
            expect(f"requests with {certificate.stem}", server.seen, [])
    with Server(lambda connection: connection.send(sized(BODY))) as server:
        got = outcome(server.base.replace("http:", "https:"))
        expect("no TLS", short(got, "ConnectionError"), "ConnectionError")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        got = outcome(f"https://localhost:{silent.getsockname()[1]}", SHORT)
        expect("a handshake that never begins", got, "TimeoutError")

    def drip_handshake(connection: Connection) -> None:
        connection.sock.recv(4)
        connection.drip(b"\x16\x03\x03\x40\x00\x02" + b"\x00" * 900)

    with Server(drip_handshake) as server:
        got = outcome(server.base.replace("http:", "https:"), SHORT)
        expect("a dripping handshake", got, "TimeoutError")


def exercise_kept_connections(certificates: Certificates) -> None:
    """A kept connection that the server has closed is opened anew, and nothing is done twice that must not be."""
    closing = threading.Event()

    def close_after_one(connection: Connection) -> None:
        connection.request()
        connection.send(sized(BODY))
        connection.sock.shutdown(socket.SHUT_RDWR)
        closing.set()

    def close_when_asked_again(connection: Connection) -> None:
        connection.request()
        connection.send(sized(BODY))
        connection.request()

    def answer_one_connection(connection: Connection) -> None:
        if connection.server.opened == 1:
            close_when_asked_again(connection)
        else:
            connection.request()

    once_more, gone = GOOD, "ConnectionError: RemoteDisconnected"
    for certificate in (None, certificates.good):
        for method, seen in (("GET", 3), ("PUT", 3), ("DELETE", 3), ("POST", 2), ("PATCH", 2)):
            with Server(close_after_one, certificate) as server:
                for _ in range(3):
                    closing.clear()
                    expect(f"{method} on a closed connection", outcome(server.base, method=method), GOOD)
                    closing.wait(LONG)
                expect(f"{method} on closed connections, opened", (server.opened, len(server.seen)), (3, 3))
            with Server(close_when_asked_again, certificate) as server:
                outcome(server.base, method=method)
                got = outcome(server.base, method=method)
                expect(f"{method} on a connection that is being closed", got, once_more if seen == 3 else gone)
                expect(f"{method} on a connection that is being closed, requests", len(server.seen), seen)
            with Server(answer_one_connection, certificate) as server:
                outcome(server.base, method=method)
                expect(f"{method} on a server that goes", outcome(server.base, method=method), gone)
                expect(f"{method} on a server that goes, requests", len(server.seen), seen)
        with Server(once(b""), certificate) as server:
            expect("a new connection that is closed", outcome(server.base), gone)
            expect("a new connection that is closed, requests", len(server.seen), 1)
        with Server(each(sized(BODY) + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"), certificate) as server:
            outcome(server.base)
            time.sleep(0.1)
            expect("an answer that nobody asked for", outcome(server.base), GOOD)


def exercise_bodies(certificates: Certificates) -> None:
    """A large body ends in time where it is not read, and an early answer counts."""
    large = b"x" * 8_000_000
    for certificate in (None, certificates.good):
        with Server(read_nothing, certificate) as server:
            expect("a body that nobody reads", outcome(server.base, SHORT, method="POST", body=large), "TimeoutError")
        with Server(answer_before_the_body, certificate) as server:
            got = outcome(server.base, method="POST", body=large)
            expect("an answer before the body", got, "413 no")


def exercise_addresses() -> None:
    """The addresses of a host share the time of an attempt."""
    held, full = full_port()
    with Server(each(sized(BODY))) as server:
        for name, ports, seconds, wanted in (
            ("dead", [full] * 3, SHORT, "TimeoutError"), ("dead-alive", [full, server.port], 2, GOOD),
            ("closed-alive", [closed_port(), server.port], LONG, GOOD),
            ("closed", [closed_port(), closed_port()], LONG, "ConnectionError: ConnectionRefusedError"),
        ):
            with resolving(f"{name}.example", ports):
                expect(f"a host that is {name}", outcome(f"http://{name}.example/", seconds), wanted)
    for sock in held:
        sock.close()


def exercise_time(certificates: Certificates) -> None:
    """An attempt ends with the call, even if it had more time itself, and none begins behind the end."""
    with Server(read_nothing) as server:
        for call, attempts in ((Call(SHORT, LONG), 1), (Call(-1, LONG), 1)):
            begun = time.monotonic()
            try:
                exchange(Request("GET", server.base), call)
                complaints.append("a call does not end")
            except TimeoutError:
                expect("a call ends in time", time.monotonic() - begun < LATE, True)
            expect("attempts", (call.attempts, call.status), (attempts, 0))


def exercise_threads(certificates: Certificates) -> None:
    """Threads share the connections, each has its own answers, and a late call of one does not end another's."""
    def serve(connection: Connection) -> None:
        while (seen := connection.request()) is not None:
            if seen.target == "/late":
                time.sleep(LONG)
            connection.send(sized(seen.target.encode()))

    with Server(serve, certificates.good) as server:
        def call_often(thread: int) -> None:
            choose = random.Random(thread)
            for number in range(40):
                is_late = choose.random() < 0.02
                path = "/late" if is_late else f"/{thread}/{number}"
                wanted = "TimeoutError" if is_late else f"200 {path}"
                expect(f"thread {thread}", outcome(server.base + path, 0.3 if is_late else LONG), wanted)

        threads = [threading.Thread(target=call_often, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(280)
    warnings.simplefilter("error", ResourceWarning)
    sys.unraisablehook = lambda each: complaints.append(f"left open: {each.exc_value}")
    with tempfile.TemporaryDirectory() as folder:
        certificates = Certificates(Path(folder))
        os.environ.update(SSL_CERT_FILE=str(certificates.authority), REQUESTS_CA_BUNDLE=str(certificates.authority))
        for variable in ("http_proxy", "https_proxy", "all_proxy"):
            os.environ[variable] = os.environ[variable.upper()] = f"http://127.0.0.1:{closed_port()}"
        exercise_texts()
        exercise_addresses()
        for exercise in (exercise_cases, exercise_wire, exercise_certificates, exercise_kept_connections, exercise_bodies, exercise_time, exercise_threads):
            exercise(certificates)
            gc.collect()
    print(f"Python {sys.version.split()[0]}, {sys.argv[2]}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
