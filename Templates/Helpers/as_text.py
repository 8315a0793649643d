from typing import Any


def as_text(value: Any, default: Any = None) -> Any:
    """Return a text, a number or a boolean as text, `default` for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else default
