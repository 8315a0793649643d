"""Reads Terraform's JSON with an independent parser of its language.

    python read_terraform.py FILE…    exits with 1 and a line for each text that is no expression of HCL
"""

import json
import sys
from typing import Any, Iterator

import hcl2


def texts(tree: Any, place: str) -> Iterator[tuple[str, str]]:
    """Every text of a JSON tree, with the place of each."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from texts(value, f"{place}/{name}")
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from texts(value, f"{place}/{index}")
    elif isinstance(tree, str):
        yield place, tree


def quoted(text: str) -> str:
    """A text of the JSON as a template of HCL: what stands between `${` and `}` is HCL already."""
    written = ""
    depth = 0
    rest = text
    while rest:
        if depth == 0 and rest.startswith(("$${", "%%{")):
            taken, count = rest[:3], 3
        elif depth == 0 and rest.startswith("${"):
            taken, count, depth = rest[:2], 2, 1
        elif depth:
            taken, count = rest[0], 1
            depth += {"{": 1, "}": -1}.get(rest[0], 0)
        else:
            taken, count = json.dumps(rest[0], ensure_ascii=False)[1:-1], 1
        written += taken
        rest = rest[count:]
    return f'"{written}"'


def main() -> int:
    """Reads the files."""
    faults = 0
    count = 0
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            tree = json.load(file)
        for place, text in texts(tree, path):
            count += 1
            try:
                hcl2.loads(f"text = {quoted(text)}\n")
            except Exception as error:  # noqa: BLE001 - whatever the parser raises is what is looked for
                faults += 1
                print(f"{place}: {text!r}: {str(error).splitlines()[0]}")
    print(f"{count} texts read")
    return 1 if faults or not count else 0


sys.exit(main())
