"""A server on loopback that fails one call in ten, in every way that a server can.

Usage: failing_server.py CERTIFICATE KEY SEED. It prints the ports of HTTP and of HTTPS on one line and then serves until
it is ended. `/users/7` answers with user 7, `/token` with a token that lasts a second.
"""

from __future__ import annotations

import gzip
import json
import random
import socket
import ssl
import struct
import sys
import threading
import time
from email.utils import formatdate

BOMB = gzip.compress(b" " * 30_000_000)
choose = random.Random(int(sys.argv[3]))


def answer(status: int, body: bytes, *headers: str) -> bytes:
    """Return the whole answer, as it goes on the wire."""
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def drip(connection: socket.socket, data: bytes) -> None:
    """Send one byte every twentieth of a second."""
    for byte in data:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def reset(connection: socket.socket) -> None:
    """Have the connection end with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def broken(good: bytes) -> dict[str, bytes]:
    """Return answers that are wrong, by what is wrong with them; after each, the connection stays open."""
    packed = gzip.compress(good)
    return {
        "500": answer(500, b"{}"),
        "503 for a second": answer(503, b"{}", "Retry-After: 1"),
        "429 for a second": answer(429, b"{}", "Retry-After: 1"),
        "429 for an hour": answer(429, b"{}", "Retry-After: 3600"),
        "429 until a date": answer(429, b"{}", "Retry-After: " + formatdate(time.time() + 1, usegmt=True)),
        "429 for nonsense": answer(429, b"{}", "Retry-After: -\xb2"),
        "401": answer(401, b"{}"),
        "302": answer(302, b"", "Location: http://127.0.0.1:1/"),
        "204": b"HTTP/1.1 204 No Content\r\n\r\n",
        "html": answer(200, b"<html>sorry</html>", "Content-Type: text/html"),
        "no UTF-8": answer(200, b'{"name": "\xff\xfe"}', "Content-Type: application/json; charset=utf-8"),
        "a charset that is none": answer(200, b'{"name": "\xe9"}', "Content-Type: application/json; charset=klingon"),
        "another charset": answer(200, good.decode().encode("utf-16"), "Content-Type: application/json; charset=latin-1"),
        "a bomb": answer(200, BOMB, "Content-Encoding: gzip"),
        "broken gzip": answer(200, b"no gzip", "Content-Encoding: gzip"),
        "half of gzip": answer(200, packed[:-9], "Content-Encoding: gzip"),
        "deep": answer(200, b"[" * 100_000),
        "other types": answer(200, b'{"id": {}, "name": []}'),
        "100 first": b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + answer(200, good),
    }


def hang(connection: socket.socket, way: str, good: bytes) -> None:
    """Fail in a way that ends the connection."""
    if way == "reset":
        reset(connection)
    elif way == "reset in the middle":
        connection.sendall(answer(200, good)[:-5])
        reset(connection)
    elif way == "truncated":
        connection.sendall(answer(200, good)[:-5])
    elif way == "truncated chunks":
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{")
    elif way == "garbage":
        connection.sendall(b"\x00\xff\x16\x03 not http\r\n\r\n")
    elif way == "drip head":
        drip(connection, b"HTTP/1.1 200 OK\r\n" + b"X-Header: value\r\n" * 90)
    elif way == "drip body":
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")
        drip(connection, b" " * 200)
    elif way == "silence":
        time.sleep(6)
    elif way == "endless":
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b" " * 65_536)
    # "nothing", "stale": the connection just ends, the latter after a good answer.
    elif way == "stale":
        connection.sendall(answer(200, good))


HANGING = [
    "reset", "reset in the middle", "truncated", "truncated chunks", "garbage", "drip head", "drip body", "silence",
    "endless", "nothing", "stale",
]


def serve_one(connection: socket.socket, stream) -> bool:
    """Read one request and answer it; return whether another may follow."""
    target, length = "", 0
    while (line := stream.readline()) not in (b"\r\n", b""):
        if not target:
            target = line.split(b" ")[1].decode()
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    if not target:
        return False
    stream.read(length)
    if target == "/token":
        good = json.dumps({"access_token": f"t{choose.random()}", "token_type": "Bearer", "expires_in": 1}).encode()
    else:
        number = int(target.split("/")[-1])
        good = json.dumps({"id": number, "name": f"user {number}", "filler": "x" * choose.randint(0, 20_000)}).encode()
    if choose.random() >= 0.1:
        connection.sendall(answer(200, good, "Content-Type: application/json"))
        return True
    ways = broken(good)
    way = choose.choice([*ways, *HANGING])
    if way in ways:
        connection.sendall(ways[way])
        return True
    hang(connection, way, good)
    return False


def serve(connection: socket.socket, context: ssl.SSLContext | None) -> None:
    """Answer the requests of one connection until it ends; one in fifty is slow to begin, one in a hundred never does."""
    try:
        connection.settimeout(30)
        luck = choose.random()
        time.sleep(6 if luck < 0.01 else 0.3 if luck < 0.03 else 0)
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True)
        with connection, connection.makefile("rb") as stream:
            while serve_one(connection, stream):
                pass
    except (OSError, ValueError, IndexError):
        connection.close()


def listen(listener: socket.socket, context: ssl.SSLContext | None) -> None:
    """Serve each connection in a thread of its own; accept some of them late."""
    while True:
        if choose.random() < 0.01:
            time.sleep(0.2)
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, context), daemon=True).start()


def main() -> None:
    """Listen on two free ports and say which."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    plain, secure = (socket.create_server(("127.0.0.1", 0), backlog=128) for _ in range(2))
    print(plain.getsockname()[1], secure.getsockname()[1], flush=True)
    threading.Thread(target=listen, args=(plain, None), daemon=True).start()
    listen(secure, context)


main()
