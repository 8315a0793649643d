"""Remembers the requests of a live run, which go where the script sends them."""

import http.client
import urllib.parse
from typing import Any

from .stub import LARGEST_BODY, MOST_REQUESTS, body_parts


class Recording:
    """What Python's HTTP connections were asked to send; requests and urllib3 stand on them."""

    def __init__(self) -> None:
        self._requests: list[dict[str, Any]] = []
        self._bodies: list[bytearray] = []

    def requests(self) -> list[dict[str, Any]]:
        """The requests in the order they were made."""
        return [{**request, **body_parts(bytes(body))} for request, body in zip(self._requests, self._bodies)]

    def install(self) -> None:
        """Listens to every connection of this process from now on."""
        connection: Any = http.client.HTTPConnection
        putrequest, putheader = connection.putrequest, connection.putheader
        endheaders, send = connection.endheaders, connection.send

        def record_request(self: Any, method: str, url: str, *arguments: Any, **options: Any) -> Any:
            recording.begin(self, method, url)
            return putrequest(self, method, url, *arguments, **options)

        def record_header(self: Any, header: Any, *values: Any) -> Any:
            recording.add_header(header, values)
            return putheader(self, header, *values)

        def record_end(self: Any, message_body: Any = None, **options: Any) -> Any:
            recording.add_body(message_body)
            recording.is_sending_headers = True
            try:
                return endheaders(self, message_body, **options)
            finally:
                recording.is_sending_headers = False

        def record_data(self: Any, data: Any) -> Any:
            if not recording.is_sending_headers:
                recording.add_body(data)
            return send(self, data)

        recording = self
        connection.putrequest, connection.putheader = record_request, record_header
        connection.endheaders, connection.send = record_end, record_data

    is_sending_headers = False

    def begin(self, connection: Any, method: str, target: str) -> None:
        """Takes a new request."""
        if len(self._requests) == MOST_REQUESTS:
            return
        # Connections of urllib3 and of generated scripts are of other classes, but know the usual port, too.
        is_secure = connection.default_port == http.client.HTTPS_PORT
        request = {"scheme": "https" if is_secure else "http", "host": connection.host, "port": connection.port}
        if target.startswith("http://"):
            # A proxy is told the whole URL.
            parts = urllib.parse.urlsplit(target)
            target = urllib.parse.urlunsplit(("", "", parts.path, parts.query, ""))
        self._requests.append({**request, "method": method, "target": target, "headers": []})
        self._bodies.append(bytearray())

    def add_header(self, name: Any, values: tuple[Any, ...]) -> None:
        """Takes a header of the request that is under way."""
        texts = [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in values]
        text = name.decode("ascii", "replace") if isinstance(name, bytes) else str(name)
        if self._requests and text.lower() != "proxy-authorization":
            self._requests[-1]["headers"].append([text, ", ".join(texts)])

    def add_body(self, data: Any) -> None:
        """Takes a part of the body of the request that is under way."""
        if isinstance(data, (bytes, bytearray)) and self._bodies:
            self._bodies[-1] += data[: LARGEST_BODY - len(self._bodies[-1])]
