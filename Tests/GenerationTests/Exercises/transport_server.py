"""Servers on loopback whose every byte a test decides, and certificates for them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple


class Seen(NamedTuple):
    """A request as it arrived: the port is the one that it came from."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    port: int


class Connection:
    """One connection of a client."""

    def __init__(self, sock: socket.socket, server: Server) -> None:
        self.sock, self.server = sock, server
        self.stream = sock.makefile("rb")

    def head(self) -> Seen | None:
        """Read the head of the next request; None where the client has gone."""
        lines = []
        while line := self.stream.readline().decode("latin-1").rstrip("\r\n"):
            lines.append(line)
        if not lines:
            return None
        method, target, _ = lines[0].split(" ")
        headers = [(name, value) for name, _, value in (line.partition(": ") for line in lines[1:])]
        return Seen(method, target, headers, b"", self.sock.getpeername()[1])

    def request(self) -> Seen | None:
        """Read the next request, and note it."""
        seen = self.head()
        if seen is not None:
            lengths = [value for name, value in seen.headers if name.lower() == "content-length"]
            seen = seen._replace(body=self.stream.read(int(lengths[0])) if lengths else b"")
            self.server.seen.append(seen)
        return seen

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.sock.sendall(data)

    def drip(self, data: bytes) -> None:
        """Send a byte every tenth of a second."""
        for byte in data:
            self.send(bytes([byte]))
            time.sleep(0.1)

    def reset(self) -> None:
        """Break the connection off."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Server:
    """A server; `answer` has each of its connections until it returns."""

    def __init__(self, answer: Callable[[Connection], None], certificate: Path | None = None, host: str = "127.0.0.1") -> None:
        self.answer, self.certificate = answer, certificate
        self.seen: list[Seen] = []
        self.opened = self.sent = 0
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.listener = socket.create_server((host, 0), family=family, backlog=64)
        self.port: int = self.listener.getsockname()[1]
        self.name = f"[{host}]" if ":" in host else "localhost"
        self.base = f"{'https' if certificate else 'http'}://{self.name}:{self.port}"

    def __enter__(self) -> Server:
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        # A shutdown wakes the thread that accepts; a mere close does not.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def accept(self) -> None:
        """Take connections, each into a thread of its own."""
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self.listener.accept()
                self.opened += 1
                threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock: socket.socket) -> None:
        """Have one connection answered."""
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError, ValueError), sock:
            if self.certificate is not None:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate)
                sock = context.wrap_socket(sock, server_side=True)
            with sock:
                connection = Connection(sock, self)
                with connection.stream:
                    self.answer(connection)


def each(answer: bytes, *others: bytes) -> Callable[[Connection], None]:
    """Answer each request of a connection with one of some answers in turn, at last with the last one."""

    def serve(connection: Connection) -> None:
        answers = [answer, *others]
        while connection.request() is not None:
            connection.send(answers.pop(0) if len(answers) > 1 else answers[0])

    return serve


def once(answer: bytes) -> Callable[[Connection], None]:
    """Answer one request and close the connection, whatever the answer says."""

    def serve(connection: Connection) -> None:
        connection.request()
        connection.send(answer)

    return serve


def sized(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> bytes:
    """Return a whole answer with its length."""
    lines = [b"HTTP/1.1 " + status, b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def chunked(*chunks: bytes, headers: bytes = b"") -> bytes:
    """Return a whole answer in chunks."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + headers + b"\r\n"
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


def full_port() -> tuple[list[socket.socket], int]:
    """Return a port whose queue is full, so that no connection to it is ever accepted, and what keeps it so."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    held = [listener]
    for _ in range(4):
        waiting = socket.socket()
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
        held.append(waiting)
    return held, listener.getsockname()[1]


def closed_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


class Certificates:
    """An authority in a folder, and what it signed: each file has the key, too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.authority = self.make_authority("authority")
        self.stranger = self.make_authority("stranger")
        names = "DNS:localhost,IP:127.0.0.1,IP:::1"
        self.good = self.sign("good", self.authority, names)
        self.expired = self.sign("expired", self.authority, names, "20200101000000Z", "20200102000000Z")
        self.other_host = self.sign("other-host", self.authority, "DNS:other.example")
        self.unknown = self.sign("unknown", self.stranger, names)

    def make_authority(self, name: str) -> Path:
        """Make an authority."""
        path = self.folder / f"{name}.pem"
        usage = "keyUsage=critical,keyCertSign,cRLSign"
        self.openssl("req", "-x509", *self.new_key(path), "-days", "2", "-subj", f"/CN={name}", "-addext", usage, "-out", f"{path}.crt")
        return self.joined(path)

    def sign(self, name: str, by: Path, names: str, begin: str = "", end: str = "") -> Path:
        """Make a certificate for names."""
        path = self.folder / f"{name}.pem"
        self.openssl("req", *self.new_key(path), "-subj", f"/CN={name}", "-out", f"{path}.csr")
        extensions = self.folder / f"{name}.ext"
        usage = "keyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"
        extensions.write_text(f"[leaf]\nsubjectAltName={names}\nauthorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n{usage}")
        (self.folder / "index").write_text("")
        rules = "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\nrand_serial=yes\n[any]\ncommonName=supplied\n"
        (self.folder / "rules").write_text(rules)
        times = ["-startdate", begin, "-enddate", end] if begin else ["-days", "2"]
        signer = ["-cert", str(by), "-keyfile", str(by), "-extfile", str(extensions), "-extensions", "leaf"]
        self.openssl("ca", "-batch", "-notext", "-config", "rules", *signer, *times, "-in", f"{path}.csr", "-out", f"{path}.crt")
        return self.joined(path)

    def new_key(self, path: Path) -> list[str]:
        """Return the options that make a key."""
        return ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{path}.key"]

    def joined(self, path: Path) -> Path:
        """Put certificate and key into one file."""
        path.write_text(Path(f"{path}.crt").read_text() + Path(f"{path}.key").read_text())
        return path

    def openssl(self, *arguments: str) -> None:
        """Run openssl in the folder."""
        result = subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(result.stderr)


@contextlib.contextmanager
def resolving(name: str, ports: list[int]) -> Iterator[None]:
    """Let a name have several addresses, each with a port of its own."""
    known = socket.getaddrinfo
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
    socket.getaddrinfo = lambda host, *rest, **named: addresses if host == name else known(host, *rest, **named)
    try:
        yield
    finally:
        socket.getaddrinfo = known
