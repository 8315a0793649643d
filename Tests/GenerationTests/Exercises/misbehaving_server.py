"""An HTTP server on loopback that answers as its path asks, well or badly.

Usage: misbehaving_server.py [CERTIFICATE KEY], with TLS if they are given. It prints its port
on one line and then serves until it is ended. `/echo/…` answers with
the request that came in, `/hex:…` with a body that is given;
the other first segments are the names of functions below.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import sys
import threading
import time
from urllib.parse import parse_qsl, urlsplit

GOOD = (
    b'{"name": "Leanne", "email": "leanne@example.org", "phone": "1-770", "id": 7, '
    b'"ratio": 2.5, "active": true, "address": {"city": "Gwenborough", "geo": {"lat": -37.3}}, '
    b'"tags": ["a", "b"], "scores": [1, 2], "items": [{"id": 1}, {"id": 2}], "nothing": null, '
    b'"big": 123456789012345678901234567890}'
)


def answer(status: int, body: bytes, *headers: bytes) -> bytes:
    """Return the whole answer, as it goes on the wire."""
    lines = [b"HTTP/1.1 %d Status" % status, b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def drip(connection: socket.socket, data: bytes) -> None:
    """Send one byte every tenth of a second."""
    for byte in data:
        connection.sendall(bytes([byte]))
        time.sleep(0.1)


def echo(target: str, head: list[str], body: bytes, port: int) -> bytes:
    """Return the request as JSON: its line, its headers in order, its body, the port it came from."""
    parts = urlsplit(target)
    request = {
        "line": head[0],
        "path": parts.path,
        "query": parse_qsl(parts.query, keep_blank_values=True),
        "raw_query": parts.query,
        "headers": [line.split(": ", 1) for line in head[1:]],
        "body": body.decode("latin-1"),
        "port": port,
    }
    return answer(200, json.dumps(request).encode())


def misbehave(connection: socket.socket, name: str) -> bool:
    """Answer as `name` says; return whether the connection stays open."""
    if name == "drip-headers":
        drip(connection, b"HTTP/1.1 200 OK\r\n" + b"X-Header: value\r\n" * 90)
    elif name == "drip-body":
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")
        drip(connection, b" " * 9000)
    elif name == "silence":
        time.sleep(30)
    elif name == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    elif name == "garbage":
        connection.sendall(b"\x00\xff\x16\x03 not http\r\n\r\n")
    elif name == "cut-short":
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}")
    elif name == "endless":
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)
    elif name == "bad-gzip":
        connection.sendall(answer(200, b"no gzip", b"Content-Encoding: gzip"))
    else:
        connection.sendall(answer(404, b"{}"))
        return True
    return False


BODIES = {
    "good": GOOD,
    "empty": b"",
    "html": b"<html>sorry</html>",
    "not-utf8": b'{"name": "\xff\xfe"}',
    "bom": b"\xef\xbb\xbf" + GOOD,
    "deep": b"[" * 200_000,
    "nan": b'{"ratio": NaN}',
    "infinity": b'{"ratio": -Infinity}',
    "overflow": b'{"ratio": 1e999, "name": "x"}',
    "array": b"[1, 2]",
    "null": b"null",
    "nulls": b'{"name": null, "id": null, "ratio": null, "active": null, "address": null, "tags": null}',
    "wrong-types": (
        b'{"name": 1, "id": "7", "ratio": true, "active": 1, "address": [], "tags": [1], '
        b'"scores": [true], "items": [1]}'
    ),
    "whole-ratio": b'{"name": "x", "ratio": 2, "id": 5.0}',
}


def serve_one(connection: socket.socket, stream) -> bool:
    """Read one request and answer it; return whether another may follow."""
    head = []
    while True:
        line = stream.readline().decode("latin-1").rstrip("\r\n")
        if not line:
            break
        head.append(line)
    if not head:
        return False
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:])}
    body = stream.read(int(headers.get("content-length", "0")))
    target = head[0].split(" ")[1]
    name = target.lstrip("/").split("/")[0].split("?")[0]
    if name == "echo":
        connection.sendall(echo(target, head, body, connection.getpeername()[1]))
    elif name.startswith("hex:"):
        connection.sendall(answer(200, bytes.fromhex(name[4:])))
    elif name == "status":
        status = int(target.split("/")[2].split("?")[0])
        location = [b"Location: http://127.0.0.1:1/elsewhere"] if 300 <= status < 400 else []
        connection.sendall(answer(status, b"" if status == 204 else b'{"name": "from %d"}' % status, *location))
    elif name in BODIES:
        connection.sendall(answer(200, BODIES[name], b"Set-Cookie: visited=yes"))
    else:
        return misbehave(connection, name)
    return True


def serve(connection: socket.socket, context: ssl.SSLContext | None) -> None:
    """Answer the requests of one connection until it ends."""
    try:
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True)
        with connection, connection.makefile("rb") as stream:
            while serve_one(connection, stream):
                pass
    except (OSError, ValueError):
        pass


def main() -> None:
    """Listen on a free port, say which, and serve each connection in a thread of its own."""
    context = None
    if len(sys.argv) > 1:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, context), daemon=True).start()


main()
