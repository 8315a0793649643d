import re
from collections.abc import Collection
from typing import Any

from action_error import ActionError
from header_value import header_value


def checked_headers(headers: Any, reserved: Collection[str]) -> dict[str, str]:
    """Return the headers that a hook gives: names that are free, texts on one line."""
    checked: dict[str, str] = {}
    taken, fault = {*reserved}, ""
    if type(headers) is not dict:
        headers, fault = {}, "gives headers that are no dictionary"
    for name, value in headers.items():
        if type(name) is not str or not re.fullmatch("[!#-'*+.^_`|~0-9A-Za-z-]+", name):
            fault = "gives a header a name that cannot be sent"
            break
        if name.lower() in taken:
            fault = f"cannot set the header '{name}'"
            break
        try:
            checked[name] = header_value(value, name)
        except (ActionError, TypeError):
            fault = f"gives the header '{name}' a text that cannot be sent"
            break
        taken.add(name.lower())
    if fault:
        raise ActionError("hook", f"Hook before_request {fault}.")
    return checked
