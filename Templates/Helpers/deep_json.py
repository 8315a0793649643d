import json
import re
from typing import Any

from finite import finite


def deep_json(text: str) -> Any:
    """Return the value of a JSON text that is too deep for `json`, which recurses."""
    decode = json.JSONDecoder(parse_float=finite, parse_constant=finite).raw_decode
    signs = re.compile(r"[ \t\n\r]*([\[\]{}:,]?)[ \t\n\r]*")
    end = 0

    def next_sign() -> str:
        """Return the bracket, colon or comma that is next, nothing before a value."""
        nonlocal end
        found = signs.match(text, end)
        if found is None:
            raise ValueError
        end = found.end()
        return found[1]

    whole: list[Any] = []
    opened: list[Any] = [whole]
    name, behind = "", "nothing"
    while len(opened) > 1 or not whole:
        inner, sign = opened[-1], next_sign()
        if behind != "nothing" and sign == ("]" if isinstance(inner, list) else "}"):
            opened.pop()
            behind = "a value"
            continue
        if behind == "a value":
            if sign != ",":
                raise ValueError
            sign = next_sign()
        if isinstance(inner, dict):
            if sign or text[end : end + 1] != '"':
                raise ValueError
            name, end = decode(text, end)
            if next_sign() != ":":
                raise ValueError
            sign = next_sign()
        value: Any
        if not sign:
            value, end = decode(text, end)
        elif sign in "[{":
            value = [] if sign == "[" else {}
            opened.append(value)
        else:
            raise ValueError
        if isinstance(inner, dict):
            inner[name] = value
        else:
            inner.append(value)
        behind = "a bracket" if sign else "a value"
    if text[end:].strip(" \t\n\r"):
        raise ValueError
    return whole[0]
