"""An HTTP server on loopback, in threads of this process, that keeps the bytes of each request it gets."""

from __future__ import annotations

import socket
import threading
from typing import NamedTuple


class Received(NamedTuple):
    """One request as it came in."""

    method: str
    target: str
    headers: list[tuple[str, bytes]]
    body: bytes


class RecordingServer:
    """Answers every request with an empty object, and keeps what came in."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        """Serve each connection in a thread of its own."""
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection: socket.socket) -> None:
        """Read requests until the connection ends."""
        with connection, connection.makefile("rb") as stream:
            while line := stream.readline():
                method, target, _ = line.decode("ascii").split(" ")
                headers = []
                while (line := stream.readline()) not in (b"\r\n", b""):
                    name, value = line.rstrip(b"\r\n").split(b":", 1)
                    headers.append((name.decode("ascii"), value.strip(b" \t")))
                length = [value for name, value in headers if name.lower() == "content-length"]
                body = stream.read(int(length[0])) if length else b""
                self.received.append(Received(method, target, headers, body))
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
