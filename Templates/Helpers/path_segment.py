import urllib.parse

from action_error import ActionError


def path_segment(value: str, name: str) -> str:
    """Return the text encoded as one segment of a path, no more and no less."""
    if value in ("", ".", ".."):
        raise ActionError("input", f"Input cannot stand in the URL's path: {name}")
    return urllib.parse.quote(value, safe="")
