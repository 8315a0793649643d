"""From a response to outputs, done slowly and step by step: what the generated scripts are compared with.

Knows the few forms of paths that random descriptions have, and the points in time of TIMES.
"""

from __future__ import annotations

import datetime
import fractions
import json
import re

MISSING, WRONG = object(), object()
# Points in time as text, and in UTC; WRONG for what is none.
TIMES = {
    "2026-11-22T20:05:00Z": "2026-11-22T20:05:00Z",
    "2026-11-22T20:05:00+01:00": "2026-11-22T19:05:00Z",
    "2026-11-23 00:30:00.250+0100": "2026-11-22T23:30:00.250Z",
    "2026-11-22T20:05:00.1239-05:00": "2026-11-23T01:05:00.123Z",
    "0001-01-01T00:00:00+00:01": WRONG,
    "9999-12-31T23:59:00-01:00": WRONG,
    "2026-02-29T00:00:00Z": WRONG,
    "2026-11-22T20:05:00": WRONG,
}
DATES = {"2026-11-22": "2026-11-22", "2026-02-30": WRONG}
STEP = re.compile(r"\.\.(\w+)|\.(\w+)|\[(-?\d+)\]|\[(\*)\]|\[\?@\.(\w+)\]|\[(\d+):(\d+)\]")
# What is said of a call that succeeded at once.
FACTS = {"http_status": 200, "error_code": "", "retryable": False, "attempts": 1}


class Failure(Exception):
    """The call fails."""


def children(value: object) -> list:
    """Return what is directly in a value."""
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def below(value: object) -> list:
    """Return the value and all that is in it, parents first."""
    return [value] + [one for child in children(value) for one in below(child)]


def nodes(path: str, root: object) -> list:
    """Return the values that a path selects."""
    found = [root]
    position = 1
    while position < len(path):
        match = STEP.match(path, position)
        position = match.end()
        found = [node for one in found for node in step(match.groups(), one)]
    return found


def step(parts: tuple, value: object) -> list:
    """Return the values that one step leads to."""
    anywhere, name, index, wildcard, member, start, end = parts
    if anywhere:
        return [one[anywhere] for one in below(value) if isinstance(one, dict) and anywhere in one]
    if name:
        return [value[name]] if isinstance(value, dict) and name in value else []
    if wildcard:
        return children(value)
    if member:
        return [child for child in children(value) if isinstance(child, dict) and member in child]
    if not isinstance(value, list):
        return []
    if index:
        return [value[int(index)]] if -len(value) <= int(index) < len(value) else []
    return value[int(start) : int(end)]


def is_singular(path: str) -> bool:
    """Return whether a path is made of names and indexes."""
    return not re.search(r"\.\.|\*|\?|:", path)


def text_of(value: object) -> object:
    """Return a text, number or boolean as text."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, (bool, int, float)) else WRONG


def moment_of(text: str, notation: str) -> object:
    """Return a point in time as ISO 8601 in UTC."""
    if notation == "iso8601":
        return TIMES.get(text.upper(), WRONG)
    digits = text[1:] if text[:1] == "-" else text
    whole, dot, rest = digits.partition(".")
    if not all(part and set(part) <= set("0123456789") for part in ([whole, rest] if dot else [whole])):
        return WRONG
    scale = 1000 if notation == "unixSeconds" else 1
    try:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(fractions.Fraction(text) * scale))
    except OverflowError:
        return WRONG
    seconds = f"{moment.year:04}-" + moment.strftime("%m-%dT%H:%M:%S")
    return seconds + (f".{moment.microsecond // 1000:03}Z" if moment.microsecond else "Z")


def operated(value: object, operation: object) -> object:
    """Return a text after one operation."""
    if operation in ("trim", "upper", "lower"):
        return {"trim": value.strip, "upper": value.upper, "lower": value.lower}[operation]()
    if "replace" in operation:
        return operation["with"].join(value.split(operation["replace"]))
    if "prefix" in operation:
        return operation["prefix"] + value
    if "dateTime" in operation:
        return moment_of(value, operation["dateTime"])
    if operation["date"] == "iso8601" and value in DATES:
        return DATES[value]
    moment = moment_of(value, operation["date"])
    return WRONG if moment is WRONG else moment.split("T")[0]


def converted(value: object, kind: str) -> object:
    """Return a value as one of a type, WRONG where something would be lost."""
    if kind == "object":
        return value if isinstance(value, dict) else WRONG
    if kind == "string":
        return text_of(value)
    if kind == "boolean":
        return value if isinstance(value, bool) else {"true": True, "false": False}.get(text_or_nothing(value), WRONG)
    if isinstance(value, str):
        return number_of(value, kind)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return WRONG
    if kind == "integer" and isinstance(value, float):
        return int(value) if value == int(value) and abs(value) < 2**53 else WRONG
    return value


def text_or_nothing(value: object) -> str:
    """Return a text as it is; nothing for anything else."""
    return value if isinstance(value, str) else ""


def number_of(text: str, kind: str) -> object:
    """Return the number that a text is."""
    if text.isascii() and text.lstrip("-").isdigit() and len(text) <= 640 and str(int(text)) == text:
        return int(text)
    if kind == "integer" or text != text.strip() or text[:1] in "[{\"tfn" or "N" in text or "I" in text:
        return WRONG
    try:
        json.loads(text)
    except ValueError:
        return WRONG
    number = float(text)
    return number if abs(number) < float("inf") else WRONG


def usable(value: object, kind: str, operations: list) -> object:
    """Return a value after all that is done to it."""
    for operation in operations:
        value = text_of(value)
        value = value if value is WRONG else operated(value, operation)
        if value is WRONG:
            return WRONG
    return converted(value, kind)


def substitute(output: dict, case: str, notes: dict) -> object:
    """Return what stands in for a value, which is noted, or fail."""
    said = output.get({"missing": "whenMissing", "null": "whenNull"}.get(case, ""))
    if isinstance(said, dict):
        notes.setdefault(output["name"], case)
        return said["value"]
    words = "lacks a usable value"
    if said == "failure":
        words = {"missing": "has no value for", "null": "has null for"}[case]
    elif "default" in output:
        notes.setdefault(output["name"], case)
        return output["default"]
    raise Failure(f"Response from external API {words}: {output['name']}")


def array(output: dict, values: list, kind: str) -> object:
    """Return an array with every element converted, or what stands in for it."""
    if any(value is None for value in values):
        return None
    made = [usable(value, kind, output.get("operations", [])) for value in values]
    return WRONG if any(value is WRONG for value in made) else made


def one(output: dict, path: str, root: object, kind: str, is_array: bool, notes: dict) -> object:
    """Return what an output takes from a value on."""
    take, found = output.get("take"), nodes(path, root)
    if take == "count":
        return len(found)
    if take == "exists":
        return len(found) > 0
    if isinstance(take, dict) or (is_array and take is None and not is_singular(path)):
        value = array(output, found, "string" if isinstance(take, dict) else kind)
        if isinstance(take, dict) and isinstance(value, list):
            value = take["join"].join(value)
    elif not found:
        value = MISSING
    elif take is None and len(found) > 1:
        raise Failure(f"Response from external API has several values for: {output['name']}")
    else:
        value = found[-1] if take == "last" else found[0]
        if value is not None:
            listed = isinstance(value, list)
            value = (array(output, value, kind) if listed else WRONG) if is_array else usable(value, kind, output.get("operations", []))
    for case, mark in (("missing", MISSING), ("null", None), ("type", WRONG)):
        if value is mark:
            return substitute(output, case, notes)
    return value


def result(output: dict, document: object, notes: dict) -> object:
    """Return the value of an output, or fail."""
    if "call" in output:
        return FACTS[output["call"]]
    kind, is_array = output["type"].strip("[]"), output["type"].startswith("[")
    if "each" in output:
        return [one(output, output["path"], element, kind, False, notes) for element in nodes(output["each"], document)]
    return one(output, output["path"], document, kind, is_array, notes)


def results(outputs: list, document: object) -> tuple[dict, list, dict]:
    """Return the values of all outputs, the texts of all that fail, and why defaults stand in for values."""
    values, failures, notes = {}, [], {}
    for output in outputs:
        try:
            values[output["name"]] = result(output, document, notes)
        except Failure as failure:
            failures.append(str(failure))
    return values, failures, notes
