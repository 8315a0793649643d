"""How fast a generated script calls, starts and loads, beside the tutorial's: all sides in one run.

usage: calls.py PATH-OF-GCGEN

The scripts are those that gcgen generates for the tutorial's action, one for each transport, with the settings of a new
workspace; the tutorial's side does what its script does, line by line: `requests.get` in each call. `requests` is what
`pip install requests` gets, as the tutorial says, and nothing else of the machine's packages is there (`python3 -S`);
where pip gets nothing, it is Debian's. Compiled modules are kept (`__pycache__`), as Python does.

They call a server of their own on localhost over HTTPS. Its certificate is of an authority of its own, which stands
beside the usual ones: for `requests` in one bundle with those that it brings, for the standard library beside OpenSSL's
folder of certificates where there is one (Debian has it), and else in the same bundle.

Each row runs its sides in turn, A B C A B C …, and prints the medians and the median of the ratios. Nothing here
passes or fails: machines differ, ratios are what to look at.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PYTHON = ["/usr/bin/python3"]
HOST = "https://localhost:1"

TUTORIAL = f'''
import requests
import json
import sys


def main(input_data):
    user_id = input_data.get("user_id")
    if not user_id:
        return {{"error": "Missing required input: user_id", "success": False}}
    api_url = f"{HOST}/users/{{user_id}}"
    headers = {{"Accept": "application/json", "Content-Type": "application/json"}}
    try:
        response = requests.get(api_url, headers=headers, timeout=10)
        response.raise_for_status()
        json_response = response.json()
        output = {{
            "user_name": json_response.get("name", "Unknown"),
            "user_email": json_response.get("email", "Unknown"),
            "user_phone": json_response.get("phone", "Unknown"),
            "success": True,
        }}
        return output
    except requests.exceptions.Timeout:
        return {{"error": "Request to external API timed out.", "success": False}}
    except requests.exceptions.HTTPError as e:
        if response.status_code == 404:
            return {{"error": f"User not found: {{user_id}}", "success": False}}
        else:
            return {{"error": f"External API Error: {{response.status_code}}", "success": False}}
    except Exception as e:
        return {{"error": f"Unexpected error: {{str(e)}}", "success": False}}
'''

# Answers each number on a line with the seconds that so many calls took, and at the end with its peak memory in KiB.
WORKER = """
import sys, time
from data_action_script import main
for line in sys.stdin:
    begun = time.perf_counter()
    for _ in range(int(line)):
        answer = main({"user_id": 1})
        assert answer["success"] and answer["user_name"] == "Leanne Graham", answer
    print(time.perf_counter() - begun, flush=True)
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")][0])
"""
FIRST_CALL = 'from data_action_script import main; answer = main({"user_id": 1}); assert answer["success"], answer'


def install(folder: Path) -> None:
    """Have all sides run with the newest `requests`, if pip gets it."""
    target = str(folder / "packages")
    pip = [*PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", target, "requests"]
    if subprocess.run(pip, stderr=subprocess.DEVNULL).returncode == 0:
        os.environ["PYTHONPATH"] = target
        PYTHON.append("-S")
    else:
        print("pip cannot get requests: Debian's is used")


def description(transport: str) -> str:
    """The tutorial's action."""
    request = {
        "method": "GET",
        "url": [f"{HOST}/users/", {"input": "user_id"}],
        "headers": [{"name": name, "value": "application/json"} for name in ("Accept", "Content-Type")],
        "timeoutSeconds": 10,
    }
    fields = ("name", "email", "phone")
    return json.dumps(
        {
            "name": "Get user details",
            "summary": "Fetches user details",
            "inputs": [{"name": "user_id", "type": "integer", "description": "The ID of the user", "required": True}],
            "request": request,
            "outputs": [
                {"name": f"user_{field}", "type": "string", "description": field, "path": f"$.{field}", "default": "Unknown"}
                for field in fields
            ],
            "failures": [{"on": "404", "message": ["User not found: ", {"input": "user_id"}]}],
            "transport": transport,
        }
    )


def scripts(gcgen: str, folder: Path, port: int) -> dict[str, Path]:
    """The folder of each side's script."""
    workspace = folder / "workspace"
    (workspace / "Actions").mkdir(parents=True)
    (workspace / "gcgen.yaml").write_text("")
    sides = {"the tutorial": TUTORIAL}
    names = {"requests": "Requests", "standard-library": "StandardLibrary"}
    for transport, name in names.items():
        (workspace / f"Actions/{name}.action.json").write_text(description(transport))
    subprocess.run([gcgen, "generate", "--workspace", str(workspace)], check=True, capture_output=True)
    for transport, name in names.items():
        sides[transport] = (workspace / f"Generated/{name}/data_action_script.py").read_text()
    for side, text in sides.items():
        (folder / side).mkdir()
        (folder / side / "data_action_script.py").write_text(text.replace(HOST, f"https://localhost:{port}"))
    return {side: folder / side for side in sides}


@contextlib.contextmanager
def server(folder: Path) -> Iterator[int]:
    """A server with a certificate of an authority that only the environment names; its port is the value."""
    bundle, certificate, key = folder / "bundle.pem", folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    code = "import requests.certs, ssl; print(requests.certs.where(), ssl.get_default_verify_paths().openssl_capath)"
    usual = subprocess.check_output([*PYTHON, "-c", code], text=True).split()
    bundle.write_text(Path(usual[0]).read_text() + certificate.read_text())
    has_folder = any(Path(usual[1]).glob("*.0"))
    os.environ["REQUESTS_CA_BUNDLE"] = str(bundle)
    os.environ["SSL_CERT_FILE"], os.environ["SSL_CERT_DIR"] = str(certificate if has_folder else bundle), usual[1]
    command = [*PYTHON, str(Path(__file__).with_name("keep_alive_server.py")), str(certificate), str(key)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def show(label: str, values: dict[str, list[float]], unit: str, goals: dict[str, str]) -> None:
    """Prints a line for each side: its median, and how it compares with the tutorial's."""
    tutorial = values["the tutorial"]
    print(f"{label}\n    {'the tutorial':<20}{statistics.median(tutorial):>10.3f} {unit}")
    for side, goal in goals.items():
        ratio = statistics.median(ours / theirs for ours, theirs in zip(values[side], tutorial))
        times = f"{1 / ratio:.0f} times as fast" if goal.startswith(">=") else f"{ratio:.2f} times as much"
        print(f"    {side:<20}{statistics.median(values[side]):>10.3f} {unit}   {times:<22}goal {goal}", flush=True)


def warm(sides: dict[str, Path]) -> None:
    """Calls in one process for each side, over the connection it keeps or not; then the peak memory of it."""
    workers = {
        side: subprocess.Popen(
            [*PYTHON, "-c", WORKER], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for side, folder in sides.items()
    }

    def calls(side: str, count: int) -> float:
        process = workers[side]
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(f"{count}\n")
        process.stdin.flush()
        return float(process.stdout.readline()) / count * 1000

    counts = {"the tutorial": 10, "requests": 200, "standard-library": 500}
    for side, count in counts.items():
        calls(side, count)
    rounds = [{side: calls(side, count) for side, count in counts.items()} for _ in range(15)]
    values = {side: [each[side] for each in rounds] for side in sides}
    goals = {"requests": ">= 30 times as fast", "standard-library": ">= 100 times as fast"}
    show("a warm call over HTTPS", values, "ms", goals)
    peaks = {side: [float(process.communicate()[0]) / 1024] for side, process in workers.items()}
    show("peak memory", peaks, "MiB", {"requests": "<= 1", "standard-library": "<= 1"})


def milliseconds(code: str, folder: Path) -> float:
    """Milliseconds of the processor for a process that runs a line of Python where a script is."""
    process = subprocess.Popen([*PYTHON, "-c", code], cwd=folder)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{folder}: status {status}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def cold(label: str, code: str, sides: dict[str, Path], goals: dict[str, str], start: float = 0) -> None:
    """Processes that do one thing and end, without the milliseconds that the interpreter itself takes if given."""
    for folder in sides.values():
        milliseconds(code, folder)
    rounds = [{side: milliseconds(code, folder) - start for side, folder in sides.items()} for _ in range(15)]
    show(label, {side: [each[side] for each in rounds] for side in sides}, "ms", goals)


def cold_start() -> float:
    """Milliseconds of the processor for an interpreter that does nothing."""
    return statistics.median(milliseconds("pass", Path(__file__).parent) for _ in range(15))


def main() -> None:
    """Prints the table."""
    folder = Path(tempfile.mkdtemp(prefix="gcgen-bench-"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    try:
        install(folder)
        with server(folder) as port:
            sides = scripts(str(Path(sys.argv[1]).resolve()), folder, port)
            versions = "import platform, requests; print(platform.python_version(), 'and requests', requests.__version__)"
            print("calls with CPython", subprocess.check_output([*PYTHON, "-c", versions], text=True).strip())
            warm(sides)
            goals = {"requests": "none", "standard-library": "<= 0.5"}
            cold("a process up to its first answer over HTTPS", FIRST_CALL, sides, goals)
            goals = {"requests": "none", "standard-library": "none"}
            cold("a process that imports main", "from data_action_script import main", sides, goals)
            goals = {"requests": "none", "standard-library": "<= 0.15"}
            cold("the import of main alone", "from data_action_script import main", sides, goals, cold_start())
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
