"""Runs scripts of random requests against a server that answers anything, and says where one leaves its contract.

Usage: exercise_random_requests.py SEED. Standard input: one JSON object a line with `script` and `description`. Every
host is loopback here, and no pause is waited for. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import signal
import socket
import sys
import threading
import time
import types

TYPES = {"string": str, "integer": int, "boolean": bool, "object": dict, "[integer]": list}
CODES = ("input", "timeout", "connection", "http", "response", "mapping")
SECRETS = {"CRM_TOKEN": "s3cr3t-token", "CRM_ID": "s3cr3t-id", "CRM_SECRET": "s3cr3t-secret"}
VALUES = {
    "string": ["", "a", "é/?#", "..", "\r\n", "\ud800", "x" * 5000, None, 5],
    "integer": [0, -1, "7", 2**63 - 1, 1.5, None, True], "number": [0.5, "3", 1e308, float("nan"), None], "boolean": [True, False, None, "true"],
}


def anything(choose: random.Random, port: int) -> tuple[bytes, bool]:
    """Return an answer, or what is none, and whether another may follow."""
    items = [{"id": choose.choice((1, "2", None))} for _ in range(choose.randint(0, 3))]
    body = json.dumps({"items": items, "name": choose.choice(("n", None, 5)), "a": {"b": items}, "next": choose.choice((None, "", "c", 7, "\ud800", [], True))}).encode()
    body = choose.choice((body, body, body, b"", b"{}", b"[]", json.dumps(items).encode(), b"null", b"{", b"\xff", b"[" * 5000))
    if choose.random() < 0.3:
        body = json.dumps({"access_token": choose.choice(("t0ken", "", 5, None, "a\r\nb")), "token_type": choose.choice(("Bearer", "mac", None)), "expires_in": choose.choice((0, 60, -1, "60", None, 1e999))}).encode()
    status = choose.choice((200, 200, 200, 200, 201, 204, 301, 302, 307, 400, 401, 404, 429, 500, 503))
    location = choose.choice(("/x", f"http://127.0.0.1:{port}/y?z=1#f", "http://other.example/", "https://127.0.0.1/", "//[", "\xff", "ftp://a", ""))
    link = choose.choice(("</next?page=2>; rel=\"next\"", "<", "", f"<http://127.0.0.1:{port}/n>; rel=next; a=\"b,c\"", "<http://other.example/>; rel=next"))
    headers = [f"Content-Length: {len(body)}", f"Location: {location}", f"Link: {link}", f"Retry-After: {choose.choice(('0', '1', '-1', 'x', 'Wed, 21 Oct 2015 07:28:00 GMT', '9' * 30))}"]
    if status == 204:
        headers, body = headers[1:], b""
    whole = "\r\n".join([f"HTTP/1.1 {status} S", *headers, "", ""]).encode("latin-1") + body
    broken = choose.choice((b"", b"nonsense\r\n\r\n", whole[:-1]))
    return (broken, False) if choose.random() < 0.2 else (whole, choose.random() < 0.8)


def serve(listener: socket.socket, choose: random.Random) -> None:
    """Answer each request with anything, one on a connection or several."""
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=talk, args=(connection, choose, listener.getsockname()[1]), daemon=True).start()


def talk(connection: socket.socket, choose: random.Random, port: int) -> None:
    """Read requests of one connection and answer them."""
    with contextlib.suppress(OSError), connection, connection.makefile("rb") as stream:
        # A handshake of TLS is none of ours.
        while connection.recv(1, socket.MSG_PEEK) != b"\x16":
            length, line = 0, b""
            while (line := stream.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if not line:
                return
            stream.read(length)
            sent, is_kept = anything(choose, port)
            connection.sendall(sent)
            if not is_kept:
                return


def fault(answer: object, description: dict) -> str | None:
    """Return what is wrong with an answer, None where it keeps the contract."""
    if type(answer) is not dict or type(answer.get("success")) is not bool:
        return "no answer of an action"
    outputs = {output["name"]: TYPES[output["type"]] for output in description["outputs"]}
    facts = {output["name"]: output["call"] for output in description["outputs"] if "call" in output}
    wanted = {**outputs, "success": bool} if answer["success"] else {**{name: outputs[name] for name in facts}, "error": str, "success": bool}
    if {name: type(value) for name, value in answer.items()} != wanted:
        return "not the outputs"
    said = {fact: answer[name] for name, fact in facts.items()}
    if "error_code" in said and (said["error_code"] == "") is not answer["success"]:
        return "a code of another answer"
    if said.get("error_code", "") not in ("", *CODES):
        return "a code that tells of a defect"
    if answer["success"] and not 200 <= said.get("http_status", 200) <= 299:
        return "a status that is no success"
    return "a secret" if any(secret in json.dumps(answer) for secret in SECRETS.values()) else None


def main() -> int:
    """Run each several times, complain."""
    signal.alarm(900)
    choose = random.Random(int(sys.argv[1]))
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    port = listener.getsockname()[1]
    threading.Thread(target=serve, args=(listener, choose), daemon=True).start()
    socket.getaddrinfo = lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
    time.sleep = lambda _: None
    os.environ.update(SECRETS, CRM_BASE_URL=f"http://127.0.0.1:{port}", CRM_HOST=f"127.0.0.1:{port}", CRM_USER="user", GENESYSCLOUD_REGION="mypurecloud.de")
    os.environ.update(GENESYSCLOUD_OAUTHCLIENT_ID="s3cr3t-id", GENESYSCLOUD_OAUTHCLIENT_SECRET="s3cr3t-secret")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"):
        os.environ.pop(name, None)
    complaints = 0
    for number, line in enumerate(sys.stdin.readlines()):
        case = json.loads(line)
        description = json.loads(case["description"])
        script = types.ModuleType("script")
        exec(compile(case["script"], f"script {number}", "exec"), script.__dict__)
        for _ in range(6):
            inputs = {value["name"]: choose.choice(VALUES[value["type"]]) for value in description["inputs"]}
            if choose.random() < 0.7:
                inputs = {value["name"]: VALUES[value["type"]][1] if value["type"] != "number" else 0.5 for value in description["inputs"]}
            inputs = {name: value for name, value in inputs.items() if value is not None}
            said = io.StringIO()
            with contextlib.redirect_stderr(said):
                try:
                    answer = script.main(inputs)
                    wrong = fault(answer, description)
                except BaseException as error:
                    answer, wrong = None, f"{type(error).__name__} escaped: {error}"
            log = said.getvalue()
            if any(secret in log for secret in SECRETS.values()) or '"internal"' in log or "Traceback" in log:
                wrong = f"{wrong}: the log says {log[:2000]}"
            if wrong:
                complaints += 1
                print(f"script {number}: {wrong}: {answer!r:.300} for {inputs!r:.200}")
                if complaints < 3:
                    print(case["description"])
            if complaints > 12:
                return 1
    return 1 if complaints else 0


sys.exit(main())
