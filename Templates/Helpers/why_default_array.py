from typing import Any

from why_default import why_default


def why_default_array(value: Any) -> str:
    """Return why a default stands in for an array, in which any null counts."""
    return "null" if isinstance(value, list) and None in value else why_default(value)
