import functools
from typing import Any

from time_left import time_left


@functools.cache
def timed(kind: Any) -> Any:
    """Return a kind of socket on which nothing lasts longer than the attempt.

    The timeout of a socket alone starts again with every byte that arrives.
    """

    import socket

    class Timed(kind):  # type: ignore[misc]
        def do_handshake(self, *args: Any) -> Any:
            self.settimeout(time_left())
            return super().do_handshake(*args)

        def recv_into(self, *args: Any) -> Any:
            self.settimeout(time_left())
            return super().recv_into(*args)

        def send(self, *args: Any) -> Any:
            self.settimeout(time_left())
            return super().send(*args)

        def sendall(self, *args: Any) -> Any:
            self.settimeout(time_left())
            return super().sendall(*args)

        def is_over(self) -> bool:
            """Tell whether a connection in between is closed, or something unasked."""
            self.settimeout(0)
            try:
                socket.socket.recv(self, 1, socket.MSG_PEEK)
            except BlockingIOError:
                return False
            except OSError:
                return True
            return True

    return Timed
