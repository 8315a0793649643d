"""On every way out, `main` returns a dictionary of declared keys, with `success` among them."""

import ast
from typing import Iterator, Union

from ..finding import Finding, Options, Script
from ..flow.frame import Returned, TooIntricate
from ..flow.values import Atom, Entry, Function, Ref, Shape, Values
from ..flow.ways_out import Script as Flow
from . import entry_point

NAMES = {
    "string": "a text", "boolean": "a boolean", "integer": "a number", "number": "a number", "null": "None",
    "array": "a list", "object": "a dictionary", "other": "no dictionary",
}  # fmt: skip


def check(script: Script, options: Options) -> Iterator[Finding]:
    """Everything that is wrong with the ways out of `main`."""
    # Whatever a hook does, the script catches it and looks at what it gives: there is nothing to follow.
    own = ast.Module([node for node in script.tree.body if not options.hooks.hold(node)], [])
    flow = Flow(own, script.nodes)
    mains = flow.value("main") or frozenset()
    functions = [one for one in mains if isinstance(one, Function)]
    if len(functions) != 1 or entry_point.kind(functions[0].node) != "plain":
        # There is no main, or none that can be called: another rule says so.
        return
    main = functions[0].node
    try:
        ways = flow.ways_out(functions[0])
    except TooIntricate:
        yield script.finding(main, "GC337", "there are too many ways through main to follow them all")
        return
    for returned in ways.returns:
        yield from returned_findings(script, options, flow, returned)
    if ways.falls_off:
        yield script.finding(main.body[-1], "GC333", "main can end here without a return, which is None")
    for raised in ways.raised:
        what = "exits the interpreter" if raised.classes == ("SystemExit",) else "raises"
        yield script.finding(raised.node, "GC336", f"this {what}, and nothing in main catches it")


def returned_findings(script: Script, options: Options, flow: Flow, returned: Returned) -> Iterator[Finding]:
    """What is wrong with one `return`."""
    kinds = [one.kind for one in returned.values if isinstance(one, Atom)]
    for kind in sorted({kind for kind in kinds if kind != "unknown"}):
        yield script.finding(returned.node, "GC333", f"main returns {NAMES[kind]} here, not a dictionary")
    if "unknown" in kinds:
        yield script.finding(returned.node, "GC337", "what main returns here cannot be told from the script")
    for ref in sorted(one for one in returned.values if isinstance(one, Ref)):
        yield from shape_findings(script, options, returned.node, flow.shape(values(ref), returned.state))


def values(ref: Ref) -> Values:
    """One dictionary as a value."""
    return frozenset([ref])


def shape_findings(script: Script, options: Options, node: ast.AST, shape: Shape) -> Iterator[Finding]:
    """What is wrong with a dictionary that is returned."""
    if shape.is_open:
        yield script.finding(node, "GC337", "the keys of what main returns here cannot be told from the script")
    success = shape.entries.get("success")
    if success is None and not shape.is_open:
        yield script.finding(node, "GC334", "main returns a dictionary without 'success' here")
    elif success is not None and not success.is_certain:
        yield script.finding(node, "GC334", "'success' is not on every way in what main returns here")
    if not shape.is_open:
        yield from missing_findings(script, options, node, shape)
    for name, entry in shape.entries.items():
        yield from entry_findings(script, options, name, entry)


def missing_findings(script: Script, options: Options, node: ast.AST, shape: Shape) -> Iterator[Finding]:
    """What the description promises and a dictionary that is returned does not hold."""
    promised = options.always if "error" in shape.entries else options.on_success
    for name in promised:
        entry = shape.entries.get(name)
        if entry is None or not entry.is_certain:
            yield script.finding(node, "GC339", f"main returns no '{name}' here, which the description promises")


def entry_findings(script: Script, options: Options, name: str, entry: Entry) -> Iterator[Finding]:
    """What is wrong with a key of a dictionary that is returned."""
    declared: Union[str, None] = options.outputs.get(name)
    for place in sorted(entry.places):
        if declared is None:
            column = script.column(place.key_line, place.key_offset)
            message = f"main returns '{name}', which the definition does not declare"
            yield Finding(place.key_line, column, "GC335", message)
        elif place.kind != "unknown" and not fits(place.kind, declared):
            column = script.column(place.line, place.offset)
            message = f"'{name}' is {NAMES[place.kind]} here, but declared as '{declared}'"
            yield Finding(place.line, column, "GC338", message)


def fits(kind: str, declared: str) -> bool:
    """Whether a value of a kind is one of a declared type."""
    return kind == declared or (kind, declared) == ("integer", "number")
