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
        with self.lock:
            connection = self.kept.pop(origin, None)
        if connection is not None and connection.sock.is_over():
            connection.close()
            return None
        return connection

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
