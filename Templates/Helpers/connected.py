from typing import Any

from time_left import time_left
from timed import timed


def connected(host: str, port: int) -> Any:
    """Return a socket that is connected; the addresses of the host share the time."""
    import socket

    addresses: Any = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure = OSError("The host has no address.")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        sock = timed(socket.socket)(family, kind, protocol)
        try:
            sock.settimeout(time_left() / (len(addresses) - number))
            sock.connect(address)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return sock
        except OSError as error:
            failure = error
            sock.close()
    raise failure
