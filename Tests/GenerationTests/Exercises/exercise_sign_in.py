"""Runs scripts that sign in against a real server, and says what does not hold.

Usage: exercise_sign_in.py FOLDER [botocore]. The folder has KIND_TRANSPORT_SECRETS.py for each kind of sign-in. Prints
one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import io
import itertools
import json
import logging
import os
import sys
import threading
import time
import traceback
import types
from pathlib import Path
from urllib.parse import parse_qsl, quote, quote_plus

from sign_in_server import CUT, GOOD, RESET, SILENCE, Server, closed_port

SHORT, LONG, LATE = 0.6, 20, 8
# What must be seen nowhere, in letters that each encoding changes.
MARKER = "m4rk/er+%\xe9~secret&"
complaints: list[str] = []
server = Server()
LOG = logging.StreamHandler()
logging.basicConfig(level=logging.DEBUG, handlers=[LOG])


def expect(what: str, got: object, wanted: object) -> None:
    """Complain unless the two are the same."""
    if got != wanted:
        complaints.append(f"{what}: got {str(got)[:400]!r}, wanted {str(wanted)[:400]!r}")


def failure(text: str) -> dict:
    """Return what a flow gets with a failure."""
    return {"error": text, "success": False}


class Script:
    """A script with what it raises, requests and prints."""

    def __init__(self, kind: str, transport: str, secrets: str = "environment") -> None:
        name = f"{kind}_{transport}_{secrets}.py".replace("-", "_")
        source = Path(sys.argv[1], name).read_text(encoding="utf-8")
        for host in ('f"https://api.{genesyscloud_region}', 'f"https://login.{genesyscloud_region}/oauth'):
            source = source.replace(host, f'f"http://127.0.0.1:{server.port}')
        self.what = f"{kind} with {transport}, {secrets}"
        self.module = types.ModuleType("script")
        exec(compile(source, "script.py", "exec"), self.module.__dict__)
        self.now = time.time()
        named = {name: getattr(time, name) for name in ("monotonic", "sleep", "strftime", "gmtime")}
        self.module.time = types.SimpleNamespace(time=lambda: self.now, **named)
        self.seen = io.StringIO()
        self.calls: list[object] = []
        self.watch()
        server.reset()

    def watch(self) -> None:
        """Note each attempt with what becomes of it, and each call."""
        exchange, call = self.module.exchange, self.module.Call

        def noted_exchange(request: object, call: object) -> object:
            print(repr(request), repr(call), file=self.seen)
            try:
                return exchange(request, call)
            except BaseException as error:
                print(repr(error), traceback.format_exc(), file=self.seen)
                raise

        def noted_call(*arguments: object) -> object:
            self.calls.append(call(*arguments))
            return self.calls[-1]

        self.module.exchange, self.module.Call = noted_exchange, noted_call

    def run(self, seconds: float = LONG, pin: str = "1234") -> dict:
        """Return what `main` does."""
        for name in ("TIMEOUT_SECONDS", "DEADLINE_SECONDS"):
            setattr(self.module, name, seconds)
        self.calls.clear()
        LOG.setStream(self.seen)
        with contextlib.redirect_stdout(self.seen), contextlib.redirect_stderr(self.seen):
            begun = time.monotonic()
            got = self.module.main({"pin": pin})
        if time.monotonic() - begun > max(seconds, LATE):
            complaints.append(f"{self.what}: took {time.monotonic() - begun:.1f} s")
        print(got, file=self.seen)
        return got

    def expect(self, what: str, got: object, wanted: object) -> None:
        """Complain unless the two are the same."""
        expect(f"{self.what}: {what}", got, wanted)


def use(**variables: str) -> None:
    """Set the environment of the scripts."""
    for name in [name for name in os.environ if name.startswith(("CRM_", "AWS_", "GENESYSCLOUD_"))]:
        del os.environ[name]
    usual = {"CRM_BASE_URL": server.base, "CRM_CLIENT": "me", "CRM_SECRET": MARKER, "GENESYSCLOUD_REGION": "mypurecloud.de"}
    os.environ.update({name: value for name, value in {**usual, **variables}.items() if value})


def basic(user: str, password: str) -> str:
    """Return the value of the header for a user with a password."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def exercise_known_credentials(transport: str) -> None:
    """What is known before the call arrives where it belongs."""
    use(CRM_SECRET="s3cr3t/+\xe9")
    digest = hmac.new("s3cr3t/+\xe9".encode(), b'{"pin": "1234"}', "sha256").hexdigest()
    empty = base64.b64encode(hmac.new("v1.s3cr3t/+\xe9".encode(), b"", "sha256").digest()).decode()
    for kind, name, value in (
        ("bearer", "Authorization", "Bearer s3cr3t/+\xe9"), ("input", "Authorization", "Bearer 1234"),
        ("header", "X-Api-Key", "s3cr3t/+\xe9"), ("basic", "Authorization", basic("me", "s3cr3t/+\xe9")),
        ("hex", "X-Signature", f"sha256={digest}"), ("base64", "X-Signature", empty),
    ):
        script = Script(kind, transport)
        script.expect("the answer", script.run(), {"name": "Ann", "success": True})
        path, headers, _ = server.requests["api"][0]
        script.expect("the header", headers.get(name), value)
        script.expect("the path", path, "/api")
    script = Script("query", transport)
    script.run()
    script.expect("the path", server.requests["api"][0][0], f"/api?key={quote('s3cr3t/+' + chr(0xe9), safe='')}")
    use(CRM_CLIENT="me:you")
    script = Script("basic", transport)
    script.expect("a colon", script.run(), failure("A user with a colon cannot sign in."))
    for secret in ("s\r\nX-Evil: 1", "\u20ac", "a\x7fb"):
        use(CRM_SECRET=secret)
        for kind, name in (("bearer", "Authorization"), ("header", "X-Api-Key")):
            script = Script(kind, transport)
            script.expect(ascii(secret), script.run(), failure(f"Text cannot stand in the header: {name}"))
            script.expect("requests", server.requests["api"], [])


def exercise_tokens(transport: str) -> None:
    """A token is asked for as the token server wants it, kept, and once replaced."""
    use(CRM_CLIENT="m:e", CRM_SECRET="s3 cr3t")
    client = basic(quote_plus("m:e"), quote_plus("s3 cr3t"))
    form = [("grant_type", "client_credentials")]
    for kind, header, wanted in (
        ("token", client, [*form, ("scope", "a b")]), ("genesys", client, form),
        ("token-in-body", None, [*form, ("client_id", "m:e"), ("client_secret", "s3 cr3t")]),
    ):
        script = Script(kind, transport)
        for _ in range(3):
            script.expect("the answer", script.run(), {"name": "Ann", "success": True})
            call = script.calls[0]
            script.expect("attempts and status", (call.attempts, call.status), (1, 200))
        script.expect("the number of tokens", len(server.requests["token"]), 1)
        _, headers, body = server.requests["token"][0]
        script.expect("the client", headers.get("Authorization"), header)
        script.expect("the form", parse_qsl(body.decode()), wanted)
        script.expect("the type", headers.get("Content-Type"), "application/x-www-form-urlencoded")
        sent = [headers["Authorization"] for _, headers, _ in server.requests["api"]]
        script.expect("the token", sent, ["Bearer token-1"] * 3)
        server.answers["api"] = lambda headers: GOOD if headers["Authorization"] == "Bearer token-2" else (401, b"{}")
        script.expect("after a 401", script.run(), {"name": "Ann", "success": True})
        script.expect("attempts", (script.calls[0].attempts, script.calls[0].status), (2, 200))
        script.expect("the number of tokens after a 401", len(server.requests["token"]), 2)
        server.answers["api"] = (401, b"{}")
        script.expect("always 401", script.run(), failure("External API Error: 401"))
        counts = len(server.requests["token"]), len(server.requests["api"])
        script.expect("the number of requests", counts, (3, 7))
        server.answers["token"] = (503, b"")
        script.expect("no new token", script.run(), failure("Sign-in to external API failed: 503"))
    os.environ["CRM_SECRET"] = "another"
    server.reset()
    script.run()
    script.expect("the tokens of another secret", len(server.requests["token"]), 1)


def exercise_lifetimes(transport: str) -> None:
    """A token is kept as long as it lasts, less a little; a sensible time where that is not said."""
    use()
    for lifetime, kept in (
        (3600, 3540), (60, 54), ("60", 54), (86400 * 365, 86340), (1e300, 86340), (None, 270), ("soon", 270), (True, 270),
        ([], 270), (0, 0), (-5, 0), (..., 270),
    ):
        script = Script("token", transport)
        answer = {"access_token": "t", "token_type": "Bearer"}
        if lifetime is not ...:
            answer["expires_in"] = lifetime
        server.answers["token"] = (200, json.dumps(answer).encode())
        script.run()
        for seconds, wanted in ((kept - 1, 1), (kept + 1, 2)) if kept else ((1, 2),):
            script.now += seconds
            script.run()
            script.expect(f"tokens {seconds} s after one of {lifetime}", len(server.requests["token"]), wanted)
            script.now -= seconds


TOKEN_FAILURES = [((status, b'{"error": "invalid_client"}'), f"Sign-in to external API failed: {status}") for status in (302, 400, 401, 500)]
NO_TOKENS = (
    b"", b"null", b"[]", b"<html>", b"\xff\xfe", b"[" * 100_000, b'{"token": "t"}', b'{"access_token": ""}',
    b'{"access_token": 5}', b'{"access_token": "t\\r\\nX-Evil: 1"}', b'{"access_token": "t t"}', b'{"access_token": "\\u20ac"}',
    b'{"access_token": "t", "token_type": "mac"}', b'{"access_token": "t", "token_type": null}',
)
TOKEN_FAILURES += [((200, body), "Sign-in to external API gave no bearer token.") for body in NO_TOKENS]
TOKEN_FAILURES += [(RESET, "Connection to external API failed."), (CUT, "Connection to external API failed.")]
TOKEN_FAILURES += [(SILENCE, "Request to external API timed out.")]


def exercise_token_failures(transport: str) -> None:
    """Whatever the token server does, the flow is told in time, and the API is not asked."""
    use()
    for kind in ("token", "genesys"):
        for answer, text in TOKEN_FAILURES:
            script = Script(kind, transport)
            server.answers["token"] = answer
            what = f"a token server that says {answer}"[:90]
            script.expect(what, script.run(SHORT if answer is SILENCE else LONG), failure(text))
            # A refusal of the token server is an answer: whether it may be another one later follows from its status.
            status = 0 if answer[0] == 200 else answer[0]
            script.expect("attempts and status", (script.calls[0].attempts, script.calls[0].status), (0, status))
            script.expect("requests", server.requests["api"], [])
            search(script)
    for region in ("mypurecloud.de/x", "evil.example:1", "a@b.c", "mypurecloud", "MY.DE", "a.b\n", "a.b?"):
        use(GENESYSCLOUD_REGION=region)
        wanted = failure("Environment variable is no domain: GENESYSCLOUD_REGION")
        Script("genesys", transport).expect(repr(region), Script("genesys", transport).run(), wanted)


def exercise_threads(transport: str) -> None:
    """Many threads share a token, also while it is refused."""
    use()
    script = Script("token", transport)
    refused = {f"Bearer token-{number}" for number in range(1, 5)}
    server.answers["api"] = lambda headers: (401, b"{}") if headers["Authorization"] in refused else GOOD
    answers: list[dict] = []
    threads = [threading.Thread(target=lambda: answers.extend(script.module.main({"pin": "1"}) for _ in range(20))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    script.expect("the number of answers", len(answers), 160)
    others = [answer for answer in answers if answer not in ({"name": "Ann", "success": True}, failure("External API Error: 401"))]
    script.expect("other answers", others, [])
    if len(server.requests["token"]) > 4 + 4 * 8:
        complaints.append(f"{script.what}: {len(server.requests['token'])} tokens for 160 calls")


def forms(secret: str) -> set[str]:
    """Return the texts in which a secret may be seen."""
    plain = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1], json.dumps(secret)[1:-1]}
    found = set(plain)
    for text, encoding in itertools.product(plain, ("utf-8", "latin-1")):
        for offset in range(3):
            data = b" " * offset + text.encode(encoding)
            found.add(base64.b64encode(data).decode()[(offset * 8 + 5) // 6 : len(data) * 8 // 6])
    return found


def search(script: Script, secrets: tuple[str, ...] = (MARKER,)) -> None:
    """Complain of a secret in what a script showed, or in the reprs of what it holds."""
    shown = script.seen.getvalue() + repr([value for name, value in vars(script.module).items() if name != "__builtins__"])
    for secret in secrets:
        complaints.extend(f"{script.what} shows {form!r}" for form in forms(secret) if form in shown)


def exercise_silence(transport: str) -> None:
    """No kind of sign-in shows its secret, whatever goes wrong."""
    kinds = ("bearer", "input", "header", "query", "basic", "token", "token-in-body", "genesys", "hex", "base64")
    for kind in kinds:
        for answer in ((401, b"{}"), (500, MARKER.encode()), (200, b"<html>"), (200, b"{}"), RESET, CUT, SILENCE):
            use(CRM_CLIENT="me")
            script = Script(kind, transport)
            server.answers["api"] = answer
            got = script.run(SHORT if answer is SILENCE else LONG, pin=MARKER)
            script.expect(f"{answer}", got["success"], False)
            search(script)
        use(CRM_BASE_URL=f"http://127.0.0.1:{closed_port()}")
        script = Script(kind, transport)
        script.run(pin=MARKER)
        search(script)
        for secret in (MARKER + "\r\nX: 1", MARKER + "\udcff", MARKER + "\u20ac"):
            use(CRM_SECRET=secret)
            script = Script(kind, transport)
            script.run(pin=secret)
            search(script)
            if any("X" == name for _, headers, _ in server.requests["api"] for name in headers):
                complaints.append(f"{script.what}: {secret!r} makes a header")
        use(CRM_SECRET="")
        script = Script(kind, transport)
        script.run(pin=MARKER)
        search(script)
    script = Script("token", transport)
    use()
    server.answers["token"] = (200, json.dumps({"access_token": "t0k3n-of-the-server"}).encode())
    script.run()
    search(script, (MARKER, "t0k3n-of-the-server"))


def exercise_aws(transport: str) -> None:
    """A secret of AWS is read where the environment has none, kept, and never shown."""
    keys = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": MARKER + "aws", "AWS_REGION": "eu-central-1"}
    keys.update(AWS_SESSION_TOKEN="s3ssion", AWS_ENDPOINT_URL_SECRETS_MANAGER=server.base)
    use(**keys)
    script = Script("bearer", transport, "aws-secrets-manager")
    script.expect("the environment first", script.run(), {"name": "Ann", "success": True})
    script.expect("requests", len(server.requests["aws"]), 0)
    keys.update(CRM_SECRET="", CRM_SECRET_SECRET_ID="crm/t\xf6ken#key")
    use(**keys)
    server.answers["aws"] = (200, json.dumps({"SecretString": json.dumps({"key": "from-aws", "n": 5, "e": ""})}).encode())
    for seconds, wanted in ((0, 1), (299, 1), (301, 2)):
        script.now += seconds
        script.expect("the answer", script.run(), {"name": "Ann", "success": True})
        script.now -= seconds
        script.expect(f"requests after {seconds} s", len(server.requests["aws"]), wanted)
        script.expect("attempts", script.calls[0].attempts, 1)
    script.expect("the secret", server.requests["api"][-1][1]["Authorization"], "Bearer from-aws")
    _, headers, body = server.requests["aws"][0]
    script.expect("the body", json.loads(body), {"SecretId": "crm/t\xf6ken"})
    script.expect("the target", headers["X-Amz-Target"], "secretsmanager.GetSecretValue")
    search(script, (MARKER, "s3ssion", "from-aws"))
    if "botocore" in sys.argv:
        compare_with_botocore(script, headers, body)
    exercise_failures_of_aws(transport, keys)
    for kind in ("token", "basic", "hex", "query", "header"):
        server.reset()
        use(**{**keys, "CRM_SECRET_SECRET_ID": "plain"})
        script = Script(kind, transport, "aws-secrets-manager")
        server.answers["aws"] = (200, json.dumps({"SecretString": "pl4in-s3cret"}).encode())
        script.expect("the answer", script.run(), {"name": "Ann", "success": True})
        search(script, (MARKER, "pl4in-s3cret"))


def exercise_failures_of_aws(transport: str, keys: dict[str, str]) -> None:
    """Whatever Secrets Manager does, the flow is told in time."""
    text = "Secret of AWS is no text: CRM_SECRET"
    good = json.dumps({"SecretString": json.dumps({"key": MARKER})}).encode()
    for answer, changes, wanted in (
        ((400, MARKER.encode()), {}, "Secret of AWS cannot be read: CRM_SECRET (400)"), ((200, b"{}"), {}, text),
        ((200, b"<html>"), {}, text), ((200, b"[]"), {}, text), ((200, b'{"SecretString": 5}'), {}, text),
        ((200, b'{"SecretString": "no JSON"}'), {}, text), (good, {"CRM_SECRET_SECRET_ID": "a#n"}, text),
        (good, {"CRM_SECRET_SECRET_ID": "a#e"}, text), (good, {"CRM_SECRET_SECRET_ID": "a#other"}, text),
        (RESET, {}, "Connection to external API failed."), (SILENCE, {}, "Request to external API timed out."),
        (good, {"AWS_REGION": "evil.example/"}, "Environment variable is no region: AWS_REGION"),
        (good, {"AWS_SECRET_ACCESS_KEY": ""}, "Environment variable is not set: AWS_SECRET_ACCESS_KEY"),
        (good, {"AWS_SESSION_TOKEN": MARKER + "\r\nX: 1"}, "Connection to external API failed."),
        (good, {"CRM_SECRET_SECRET_ID": ""}, "Neither is set: CRM_SECRET, CRM_SECRET_SECRET_ID (environment variables)"),
        (good, {"AWS_ENDPOINT_URL_SECRETS_MANAGER": f"http://127.0.0.1:{closed_port()}"}, "Connection to external API failed."),
    ):
        use(**{**keys, **changes})
        script = Script("bearer", transport, "aws-secrets-manager")
        server.answers["aws"] = (200, answer) if isinstance(answer, bytes) else answer
        got = script.run(SHORT if answer is SILENCE else LONG)
        script.expect(f"{answer} with {changes}"[:120], got, failure(wanted))
        script.expect("requests", server.requests["api"], [])
        search(script)


def compare_with_botocore(script: Script, headers: dict[str, str], body: bytes) -> None:
    """Complain unless the request is signed as AWS's own library signs it."""
    import datetime

    import botocore.auth
    import botocore.awsrequest
    import botocore.credentials

    moment = datetime.datetime.strptime(headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ")
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: moment
    kept = {name: headers[name] for name in ("Content-Type", "X-Amz-Target")}
    request = botocore.awsrequest.AWSRequest("POST", server.base + "/", data=body, headers=kept)
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
    credentials = botocore.credentials.Credentials(*(os.environ[name] for name in names))
    botocore.auth.SigV4Auth(credentials, "secretsmanager", "eu-central-1").add_auth(request)
    script.expect("the moment", request.headers["X-Amz-Date"], headers["X-Amz-Date"])
    script.expect("the signature", headers["Authorization"], request.headers["Authorization"])


for transport in ("requests", "standard-library"):
    for exercise in (
        exercise_known_credentials, exercise_tokens, exercise_lifetimes, exercise_token_failures, exercise_threads,
        exercise_silence, exercise_aws,
    ):
        try:
            exercise(transport)
        except Exception:
            complaints.append(f"{exercise.__name__} with {transport}: {traceback.format_exc()}")
print("\n".join(complaints[:30]))
sys.exit(1 if complaints else 0)
