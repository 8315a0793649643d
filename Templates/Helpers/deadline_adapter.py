import contextlib
import socket
import threading
import time
from typing import Any

from action_error import ActionError
from requests import PreparedRequest
from requests.adapters import HTTPAdapter


class DeadlineAdapter(HTTPAdapter):
    """Calls that end in time: the sockets of a late one are shut down.

    A timeout of the client alone starts again with every byte that arrives. Redirects
    are not followed and cookies are not kept.
    """

    call = threading.local()
    maximum_bytes = 10_000_000

    def fetch(self, request: PreparedRequest, seconds: float) -> tuple[int, bytes]:
        """Return status and body, or raise TimeoutError after `seconds` in all."""
        self.call.sockets, self.call.end = [], time.monotonic() + seconds
        watchdog = threading.Timer(seconds, self.shut_down, [self.call.sockets])
        watchdog.start()
        status, body = 0, bytearray()
        try:
            with self.send(request, stream=True, timeout=seconds) as response:
                status = response.status_code
                response.raw.enforce_content_length = True
                for chunk in response.iter_content(65536):
                    body += chunk
                    if len(body) > self.maximum_bytes:
                        raise ActionError("Response from external API is too large.")
        except Exception:
            if time.monotonic() < self.call.end:
                raise
        finally:
            watchdog.cancel()
            watchdog.join()
            for sock in self.call.sockets:
                sock.close()
        if time.monotonic() >= self.call.end:
            raise TimeoutError
        return status, bytes(body)

    @staticmethod
    def shut_down(sockets: list[socket.socket]) -> None:
        for sock in sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def watch(self, sock: Any) -> Any:
        """Return `sock`, of which the watchdog has a duplicate from now on."""
        self.call.sockets.append(socket.fromfd(sock.fileno(), sock.family, sock.type))
        if time.monotonic() >= self.call.end:
            raise TimeoutError
        return sock

    def connect(self, host: str, port: int) -> Any:
        """Return a connected socket; all addresses of the host share the time."""
        infos: Any = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
        for *_, address in infos:
            left = self.call.end - time.monotonic()
            with contextlib.suppress(OSError):
                sock = socket.create_connection(address[:2], left)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return self.watch(sock)
        raise ConnectionError("No address of the host accepts a connection.")

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Have the pools make connections whose sockets are watched."""
        super().init_poolmanager(*args, **kwargs)
        adapter, manager = self, self.poolmanager

        def watched(pool: Any) -> Any:
            class Connection(pool.ConnectionCls):  # type: ignore[misc]
                def _new_conn(self) -> Any:
                    return adapter.connect(self.host, self.port)

                def putrequest(self, *args: Any, **kwargs: Any) -> None:
                    if self.sock is not None:
                        adapter.watch(self.sock)
                    super().putrequest(*args, **kwargs)

            return type("WatchedPool", (pool,), {"ConnectionCls": Connection})

        pools = manager.pool_classes_by_scheme.items()
        manager.pool_classes_by_scheme = {name: watched(pool) for name, pool in pools}
