"""What servers do, and what comes of it on both transports: `200 body`, or the error that comes instead."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable

from transport_server import Connection, chunked, each, once, sized

TOO_LARGE = "response: Response from external API is too large."
CANNOT_UNPACK = "response: Response from external API cannot be unpacked."
NOT_JSON = "response: Response from external API is not JSON."
BODY = b'{"id": 1}'
OK = b"HTTP/1.1 200 OK\r\n"


def drip_head(connection: Connection) -> None:
    connection.request()
    connection.drip(OK + b"X-Header: value\r\n" * 90)


def drip_body(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Content-Length: 900\r\n\r\n")
    connection.drip(b" " * 900)


def drip_chunks(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    connection.drip(b"1\r\n \r\n" * 200)


def drip_chunk_size(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    connection.drip(b"0" * 900)


def drip_hints(connection: Connection) -> None:
    connection.request()
    while True:
        connection.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        time.sleep(0.1)


def hint_without_a_pause(connection: Connection) -> None:
    connection.request()
    while True:
        connection.send(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)


def say_nothing(connection: Connection) -> None:
    connection.request()
    time.sleep(30)


def read_nothing(connection: Connection) -> None:
    connection.head()
    time.sleep(30)


def reset_in_body(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Content-Length: 900\r\n\r\n{")
    time.sleep(0.1)
    connection.reset()


def reset_at_once(connection: Connection) -> None:
    connection.request()
    connection.reset()


def send_endlessly(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Content-Length: 1000000000\r\n\r\n")
    for _ in range(16_000):
        connection.send(b" " * 65_536)
        connection.server.sent += 65_536


def send_chunks_endlessly(connection: Connection) -> None:
    connection.request()
    connection.send(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    for _ in range(16_000):
        connection.send(b"10000\r\n" + b" " * 65_536 + b"\r\n")


def answer_before_the_body(connection: Connection) -> None:
    connection.head()
    connection.send(sized(b"no", b"Connection: close", status=b"413 Too Large"))
    connection.sock.shutdown(socket.SHUT_WR)
    while connection.sock.recv(65_536):
        pass


BOMB = zlib.compressobj(9, zlib.DEFLATED, 31)
BOMB_BYTES = b"".join(BOMB.compress(bytes(1_000_000)) for _ in range(300)) + BOMB.flush()
ZIPPED = gzip.compress(BODY)
RAW = zlib.compressobj(9, zlib.DEFLATED, -15)
RAW_BYTES = RAW.compress(BODY) + RAW.flush()
LARGEST = b" " * 10_000_000
IS_GZIP, IS_DEFLATE = b"Content-Encoding: gzip", b"Content-Encoding: deflate"
GOOD = "200 " + BODY.decode()

# What a server does, what comes of it, and whether the next call goes over the same connection.
CASES: dict[str, tuple[Callable[[Connection], None], str, bool]] = {
    "a length": (each(sized(BODY)), GOOD, True),
    "an empty body": (each(sized(b"")), "200 ", True),
    "chunks": (each(chunked(BODY[:3], BODY[3:])), GOOD, True),
    "chunks with extensions": (each(OK + b"Transfer-Encoding: chunked\r\n\r\n9;a=b\r\n" + BODY + b"\r\n0;c\r\nX: y\r\n\r\n"), GOOD, True),
    "the end": (once(OK + b"\r\n" + BODY), GOOD, False),
    "HTTP/1.0": (once(b"HTTP/1.0 200 OK\r\n\r\n" + BODY), GOOD, False),
    "a length and the end": (once(sized(BODY, b"Connection: close")), GOOD, False),
    "as much as there may be": (each(sized(LARGEST)), "200 " + " " * 200, True),
    "a byte more": (each(sized(LARGEST + b" ")), TOO_LARGE, False),
    "as much as there may be in gzip": (each(sized(gzip.compress(LARGEST), IS_GZIP)), "200 " + " " * 200, True),
    "a byte more in gzip": (each(sized(gzip.compress(LARGEST + b" "), IS_GZIP)), TOO_LARGE, False),
    "204": (each(b"HTTP/1.1 204 No Content\r\n\r\n"), "204 ", True),
    "304 with a length": (each(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"), "304 ", True),
    "404": (each(sized(b"no", status=b"404 Not Found")), "404 no", True),
    "a status without a reason": (each(sized(BODY, status=b"200")), GOOD, True),
    "a redirect": (each(sized(b"", b"Location: /other", status=b"302 Found")), "302 ", True),
    "gzip": (each(sized(ZIPPED, IS_GZIP)), GOOD, True),
    "gzip in chunks": (each(chunked(ZIPPED[:9], ZIPPED[9:], headers=IS_GZIP + b"\r\n")), GOOD, True),
    "gzip in two members": (each(sized(ZIPPED + gzip.compress(b" "), IS_GZIP)), GOOD + " ", True),
    "gzip and zeros": (each(sized(ZIPPED + bytes(9), IS_GZIP)), GOOD, True),
    "gzip of nothing": (each(sized(b"", IS_GZIP)), "200 ", True),
    "deflate": (each(sized(zlib.compress(BODY), IS_DEFLATE)), GOOD, True),
    "deflate without a head": (each(sized(RAW_BYTES, IS_DEFLATE)), GOOD, True),
    "no gzip": (each(sized(BODY, IS_GZIP)), CANNOT_UNPACK, False),
    "half a gzip": (each(sized(ZIPPED[:-9], IS_GZIP)), CANNOT_UNPACK, False),
    "a bomb": (each(sized(BOMB_BYTES, IS_GZIP)), TOO_LARGE, False),
    "100": (each(b"HTTP/1.1 100 Continue\r\n\r\n" + sized(BODY)), GOOD, True),
    "103": (each(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 3 + sized(BODY)), GOOD, True),
    "101": (once(b"HTTP/1.1 101 Switching Protocols\r\n\r\n"), "101 ", False),
    "half a body": (once(OK + b"Content-Length: 900\r\n\r\n" + BODY), "ConnectionError: IncompleteRead", False),
    "half a chunk": (once(OK + b"Transfer-Encoding: chunked\r\n\r\n9\r\n{}"), "ConnectionError: IncompleteRead", False),
    "no last chunk": (once(OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), "ConnectionError", False),
    "a chunk of no size": (once(OK + b"Transfer-Encoding: chunked\r\n\r\nx\r\n{}\r\n"), "ConnectionError", False),
    "half a head": (once(OK + b"Content-Len"), "ConnectionError", False),
    "no answer": (once(b""), "ConnectionError: RemoteDisconnected", False),
    "no HTTP": (once(b"\x00\xff\x16\x03 not http\r\n\r\n"), "ConnectionError: BadStatusLine", False),
    "a line that is no header": (once(OK + b"Content-Length: 2\r\nno header\r\nX: y\r\n\r\n{}"), "ConnectionError: HTTPException", False),
    "too many headers": (once(OK + b"X: y\r\n" * 200 + b"\r\n"), "ConnectionError: HTTPException", False),
    "a long header": (once(OK + b"X: " + b"y" * 70_000 + b"\r\n\r\n"), "ConnectionError: LineTooLong", False),
    "a reset": (reset_at_once, "ConnectionError", False),
    "a reset in the body": (reset_in_body, "ConnectionError", False),
    "silence": (say_nothing, "TimeoutError", False),
    "a dripping head": (drip_head, "TimeoutError", False),
    "a dripping body": (drip_body, "TimeoutError", False),
    "dripping chunks": (drip_chunks, "TimeoutError", False),
    "a dripping size": (drip_chunk_size, "TimeoutError", False),
    "endless hints": (drip_hints, "TimeoutError", False),
    "endless hints without a pause": (hint_without_a_pause, "TimeoutError", False),
    "a gigabyte": (send_endlessly, TOO_LARGE, False),
    "a gigabyte of chunks": (send_chunks_endlessly, TOO_LARGE, False),
}

TEXTS: list[tuple[bytes, str, object]] = [
    (b'{"n": "\xc3\xa9"}', "application/json", {"n": "\xe9"}),
    (b'{"n": "\xc3\xa9"}', "application/json; charset=utf-8", {"n": "\xe9"}),
    (b'\xef\xbb\xbf{"n": "\xc3\xa9"}', "application/json", {"n": "\xe9"}),
    (b'{"n": "\xe9"}', "application/json; charset=ISO-8859-1", {"n": "\xe9"}),
    (b'{"n": "\x80"}', 'application/json; charset="windows-1252"; q=1', {"n": "\u20ac"}),
    (b'{"n": "\x82\xa0"}', "application/json;charset=Shift_JIS", {"n": "\u3042"}),
    ('{"n": "\xe9"}'.encode("utf-16"), "application/json", {"n": "\xe9"}),
    ('{"n": "\xe9"}'.encode("utf-16-be"), "application/json; charset=utf-16be", {"n": "\xe9"}),
    ('{"n": "\xe9"}'.encode("utf-32"), "application/json; charset=iso-8859-1", {"n": "\xe9"}),
    (b'{"n": "\xc3\xa9"}', "application/json; charset=nonsense", {"n": "\xe9"}),
    (b'["' + b"a-" * 2_000_000 + b'"]', "application/json; charset=punycode", ["a-" * 2_000_000]),
    (b'{"n": "\xe9"}', "application/json", NOT_JSON),
    (b'{"n": "\xe9"}', "application/json; charset=us-ascii", NOT_JSON),
    (b'{"n": "\xe9"}', "application/json; charset=iso-8859-99", NOT_JSON),
    (b"<html>sorry</html>", "text/html", NOT_JSON),
    (b"[1]", "text/html", [1]),
    (b"", "application/json", None),
]
