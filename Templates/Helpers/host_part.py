import re

from action_error import ActionError


def host_part(value: str, name: str) -> str:
    """Return the text for the host of a URL: it cannot end it."""
    if not re.fullmatch("[A-Za-z0-9._:\\[\\]-]+", value):
        raise ActionError("input", f"Input cannot stand in the URL's host: {name}")
    return value
