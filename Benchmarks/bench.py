"""How fast gcgen is, beside what one would use instead: both sides in one run, medians and ratios.

usage: bench.py PATH-OF-GCGEN

Each row runs its two commands in turn, A B A B …, and prints the median of each, their ratio, and the goal.
Nothing here passes or fails: machines differ, ratios are what to look at.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PYTHON = "/usr/bin/python3"


@dataclass
class Side:
    """One command of a row, with what must be done before each of its runs."""

    label: str
    command: list[str]
    prepare: Callable[[int], None] = lambda run: None


def measure(side: Side, run: int) -> tuple[float, float]:
    """Wall seconds and peak MiB of one run of a command."""
    side.prepare(run)
    start = time.perf_counter()
    process = subprocess.Popen(
        side.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.stderr.close()
    if status != 0:
        sys.exit(f"{' '.join(side.command)}: status {status}\n{complaint.decode()}")
    return seconds, usage.ru_maxrss / 1024


def row(goal: str, gcgen: Side, other: Side, runs: int = 7) -> None:
    """Prints one line of the table: gcgen, the other side, and how they compare."""
    measure(gcgen, -1)
    measure(other, -1)
    pairs = [(measure(gcgen, run), measure(other, run)) for run in range(runs)]
    ours = statistics.median(a[0] for a, _ in pairs)
    theirs = statistics.median(b[0] for _, b in pairs)
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    peak = max(a[1] for a, _ in pairs)
    print(
        f"{gcgen.label:<48}{ours * 1000:>7.0f} ms {peak:>5.0f} MiB   goal {goal:<18}"
        f"{ratio:>6.2f} x {other.label} ({theirs * 1000:.0f} ms)",
        flush=True,
    )


def description(number: int, revision: int) -> str:
    """The tutorial's action as JSON, one of many, in a revision that changes its script."""
    return json.dumps(
        {
            "name": f"GetUser{number}",
            "summary": f"Fetches user details, revision {revision}",
            "inputs": [
                {
                    "name": "user_id",
                    "type": "integer",
                    "required": True,
                    "description": "The ID of the user to fetch",
                }
            ],
            "request": {
                "method": "GET",
                "url": ["https://example.com/users/", {"input": "user_id"}],
                "headers": [{"name": "Accept", "value": "application/json"}],
            },
            "outputs": [
                {
                    "name": f"user_{field}",
                    "type": "string",
                    "description": f"The {field} of the user",
                    "path": f"$.{field}",
                    "default": "Unknown",
                }
                for field in ("name", "email", "phone")
            ],
        }
    )


class Workspaces:
    """The workspaces that the commands run in."""

    def __init__(self, gcgen: str, folder: Path) -> None:
        self.gcgen = gcgen
        self.folder = folder

    def of_json(self, name: str, count: int) -> Path:
        """A workspace of `*.action.json` descriptions, generated."""
        root = self.folder / name
        (root / "Actions").mkdir(parents=True)
        (root / "gcgen.yaml").write_text("")
        self.rewrite(root, count, 0)
        self.generate(root)
        return root

    def of_swift(self, name: str, count: int) -> Path:
        """A workspace of Swift descriptions, generated."""
        root = self.folder / name
        self.run("new", "GetUser0", "--workspace", str(root))
        text = (root / "Actions/GetUser0.swift").read_text()
        for number in range(1, count):
            copy = text.replace("GetUser0", f"GetUser{number}")
            (root / f"Actions/GetUser{number}.swift").write_text(copy)
        self.generate(root)
        return root

    def with_models(self, name: str, count: int, models: int) -> Path:
        """A workspace of Swift descriptions that map responses through models, generated.

        Each model has as many actions; the first is a part of four others, too.
        """
        root = self.folder / name
        self.run("new", "GetUser0", "--workspace", str(root))
        text = (root / "Actions/GetUser0.swift").read_text()
        for number in range(count):
            model = f"  let model = Response<Model{number % models}>()\n"
            copy = text.replace("GetUser0", f"GetUser{number}")
            copy = copy.replace("\n  var request", model + "\n  var request", 1)
            for field in ("name", "email", "phone"):
                copy = copy.replace(f'"$.{field}"', f"model.part.{field}")
            (root / f"Actions/GetUser{number}.swift").write_text(copy)
        for number in range(models):
            (root / "Responses").mkdir(exist_ok=True)
            self.write_model(root, number, 0)
        self.generate(root)
        return root

    def write_model(self, root: Path, number: int, revision: int) -> None:
        """Writes a model and the part that is its own, or that of the first one."""
        part = "Part0" if number < 5 else f"Part{number}"
        text = "import DataActions\n\n"
        text += f"struct Model{number}: ResponseModel {{\n"
        text += f'  let part = Field("part", {part}.self)\n}}\n'
        if number == 0 or number >= 5:
            text += f"\nstruct {part}: ResponseModel {{\n"
            for field in ("name", "email", "phone"):
                text += f'  let {field} = Field("{field}_{revision}", .string)\n'
            text += "}\n"
        (root / f"Responses/Model{number}.swift").write_text(text)

    def library(self, root: Path) -> str:
        """The folder of the compiled description library."""
        return str(next(root.glob(".gcgen/library/*/DataActions.o")).parent)

    def rewrite(self, root: Path, count: int, revision: int) -> None:
        """Changes every JSON description of a workspace."""
        for number in range(count):
            path = root / f"Actions/GetUser{number}.action.json"
            path.write_text(description(number, revision))

    def commit(self, root: Path) -> None:
        """Commits all of a workspace into a repository of its own."""
        person = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"]
        for words in (["init", "-q"], ["add", "-A"], [*person, "commit", "-q", "-m", "bench"]):
            subprocess.run(["git", "-C", str(root), *words], check=True)

    def generate(self, root: Path) -> None:
        """Brings a workspace up to date."""
        self.run("generate", "--workspace", str(root))

    def run(self, *words: str) -> None:
        """Runs gcgen, which must succeed."""
        subprocess.run([self.gcgen, *words], check=True, capture_output=True)


def main() -> None:
    """Prints the table."""
    gcgen = str(Path(sys.argv[1]).resolve())
    folder = Path(tempfile.mkdtemp(prefix="gcgen-bench-"))
    try:
        bench(gcgen, Workspaces(gcgen, folder))
    finally:
        shutil.rmtree(folder)


def bench(gcgen: str, workspaces: Workspaces) -> None:
    """Measures every row."""

    def generate(label: str, root: Path, prepare: Callable[[int], None]) -> Side:
        return Side(label, [gcgen, "generate", "--workspace", str(root)], prepare)

    def nothing(run: int) -> None:
        pass

    bare = Side("python3 -c pass", [PYTHON, "-c", "pass"])
    row("20 ms", Side("gcgen --version", [gcgen, "--version"]), bare, runs=15)

    one = workspaces.of_json("one", 1)
    row("50 ms", generate("generate, 1 action, nothing changed", one, nothing), bare, runs=15)

    thousand = workspaces.of_json("thousand", 1000)
    scripts = sorted(str(path) for path in thousand.glob("Generated/*/*.py"))
    pyflakes = Side("pyflakes over the same scripts", [PYTHON, "-m", "pyflakes", *scripts])
    row("500 ms", generate("generate, 1,000 actions, nothing changed", thousand, nothing), pyflakes, runs=5)
    row(
        "5 s, 300 MiB",
        generate(
            "generate, 1,000 changed *.action.json",
            thousand,
            lambda run: workspaces.rewrite(thousand, 1000, run + 100),
        ),
        pyflakes,
        runs=5,
    )

    committed = workspaces.of_json("committed", 1000)
    workspaces.commit(committed)
    diff = [gcgen, "diff", "--workspace", str(committed)]
    git_diff = Side("git diff --stat", ["git", "-C", str(committed), "diff", "--stat"])
    row("500 ms", Side("diff, 1,000 actions, nothing changed", diff), git_diff, runs=5)
    row(
        "1 s",
        Side(
            "diff, 1,000 changed *.action.json",
            diff,
            lambda run: workspaces.rewrite(committed, 1000, run + 100),
        ),
        git_diff,
        runs=5,
    )

    hundred = workspaces.of_swift("hundred", 100)
    edited = hundred / "Actions/GetUser50.swift"
    original = edited.read_text()
    row(
        "1 s",
        generate(
            "generate, one of 100 Swift descriptions edited",
            hundred,
            lambda run: edited.write_text(original.replace("Fetches", f"Fetches ({run})")) and None,
        ),
        Side("swiftc --version", ["swiftc", "--version"]),
        runs=5,
    )

    bench_models(workspaces, generate)

    script = scripts[0]
    definition = str(Path(script).with_name("definition.json"))
    row(
        "70 ms, ratio 1",
        Side("lint of one script", [gcgen, "lint", script, "--definition", definition]),
        Side("python3 -m pyflakes", [PYTHON, "-m", "pyflakes", script]),
        runs=15,
    )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"largest process of all: {peak:.0f} MiB")


def bench_models(
    workspaces: Workspaces, generate: Callable[[str, Path, Callable[[int], None]], Side]
) -> None:
    """Measures 1,000 Swift descriptions that share 50 models."""
    root = workspaces.with_models("models", 1000, 50)

    def swiftc(numbers: list[int]) -> list[str]:
        """Compiles some of the descriptions with their models, and no more."""
        models = sorted({number % 50 for number in numbers} | {0})
        files = [root / f"Actions/GetUser{number}.swift" for number in numbers]
        files += [root / f"Responses/Model{number}.swift" for number in models]
        words = ["swiftc", "-parse-as-library", "-wmo", "-swift-version", "5", "-module-name", "M", "-c"]
        words += ["-I", workspaces.library(root), "-o", str(workspaces.folder / "M.o")]
        return words + [str(file) for file in files]

    def scripts(numbers: list[int]) -> list[str]:
        return [str(root / f"Generated/GetUser{number}/data_action_script.py") for number in numbers]

    everything = list(range(1000))
    row(
        "500 ms",
        generate("generate, 1,000 Swift actions, nothing changed", root, lambda run: None),
        Side("pyflakes over the same scripts", [PYTHON, "-m", "pyflakes", *scripts(everything)]),
        runs=5,
    )
    edited = root / "Actions/GetUser500.swift"
    original = edited.read_text()
    row(
        "1.5 s",
        generate(
            "generate, one of these edited",
            root,
            lambda run: edited.write_text(original.replace("Fetches", f"Fetches ({run})")) and None,
        ),
        Side("swiftc -c of the same file", swiftc([500])),
        runs=5,
    )
    users = [number for number in everything if number % 50 < 5]
    compiling = " ".join(swiftc(users))
    linting = " ".join([PYTHON, "-m", "pyflakes", *scripts(users)])
    row(
        "6 s",
        generate(
            "generate, a model edited that 100 of these use",
            root,
            lambda run: workspaces.write_model(root, 0, run + 100),
        ),
        Side("swiftc -c and pyflakes over these 100", ["/bin/sh", "-c", f"{compiling} && {linting}"]),
        runs=5,
    )


if __name__ == "__main__":
    main()
