"""Runs the golden scripts against the misbehaving server and says what does not hold.

Usage: exercise_scripts.py GOLDENS. Prints one line for each complaint; exit status 1 if any.
The scripts run as they are written, but for the two hosts that are turned to loopback.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import types
from collections.abc import Iterator
from pathlib import Path

import requests
import urllib3
from mapping_cases import FIND_ORDERS, READ_CONTACT

FOLDER = Path(__file__).parent
# How long a call may take that is to end by its deadline, how long any other, and how long one that is ended may last
# on a busy machine; what would last without a deadline lasts far longer.
SHORT, LONG, LATE = 0.6, 20, 8
complaints = []


def load(name: str, port: int) -> types.ModuleType:
    """Return the golden script as a module."""
    source = Path(sys.argv[1], f"{name}.py").read_text(encoding="utf-8")
    for host in ("https://jsonplaceholder.typicode.com", "http://127.0.0.1:8080", "https://api.example.org"):
        source = source.replace(host, f"http://127.0.0.1:{port}")
    module = types.ModuleType(name)
    exec(compile(source, f"{name}.py", "exec"), module.__dict__)
    module.TIMEOUT_SECONDS = LONG
    return module


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same, types and all."""
    if json.dumps(got, sort_keys=True) != json.dumps(wanted, sort_keys=True):
        complaints.append(f"{what}: got {str(got)[:300]!r}, wanted {str(wanted)[:300]!r}")


def failure(text: str) -> dict:
    """Return what a flow gets with a failure."""
    return {"error": text, "success": False}


def use(base: str) -> None:
    """Point the setting to a path of the server."""
    os.environ["CRM_BASE_URL"] = base
    os.environ["CRM_TOKEN"] = "s3cr3t"


UNKNOWN = {
    "id": -1, "big": -1, "ratio": 0.25, "active": False, "address": {}, "city": "Unknown", "latitude": 0,
    "tags": ["none"], "scores": [], "second": -1, "last": -1, "third": -1,
}
GOOD = {
    "name": "Leanne", "id": 7, "big": 123456789012345678901234567890, "ratio": 2.5, "active": True,
    "address": {"city": "Gwenborough", "geo": {"lat": -37.3}}, "city": "Gwenborough", "latitude": -37.3,
    "tags": ["a", "b"], "scores": [1, 2], "second": 2, "last": 2, "third": -1, "success": True,
}
LACKS = failure("Response from external API lacks a usable value: name")
NOT_JSON = failure("Response from external API is not JSON.")
TOO_DEEP = failure("Response from external API is nested too deeply.")
TIMED_OUT = failure("Request to external API timed out.")
BROKEN = failure("Connection to external API failed.")
ANSWERS = {
    "whole-ratio": {**UNKNOWN, "name": "x", "ratio": 2, "id": 5, "success": True}, "good": GOOD, "bom": GOOD, "empty": LACKS, "null": LACKS, "array": LACKS, "nulls": LACKS,
    "wrong-types": {**UNKNOWN, "name": "1", "id": 7, "tags": ["1"], "success": True},
    "html": NOT_JSON, "not-utf8": NOT_JSON, "deep": TOO_DEEP, "nan": NOT_JSON, "infinity": NOT_JSON,
    "overflow": NOT_JSON, "drip-headers": TIMED_OUT, "drip-body": TIMED_OUT, "silence": TIMED_OUT, "reset": BROKEN,
    "garbage": BROKEN, "cut-short": BROKEN, "endless": failure("Response from external API is too large."),
    "bad-gzip": failure("Response from external API cannot be unpacked."), "status/204": LACKS,
    "status/404": failure("External API Error: 404"), "status/302": failure("External API Error: 302"),
}


def expect_in_time(what: str, script: types.ModuleType, wanted: dict) -> None:
    """Complain unless the script's answer is the one wanted, and comes in time."""
    script.TIMEOUT_SECONDS = SHORT if wanted == TIMED_OUT else LONG
    begun = time.monotonic()
    expect(what, script.main({"text": "a"}), wanted)
    took = time.monotonic() - begun
    if wanted == TIMED_OUT and took > LATE:
        complaints.append(f"{what} took {took:.1f} s")
    script.TIMEOUT_SECONDS = LONG


def exercise_answers(base: str, port: int) -> None:
    """Whatever the server does, the flow gets an answer in time, and nothing is left behind."""
    script = load("ReadAll", port)
    for name, wanted in ANSWERS.items():
        use(f"{base}/{name}")
        expect_in_time(f"answer to {name}", script, wanted)
        if threading.active_count() != 1:
            complaints.append(f"{name} left a thread behind")
    use(f"https://127.0.0.1:{silent_port()}")
    expect_in_time("a handshake that never ends", script, TIMED_OUT)
    use(f"http://127.0.0.1:{closed_port()}")
    expect("a closed port", script.main({"text": "a"}), BROKEN)
    use(f"http://127.0.0.1:{full_port()}")
    expect_in_time("a connection that is never accepted", script, TIMED_OUT)
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", full_port())) for _ in range(3)]
    resolve, socket.getaddrinfo = socket.getaddrinfo, lambda host, *rest, **named: (
        addresses if host == "many.example" else resolve(host, *rest, **named)
    )
    use("http://many.example")
    expect_in_time("a host of many dead addresses", script, TIMED_OUT)
    socket.getaddrinfo = resolve


listeners = []


def closed_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def silent_port() -> int:
    """Return a port that takes connections and never says a word."""
    listeners.append(socket.create_server(("127.0.0.1", 0)))
    return listeners[-1].getsockname()[1]


def full_port() -> int:
    """Return a port whose queue of connections is full."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    listeners.append(listener)
    for _ in range(4):
        waiting = socket.socket()
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
        listeners.append(waiting)
    return listener.getsockname()[1]


def exercise_mappings(base: str, port: int) -> None:
    """Every body becomes the outputs that are wanted, or the failure; whatever the server does, there is one."""
    cases = {
        "FindOrders": ({"customer": "C"}, FIND_ORDERS),
        "ReadContact": ({"caller": "+49", "attempt": 2}, READ_CONTACT),
    }
    for name, (inputs, bodies) in cases.items():
        script = load(name, port)
        for body, wanted in bodies:
            use(f"{base}/hex:{body.encode().hex()}")
            expect(f"{name} of {body[:200]}", script.main(inputs), wanted)
        for kind in ("reset", "garbage", "cut-short", "bad-gzip", "html", "not-utf8", "nan", "overflow", "status/404"):
            use(f"{base}/{kind}")
            if set(answer := script.main(inputs)) != {"error", "success"} or answer["success"] is not False:
                complaints.append(f"{name} of {kind}: got {answer}")
    use(f"{base}/empty")
    got = load("ReadContact", port).main({"caller": "c", "attempt": 1, "language": "de"})
    expect("a failure after all inputs", got, failure("Response from external API lacks a usable value: country"))


def exercise_inputs(base: str, port: int) -> None:
    """Each type takes what is exact and refuses what is not."""
    script = load("GetUserDetails", port)
    for value in (1, 0, "1", 5.0, -3, 2**63 - 1, "-7"):
        expect(f"input {value!r}", script.main({"user_id": value}), failure(f"User not found: {int(value)}"))
    for value in (True, "", "x", "1.5", "01", "-0", "+1", " 1", "1_0", "\u0663", 1.5, [], {}, 2**63, "9" * 5000):
        expect(f"input {value!r}"[:40], script.main({"user_id": value}), failure("Input is not a whole number: user_id"))
    for data in ({}, {"user_id": None}):
        expect(f"input {data}", script.main(data), failure("Missing required input: user_id"))
    for data in (None, [], 5):
        expect(f"input {data}", script.main(data), failure("Unexpected error: AttributeError"))
    del os.environ["CRM_TOKEN"]
    expect("a secret that is not set", load("ReadAll", port).main({"text": "a"}), failure("Environment variable is not set: CRM_TOKEN"))
    os.environ["CRM_TOKEN"] = "s3cr3t\r\nX-Evil: 1"
    expect("a secret that is no header", load("ReadAll", port).main({"text": "a"}), failure("Text cannot stand in the header: X-Key"))


def exercise_requests(base: str, port: int) -> None:
    """What goes over the wire is what the description says."""
    script = load("SendForm", port)
    got = script.main({"text": "a/b?c#d%e\\ \u00e9", "level": "3", "flag": False})
    request = got.get("request", {})
    expect("the path", request.get("path"), "/echo/a%2Fb%3Fc%23d%25e%5C%20%C3%A9/fixed%20part")
    expect("the query", request.get("query"), [["kind", "a&b"], ["kind", "c"], ["flag", "false"]])
    expect("the form", request.get("body"), "text=a%2Fb%3Fc%23d%25e%5C+%C3%A9&level=3&flag=false&fixed=%C3%A4+%26+%C3%B6")
    expect("the header", dict(request.get("headers", [])).get("X-Both"), "a/b?c#d%e\\ \u00e9/")
    port_before = request.get("port")
    got = script.main({"text": "a", "level": 3, "note": "n"})
    expect("a connection that is kept", got.get("request", {}).get("port"), port_before)
    expect("an optional input", got.get("request", {}).get("query"), [["kind", "a&b"], ["kind", "c"], ["kind", "n"]])
    expect("a value that is not allowed", script.main({"text": "a", "level": 4}), failure("Input has a value that is not allowed: level"))
    expect("an empty segment", script.main({"text": "", "level": 3}), failure("Input cannot stand in the URL's path: text"))
    expect("dots from two inputs", script.main({"text": ".", "note": ".", "level": 3}), failure("Input cannot stand in the URL's path: text"))
    use(f"{base}/echo")
    script = load("CreateTicket", port)
    exchange, bodies = script.exchange, []
    script.exchange = lambda request, call: bodies.append(exchange(request, call)) or bodies[-1]
    script.main({"customer_id": "C 1", "vip": True})
    request = json.loads(bodies[-1].body)
    expect("the path with what was left out", request["path"], "/echo/tickets/C%201/v-")
    names = [name for name, _ in request["headers"]]
    expect("a header that was left out", "X-Class" in names, False)
    expect("the secret arrives", dict(request["headers"])["Authorization"], "Bearer s3cr3t")
    customer = {"id": "C 1", "vip": True, "note": 'From  "quoted" {braces}'}
    expect("the body", json.loads(request["body"]), {"customer": customer, "tags": ["phone", None, 1.5, True]})
    script.main({"customer_id": "C", "vip": False, "class": "k", "score": "2", "queueId": 0, "priority": "low"})
    request = json.loads(bodies[-1].body)
    customer = {"id": "C", "vip": False, "score": 2, "note": 'From k "quoted" {braces}'}
    expect("the whole body", json.loads(request["body"]), {"customer": customer, "tags": ["phone", "k", None, 1.5, True]})
    expect("the whole path", request["path"], "/echo/tickets/C/v0-k")
    script.main({"customer_id": "C", "vip": False, "priority": "urgent"})
    expect("no call for an input that is refused", len(bodies), 2)
    os.environ["CRM_BASE_URL"] = f"{base}/drip-body/"
    script.TIMEOUT_SECONDS = SHORT
    expect("a text with inputs on a timeout", script.main({"customer_id": "C", "vip": True}), failure("No answer for C in time."))
    script.TIMEOUT_SECONDS = LONG
    use(f"http://127.0.0.1:{closed_port()}")
    expect("no connection", script.main({"customer_id": "C", "vip": True}), failure("The CRM cannot be reached."))
    for status, text in ((409, "There is a ticket of C, "), (418, "The CRM does not accept the ticket."), (503, "The CRM is out of order."), (302, "No ticket for C.")):
        use(f"{base}/status/{status}")
        expect(f"status {status}", script.main({"customer_id": "C", "vip": True}), failure(text))
    expect("any other failure", script.main(None), failure("Unexpected error."))
    expect("nothing to send or to map", load("DeleteNothing", port).main({}), {"http_status": 404, "error_code": "http", "retryable": False, "requests": 1, **failure("Nothing was deleted.")})


def exercise_hostile_inputs(base: str, port: int) -> None:
    """No input changes the scheme, the host, the port, the depth of the path or the number of headers."""
    use(f"{base}/echo")
    script = load("ReadAll", port)
    seen = []

    def exchange(request: object, call: object) -> object:
        seen.append(request)
        return script.Response(200, {}, b"{}")

    script.exchange = exchange
    alphabet = list("/?#%\\.:@&=+; \t\r\n\0\x7f\"'{}[]<>|^`~ab01") + ["..", "%2e", "%2F", "//", "\u202e", "\xe9", "\ud800", "\U0001f600", "http://evil/"]
    choose = random.Random(20)
    for _ in range(3000):
        text = "".join(choose.choice(alphabet) for _ in range(choose.randint(0, 6)))
        seen.clear()
        answer = script.main({"text": text})
        if not seen:
            if answer.get("success") is not False or "s3cr3t" in answer["error"]:
                complaints.append(f"{text!r} gives {answer}")
            continue
        url = urllib3.util.parse_url(seen[0].url)
        whole = (url.scheme, url.host, url.port, (url.path or "").count("/"), url.fragment, len(seen[0].headers))
        if whole != ("http", "127.0.0.1", port, 4, None, 2) or not url.path.startswith("/echo/x/") or not url.path.endswith("/end"):
            complaints.append(f"{text!r} makes {seen[0].url} with {len(seen[0].headers)} headers")
        if any("\n" in value or "\r" in value for value in seen[0].headers.values()):
            complaints.append(f"{text!r} makes a header of two lines")


def exercise_threads(base: str, port: int) -> None:
    """Many threads share the connections, and a late call of one does not end another's."""
    script = load("ReadAll", port)
    use(f"{base}/good")
    answers = []

    def call_often() -> None:
        answers.extend(script.main({"text": "a"}) for _ in range(40))

    threads = [threading.Thread(target=call_often) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expect("answers in threads", [answer for answer in answers if answer != GOOD], [])
    expect("number of answers", len(answers), 240)


def exercise_tls() -> None:
    """TLS is verified, and the deadline holds over it, too."""
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = f"{folder}/certificate.pem", f"{folder}/key.pem"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate]
        command += ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        subprocess.run(command, check=True, capture_output=True)
        with server(certificate, key) as port:
            base = f"https://localhost:{port}"
            use(base + "/good")
            expect("a certificate of nobody", load("ReadAll", port).main({"text": "a"}), BROKEN)
            os.environ["REQUESTS_CA_BUNDLE"] = certificate
            script = load("ReadAll", port)
            for name in ("good", "good", "drip-headers", "good", "drip-body", "silence", "good"):
                use(f"{base}/{name}")
                expect_in_time(f"answer to {name} over TLS", script, ANSWERS[name])
            use(f"https://127.0.0.1:{port}/good")
            expect("a certificate of another host", script.main({"text": "a"}), BROKEN)


@contextlib.contextmanager
def server(*arguments: str) -> Iterator[int]:
    """Run the server; its port is the value."""
    command = [sys.executable, str(FOLDER / "misbehaving_server.py"), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def main() -> int:
    """Start the server, exercise, complain."""
    signal.alarm(600)
    with server() as port:
        base = f"http://127.0.0.1:{port}"
        for exercise in (exercise_answers, exercise_mappings, exercise_inputs, exercise_requests, exercise_hostile_inputs, exercise_threads):
            use(base)
            exercise(base, port)
    exercise_tls()
    print(f"Python {sys.version.split()[0]}, requests {requests.__version__}, urllib3 {urllib3.__version__}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
