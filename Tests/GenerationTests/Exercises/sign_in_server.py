"""A server for scripts that sign in: it gives tokens, reads secrets out, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GOOD = (200, b'{"name": "Ann"}')
# Answers that are none.
SILENCE, RESET, CUT = (0, b"silence"), (0, b"reset"), (0, b"cut")


class Server:
    """The server; what answers at each of its places can be set: a tuple, or a function of the request."""

    def __init__(self) -> None:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                server.serve(self)

            def log_message(self, *arguments: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        # A script that does not wait for the end of an answer hangs up.
        self.http.handle_error = lambda request, address: None
        self.port = self.http.server_address[1]
        self.base = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.reset()

    def reset(self) -> None:
        """Forget all requests, and answer well again."""
        self.requests: dict[str, list[tuple[str, dict[str, str], bytes]]] = {"api": [], "token": [], "aws": []}
        self.answers: dict[str, object] = {"api": GOOD, "token": self.token, "aws": (200, b"{}")}

    def token(self, number: int) -> tuple[int, bytes]:
        """Return a new token."""
        return 200, json.dumps({"access_token": f"token-{number}", "token_type": "bearer", "expires_in": 3600}).encode()

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        body = handler.rfile.read(int(handler.headers.get("Content-Length", "0")))
        path = handler.path.partition("?")[0]
        place = "aws" if "X-Amz-Target" in handler.headers else "token" if path.endswith("/token") else "api"
        headers = dict(handler.headers.items())
        self.requests[place].append((handler.path, headers, body))
        answer = self.answers[place]
        if callable(answer):
            answer = answer(headers if place == "api" else len(self.requests[place]))
        status, content = answer
        if answer is RESET:
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.close_connection = True
            return handler.connection.close()
        if answer is SILENCE:
            time.sleep(30)
        handler.send_response_only(status or 200)
        handler.send_header("Content-Length", "99" if answer is CUT else str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)
        handler.close_connection = answer is CUT


def closed_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
