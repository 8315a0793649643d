"""Calls scripts with hostile values in every position of a request, and says where what arrives is not what was given.

Usage: exercise_requests.py SEED. Standard input: one JSON object a line with `kind` and `script`, one for each
transport. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
import types
from urllib.parse import parse_qsl, unquote

from recording_server import Received, RecordingServer

PIECES = [
    "/", "?", "#", "%", "\\", ".", "..", ":", "@", "=", "&", "+", ";", " ", "\t", "\r", "\n", "\r\n", "\0", "\x7f", "\x85", '"', "'", "{", "}", "[",
    "]", "<", ">", "|", "^", "`", "~", "a", "Z", "0", "%2e", "%2F", "%0d%0a", "//", "../", "\u202e", "\u2028", "\xa0", "é", "ÿ", "Ā", "\ufeff", "\ufffd",
    "\ud800", "\udfff", "\udc80", "\U0001f600", "。", "．", "｡", "／", "http://evil.example/", "@evil.example", "\r\nX-Evil: 1", "\r\n\r\nGET / HTTP/1.1\r\n",
    "__proto__", "${x}", "{{x}}", "None", "null", "\x1b[31m",
]
WHOLE = ["", ".", "..", "...", " ", "\t", "x" * 70_000, "é/" * 5_000, "\ud83d\ude00", "%", "%zz", "http://evil.example/x?y#z"]
REFUSED = re.compile("(Input cannot stand in the URL's (path|host)|Text cannot stand in the (header|query|form): |Text cannot stand in the (URL's path|body)\\.|Environment variable is not? )")
TEXTS = ["path", "part", "inurl", "q", "header", "text", "nested"]
OPTIONAL = ["opt_q", "opt_header", "opt_text"]
complaints: list[str] = []


def hostile(choose: random.Random) -> str:
    """Return a text that wants to be more than one."""
    if choose.random() < 0.2:
        return choose.choice(WHOLE)
    return "".join(choose.choice(PIECES) for _ in range(choose.randint(1, 5)))


def halves(text: str | None) -> bool:
    """Whether a text has a half of a character, which no encoding can write."""
    return text is not None and any("\ud800" <= character <= "\udfff" for character in text)


def is_header(text: str | None) -> bool:
    """Whether a text can be a header's value."""
    return text is None or re.fullmatch("[\t -~\xa0-\xff]*", text) is not None


def is_refused(kind: str, given: dict, tenant: str, token: str) -> bool:
    """Whether the call has to fail before anything is sent."""
    sent = ["path", "part", "inurl", "q", "opt_q"]
    if kind in ("form", "text", "raw"):
        sent += ["text", "nested", *(["opt_text"] if kind != "raw" else [])]
    if kind == "optional":
        sent.append("opt_text")
    if any(halves(given.get(name)) for name in sent) or halves(tenant):
        return True
    if given["path"] in ("", ".", "..") or tenant in ("", ".", "..") or not token:
        return True
    return not all(is_header(text) for text in (given["header"], given.get("opt_header"), tenant, token))


def body_of(kind: str, given: dict, token: str) -> object:
    """Return what the body has to be, read as the server reads it."""
    text, other, number = given["text"], given.get("opt_text"), given["number"]
    if kind == "json":
        deep = {} if other is None else {"deep": other}
        listed = [] if other is None else [other]
        lone = {} if other is None else {"only": other}
        a = {"text": given["nested"], "b": [text, *listed, deep, []]}
        return {"a": a, "n": number, "t": f"<{text}>", "secret": token, "lone": lone, "list": listed}
    if kind == "form":
        fields = [("text", text), *([] if other is None else [("text", other)])]
        return [*fields, ("k&", f"a {text}{other or ''}"), ("n", str(number)), ("nested", given["nested"])]
    if kind == "optional":
        return other or ""
    return f"Hello {text}{other or ''}{number}{given['nested']}" if kind == "text" else f"<a n='{number}'>{text}{given['nested']}</a>"


def read_body(kind: str, body: bytes) -> object:
    """Return a body as a server reads it."""
    if kind == "json":
        return json.loads(body)
    text = body.decode()
    return parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict") if kind == "form" else text


def differences(kind: str, request: Received, given: dict, tenant: str, token: str, port: int) -> list[str]:
    """Return what arrived otherwise than it was given."""
    found = []
    path, mark, query = request.target.partition("?")
    base = "" if kind == "host" else "/base"
    segments = path[len(base):].split("/")
    if not path.startswith(base) or [unquote(part, errors="strict") for part in segments] != ["", "x", given["path"], "a-" + given["part"], tenant, "end"]:
        found.append(f"the path {path[:200]!r}")
    if not re.fullmatch("[!-~]*", request.target) or "#" in request.target:
        found.append("the target has what no target has")
    other = given.get("opt_q")
    wanted = [("fixed", "1"), ("inurl", given["inurl"]), ("q", given["q"]), *([] if other is None else [("q", other)])]
    wanted.append(("b?th", f"a&{given['q']}=b#{other or ''}"))
    if parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict") != wanted:
        found.append(f"the query {query[:200]!r}")
    headers = {name.lower(): value.decode("latin-1") for name, value in request.headers}
    fixed = {"host", "accept", "accept-encoding", "user-agent", "content-length", "x-in", "x-tenant", "x-key"}
    names = fixed | ({"x-opt"} if given.get("opt_header") is not None else set()) | ({"content-type"} if kind != "host" else set())
    if set(headers) - {"connection"} != names or len(headers) != len(request.headers):
        found.append(f"the headers {sorted(headers)}")
    if headers.get("host") != f"127.0.0.1:{port}" or request.method != "POST":
        found.append(f"the host {headers.get('host')!r}")
    values = (given["header"], given.get("opt_header"), f"t-{tenant}-t", token)
    for name, value in zip(("x-in", "x-opt", "x-tenant", "x-key"), values):
        if value is not None and headers.get(name) != value.strip(" \t"):
            found.append(f"the header {name} {headers.get(name)!r}")
    wanted_body = body_of(kind, given, token)
    if kind == "json":
        # Two halves beside each other are one character in JSON.
        wanted_body = json.loads(json.dumps(wanted_body))
    if kind != "host" and read_body(kind, request.body) != wanted_body:
        found.append(f"the body {request.body[:200]!r}")
    return found


def environment(choose: random.Random) -> tuple[str, str]:
    """Set a setting and a secret, hostile ones sometimes, and return them."""
    values = []
    for name, usual in (("TENANT", "acme"), ("CRM_TOKEN", "s3cr3t-token")):
        value = usual
        if choose.random() < 0.1:
            text = hostile(choose).replace("\0", "")
            # Only these halves come out of an environment: bytes that are no UTF-8.
            value = "".join(character for character in text if not halves(character) or "\udc80" <= character <= "\udcff")
        os.environ[name] = value
        values.append(value)
    return values[0], values[1]


def exercise(kind: str, scripts: list[types.ModuleType], server: RecordingServer, choose: random.Random) -> None:
    """Call the scripts of both transports with the same values."""
    for number in range(250):
        given = dict.fromkeys(TEXTS, "usual")
        given["number"] = choose.choice((0, -5, 2**63 - 1))
        for name in OPTIONAL:
            if choose.random() < 0.5:
                given[name] = "given"
        for name in choose.sample(TEXTS + OPTIONAL, choose.choice((1, 1, 2))):
            given[name] = hostile(choose)
        tenant, token = environment(choose)
        arrived = []
        for script in scripts:
            server.received.clear()
            answer = script.main(given)
            error = str(answer.get("error", ""))
            what = f"{kind} {number}, {({key: value for key, value in given.items() if value not in ('usual', 'given')})!r:.300}, {tenant!r:.99}, {token!r:.99}"
            if is_refused(kind, given, tenant, token):
                if server.received or not REFUSED.match(error) or (len(token) > 8 and token in error):
                    complaints.append(f"{what}: is to be refused: {error!r}, sent {server.received[:1]!r:.300}")
            elif answer != {"success": True} or len(server.received) != 1:
                complaints.append(f"{what}: {answer}, sent {len(server.received)}")
            else:
                arrived.append(server.received[0])
                complaints.extend(f"{what}: {found}" for found in differences(kind, arrived[-1], given, tenant, token, server.port))
        if len(arrived) == 2:
            first, second = ((each.target, each.body, sorted((name.lower(), value) for name, value in each.headers)) for each in arrived)
            if first != second:
                complaints.append(f"{kind} {number}: the transports differ: {first!r:.300} and {second!r:.300}")


def exercise_hosts(scripts: list[types.ModuleType], server: RecordingServer, choose: random.Random) -> None:
    """No value of a setting ends the host it stands in, and none that is no base URL is used as one."""
    given = {**dict.fromkeys(TEXTS, "usual"), "number": 1}
    for script in scripts:
        for value in ("127.0.0.1:1/", "@127.0.0.1", "127.0.0.1#", "a b", "a\r\nX: y", "a\\b", "é", "a。b", "127.0.0.1?x"):
            os.environ["CRM_HOST"] = os.environ["CRM_BASE_URL"] = value
            answer = script.main(given)
            if server.received or not REFUSED.match(str(answer.get("error"))):
                complaints.append(f"the host {value!r}: {answer}")
        for value in ("http://", "ftp://a", "//a", "http://a@b", "http://a/b?c", "http://a/b#c", "http://a/\r\n", "http://a/é"):
            os.environ["CRM_BASE_URL"], os.environ["CRM_HOST"] = value, "a/"
            answer = script.main(given)
            if server.received or not REFUSED.match(str(answer.get("error"))):
                complaints.append(f"the base URL {value!r}: {answer}")


def main() -> int:
    """Exercise each kind of body, complain."""
    choose = random.Random(int(sys.argv[1]))
    server = RecordingServer()
    kinds: dict[str, list[types.ModuleType]] = {}
    for line in sys.stdin.readlines():
        case = json.loads(line)
        script = types.ModuleType("script")
        exec(compile(case["script"], "script.py", "exec"), script.__dict__)
        kinds.setdefault(case["kind"], []).append(script)
    for kind, scripts in kinds.items():
        os.environ["CRM_BASE_URL"] = f"http://127.0.0.1:{server.port}/base/"
        os.environ["CRM_HOST"] = f"127.0.0.1:{server.port}"
        exercise(kind, scripts, server, choose)
        server.received.clear()
        os.environ.update(TENANT="acme", CRM_TOKEN="s3cr3t-token")
        exercise_hosts(scripts, server, choose)
    for complaint in complaints[:20]:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
