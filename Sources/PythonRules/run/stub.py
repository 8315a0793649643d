"""An HTTP server on loopback that gives one answer to everything, and remembers what it was asked."""

import base64
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable
from urllib.parse import parse_qsl

from .redirect import Redirection

LARGEST_BODY = 1 << 20
TOKEN = {
    "status": 200,
    "headers": [],
    "body": base64.b64encode(b'{"access_token": "token-of-the-stub", "token_type": "Bearer", "expires_in": 3600}'),
    "delay": 0,
}
"""What a request for a token of OAuth 2 gets."""
MOST_REQUESTS = 1000


class Stub:
    """The server and its record."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self.parameters = parameters
        self._requests: list[dict[str, Any]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler_for(self))
        self._server.daemon_threads = True
        self.redirection = Redirection(self._server.server_address[1])
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def redirect_this_process(self) -> None:
        """Sends every connection of this process here from now on."""
        self.redirection.install()

    def record(self, request: dict[str, Any]) -> None:
        """Remembers a request, up to a number that no honest script makes."""
        if len(self._requests) < MOST_REQUESTS:
            self._requests.append(request)

    def requests(self) -> list[dict[str, Any]]:
        """The requests in the order they came."""
        return list(self._requests)


def handler_for(stub: Stub) -> type[BaseHTTPRequestHandler]:
    """The class of handlers that answer for a stub."""

    class Handler(StubHandler):
        owner = stub

    return Handler


class StubHandler(BaseHTTPRequestHandler):
    """Answers the requests of one connection."""

    owner: Stub
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """Head and body are sent apart: with it, the second would wait until the first is acknowledged."""

    def __getattr__(self, name: str) -> Callable[[], None]:
        """The same answer to every method."""
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def answer(self) -> None:
        """Records the request and sends what the caller of the run asked for."""
        body = self.read_body()
        self.owner.record(self.description(body))
        parameters = self.owner.parameters
        if parameters["givesTokens"] and asks_for_token(body):
            parameters = {**parameters, **TOKEN}
        time.sleep(parameters["delay"])
        status: int = parameters["status"]
        content = base64.b64decode(parameters["body"])
        has_body = status >= 200 and status not in (204, 304)
        headers = [(name, value) for name, value in parameters["headers"]]
        names = {name.lower() for name, _ in headers}
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value.encode("utf-8").decode("latin-1").replace("\r", "").replace("\n", ""))
        if "content-type" not in names:
            self.send_header("Content-Type", "application/json")
        if has_body and not names & {"content-length", "transfer-encoding"}:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if has_body and self.command != "HEAD":
            self.wfile.write(content)

    def read_body(self) -> bytes:
        """The request's body, whole or in chunks."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return b"".join(iter(self.read_chunk, b""))
        length = self.headers.get("Content-Length", "0")
        return self.rfile.read(int(length) if length.isdigit() else 0)

    def read_chunk(self) -> bytes:
        """The next chunk; empty at the end."""
        size = int(self.rfile.readline().split(b";")[0] or b"0", 16)
        chunk = self.rfile.read(size)
        self.rfile.readline()
        return chunk

    def description(self, body: bytes) -> dict[str, Any]:
        """The request as the script meant it: to the host and port that it asked for."""
        target = self.owner.redirection.target(self.client_address[1])
        return {
            "scheme": "https" if target.is_secure else "http",
            "host": target.host,
            "port": target.port,
            "method": self.command,
            "target": self.path,
            "headers": [[name, header_text(value)] for name, value in self.headers.items()],
            **body_parts(body[:LARGEST_BODY]),
        }

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def asks_for_token(body: bytes) -> bool:
    """Whether a body is the form that asks a token server for a token."""
    return ("grant_type", "client_credentials") in parse_qsl(body.decode("latin-1"))


def header_text(value: str) -> str:
    """A header's value: the server takes its bytes for Latin-1, though they may be UTF-8."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def body_parts(body: bytes) -> dict[str, str]:
    """A body as a text, or in Base64 where it is none."""
    try:
        return {"body": body.decode("utf-8"), "bodyEncoding": "utf-8"}
    except UnicodeDecodeError:
        return {"body": base64.b64encode(body).decode("ascii"), "bodyEncoding": "base64"}
