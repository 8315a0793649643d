"""Reads JSON texts, sound and broken ones, shallow and deep ones, and says where it differs from Python's `json`.

Usage: exercise_deep_json.py TEMPLATES SEED. Prints the first complaints; exit status 1 if any.
"""

from __future__ import annotations

import faulthandler
import json
import random
import sys
from typing import Any

sys.path.insert(0, sys.argv[1] + "/Helpers")

from action_error import ActionError  # noqa: E402
from deep_json import deep_json  # noqa: E402
from finite import finite  # noqa: E402
from read_deep_json import read_deep_json  # noqa: E402
from read_json import read_json  # noqa: E402
from response import Response  # noqa: E402

chance = random.Random(int(sys.argv[2]))
REFUSED = "refused"
SCALARS = ['""', '"a"', '"\\n\\u00e9\\ud83d\\ude00"', '"é"', "0", "-1", "1.5", "-0", "2e3", "12345678901234567890", "true", "false", "null"]
BROKEN = ["01", "1.", "-", "NaN", "-Infinity", "1e999", "'a'", '"\\x"', '"\n"', '"a', "tru", "+1", "", ",", ":", "]", "}", "[", "{", "\xa0"]
wrong: list[str] = []


def answer(text: str) -> Response:
    """Return a response with a body."""
    return Response(200, {}, text.encode())


def random_text(depth: int) -> str:
    """Return a JSON text, now and then with something in it that is none."""
    space = chance.choice(["", "", "", " ", "\n\t\r "])
    kind = chance.random()
    if kind < 0.01:
        return chance.choice(BROKEN)
    if depth == 0 or kind < 0.4:
        return space + chance.choice(SCALARS) + space
    parts = [random_text(depth - 1) for _ in range(chance.randrange(4))]
    if kind < 0.7:
        return "[" + space + ",".join(parts) + "]"
    return "{" + space + ",".join(f'{space}"{chance.choice("abc")}"{space}:{part}' for part in parts) + space + "}"


def result(function: Any, *arguments: Any, **options: Any) -> str:
    """Return what a function gives, with its types and the order of names, or that it refuses."""
    try:
        return repr(function(*arguments, **options))
    except ValueError:
        return REFUSED


def complaint(function: Any, body: bytes) -> str:
    """Return what a flow would be told."""
    try:
        function(body)
    except ActionError as error:
        return str(error)
    return ""


def depth(value: Any) -> int:
    """Return how deep a value is nested, each array or object with one child."""
    levels = 0
    while isinstance(value, (list, dict)) and value:
        value = value[0] if isinstance(value, list) else value["a"]
        levels += 1
    return levels


faulthandler.dump_traceback_later(300, exit=True)
for _ in range(20_000):
    text = random_text(4)
    if chance.random() < 0.1:
        index = chance.randrange(len(text) + 1)
        text = text[:index] + chance.choice([*BROKEN, *SCALARS]) + text[index + chance.randrange(3) :]
    expected = result(json.loads, text, parse_float=finite, parse_constant=finite)
    if result(deep_json, text) != expected:
        wrong.append(f"{text!r}: {result(deep_json, text)} instead of {expected}")
for text, levels in (("[" * 100_000 + "]" * 100_000, 99_999), ('{"a":[' * 50_000 + "0" + "]}" * 50_000, 100_000)):
    if depth(read_deep_json(answer(text))) != levels:
        wrong.append(f"{text[:6]}… is not read")
    for broken in (text[:-1], text + "]", text[:-1] + "x", text[: len(text) // 2]):
        if complaint(read_deep_json, answer(broken)) != "Response from external API is not JSON.":
            wrong.append(f"{text[:6]}… is read though it is broken")
    if complaint(read_json, answer(text)) != "Response from external API is nested too deeply.":
        wrong.append(f"{text[:6]}… is not said to be nested too deeply")
deep_json("[" + ",".join(SCALARS * 100_000) + "]")
deep_json('["' + "\\n" * 5_000_000 + '"]')
print(*wrong[:20], sep="\n")
sys.exit(1 if wrong else 0)
