"""Sends every connection of this process to one port on loopback, in plain text, whatever it asked for."""

import errno
import ipaddress
import os
import socket
import ssl
from typing import Any, Optional

OriginalSocket = socket.socket
INTERNET = (socket.AF_INET, socket.AF_INET6)


class Target:
    """What a connection asked for."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.is_secure = False


class Redirection:
    """The port that connections go to, and what each of them asked for."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._targets: dict[int, Target] = {}

    def target(self, local_port: int) -> Target:
        """What the connection from a local port asked for."""
        return self._targets.get(local_port, Target("127.0.0.1", self.port))

    def remember(self, local_port: int, target: Target) -> None:
        """Notes what the connection from a local port asked for."""
        self._targets[local_port] = target

    def install(self) -> None:
        """Puts the stand-ins in the place of what Python's HTTP clients use."""
        RedirectedSocket.redirection = self
        setattr(socket, "socket", RedirectedSocket)
        setattr(socket, "getaddrinfo", getaddrinfo)
        setattr(socket, "gethostbyname", lambda host: "127.0.0.1")
        setattr(ssl.SSLContext, "wrap_socket", wrap_socket)


class RedirectedSocket(OriginalSocket):
    """A socket that connects to the stub and stands for a TLS connection where one was asked for."""

    redirection: Redirection
    target: Optional[Target] = None

    def connect(self, address: Any) -> None:
        """Connects to the stub instead, and remembers the address."""
        super().connect(self.redirected(address))
        self.arrived(address)

    def connect_ex(self, address: Any) -> int:
        """The same, with the error as a number."""
        result = super().connect_ex(self.redirected(address))
        if result in (0, errno.EINPROGRESS):
            self.arrived(address)
        return result

    def sendto(self, *arguments: Any) -> int:
        """Refuses: nothing leaves the machine in a run against a stub."""
        raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))

    def redirected(self, address: Any) -> Any:
        """The stub's address for one of the internet; others are refused."""
        if self.family in INTERNET and self.type == socket.SOCK_STREAM:
            return ("127.0.0.1", self.redirection.port)
        raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))

    def arrived(self, address: Any) -> None:
        """Notes what the connection is for, under the port that the stub sees it come from."""
        self.target = Target(str(address[0]), int(address[1]))
        self.redirection.remember(self.getsockname()[1], self.target)

    # What clients ask of a TLS connection.

    def getpeercert(self, binary_form: bool = False) -> Any:
        """A certificate for just the host that was asked for."""
        host = self.target.host if self.target is not None else ""
        if binary_form:
            return host.encode("utf-8")
        kind = "IP Address" if is_address(host) else "DNS"
        return {"subject": ((("commonName", host),),), "subjectAltName": ((kind, host),)}

    def version(self) -> str:
        """The version of TLS."""
        return "TLSv1.3"

    def cipher(self) -> tuple[str, str, int]:
        """The cipher of TLS."""
        return ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256)

    def selected_alpn_protocol(self) -> Optional[str]:
        """No protocol was negotiated."""
        return None

    def pending(self) -> int:
        """Nothing is kept back."""
        return 0

    def unwrap(self) -> "RedirectedSocket":
        """The connection itself."""
        return self


def is_address(host: str) -> bool:
    """Whether a host is given by its number."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def getaddrinfo(host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> list[Any]:
    """The host itself in the place of its address: the name is looked up nowhere, and the socket learns it."""
    name = host.decode("ascii") if isinstance(host, bytes) else host or "localhost"
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (name, int(port or 0)))]


def wrap_socket(context: ssl.SSLContext, sock: socket.socket, *arguments: Any, **options: Any) -> socket.socket:
    """The socket itself: it goes to loopback, where no TLS is spoken."""
    if isinstance(sock, RedirectedSocket) and sock.target is not None:
        sock.target.is_secure = True
    return sock
