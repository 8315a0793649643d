"""An HTTPS server on localhost that keeps connections and says the same small thing each time, as fast as Python can.

usage: keep_alive_server.py CERTIFICATE KEY

It prints its port on one line and then serves until it is ended.
"""

from __future__ import annotations

import socket
import ssl
import sys
import threading

BODY = (
    b'{"id": 1, "name": "Leanne Graham", "username": "Bret", "email": "Sincere@april.biz", "address": '
    b'{"street": "Kulas Light", "suite": "Apt. 556", "city": "Gwenborough", "zipcode": "92998-3874", '
    b'"geo": {"lat": "-37.3159", "lng": "81.1496"}}, "phone": "1-770-736-8031 x56442", "website": "hildegard.org"}'
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY


def serve(connection: socket.socket, context: ssl.SSLContext) -> None:
    """Answer the requests of one connection; none of them has a body."""
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with context.wrap_socket(connection, server_side=True) as secure:
            received = b""
            while chunk := secure.recv(65_536):
                received += chunk
                if received.endswith(b"\r\n\r\n"):
                    secure.sendall(ANSWER)
                    received = b""
    except OSError:
        pass


def main() -> None:
    """Listen on a free port, say which, and serve each connection in a thread of its own."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, context), daemon=True).start()


main()
