"""Calls scripts from many threads at once while the server fails one call in ten, and says what does not hold.

Usage: load_scripts.py SECONDS SEED. Standard input: one JSON object a line with `transport` and `script`. Each script
runs for so many seconds with 2 and with 16 threads over HTTP, and so over HTTPS. It prints what came of it; exit status
1 if an exception escaped, an answer left the contract or was another call's, a call outlived its deadline, or memory,
sockets or threads remained.

A call may end 0.1 seconds after its deadline. On a busy machine a thread that could run waits for a processor, or for
the interpreter's lock: how long is seen by a thread that only sleeps, and is not laid to the script's charge.
"""

from __future__ import annotations

import collections
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import types
from pathlib import Path

DEADLINE, GRACE, TICK = 2, 0.1, 0.01
OUTPUTS = {"id": int, "name": str, "http_status": int, "error_code": str, "retryable": bool, "attempts": int, "success": bool}
CODES = ("timeout", "connection", "http", "response", "mapping")
complaints: list[str] = []


class Ticker:
    """A thread that only sleeps, and how late it woke each time."""

    def __init__(self) -> None:
        self.late: list[tuple[float, float]] = []
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self) -> None:
        """Sleep and wake."""
        before = time.monotonic()
        while not self.is_over.is_set():
            time.sleep(TICK)
            now = time.monotonic()
            if now - before > TICK * 1.5:
                self.late.append((now, now - before - TICK))
            before = now

    def __enter__(self) -> Ticker:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.is_over.set()
        self.thread.join()

    def lateness(self, begin: float, end: float) -> float:
        """Return for how long nothing ran that could have, from one time to another."""
        return sum(late for woke, late in self.late if woke > begin and woke - late < end)


def fault(answer: object, number: int) -> str | None:
    """Return what is wrong with an answer, None where it keeps the contract."""
    if type(answer) is not dict:
        return "no dictionary"
    if answer.get("success") is True:
        if {name: type(value) for name, value in answer.items()} != OUTPUTS:
            return "not the outputs"
        if answer["id"] not in (number, -1) or answer["name"] not in (f"user {number}", "nobody"):
            return "another call's answer"
        is_right = answer["error_code"] == "" and answer["retryable"] is False and answer["http_status"] in (200, 204)
        return None if is_right and answer["attempts"] >= 1 else "wrong facts"
    facts = {name: OUTPUTS[name] for name in ("http_status", "error_code", "retryable", "attempts", "success")}
    if {name: type(value) for name, value in answer.items()} != {**facts, "error": str}:
        return "not the outputs of a failure"
    return None if answer["error_code"] in CODES and "s3cr3t" not in answer["error"] else "wrong failure"


def call(script: types.ModuleType, until: float, number: int, calls: list) -> None:
    """Call until a time is over; keep when each call began and ended, and what it gave."""
    while time.monotonic() < until:
        number += 1
        begun = time.monotonic()
        try:
            answer = script.main({"number": number})
            wrong = fault(answer, number)
        except BaseException as error:  # Nothing may escape.
            answer, wrong = {}, f"{type(error).__name__} escaped: {error}"
        calls.append((begun, time.monotonic(), answer.get("error_code") or "success", wrong and f"{wrong}: {answer!r:.300}"))


def resources() -> tuple[int, int]:
    """Return the open files, and the memory in KiB."""
    status = Path("/proc/self/status").read_text()
    return len(os.listdir("/proc/self/fd")), int(status.split("VmRSS:")[1].split()[0])


def load(what: str, script: types.ModuleType, seconds: float, number_of_threads: int) -> None:
    """Call from so many threads for so many seconds, and say what came of it."""
    calls: list[tuple[float, float, str, str | None]] = []
    before = threading.active_count()
    until = time.monotonic() + seconds
    with Ticker() as ticker:
        threads = [threading.Thread(target=call, args=(script, until, index * 10**9, calls)) for index in range(number_of_threads)]
        for thread in threads:
            thread.start()
        begin = (0, 0)
        if seconds > 20:
            time.sleep(seconds / 3)
            begin = resources()
        for thread in threads:
            thread.join()
    late = [(end - begun - DEADLINE - ticker.lateness(begun + DEADLINE, end), end - begun) for begun, end, _, _ in calls]
    worst = max((took for _, took in late), default=0)
    overrun = max(max(late, default=(0, 0))[0], 0)
    end = resources()
    ticks = max((late for _, late in ticker.late), default=0)
    codes = dict(collections.Counter(code for _, _, code, _ in calls))
    print(
        f"{what}, {number_of_threads} threads: {len(calls)} calls {codes}, the longest {worst:.3f} s, {overrun * 1000:.0f} ms over, "
        f"scheduled {ticks * 1000:.0f} ms late, {end[0]} files, {end[1] // 1024} MiB"
    )
    complaints.extend(f"{what}: {wrong}" for _, _, _, wrong in calls if wrong)
    if overrun > GRACE:
        complaints.append(f"{what}: a call ended {overrun:.3f} s after its deadline")
    if threading.active_count() != before:
        complaints.append(f"{what}: {threading.active_count() - before} threads remain")
    if begin[0] and (end[0] > begin[0] + 10 or end[1] > begin[1] + 10_000):
        complaints.append(f"{what}: files and memory grew from {begin} to {end}")
    # A connection for each thread may be kept, for each of the two hosts.
    if end[0] > 20 + 2 * 16:
        complaints.append(f"{what}: {end[0]} files are open")


def main() -> int:
    """Start the server, load each script, complain."""
    if "MALLOC_MMAP_THRESHOLD_" not in os.environ:
        # The C library keeps what large bodies took for the next ones, and no growth of a script's own could be seen.
        os.environ.update(MALLOC_MMAP_THRESHOLD_="131072", MALLOC_TRIM_THRESHOLD_="131072")
        os.execv(sys.executable, [sys.executable, *sys.argv])
    seconds, seed = float(sys.argv[1]), sys.argv[2]
    signal.alarm(int(seconds * 20) + 200)
    scripts = {}
    for line in sys.stdin.readlines():
        case = json.loads(line)
        scripts[case["transport"]] = types.ModuleType("script")
        exec(compile(case["script"], "script.py", "exec"), scripts[case["transport"]].__dict__)
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w") as nowhere, contextlib.redirect_stderr(nowhere):
        certificate, key = f"{folder}/certificate.pem", f"{folder}/key.pem"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key]
        command += ["-out", certificate, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        subprocess.run(command, check=True, capture_output=True)
        os.environ.update(REQUESTS_CA_BUNDLE=certificate, SSL_CERT_FILE=certificate, CRM_ID="id", CRM_SECRET="s3cr3t")
        command = [sys.executable, str(Path(__file__).with_name("failing_server.py")), certificate, key, seed]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                plain, secure = server.stdout.readline().split()
                for base in (f"http://127.0.0.1:{plain}", f"https://localhost:{secure}"):
                    os.environ["CRM_BASE_URL"] = base
                    for transport, script in scripts.items():
                        for number_of_threads in (2, 16):
                            load(f"{transport} over {base.split(':')[0]}", script, seconds, number_of_threads)
            finally:
                server.kill()
    for complaint in complaints[:20]:
        print(complaint)
    return 1 if complaints else 0


sys.exit(main())
