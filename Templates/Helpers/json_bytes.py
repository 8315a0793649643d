import json
from typing import Any


def json_bytes(value: Any) -> bytes:
    """Return the value as JSON, which has no NaN and no infinity."""
    return json.dumps(value, allow_nan=False).encode()
