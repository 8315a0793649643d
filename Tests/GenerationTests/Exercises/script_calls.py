"""Calls a script without a network: what is asked for is answered at once."""

from __future__ import annotations

import io
import json
import sys
import types


def answering(module: types.ModuleType, body: bytes) -> object:
    """Return what stands in for sending a request: the body comes back at once."""

    def exchange(request: object, call: object) -> object:
        call.attempts += 1
        call.status = 200
        return module.Response(200, {}, body)

    return exchange


def told(module: types.ModuleType) -> tuple[dict, list]:
    """Return what `main` gives, and the lines that it wrote on standard error."""
    usual, sys.stderr = sys.stderr, io.StringIO()
    try:
        return module.main({}), [json.loads(line) for line in sys.stderr.getvalue().splitlines()]
    finally:
        sys.stderr = usual
