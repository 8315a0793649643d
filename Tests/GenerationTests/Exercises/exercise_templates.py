"""Runs scripts whose URLs are templates of RFC 6570, and says where the request line is none that is expected.

Standard input: one JSON object a line with `template`, `script`, `inputs` and `targets`. Prints one line for each
complaint; exit status 1 if any.
"""

from __future__ import annotations

import json
import os
import sys
import types

from recording_server import RecordingServer


def main() -> int:
    """Run each, compare, complain."""
    server = RecordingServer()
    os.environ["CRM_BASE_URL"] = f"http://127.0.0.1:{server.port}"
    complaints = 0
    for line in sys.stdin.readlines():
        case = json.loads(line)
        script = types.ModuleType("script")
        exec(compile(case["script"], "script.py", "exec"), script.__dict__)
        answer = script.main(case["inputs"])
        sent = [request.target for request in server.received]
        server.received.clear()
        if answer != {"success": True} or len(sent) != 1 or sent[0] not in case["targets"]:
            complaints += 1
            print(f"{case['template']}: {answer}, sent {sent}, wanted one of {case['targets']}")
    return 1 if complaints else 0


sys.exit(main())
