import re

from action_error import ActionError


def header_value(value: str, name: str) -> str:
    """Return the text as the value of one header, which is sent in Latin-1."""
    if not re.fullmatch("[\t -~\xa0-\xff]*", value):
        raise ActionError("input", f"Text cannot stand in the header: {name}")
    return value.strip(" \t")
