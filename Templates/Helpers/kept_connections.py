import threading
from typing import Any


class KeptConnections:
    """The connections that are kept, at most one for each origin; threads share them."""

    maximum = 10

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.kept: dict[tuple[str, str, int], Any] = {}

    def take(self, origin: tuple[str, str, int]) -> Any:
        """Return the kept connection, None where there is none that is still open."""
        import socket

        with self.lock:
            connection = self.kept.pop(origin, None)
        if connection is None:
            return None
        try:
            connection.sock.settimeout(0)
            # Nothing is to be read yet: the end of the stream would be.
            socket.socket.recv(connection.sock, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return connection
        except OSError:
            pass
        connection.close()
        return None

    def keep(self, origin: tuple[str, str, int], connection: Any) -> None:
        """Keep the connection in the place of another one."""
        with self.lock:
            others = [self.kept.pop(origin, None)]
            while len(self.kept) >= self.maximum:
                others.append(self.kept.pop(next(iter(self.kept))))
            self.kept[origin] = connection
        for other in others:
            if other is not None:
                other.close()
