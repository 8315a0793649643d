"""Calls compiled queries and says where the nodes are not those that are wanted.

Reads JSON: `module`, the source of functions query_0 and so on, and `cases`, each with the number of its `query`, a
`document` and all lists of nodes that are right in `results`. Prints one line for each complaint; exit status 1 if any.
"""

import json
import sys
import time
from typing import Any


def same(left: Any, right: Any) -> bool:
    """Return whether two JSON values are the same, down to the types of numbers."""
    if type(left) is not type(right):
        return False
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict):
        return list(left) == list(right) and all(map(same, left.values(), right.values()))
    return bool(left == right)


def complaint(functions: dict[str, Any], case: dict[str, Any]) -> str:
    """Return what is wrong with the nodes of one case, nothing where they are right."""
    try:
        nodes = functions[f"query_{case['query']}"](case["document"], time.monotonic() + 60)
    except Exception as error:  # noqa: BLE001
        return f"{case['name']}: {error!r}"
    if any(same(nodes, result) for result in case["results"]):
        return ""
    return f"{case['name']} on {case['document']!r}: {nodes!r} is none of {case['results']!r}"


def main(input_data: dict[str, Any]) -> dict[str, Any]:
    """Return the complaints about functions that stand in the same module."""
    complaints = [complaint(globals(), case) for case in input_data["cases"]]
    return {"complaints": [text for text in complaints if text], "count": len(complaints)}


if __name__ == "__main__":
    given = json.load(sys.stdin)
    exec(compile(given["module"], "queries.py", "exec"), globals())
    answer = main(given)
    print(*answer["complaints"][:20], sep="\n")
    print(answer["count"], "cases")
    sys.exit(1 if answer["complaints"] or answer["count"] != len(given["cases"]) else 0)
