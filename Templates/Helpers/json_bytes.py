from typing import Any


def json_bytes(value: Any) -> bytes:
    """Return the value as JSON, which has no NaN and no infinity."""
    import json

    return json.dumps(value, allow_nan=False).encode()
