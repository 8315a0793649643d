import contextlib
import socket
import threading
import time
from typing import Any

import requests
from action_error import ActionError
from requests.adapters import HTTPAdapter


class DeadlineAdapter(HTTPAdapter):
    """Calls that end in time: the sockets of a late one are shut down."""

    call = threading.local()
    maximum_bytes = 10_000_000

    def fetch(
        self, request: requests.PreparedRequest, seconds: float
    ) -> tuple[int, bytes]:
        """Return status and body; a redirect is not followed, no cookie is kept.

        Raise TimeoutError after `seconds` in all, whatever came out of it until then.
        """
        sockets: list[socket.socket] = []
        self.call.sockets, self.call.end = sockets, time.monotonic() + seconds
        watchdog = threading.Timer(seconds, self.shut_down, [sockets])
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
            for sock in sockets:
                sock.close()
        if time.monotonic() >= self.call.end:
            raise TimeoutError
        return status, bytes(body)

    def watch(self, sock: Any) -> Any:
        """Return `sock`, of which the watchdog holds a duplicate from now on."""
        self.call.sockets.append(socket.fromfd(sock.fileno(), sock.family, sock.type))
        if time.monotonic() >= self.call.end:
            raise TimeoutError
        return sock

    @staticmethod
    def shut_down(sockets: list[socket.socket]) -> None:
        """Wake whoever waits for one of the sockets."""
        for sock in sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of connections, all of whose sockets are watched."""
        super().init_poolmanager(*args, **kwargs)
        manager: Any = self.poolmanager
        manager.pool_classes_by_scheme = {
            scheme: self.watched(pool)
            for scheme, pool in manager.pool_classes_by_scheme.items()
        }

    def watched(self, pool: Any) -> Any:
        """Return a class like `pool` whose connections show their sockets."""
        adapter = self

        class Connection(pool.ConnectionCls):  # type: ignore[misc]
            def _new_conn(self) -> Any:
                host, port = str(self.host).strip("[]"), self.port
                infos: Any = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                for *_, address in infos:
                    left = adapter.call.end - time.monotonic()
                    with contextlib.suppress(OSError):
                        sock = socket.create_connection(address[:2], left)
                        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                        return adapter.watch(sock)
                raise ConnectionError("No address of the host accepts a connection.")

            def putrequest(self, *args: Any, **kwargs: Any) -> None:
                if self.sock is not None:
                    adapter.watch(self.sock)
                super().putrequest(*args, **kwargs)

        return type("WatchedPool", (pool,), {"ConnectionCls": Connection})
