import functools
from typing import Any

from all_headers import all_headers
from connected import connected
from final_response import final_response
from request import Request
from secure_context import secure_context


@functools.cache
def connection_kind() -> Any:
    """Return the class of connections; what it is made of takes long to import."""
    import http.client

    class Connection(http.client.HTTPConnection):
        response_class = final_response()

        def __init__(self, scheme: str, host: str, port: int) -> None:
            self.is_secure = scheme == "https"
            self.default_port = 443 if self.is_secure else 80
            super().__init__(host, port)

        def connect(self) -> None:
            self.sock = connected(self.host, self.port)
            if self.is_secure:
                context = secure_context()
                self.sock = context.wrap_socket(self.sock, server_hostname=self.host)

        def answer(self, request: Request, target: str) -> Any:
            """Send the request and return the answer, of which the head is read."""
            body, headers = request.body or None, all_headers(request)
            try:
                self.request(request.method, target, body, headers)
            except (BrokenPipeError, ConnectionResetError):
                # It may have been answered before the whole body was there.
                if self.sock is None:
                    raise
            return self.getresponse()

    return Connection
