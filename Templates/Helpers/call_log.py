import contextlib
import sys
import time
from typing import Any

from call import Call
from cause_of import cause_of
from frames import frames


class CallLog:
    """What is told of one call of main on standard error: no value, no error's text."""

    def __init__(self, action: str, description: str, call: Call) -> None:
        self.action = action
        self.description = description
        self.call = call
        self.defaulted: dict[str, str] = {}

    def note(self, output: str, reason: str) -> None:
        """Keep in mind that a default stands in for a value of an output, and why first."""
        self.defaulted.setdefault(output, reason)

    def write(self, error_code: str = "", error: Any = None) -> None:
        """Write one line, or nothing where standard error takes none."""
        import json

        line: dict[str, Any] = {
            "action": self.action,
            "description": self.description,
            "error_code": error_code,
            "status": self.call.status,
            "attempts": self.call.attempts,
            "milliseconds": round((time.monotonic() - self.call.begun) * 1000),
            "defaulted": self.defaulted,
        }
        if error is not None and error_code in ("hook", "internal"):
            line.update(cause=type(error).__name__, traceback=frames(error))
        elif error is not None:
            line["cause"] = cause_of(error)
        # Whatever stands there for standard error, no call fails because of it.
        with contextlib.suppress(Exception):
            sys.stderr.write(json.dumps(line) + "\n")
            sys.stderr.flush()
