"""Runs scripts of random outputs on random responses and compares them with the reference.

Usage: exercise_mapping.py SEED ROUNDS. Standard input: one JSON object a line with `script`,
`description` and `log`. Prints one line for each complaint; exit status 1 if any.
"""

from __future__ import annotations

import json
import random
import sys
import types

from reference_mapping import DATES, FACTS, TIMES, results
from script_calls import answering, told

NAMES = ["a", "b", "c", "items"]
SCALARS = [
    None, True, False, 0, 1, -7, 5.0, 2.5, -0.0, 1e300, 9007199254740993, 9007199254740994.0, 10**30, 1763841900, 1763841900123, 1763841900.5,
    "", "x", " Y z ", "42", "-7", "007", "-0", "1e3", "2.5", "1e999", "NaN", "true", "false", "True", "\u0663", "\ud800", "a-b", "1763841900", "9" * 700,
    *TIMES, *DATES,
]
KINDS = {
    "string": lambda value: type(value) is str,
    "boolean": lambda value: type(value) is bool,
    "integer": lambda value: type(value) is int,
    "number": lambda value: type(value) in (int, float),
    "object": lambda value: type(value) is dict,
}


def document(choose: random.Random, depth: int) -> object:
    """Return a random value of a response."""
    kind = choose.random()
    if depth == 0 or kind < 0.35:
        return choose.choice(SCALARS)
    if kind < 0.6:
        return [document(choose, depth - 1) for _ in range(choose.choice((0, 1, 1, 2, 4)))]
    if kind < 0.7:
        first = choose.choice(SCALARS)
        return [choose.choice((first, first, choose.choice(SCALARS))) for _ in range(choose.randint(1, 4))]
    return {name: document(choose, depth - 1) for name in NAMES if choose.random() < 0.7}


def is_of_type(value: object, declared: str) -> bool:
    """Return whether a value has the type that the contract says."""
    if declared.startswith("["):
        return type(value) is list and all(KINDS[declared[1:-1]](one) for one in value)
    return KINDS[declared](value)


def complaint(answer: dict, lines: list, log: str, outputs: list, response: object) -> str | None:
    """Return what is wrong with an answer, or with what the script wrote of the call."""
    try:
        written = json.dumps(answer, sort_keys=True, allow_nan=False)
    except ValueError as error:
        return f"no JSON: {error}"
    values, failures, notes = results(outputs, response)
    told = log == "all" or (log == "failures" and bool(failures or notes))
    if len(lines) != told:
        return f"wrote {lines}, and defaults are {notes}"
    if failures:
        facts = {output["name"]: {**FACTS, "error_code": "mapping"}[output["call"]] for output in outputs if "call" in output}
        if answer != {**facts, "success": False, "error": answer["error"]} or answer["error"] not in failures:
            return f"got {written[:300]}, wanted one of {failures}"
        if told and (lines[0]["error_code"] != "mapping" or not lines[0]["defaulted"].items() <= notes.items()):
            return f"wrote {lines}, and defaults are {notes}"
        return None
    if told and (lines[0]["error_code"] != "" or lines[0]["defaulted"] != notes):
        return f"wrote {lines}, and defaults are {notes}"
    wanted = json.dumps({**values, "success": True}, sort_keys=True)
    if written != wanted:
        return f"got {written[:300]}, wanted {wanted[:300]}"
    wrong = [output["name"] for output in outputs if not is_of_type(answer[output["name"]], output["type"])]
    lengths = {}
    for output in outputs:
        if "each" in output:
            lengths.setdefault(output["each"], set()).add(len(answer[output["name"]]))
    uneven = [each for each, found in lengths.items() if len(found) > 1]
    return f"of another type: {wrong}, uneven: {uneven}" if wrong or uneven else None


def nested(opening: str, closing: str) -> bytes:
    """Return a body that is nested far deeper than Python calls."""
    return (opening * 10_000 + "[1, null]" + closing * 10_000).encode()


DEEP = [nested("[", "]"), nested('{"a":', "}"), nested('{"items":[{"b":', "}]}"), nested('[{"a":1,"b":', "}]")]


def searches_twice(output: dict) -> bool:
    """Return whether all levels are searched below all levels, which takes a deep body's depth squared."""
    return (output.get("each", "") + output.get("path", "")).count("..") > 1


def deep_complaint(answer: dict, outputs: list) -> str | None:
    """Return what is wrong with an answer to a body that the reference could not go through."""
    if answer["success"] is not True:
        if answer["error"].startswith("Request to") and any(map(searches_twice, outputs)):
            return None
        return answer["error"] if answer["error"].startswith(("Unexpected", "Request")) else None
    try:
        json.dumps(answer, allow_nan=False)
    except (ValueError, RecursionError) as error:
        return f"no JSON: {error}"
    wrong = [output["name"] for output in outputs if not is_of_type(answer[output["name"]], output["type"])]
    return f"of another type: {wrong}" if wrong else None


def main() -> int:
    """Run each on some responses, complain."""
    choose = random.Random(int(sys.argv[1]))
    complaints = successes = calls = 0
    for number, line in enumerate(sys.stdin.readlines()):
        case = json.loads(line)
        outputs = json.loads(case["description"])["outputs"]
        module = types.ModuleType("script")
        exec(compile(case["script"], "script.py", "exec"), module.__dict__)
        gives_parts = any("object" in output["type"] for output in outputs)
        for body in DEEP if number % 40 == 0 or (gives_parts and "read_deep_json" in case["script"]) else []:
            module.exchange = answering(module, body)
            if any(map(searches_twice, outputs)):
                module.TIMEOUT_SECONDS = 1
            found = deep_complaint(told(module)[0], outputs)
            if found is not None:
                complaints += 1
                print(f"case {number}, deep {body[:20]}: {found}\n  outputs {json.dumps(outputs)}")
        for _ in range(int(sys.argv[2])):
            response = document(choose, 5)
            body = json.dumps(response).encode()
            module.exchange = answering(module, body)
            answer, lines = told(module)
            calls += 1
            successes += answer["success"]
            found = complaint(answer, lines, case["log"], outputs, json.loads(body))
            if found is not None:
                complaints += 1
                print(f"case {number}: {found}\n  outputs {json.dumps(outputs)}\n  response {body.decode()[:1000]}")
                if complaints == 1:
                    print(case["script"].split("# 4. Map")[-1][:6000])
                if complaints > 5:
                    return 1
    print(f"{calls} calls, {successes} of them with success")
    return 1 if complaints or successes * 10 < calls else 0


sys.exit(main())
