"""Lets gcgen's own client call servers that behave well and badly; says what went otherwise."""

import importlib.util
import socket
import ssl
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(sys.argv[1])
sys.path.append(str(ROOT / "Tests/GenerationTests/Exercises"))

from transport_server import Certificates, closed_port  # noqa: E402

spec = importlib.util.spec_from_file_location("call", ROOT / "Sources/PythonRules/web/call.py")
client = importlib.util.module_from_spec(spec)
spec.loader.exec_module(client)

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Answers each connection with some bytes, and remembers what it was sent first."""

    def __init__(self, parts, certificate=None, pause=0.0):
        self.parts, self.certificate, self.pause, self.heard = parts, certificate, pause, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            accepted, _ = self.listener.accept()
            threading.Thread(target=self.answer, args=[accepted], daemon=True).start()

    def answer(self, connection):
        try:
            if self.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate)
                connection = context.wrap_socket(connection, server_side=True)
            self.heard.append(connection.recv(65536).decode())
            for part in self.parts:
                connection.sendall(part)
                time.sleep(self.pause)
            connection.close()
        except OSError:
            pass


class Proxy(Server):
    """Connects to wherever it is asked to."""

    def __init__(self):
        super().__init__([])

    def answer(self, connection):
        self.heard.append(connection.recv(65536).decode())
        host, _, port = self.heard[-1].split()[1].rpartition(":")
        onward = socket.create_connection((host, int(port)))
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        threading.Thread(target=self.pump, args=[onward, connection], daemon=True).start()
        self.pump(connection, onward)

    def pump(self, source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def call(url, seconds=5, trust=None, proxy=None, body=None):
    client.trust.cache_clear()
    headers = [["Authorization", "Bearer token"]]
    method = "GET" if body is None else "POST"
    return client.answer(
        {"url": url, "method": method, "headers": headers, "body": body, "seconds": seconds, "proxy": proxy, "trust": trust}
    )


def expect(what, answer, **wanted):
    for name, value in wanted.items():
        assert answer.get(name) == value, f"{what}: {name} is {answer.get(name)!r} instead of {value!r}: {answer}"


def fails(folder):
    plain = Server([PLAIN])
    expect("plain", call(f"http://127.0.0.1:{plain.port}/a?b=c", body="{}"), status=200, body="{}")
    assert plain.heard[0].startswith("POST /a?b=c HTTP/1.1\r\n") and "Authorization: Bearer token" in plain.heard[0]

    expect("refused", call(f"http://127.0.0.1:{closed_port()}/"), fault="connection", sent=False)
    expect("name", call("https://nobody.invalid/"), fault="name", sent=False)

    elsewhere = Server([PLAIN])
    moved = f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{elsewhere.port}/\r\nContent-Length: 0\r\n\r\n".encode()
    expect("redirect", call(f"http://127.0.0.1:{Server([moved]).port}/"), status=302)
    assert elsewhere.heard == [], "a redirect was followed"

    torn = PLAIN.replace(b"Content-Length: 2", b"Content-Length: 20")
    expect("torn", call(f"http://127.0.0.1:{Server([torn]).port}/"), fault="closed", sent=True)
    expect("nothing", call(f"http://127.0.0.1:{Server([]).port}/"), fault="closed", sent=True)
    for what, parts in [("head", [b"HTTP/1.1 200 OK\r\n"] + [b"A: b\r\n"] * 90), ("body", [torn[:-2]] + [b"x"] * 90)]:
        begin = time.monotonic()
        expect(f"dripping {what}", call(f"http://127.0.0.1:{Server(parts, pause=0.2).port}/", 1), fault="deadline")
        assert time.monotonic() - begin < 3, f"dripping {what}: {time.monotonic() - begin}"
    expect("silent", call(f"http://127.0.0.1:{Server([b''], pause=9).port}/", 1), fault="deadline", sent=True)

    certificates = Certificates(folder)
    trust = str(certificates.authority)
    good = Server([PLAIN], certificates.good)
    expect("trusted", call(f"https://localhost:{good.port}/", trust=trust), status=200)
    for what, certificate in [
        ("expired", certificates.expired),
        ("of another host", certificates.other_host),
        ("of a stranger", certificates.unknown),
    ]:
        server = Server([PLAIN], certificate)
        expect(what, call(f"https://localhost:{server.port}/", trust=trust), fault="certificate", sent=False)
        assert server.heard == [], f"a request was sent to a server with a certificate {what}"
    expect("not the system's", call(f"https://localhost:{good.port}/"), fault="certificate", sent=False)

    proxy = Proxy()
    through = call(f"https://localhost:{good.port}/", trust=trust, proxy=f"http://me:se%40cret@127.0.0.1:{proxy.port}")
    expect("proxy", through, status=200)
    assert proxy.heard[0].startswith(f"CONNECT localhost:{good.port} ") and "Bearer" not in proxy.heard[0]
    assert "Proxy-Authorization: Basic bWU6c2VAY3JldA==" in proxy.heard[0]


with tempfile.TemporaryDirectory() as name:
    fails(Path(name))
