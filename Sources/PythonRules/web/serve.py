"""An HTTP server on loopback whose answers gcgen gives: it asks for the next request and says what to answer."""

import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any, Optional

LARGEST_BODY = 16 << 20


class Exchange:
    """A request that waits for its answer."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        self.answer: Optional[dict[str, Any]] = None
        self.answered = threading.Event()


class Server:
    """The server, with what it was asked and has not answered."""

    def __init__(self, port: int) -> None:
        self._arrived: "queue.Queue[int]" = queue.Queue()
        self._waiting: dict[int, Exchange] = {}
        self._numbers = count(1)
        self._http = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._http.server_address[1])

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to a request, once gcgen has given it."""
        exchange = Exchange(request)
        number = next(self._numbers)
        self._waiting[number] = exchange
        self._arrived.put(number)
        exchange.answered.wait()
        return exchange.answer or {"closes": True}

    def next(self, seconds: float) -> Optional[dict[str, Any]]:
        """The request that came next; None where none comes in time."""
        try:
            number = self._arrived.get(timeout=seconds)
        except queue.Empty:
            return None
        return {"number": number, **self._waiting[number].request}

    def give(self, answer: dict[str, Any]) -> None:
        """Gives a request its answer."""
        exchange = self._waiting.pop(answer["number"])
        exchange.answer = answer
        exchange.answered.set()


SERVER: list[Server] = []
"""The server of this process, once it is started."""


def answer(parameters: dict[str, Any]) -> Any:
    """Starts the server and says its port; or gives an answer, if there is one, and says which request came next."""
    if not SERVER:
        try:
            SERVER.append(Server(parameters["port"]))
        except OSError as error:
            return {"fault": error.strerror or str(error)}
        return {"port": SERVER[0].port}
    if parameters["answer"] is not None:
        SERVER[0].give(parameters["answer"])
    return SERVER[0].next(parameters["seconds"])


class Handler(BaseHTTPRequestHandler):
    """Hands the requests of one connection on."""

    protocol_version = "HTTP/1.1"
    # An answer goes out at once, not when the next one would fill the packet.
    wbufsize = -1
    disable_nagle_algorithm = True

    def exchange(self) -> None:
        """Asks gcgen, and writes what it says."""
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(min(size, LARGEST_BODY))
        answer = SERVER[0].ask(
            {
                "method": self.command,
                "target": self.path,
                "headers": [[name, value] for name, value in self.headers.items()],
                "body": body.decode("utf-8", "replace"),
            }
        )
        if answer.get("closes"):
            self.close_connection = True
            return
        content = answer["body"].encode()
        self.send_response(answer["status"])
        for name, value in answer["headers"]:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = exchange

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: what is worth saying, gcgen says."""
