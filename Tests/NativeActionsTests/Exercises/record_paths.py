"""Writes what Jayway's JsonPath finds by random paths in random documents, for RecordedPathTests.swift.

    python3 record_paths.py CLASSPATH > recorded_paths.json

The class path holds JsonPath with Jackson, and RecordPaths.java compiled against them.
"""

import json
import random
import subprocess
import sys
from typing import Any

RANDOM = random.Random(20)
NAMES = ["a", "b", "c", "a", "b", "x-y"]


def one_of(*choices: str) -> str:
    return RANDOM.choice(choices)


def document(depth: int) -> Any:
    chance = RANDOM.random()
    if depth == 0 or chance < 0.35:
        return RANDOM.choice([None, True, False, 0, 1, 2, 1.5, -1, "", "a", "b", "5", "x y", 5])
    if chance < 0.65:
        return [document(depth - 1) for _ in range(RANDOM.randint(0, 3))]
    return {name: document(depth - 1) for name in RANDOM.sample(["a", "b", "c", "x-y"], RANDOM.randint(1, 4))}


def relative() -> str:
    steps = [one_of(".a", ".b", ".c", "[0]", "['b']", "[-1]") for _ in range(RANDOM.randint(1, 2))]
    return "@" + "".join(steps)


def literal() -> str:
    return one_of("'a'", '"b"', "'5'", "1", "5", "0", "1.5", "true", "false", "null", "-1", "''")


def condition(depth: int = 2) -> str:
    chance = RANDOM.random()
    if depth and chance < 0.2:
        return condition(depth - 1) + one_of(" && ", " || ") + condition(depth - 1)
    if chance < 0.25:
        return f"({condition(0)})"
    if chance < 0.4:
        return one_of("", "!") + relative()
    if chance < 0.9:
        return relative() + one_of("==", " == ", " != ", "<", " > ", " <= ", ">=") + literal()
    return relative() + one_of(" == ", " != ", " < ") + one_of(relative(), "$.a", literal())


def segment() -> str:
    chance = RANDOM.random()
    name = RANDOM.choice(NAMES)
    if chance < 0.35:
        return "." + name
    if chance < 0.5:
        return "[" + one_of("'%s'", "'%s'", '"%s"') % name + "]"
    if chance < 0.63:
        return f"[{one_of('0', '0', '1', '2', '-1')}]"
    if chance < 0.7:
        return one_of(".*", "[*]")
    if chance < 0.74:
        return f"[{one_of('0:1', '1:', '-1:', ':2', ':-1', '0,1', '0, 2', '::2', '1:-1', '0:')}]"
    if chance < 0.92:
        return one_of("[?(%s)]", "[?( %s )]") % condition()
    if chance < 0.97:
        return ".." + name
    return one_of(".length()", "..*", "..[0]", "[?@.a]", "['a','b']", "..[?(@.a)]", ".[0]")


def path() -> str:
    result = one_of("$", "$", "$", "", "$") + "".join(segment() for _ in range(RANDOM.randint(1, 3)))
    return result.lstrip("$").lstrip(".") if RANDOM.random() < 0.1 else result


def main() -> None:
    cases = []
    for _ in range(500):
        root = {name: document(3) for name in ["a", "b", "c", "x-y"]}
        cases.append((path(), RANDOM.choice([root, list(root.values())])))
    lines = "".join(f"{query}\t{json.dumps(given)}\n" for query, given in cases)
    command = ["java", "-cp", sys.argv[1], "RecordPaths"]
    found = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [{"path": query, "document": given, "found": value} for (query, given), value in zip(cases, found)]
    print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")


if __name__ == "__main__":
    main()
