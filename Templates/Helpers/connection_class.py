import functools
from typing import Any

from final_response import final_response
from opened import opened


@functools.cache
def connection_class() -> Any:
    """Return the class of connections; what it is made of takes long to import."""
    import http.client

    class Connection(http.client.HTTPConnection):
        response_class = final_response()

        def __init__(self, scheme: str, host: str, port: int) -> None:
            self.scheme = scheme
            self.default_port = 443 if scheme == "https" else 80
            super().__init__(host, port)

        def connect(self) -> None:
            self.sock = opened(self.scheme, self.host, self.port)

    return Connection
