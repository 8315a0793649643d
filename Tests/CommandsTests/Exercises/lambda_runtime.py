"""Runs a function under AWS's own runtime client, between a runtime interface and an API of this machine's.

    python lambda_runtime.py FOLDER STATUS EVENT BODY    prints what the client reported, as JSON
"""

import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

folder, status, event, body = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
reports: list[dict[str, Any]] = []
calls: list[str] = []
given = threading.Event()
done = threading.Event()


class Handler(BaseHTTPRequestHandler):
    """The runtime interface below /2018-06-01, and the action's API at every other path."""

    protocol_version = "HTTP/1.1"

    def answer(self, code: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        if not self.path.startswith("/2018-06-01/runtime/invocation/next"):
            calls.append(f"{self.command} {self.path}")
            return self.answer(status, body.encode(), {"Content-Type": "application/json"})
        if given.is_set():
            done.wait()
            return None
        given.set()
        headers = {
            "Lambda-Runtime-Aws-Request-Id": "request-1",
            "Lambda-Runtime-Deadline-Ms": "9999999999999",
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-central-1:1:function:f",
            "Content-Type": "application/json",
        }
        return self.answer(200, event.encode(), headers)

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if not self.path.startswith("/2018-06-01/"):
            calls.append(f"{self.command} {self.path} {content.decode()}")
            return self.answer(status, body.encode(), {"Content-Type": "application/json"})
        reports.append({"path": self.path.rsplit("/", 1)[-1], "body": json.loads(content)})
        self.answer(202, b"{}", {})
        return done.set()

    do_PATCH = do_PUT = do_POST

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


class Server(ThreadingHTTPServer):
    """A server whose client may go away while it waits."""

    def handle_error(self, *arguments: object) -> None:
        """Says nothing."""


server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"127.0.0.1:{server.server_address[1]}"
environment = {
    **os.environ,
    "AWS_LAMBDA_RUNTIME_API": address,
    "CRM_BASE_URL": f"http://{address}",
    "CRM_TOKEN": "s3cret",
    "LAMBDA_TASK_ROOT": folder,
}
client = subprocess.Popen(
    [sys.executable, "-m", "awslambdaric", "lambda_function.lambda_handler"],
    cwd=folder,
    env=environment,
    stdout=subprocess.PIPE,
    stderr=subprocess.STDOUT,
)
finished = done.wait(60)
client.terminate()
output = client.communicate()[0].decode()
print(json.dumps({"reports": reports, "calls": calls, "output": "" if finished else output}))
