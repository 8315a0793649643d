"""How fast a generated mapping is, beside what one would write or use instead: all sides in one run.

usage: mapping.py PATH-OF-GCGEN

The scripts are real ones: gcgen generates them from descriptions. What is measured of each is section 4 of `main`, from
the response as a Python value to the outputs, and the return of section 5; they are cut out by the comments that begin
the sections and become a function of `answer`. The libraries get their queries compiled beforehand, and their results
are values as well. Before anything is measured, all sides have to give the same.

Each row runs its sides in turn, A B C A B C …, and prints medians of the time for one field or element, and the median
of the ratios. Nothing here passes or fails: machines differ, ratios are what to look at.
"""

from __future__ import annotations

import ast
import gc
import glob
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LIBRARIES = ["jsonpath-rfc9535==2.0.2", "python-jsonpath==2.2.2", "jsonpath-ng==1.16.0", "jmespath==1.1.0"]
STANDARD = ("jsonpath-rfc9535", "python-jsonpath")
Mapping = Callable[[Any], Any]


@dataclass
class Row:
    """A response, what is taken out of it, and who does that by hand."""

    label: str
    answer: Any
    outputs: list[dict[str, Any]]
    get_chain: Mapping | None
    guarded: Mapping
    per: int
    goals: dict[str, str]
    jmespath: list[str] = field(default_factory=list)


def output(name: str, type_: str, path: str, **rest: Any) -> dict[str, Any]:
    """An output as a description has it."""
    return {"name": name, "type": type_, "description": name, "path": path, **rest}


# What people write by hand.


def user_by_get(answer: Any) -> Any:
    return {
        "name": answer.get("name", "Unknown"),
        "email": answer.get("email", "Unknown"),
        "phone": answer.get("phone", "Unknown"),
        "city": answer.get("address", {}).get("city", "Unknown"),
        "company": answer.get("company", {}).get("name", "Unknown"),
        "success": True,
    }


def user_guarded(answer: Any) -> Any:
    answer = answer if isinstance(answer, dict) else {}
    name = answer.get("name")
    if not isinstance(name, str):
        name = "Unknown"
    email = answer.get("email")
    if not isinstance(email, str):
        email = "Unknown"
    phone = answer.get("phone")
    if not isinstance(phone, str):
        phone = "Unknown"
    address = answer.get("address")
    city = address.get("city") if isinstance(address, dict) else None
    if not isinstance(city, str):
        city = "Unknown"
    company = answer.get("company")
    company = company.get("name") if isinstance(company, dict) else None
    if not isinstance(company, str):
        company = "Unknown"
    return {"name": name, "email": email, "phone": phone, "city": city, "company": company, "success": True}


def nickname_by_get(answer: Any) -> Any:
    return {"nickname": answer.get("nickname", "Unknown"), "success": True}


def nickname_guarded(answer: Any) -> Any:
    nickname = answer.get("nickname") if isinstance(answer, dict) else None
    if not isinstance(nickname, str):
        nickname = "Unknown"
    return {"nickname": nickname, "success": True}


def ids_guarded(answer: Any) -> Any:
    items = answer.get("items") if isinstance(answer, dict) else None
    if isinstance(items, dict):
        items = list(items.values())
    elif not isinstance(items, list):
        items = []
    ids = [item["id"] for item in items if isinstance(item, dict) and "id" in item]
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


def cheap_guarded(answer: Any) -> Any:
    items = answer.get("items") if isinstance(answer, dict) else None
    if isinstance(items, dict):
        items = list(items.values())
    elif not isinstance(items, list):
        items = []
    ids = [
        item["id"]
        for item in items
        if isinstance(item, dict)
        and type(price := item.get("price")) in (int, float)
        and price < 10
        and "id" in item
    ]
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


def all_ids_guarded(answer: Any) -> Any:
    ids = []
    stack = [answer]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if "id" in node:
                ids.append(node["id"])
            stack.extend(reversed(node.values()))
        elif isinstance(node, list):
            stack.extend(reversed(node))
    if not all(type(id_) is int for id_ in ids):
        raise ValueError("an id is no whole number")
    return {"ids": ids, "success": True}


USER = {
    "id": 1,
    "name": "Leanne Graham",
    "username": "Bret",
    "email": "Sincere@april.biz",
    "address": {"street": "Kulas Light", "suite": "Apt. 556", "city": "Gwenborough", "zipcode": "92998-3874"},
    "phone": "1-770-736-8031 x56442",
    "website": "hildegard.org",
    "company": {"name": "Romaguera-Crona", "catchPhrase": "Multi-layered client-server neural-net"},
}
SHOP = {
    "items": [
        {"id": number, "name": f"Item {number}", "price": number % 20 + 0.5, "tags": ["a", "b"]} for number in range(432)
    ]
}
UNKNOWN = {"default": "Unknown"}
LIST_GOALS = {"guarded by hand": "<= 1.3", "fastest of RFC 9535": ">= 20"}
ROWS = [
    Row(
        "5 simple fields, a field",
        USER,
        [output(name, "string", path, **UNKNOWN) for name, path in (
            ("name", "$.name"), ("email", "$.email"), ("phone", "$.phone"),
            ("city", "$.address.city"), ("company", "$.company.name"))],
        user_by_get,
        user_guarded,
        5,
        {"by .get": "<= 1.4", **LIST_GOALS},
        ["name", "email", "phone", "address.city", "company.name"],
    ),
    Row(
        "a missing field",
        USER,
        [output("nickname", "string", "$.nickname", **UNKNOWN)],
        nickname_by_get,
        nickname_guarded,
        1,
        {"by .get": "<= 1.4", **LIST_GOALS},
        ["nickname"],
    ),
    Row(
        "$.items[*].id of 432, an element",
        SHOP,
        [output("ids", "[integer]", "$.items[*].id")],
        None,
        ids_guarded,
        432,
        LIST_GOALS,
        ["items[*].id"],
    ),
    Row(
        "$.items[?@.price<10].id of 432, an element",
        SHOP,
        [output("ids", "[integer]", "$.items[?@.price<10].id")],
        None,
        cheap_guarded,
        432,
        LIST_GOALS,
        ["items[?price < `10`].id"],
    ),
    Row("$..id of 432, an element", SHOP, [output("ids", "[integer]", "$..id")], None, all_ids_guarded, 432, LIST_GOALS),
]  # fmt: skip


def generated(gcgen: str, folder: Path) -> list[Mapping]:
    """The mappings of the scripts that gcgen generates for the rows."""
    (folder / "Actions").mkdir(parents=True)
    (folder / "gcgen.yaml").write_text("")
    for number, row in enumerate(ROWS):
        description = {
            "name": f"Row{number}",
            "summary": row.label,
            "inputs": [],
            "request": {"method": "GET", "url": ["https://example.com/"]},
            "outputs": row.outputs,
        }
        (folder / f"Actions/Row{number}.action.json").write_text(json.dumps(description))
    subprocess.run([gcgen, "generate", "--workspace", str(folder)], check=True, capture_output=True)
    paths = [folder / f"Generated/Row{number}/data_action_script.py" for number in range(len(ROWS))]
    return [mapping(path.read_text()) for path in paths]


def mapping(script: str) -> Mapping:
    """Section 4 of a script's `main` and its return, as a function of the response's value."""
    lines = script.splitlines()
    begin = next(number for number, line in enumerate(lines, 1) if line.strip().startswith("# 4. "))
    module = ast.parse(script)
    parts = [node for node in module.body if not needs_requests(node)]
    main = next(node for node in parts if isinstance(node, ast.FunctionDef) and node.name == "main")
    tried = next(node for node in main.body if isinstance(node, ast.Try))
    section = [node for node in tried.body if node.lineno > begin and "body" not in names(node)]
    main.args = ast.parse("lambda answer, deadline=float('inf'): 0", mode="eval").body.args  # type: ignore[attr-defined]
    main.body = list(section)
    module.body = parts
    scope: dict[str, Any] = {}
    exec(compile(ast.fix_missing_locations(module), "data_action_script.py", "exec"), scope)
    main_function: Mapping = scope["main"]
    return main_function


def needs_requests(node: ast.stmt) -> bool:
    """Whether a part of a script is there for the call alone, which is not measured."""
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").startswith("requests")
    return bool(names(node) & {"requests", "HTTPAdapter", "SESSION", "ADAPTER"}) and not isinstance(node, ast.FunctionDef)


def names(node: ast.AST) -> set[str]:
    """The variables and modules that a statement mentions."""
    inside = list(ast.walk(node))
    return {part.id for part in inside if isinstance(part, ast.Name)} | {
        alias.name for part in inside if isinstance(part, ast.Import) for alias in part.names
    }


def libraries(folder: Path) -> dict[str, Callable[[Row], Mapping | None]]:
    """How each library that pip gets does a row; one that it does not get is left out, and that is said."""
    installed = str(folder / "libraries")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", installed]
    found = {}
    sys.path.insert(0, installed)
    for library in LIBRARIES:
        name = library.split("==")[0]
        if subprocess.run([*pip, library], stderr=subprocess.DEVNULL).returncode == 0:
            found[name] = {
                "jsonpath-rfc9535": by_rfc9535,
                "python-jsonpath": by_python_jsonpath,
                "jsonpath-ng": by_jsonpath_ng,
                "jmespath": by_jmespath,
            }[name]
        else:
            print(f"pip cannot get {library}: it is left out")
    return found


def results(row: Row, queries: list[Mapping]) -> Mapping:
    """The outputs of a row by one query for each, which gives a list of values."""
    columns = [(output["name"], output["type"], output.get("default"), query) for output, query in zip(row.outputs, queries)]

    def run(answer: Any) -> Any:
        found = {}
        for name, type_, default, query in columns:
            values = query(answer)
            found[name] = values if type_.startswith("[") else values[0] if values else default
        found["success"] = True
        return found

    return run


def by_rfc9535(row: Row) -> Mapping | None:
    import jsonpath_rfc9535

    compiled = [jsonpath_rfc9535.compile(output["path"]) for output in row.outputs]
    return results(row, [lambda answer, query=query: query.find(answer).values() for query in compiled])


def by_python_jsonpath(row: Row) -> Mapping | None:
    import jsonpath

    return results(row, [jsonpath.compile(output["path"]).findall for output in row.outputs])


def by_jsonpath_ng(row: Row) -> Mapping | None:
    import jsonpath_ng.ext

    paths = [output["path"].replace("?@.price<10", "?(@.price<10)") for output in row.outputs]
    compiled = [jsonpath_ng.ext.parse(path) for path in paths]
    return results(row, [lambda answer, query=query: [match.value for match in query.find(answer)] for query in compiled])


def by_jmespath(row: Row) -> Mapping | None:
    import jmespath

    if not row.jmespath:
        return None
    compiled = [jmespath.compile(path) for path in row.jmespath]

    def values(search: Mapping) -> Mapping:
        def run(answer: Any) -> Any:
            value = search(answer)
            return value if isinstance(value, list) else [] if value is None else [value]

        return run

    return results(row, [values(query.search) for query in compiled])


def measure(sides: dict[str, Mapping], answer: Any, runs: int = 15) -> dict[str, list[float]]:
    """Seconds of the processor for one call of each side, several times, in turn; garbage is collected as ever."""
    timers = {name: timeit.Timer(lambda side=side: side(answer), gc.enable, time.process_time) for name, side in sides.items()}
    counts = {name: max(1, int(0.02 / max(1e-7, min(timer.repeat(3, 10)) / 10))) for name, timer in timers.items()}
    seconds: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(runs):
        for name, timer in timers.items():
            seconds[name].append(timer.timeit(counts[name]) / counts[name])
    return seconds


def show(row: Row, sides: dict[str, Mapping]) -> None:
    """Measures a row and prints a line for each side."""
    expected = row.guarded(row.answer)
    for name, side in sides.items():
        found = side(row.answer)
        if {**found, "ids": sorted(found.get("ids", []))} != {**expected, "ids": sorted(expected.get("ids", []))}:
            sys.exit(f"{row.label}: {name} gives {found} instead of {expected}")
    seconds = measure(sides, row.answer)
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    print(f"{row.label:<46}{medians['gcgen'] / row.per * 1e9:>9.0f} ns", flush=True)
    standard = [name for name in STANDARD if name in sides]
    fastest = min(standard, key=lambda name: medians[name], default=None)
    for name in list(sides)[1:]:
        pairs = zip(seconds["gcgen"], seconds[name])
        by_hand = name in ("by .get", "guarded by hand")
        ratio = statistics.median(ours / other if by_hand else other / ours for ours, other in pairs)
        goal = row.goals.get("fastest of RFC 9535" if name == fastest else name, "")
        comparison = f"gcgen takes {ratio:.2f} times as long" if by_hand else f"gcgen is {ratio:.0f} times as fast"
        print(f"    {name:<42}{medians[name] / row.per * 1e9:>9.0f} ns   {comparison:<34}{goal and 'goal ' + goal}")


def bench(gcgen: str, folder: Path) -> None:
    """Measures every row."""
    print(f"mappings on CPython {platform.python_version()} ({sys.executable})")
    mappings = generated(gcgen, folder / "workspace")
    others = libraries(folder)
    for row, ours in zip(ROWS, mappings):
        sides: dict[str, Mapping] = {"gcgen": ours}
        if row.get_chain:
            sides["by .get"] = row.get_chain
        sides["guarded by hand"] = row.guarded
        for name, library in others.items():
            other = library(row)
            if other:
                sides[name] = other
        show(row, sides)


def main() -> None:
    """Prints the table, on CPython 3.13 where that is there."""
    newest = sorted(glob.glob(os.path.expanduser("~/.pyenv/versions/3.13.*/bin/python3")))
    if newest and sys.version_info[:2] != (3, 13):
        os.execv(newest[-1], [newest[-1], *sys.argv])
    folder = Path(tempfile.mkdtemp(prefix="gcgen-bench-"))
    try:
        bench(str(Path(sys.argv[1]).resolve()), folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
