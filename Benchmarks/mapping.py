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
from pathlib import Path
from typing import Any

from mapping_libraries import STANDARD, libraries
from mapping_rows import ROWS, Mapping, Row

LOGGED = "gcgen, log: failures"


def generated(gcgen: str, folder: Path, log: str) -> list[Mapping]:
    """The mappings of the scripts that gcgen generates for the rows, with a level of their logs."""
    (folder / "Actions").mkdir(parents=True)
    (folder / "gcgen.yaml").write_text(f"transport: standard-library\nlog: {log}\n")
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
    """Section 4 of a script's `main` and its return, as a function of the response's value; its log goes nowhere."""
    lines = script.splitlines()
    begin = next(number for number, line in enumerate(lines, 1) if line.strip().startswith("# 4. "))
    module = ast.parse(script)
    main = next(node for node in module.body if isinstance(node, ast.FunctionDef) and node.name == "main")
    tried = next(node for node in main.body if isinstance(node, ast.Try))
    main.args = ast.parse("lambda answer, call=None, log=None: 0", mode="eval").body.args  # type: ignore[attr-defined]
    main.body = [node for node in tried.body if node.lineno > begin and "response" not in names(node)]
    scope: dict[str, Any] = {}
    exec(compile(ast.fix_missing_locations(module), "data_action_script.py", "exec"), scope)
    main_function: Any = scope["main"]
    call = scope["Call"](float("inf"), float("inf"))
    log = scope["CallLog"]("", "", call) if "CallLog" in scope else None
    if log is not None:
        log.write = lambda: None
    main_function.__defaults__ = (call, log)
    found: Mapping = main_function
    return found


def names(node: ast.AST) -> set[str]:
    """The variables that a statement mentions."""
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


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
        if name == LOGGED:
            comparison = f"the log takes {ratio:.2f} times as long"
        print(f"    {name:<42}{medians[name] / row.per * 1e9:>9.0f} ns   {comparison:<34}{goal and 'goal ' + goal}")


def bench(gcgen: str, folder: Path) -> None:
    """Measures every row."""
    print(f"mappings on CPython {platform.python_version()} ({sys.executable})")
    mappings = generated(gcgen, folder / "workspace", "off")
    logged = generated(gcgen, folder / "logged", "failures")
    others = libraries(folder)
    for row, ours, with_log in zip(ROWS, mappings, logged):
        sides: dict[str, Mapping] = {"gcgen": ours, LOGGED: with_log}
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
