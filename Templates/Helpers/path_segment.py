from action_error import ActionError
from path_part import path_part


def path_segment(value: str, name: str) -> str:
    """Return the text encoded as one segment of a path, no more and no less."""
    if value in ("", ".", ".."):
        raise ActionError("input", f"Input cannot stand in the URL's path: {name}")
    return path_part(value)
