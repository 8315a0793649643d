"""Makes one HTTP request of gcgen's own, and tells what came of it: never a redirect, never an unverified certificate."""

import base64
import http.client
import socket
import ssl
import threading
from functools import lru_cache
from typing import Any, Optional
from urllib.parse import SplitResult, unquote, urlsplit

LARGEST_BODY = 16 << 20


class Fault(Exception):
    """A reason for which there is no answer, in a word that gcgen knows."""

    def __init__(self, kind: str, words: object) -> None:
        super().__init__(str(words))
        self.kind = kind


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """The answer's status, headers and body; or why there is none, and whether the request may have arrived."""
    call = Call(parameters)
    try:
        return call.answer()
    except (Fault, OSError, http.client.HTTPException) as error:
        kind = error.kind if isinstance(error, Fault) else "closed"
        if call.is_overdue or isinstance(error, socket.timeout):
            kind = "deadline"
        return {"fault": kind, "words": str(error) or type(error).__name__, "sent": call.sent}


@lru_cache(maxsize=1)
def trust(file: Optional[str]) -> ssl.SSLContext:
    """The certificates that are trusted: those of the system, or those of a file; read once, as it takes a while."""
    return ssl.create_default_context(cafile=file)


def credentials(proxy: SplitResult) -> dict[str, str]:
    """What a proxy is told of the one who asks, if its URL has that."""
    if proxy.username is None:
        return {}
    pair = unquote(proxy.username) + ":" + unquote(proxy.password or "")
    return {"Proxy-Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


class Call:
    """One request on a connection of its own."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self.parameters = parameters
        self.sent = False
        self.is_overdue = False
        self.url = urlsplit(parameters["url"])

    def answer(self) -> dict[str, Any]:
        """Connects, asks and listens, all within the deadline."""
        connection = self.connection()
        timer = threading.Timer(self.parameters["seconds"], self.cut, [connection])
        timer.daemon = True
        timer.start()
        try:
            self.connect(connection)
            return self.ask(connection)
        finally:
            timer.cancel()
            connection.close()

    def connection(self) -> http.client.HTTPConnection:
        """A connection that is not opened yet."""
        seconds = self.parameters["seconds"]
        host = self.url.hostname or ""
        if self.url.scheme != "https":
            return http.client.HTTPConnection(host, self.url.port, timeout=seconds)
        context = trust(self.parameters["trust"])
        proxy = self.parameters["proxy"]
        if proxy is None:
            return http.client.HTTPSConnection(host, self.url.port, timeout=seconds, context=context)
        at = urlsplit(proxy if "//" in proxy else "//" + proxy)
        tunnel = http.client.HTTPSConnection(at.hostname or "", at.port or 80, timeout=seconds, context=context)
        tunnel.set_tunnel(host, self.url.port or 443, credentials(at))
        return tunnel

    def connect(self, connection: http.client.HTTPConnection) -> None:
        """Opens it; what goes wrong before anything is sent has its own words."""
        try:
            connection.connect()
        except socket.gaierror as error:
            raise Fault("name", error.strerror) from error
        except ssl.SSLError as error:
            raise Fault("certificate", getattr(error, "verify_message", "") or error.reason or error) from error
        except socket.timeout as error:
            raise Fault("deadline", "no connection in time") from error
        except OSError as error:
            raise Fault("connection", error.strerror or error) from error

    def ask(self, connection: http.client.HTTPConnection) -> dict[str, Any]:
        """Sends the request and reads the answer."""
        target = self.url.path + ("?" + self.url.query if self.url.query else "")
        body = self.parameters["body"]
        headers = dict(self.parameters["headers"], Connection="close")
        self.sent = True
        connection.request(self.parameters["method"], target, None if body is None else body.encode(), headers)
        response = connection.getresponse()
        content = response.read(LARGEST_BODY + 1)
        if self.is_overdue:
            raise Fault("deadline", "the answer stopped")
        if len(content) > LARGEST_BODY or response.length:
            raise Fault("closed", "the answer is not whole")
        return {
            "status": response.status,
            "headers": [[name, value] for name, value in response.getheaders()],
            "body": content.decode("utf-8", "replace"),
        }

    def cut(self, connection: http.client.HTTPConnection) -> None:
        """Ends the call at its deadline, whatever it is waiting for."""
        self.is_overdue = True
        try:
            if connection.sock is not None:
                connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
