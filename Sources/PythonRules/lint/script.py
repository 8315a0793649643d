"""Runs every rule over one script."""

import gc
import sys
from types import ModuleType
from typing import Any, Iterable, Iterator, Optional

from ..finding import BoundName, Finding, Hooks, Options, Script
from ..flow.calls import is_generator
from . import contract, entry_point, floor_library, floor_syntax, hook_names, imports, names, syntax, waits

RULES = (floor_syntax, floor_library, imports, names, hook_names, waits, entry_point, contract)
"""The rules for a script that parses. A new one is a module with a function `check`, and stands here."""

FRAMES = 20_000
"""How deep the rules may call: a few times for each level that the parser let through."""


def answer(parameters: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings in a script, in the order of their places."""
    # Pyflakes links the nodes of a tree to cycles, so all of it goes with one collection before the next script;
    # collections while the rules run would find little and take a third of the time.
    gc.disable()
    is_generator.cache_clear()
    gc.collect()
    parsed = syntax.parse(parameters["script"])
    if isinstance(parsed, Finding):
        return [parsed.as_json()]
    promised = parameters.get("promised") or {"always": [], "onSuccess": []}
    always, on_success = tuple(promised["always"]), tuple(promised["onSuccess"])
    options = Options(
        parameters["floor"], outputs(parameters["outputs"]), always, on_success, hooks(parameters.get("hooks"))
    )
    return all_findings(parsed, options, RULES)


def all_findings(script: Script, options: Options, rules: Iterable[ModuleType]) -> list[dict[str, Any]]:
    """The findings of some rules in a script that parses, in the order of their places."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(FRAMES)
    try:
        return [finding.as_json() for finding in sorted(set(findings(script, options, rules)))]
    finally:
        # The parser's own limit follows from it, and its stack is not as deep.
        sys.setrecursionlimit(usual)


def outputs(declared: list[dict[str, Any]]) -> dict[str, str]:
    """The types of the outputs by name."""
    types = {output["name"]: output["datatype"] for output in declared}
    if "success" not in types and "error" not in types:
        # Failures take the platform's own path: the definition names neither, and main returns both all the same.
        types.update(success="boolean", error="string")
    return types


def hooks(placed: Optional[dict[str, Any]]) -> Hooks:
    """The hooks within a script, if it has any."""
    if placed is None:
        return Hooks(1, 0, ())
    return Hooks(placed["firstLine"], placed["lastLine"], tuple(BoundName(**name) for name in placed["names"]))


def findings(script: Script, options: Options, rules: Iterable[ModuleType]) -> Iterator[Finding]:
    """What the rules say, in their order."""
    for rule in rules:
        try:
            yield from rule.check(script, options)
        except RecursionError:
            yield Finding(1, 1, "GC304", "the script is nested too deeply to be looked at")
            return
