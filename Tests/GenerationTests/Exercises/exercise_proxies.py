"""Sends requests of one transport through proxies, and says what does not hold.

Usage: exercise_proxies.py TEMPLATES (requests|standard-library). Prints one line for each complaint; exit status 1 if
any.
"""

from __future__ import annotations

import base64
import contextlib
import importlib
import os
import signal
import socket
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

from transport_cases import BODY, GOOD
from transport_server import Certificates, Connection, Server, closed_port, each, resolving, sized

SHORT, LONG, LATE = 0.6, 20, 8
complaints: list[str] = []
sys.path.insert(0, sys.argv[1] + "/Helpers")
# A script of a workspace with `proxy: environment` has these in the place of those of their names.
for name in ("opened", "wire_form"):
    sys.modules[name] = importlib.import_module(f"proxied_{name}")
Call, Request = (getattr(importlib.import_module(name.lower()), name) for name in ("Call", "Request"))
exchange = importlib.import_module(sys.argv[2].replace("-", "_") + "_exchange").exchange
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {str(got)[:300]!r}, wanted {str(wanted)[:300]!r}")


def outcome(url: str, seconds: float = LONG, **named: object) -> str:
    """Return what comes of one attempt as a text: the status and the body, or the error."""
    begun = time.monotonic()
    try:
        response = exchange(Request(named.pop("method", "GET"), url, **named), Call(LONG, seconds))
        return f"{response.status} {response.body.decode('latin-1')}"
    except TimeoutError:
        took = time.monotonic() - begun
        return "TimeoutError" if took < LATE else f"TimeoutError after {took:.1f} s"
    except ConnectionError as error:
        return f"ConnectionError: {error}"


@contextlib.contextmanager
def environment(**variables: str) -> Iterator[None]:
    """Let the environment name these proxies and no others."""
    for name in VARIABLES:
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    os.environ.update(variables)
    yield


def pump(source: socket.socket, target: socket.socket) -> None:
    """Hand on all that arrives."""
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def proxy(connection: Connection) -> None:
    """Connect to what a client asks for, or ask for it on behalf of the client."""
    while (seen := connection.request()) is not None:
        if seen.method == "CONNECT":
            with socket.create_connection(("127.0.0.1", int(seen.target.rpartition(":")[2]))) as other:
                connection.send(b"HTTP/1.1 200 Connection established\r\nX-Via: proxy\r\n\r\n")
                back = threading.Thread(target=pump, args=(other, connection.sock))
                back.start()
                pump(connection.sock, other)
                back.join()
            return
        parts = urllib.parse.urlsplit(seen.target)
        with socket.create_connection(("127.0.0.1", parts.port)) as other, other.makefile("rb") as stream:
            other.sendall(f"{seen.method} {parts.path} HTTP/1.1\r\nContent-Length: {len(seen.body)}\r\nVia: a\r\nConnection: close\r\n\r\n".encode() + seen.body)
            other.shutdown(socket.SHUT_WR)
            connection.send(stream.read())


def refusing(answer: bytes) -> Callable[[Connection], None]:
    """Answer every request with bytes, and end."""

    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(answer)

    return serve


def drip(connection: Connection) -> None:
    connection.request()
    connection.drip(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 900)


USER = "user:p%40ss%3Aw\xf6rd@"
BASIC = "Basic " + base64.b64encode("user:p@ss:w\xf6rd".encode()).decode()


def exercise_tunnels(certificates: Certificates) -> None:
    """HTTPS goes through a tunnel, and the proxy learns the host and no more."""
    headers = {"Authorization": "s3cr3t"}
    with Server(proxy) as tunnel, Server(each(sized(BODY)), certificates.good) as server:
        for variables in ({"HTTPS_PROXY": f"http://{USER}localhost:{tunnel.port}/"}, {"https_proxy": f"{USER}127.0.0.1:{tunnel.port}", "HTTPS_PROXY": "http://localhost:1"}):
            # A name of its own for each, so that no connection is there already.
            base = server.base if "https_proxy" in variables else server.base.replace("localhost", "127.0.0.1")
            tunnel.seen.clear()
            with environment(**variables):
                for _ in range(3):
                    expect("a call through a tunnel", outcome(base + "/a", headers=headers), GOOD)
            host = base.partition("//")[2]
            expect("what the proxy sees", [(seen.method, seen.target, sorted(seen.headers)) for seen in tunnel.seen], [("CONNECT", host, [("Host", host), ("Proxy-Authorization", BASIC)])])
        expect("what the server sees of the proxy", {name for seen in server.seen for name, _ in seen.headers} & {"Proxy-Authorization", "X-Via"}, set())
        expect("requests through a tunnel", [seen.target for seen in server.seen], ["/a"] * 6)
    with Server(proxy) as tunnel, environment(HTTPS_PROXY=f"http://localhost:{tunnel.port}"):
        for certificate in (certificates.expired, certificates.other_host, certificates.unknown):
            with Server(each(sized(BODY)), certificate) as server:
                expect(f"the certificate {certificate.stem}", outcome(server.base), "ConnectionError: SSLCertVerificationError")
                expect(f"requests with {certificate.stem}", server.seen, [])


def exercise_plain(certificates: Certificates) -> None:
    """HTTP goes to the proxy itself, which is told the whole URL."""
    with Server(proxy) as forward, Server(each(sized(BODY, b"Connection: close"))) as server, environment(HTTP_PROXY=f"http://{USER}localhost:{forward.port}"):
        expect("a call", outcome(server.base + "/a%2Fb", query=[("c", "d")], headers={"X-A": "b"}), GOOD)
        expect("a call with a body", outcome(server.base + "/e", method="POST", body=b"{}"), GOOD)
        first, second = forward.seen
        expect("the target", first.target, f"{server.base}/a%2Fb?c=d")
        wanted = {"Host": f"localhost:{server.port}", "Accept": "*/*", "Accept-Encoding": "gzip", "User-Agent": "gcgen", "X-A": "b", "Proxy-Authorization": BASIC}
        expect("the headers", dict(first.headers), wanted)
        expect("the body", second.body, b"{}")
        expect("requests", [(seen.method, seen.body) for seen in server.seen], [("GET", b""), ("POST", b"{}")])
        with Server(each(sized(BODY)), certificates.good) as secure:
            expect("HTTPS without a proxy of its own", outcome(secure.base), GOOD)
            expect("requests to the proxy", len(forward.seen), 2)


def exercise_refusals(certificates: Certificates) -> None:
    """A proxy that does not connect is a connection that fails, or ends in time; no text holds its password."""
    with Server(each(sized(BODY)), certificates.good) as server:
        for name, answer, wanted in (
            ("407", refusing(b"HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"), "ConnectionError: ProxyError"),
            ("502", refusing(b"HTTP/1.1 502 No\r\nContent-Length: 9\r\n\r\n"), "ConnectionError: ProxyError"),
            ("nothing", refusing(b""), "ConnectionError: RemoteDisconnected"),
            ("no HTTP", refusing(b"SSH-2.0\r\n\r\n"), "ConnectionError: BadStatusLine"),
            ("silence", lambda connection: time.sleep(LONG), "TimeoutError"),
            ("drops", drip, "TimeoutError"),
        ):
            with Server(answer) as tunnel, environment(HTTPS_PROXY=f"http://{USER}localhost:{tunnel.port}"):
                expect(f"a proxy that says {name}", outcome(server.base, SHORT if wanted == "TimeoutError" else LONG), wanted)
        for url, wanted in (
            (f"http://{USER}localhost:{closed_port()}", "ConnectionError: ConnectionRefusedError"),
            (f"https://{USER}localhost:{server.port}", "ConnectionError: ProxyError"),
            (f"socks5://{USER}localhost:{server.port}", "ConnectionError: ProxyError"),
            ("http://", "ConnectionError: ProxyError"), (f"http://{USER}localhost:port", "ConnectionError: ProxyError"),
        ):
            with environment(HTTPS_PROXY=url):
                expect(f"the proxy {url}", outcome(server.base), wanted)
        expect("requests without a proxy", server.seen, [])


def exercise_exceptions() -> None:
    """NO_PROXY names hosts, domains, ports and networks."""
    # A connection that is kept would lead to where the last case led.
    end = b"Connection: close"
    with Server(each(sized(b"proxy", end))) as forward, Server(each(sized(b"direct", end))) as server:
        for names, host, wanted in (
            ("", "a.example", "proxy"), ("*", "a.example", "direct"), ("a.example", "a.example", "direct"), ("A.EXAMPLE", "a.example", "direct"),
            ("example", "a.example", "direct"), (".example", "a.example", "direct"), ("*.example", "a.example", "direct"), ("b.example, a.example", "a.example", "direct"),
            ("ample", "a.example", "proxy"), ("a.example.com", "a.example", "proxy"), ("a.example:PORT", "a.example", "direct"), ("a.example:1", "a.example", "proxy"),
            ("127.0.0.1", "127.0.0.1", "direct"), ("127.0.0.0/8", "127.0.0.1", "direct"), ("10.0.0.0/8", "127.0.0.1", "proxy"), ("127.0.0.0/8", "a.example", "proxy"),
            (",", "a.example", "proxy"), ("/", "a.example", "proxy"),
        ):
            with environment(HTTP_PROXY=f"http://localhost:{forward.port}", NO_PROXY=names.replace("PORT", str(server.port))), resolving("a.example", [server.port]):
                expect(f"{host} with NO_PROXY={names}", outcome(f"http://{host}:{server.port}/"), f"200 {wanted}")


def main() -> int:
    """Exercise all, complain."""
    signal.alarm(280)
    with tempfile.TemporaryDirectory() as folder:
        certificates = Certificates(Path(folder))
        os.environ.update(SSL_CERT_FILE=str(certificates.authority), REQUESTS_CA_BUNDLE=str(certificates.authority))
        exercise_tunnels(certificates)
        exercise_plain(certificates)
        exercise_refusals(certificates)
        exercise_exceptions()
    print(f"Python {sys.version.split()[0]}, {sys.argv[2]}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
