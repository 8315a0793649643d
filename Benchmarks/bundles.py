"""How fast gcgen bundles and deploys, beside what one would do by hand: calling each function once to see that it works,
and making the same calls of the platform's API one after the other.

usage: bundles.py PATH-OF-GCGEN
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import PYTHON, Side, description, row

COUNT = 100
TARGETS = ["task-api", "lambda", "genesys", "terraform", "architect"]

CALL_EACH = """
import subprocess, sys
call = ("import sys; sys.path.insert(0, sys.argv[1]); from lambda_function import lambda_handler;"
        "lambda_handler({}, None)")
for path in sys.argv[1:]:
    subprocess.run([sys.executable, "-S", "-c", call, path], check=False, stderr=subprocess.DEVNULL)
"""

SAME_CALLS = """
import base64, http.client, json, sys
host, draft_file = sys.argv[1], sys.argv[2]
draft = json.load(open(draft_file))
connection = http.client.HTTPConnection(host)
def call(method, path, body=None, headers={}):
    connection.request(method, path, body, {**headers, **known})
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status < 300, (method, path, answer.status, text)
    return json.loads(text) if text else {}
known = {"Authorization": "Basic " + base64.b64encode(b"a:b").decode()}
form = {"Content-Type": "application/x-www-form-urlencoded"}
token = call("POST", "/oauth/token", "grant_type=client_credentials", form)["access_token"]
known = {"Authorization": "Bearer " + token, "Content-Type": "application/json"}
actions = "/api/v2/integrations/actions"
integrations = call("GET", "/api/v2/integrations?pageSize=100")["entities"]
wanted = [each for each in integrations if each["integrationType"]["id"] == "custom-rest-actions"][0]
draft.update(category=wanted["name"], integrationId=wanted["id"], name=sys.argv[3])
made = call("POST", actions + "/drafts", json.dumps(draft))
place = actions + "/" + made["id"] + "/draft"
call("GET", place + "/validation")
call("POST", place + "/test", json.dumps({"user_id": 1}))
version = call("GET", place)["version"]
call("POST", place + "/publish", json.dumps({"version": version}))
"""


def native(number: int, revision: int) -> str:
    """The tutorial's action with failures on the platform's own path."""
    tree = json.loads(description(number, revision))
    tree["failureDelivery"] = "failurePath"
    tree["inputs"][0]["example"] = 1
    return json.dumps(tree)


def workspace(gcgen: str, root: Path, count: int) -> Path:
    """A workspace of so many actions, generated; every second one can be a native action."""
    (root / "Actions").mkdir(parents=True)
    (root / "gcgen.yaml").write_text("")
    for number in range(count):
        text = native(number, 0) if number % 2 == 0 else description(number, 0)
        (root / "Actions" / f"GetUser{number}.action.json").write_text(text)
    subprocess.run([gcgen, "generate", "--workspace", str(root)], check=True, capture_output=True)
    return root


def bundles(gcgen: str, folder: Path) -> None:
    """All actions to all targets, each proven, beside a call of each function."""
    root = workspace(gcgen, folder / "many", COUNT)
    everything = [gcgen, "bundle", "--workspace", str(root), "--output", str(folder / "out")]
    targets = [word for target in TARGETS for word in ("--target", target)]
    # What cannot be a native action is said, and the status is 1.
    ours = ["/bin/sh", "-c", '"$@" >/dev/null 2>&1 || test $? = 1', "sh", *everything, *targets]
    subprocess.run(ours, check=True)
    archives = [str(path) for path in sorted((folder / "out" / "lambda").glob("*/function.zip"))]
    assert len(archives) == COUNT, "there is a function for each action"
    row(
        "30 s",
        Side(f"bundle, {COUNT} actions to all targets, proven", ours),
        Side("a call of each function alone", [PYTHON, "-c", CALL_EACH, *archives]),
        runs=3,
    )


def deployments(gcgen: str, folder: Path) -> None:
    """One new action into the stub, beside the same calls without anything around them."""
    root = workspace(gcgen, folder / "one", 1)
    out = folder / "native"
    subprocess.run(
        [gcgen, "bundle", "--workspace", str(root), "--target", "genesys", "--output", str(out)],
        check=True,
        capture_output=True,
    )
    os.environ.update(GENESYSCLOUD_OAUTHCLIENT_ID="a", GENESYSCLOUD_OAUTHCLIENT_SECRET="b")
    stub = subprocess.Popen(
        [gcgen, "platform-stub", "--workspace", str(root)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert stub.stdout is not None
        host = stub.stdout.readline().split("http://")[1].split()[0].rstrip("/")
        names = iter(range(1000))

        def rename(run: int) -> None:
            """Another action each time: what is there already would only be compared."""
            for record in root.glob("gcgen.deployed.*.json"):
                record.unlink()
            tree = json.loads(native(0, 0))
            tree["name"] = f"Deployed {next(names)}"
            (root / "Actions" / "GetUser0.action.json").write_text(json.dumps(tree))
            subprocess.run([gcgen, "generate", "--workspace", str(root)], check=True, capture_output=True)

        draft = str(out / "genesys" / "GetUser0" / "1-draft.json")
        deploy = [gcgen, "deploy", "GetUser0", "--target", "genesys", "--base-url", f"http://{host}", "--yes"]
        other = Side("the same calls", [PYTHON, "-c", SAME_CALLS, f"127.0.0.1:{host.split(':')[1]}", draft, ""])

        def name_other(run: int) -> None:
            other.command[-1] = f"By hand {next(names)}"

        other.prepare = name_other
        row("1 s beside the calls", Side("deploy, one new action to the stub", [*deploy, "--workspace", str(root)], rename), other)
    finally:
        stub.terminate()
        stub.wait()


def main() -> None:
    """Measures both rows."""
    gcgen = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        bundles(gcgen, Path(name))
        deployments(gcgen, Path(name))


if __name__ == "__main__":
    main()
