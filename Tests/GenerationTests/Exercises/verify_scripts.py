"""Reads scripts back and compares them, as data, with the descriptions they were made from.

Standard input: one JSON object a line with `script` and `description`. Prints one line for
each complaint; exit status 1 if any. Every fifth is also run, with hostile inputs and the
network replaced by an empty answer.
"""

from __future__ import annotations

import ast
import json
import os
import random
import sys
import types

FILLED = ["a value that only the run knows"]
HOSTILE = ["", ".", "..", "/", "a\r\nb", "\ud800", "{", '"', 0, 1, -1, True, 5.0, 1e308, float("nan"), None, [], {}, "7", "x" * 10000]


def squeezed(text: str) -> str:
    """Return the text without any space."""
    return "".join(character for character in text if not character.isspace() and character not in "\x85")


def written(text: object) -> object:
    """Return what a Text of a description is: a string, or a list of strings and FILLED."""
    if isinstance(text, str):
        return text
    parts = [part if isinstance(part, str) else FILLED for part in text]
    return parts[0] if len(parts) == 1 else parts


def body_of(value: object) -> object:
    """Return what a JSON body of a description is, in the terms of `shape`."""
    if isinstance(value, list):
        return [body_of(element) for element in value]
    if isinstance(value, dict):
        if "input" in value:
            return FILLED
        if "text" in value:
            return written(value["text"])
        return [[member["name"], body_of(member["value"])] for member in value["object"]]
    return value


def shape(node: ast.expr) -> object:
    """Return the data that an expression is, with FILLED for what only the run knows."""
    if isinstance(node, ast.Constant):
        return node.value.decode("ascii") if isinstance(node.value, bytes) else node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -node.operand.value
    if isinstance(node, ast.JoinedStr):
        return [part.value if isinstance(part, ast.Constant) else FILLED for part in node.values]
    if isinstance(node, (ast.List, ast.Tuple)):
        return [shape(element) for element in node.elts]
    if isinstance(node, ast.Dict):
        pairs = zip(node.keys, node.values)
        return [shape(value) if key is None else [shape(key), shape(value)] for key, value in pairs]
    if isinstance(node, ast.IfExp):
        return shape(node.orelse)
    if isinstance(node, ast.Starred):
        return shape(node.value)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        if node.func.id in ("header_value", "element_if_given", "json_bytes", "form_bytes", "text_bytes"):
            return shape(node.args[0])
        if node.func.id in ("member_if_given", "pair_if_given"):
            return [shape(node.args[0]), shape(node.args[1])]
    if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == "encode":
        return shape(node.func.value)
    return FILLED


def pairs(fields: list) -> list:
    """Return the names and values of headers, parameters or form fields."""
    return [[field["name"], written(field["value"])] for field in fields]


def same(what: str, got: object, wanted: object) -> list[str]:
    """Return a complaint unless both are the same, types and all."""
    if json.dumps(got) == json.dumps(wanted):
        return []
    return [f"{what}: got {json.dumps(got)[:200]}, wanted {json.dumps(wanted)[:200]}"]


def compare(script: str, description: dict) -> list[str]:
    """Return what is different in the script."""
    tree = ast.parse(script)
    found = []
    summary = squeezed(description["summary"]) or "Adataaction."
    if not squeezed(ast.get_docstring(tree, clean=False)).startswith(summary + "Generatedbygcgen"):
        found.append("the summary is another one")
    main = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main")
    nodes = list(ast.walk(main))
    call = next(node.value for node in nodes if isinstance(node, ast.Assign) and node.targets[0].id == "request")
    # A body that is signed has a variable.
    bodies = [node.value for node in nodes if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").startswith("body")]
    arguments = {
        keyword.arg: shape(bodies[0] if keyword.arg == "body" and isinstance(keyword.value, ast.Name) else keyword.value)
        for keyword in call.keywords
    }
    request = description["request"]
    found += same("method", shape(call.args[0]), request["method"])
    key = request.get("signIn", {}).get("apiKeyQuery")
    query = pairs(request["query"] + ([key] if key else []))
    found += same("query", arguments.get("query", [])[-len(query) or 9999:], query)
    headers = arguments.get("headers", [])
    found += same("headers", headers[: len(request["headers"])], pairs(request["headers"]))
    found += token(nodes, request.get("signIn", {}).get("clientCredentials"))
    body = request.get("body") or {}
    if "form" in body:
        found += same("form", arguments["body"], pairs(body["form"]))
    elif "json" in body:
        found += same("json", arguments["body"], body_of(body["json"]))
    elif body:
        content = body["raw"]["content"] if "raw" in body else body["text"]
        found += same("text", arguments["body"], written(content))
        kind = body["raw"]["contentType"] if "raw" in body else "text/plain; charset=utf-8"
        found += same("media type", headers[-1], ["Content-Type", kind])
    names = [shape(node.args[1]) for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "").startswith("read_") and len(node.args) == 2]
    found += same("inputs", sorted(names), sorted(value["name"] for value in description["inputs"]))
    answer = next(node.value for node in main.body[-1].body if isinstance(node, ast.Return))
    outputs = [shape(key) for key in answer.keys]
    found += same("outputs", outputs, [value["name"] for value in description["outputs"]] + ["success"])
    strings = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for failure in description["failures"]:
        for part in [failure["message"]] if isinstance(failure["message"], str) else failure["message"]:
            if isinstance(part, str) and part not in strings:
                found.append(f"the message {part[:100]!r} is not there")
    changed = description["outputs"][0]
    if changed["name"] == "changed":
        replace, prefix = changed["operations"]
        texts = {replace["replace"], replace["with"], prefix["prefix"], changed["take"]["join"], changed["whenNull"]["value"]}
        found += [f"the text {text[:100]!r} is not there" for text in texts - strings]
    for output, value in zip(description["outputs"], answer.values):
        found += further(output, value, nodes)
    return found + defaults(nodes, description)


def token(nodes: list, client: "dict | None") -> list[str]:
    """Return what is different in the request for a token."""
    calls = [node.value for node in nodes if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "token_request"]
    if client is None:
        return ["there is a request for a token"] if calls else []
    wanted = [written(client[name]) for name in ("tokenURL", "clientID", "clientSecret")]
    parameters = client.get("parameters", [])
    return same("token", [shape(value) for value in calls[0].args], wanted + ([pairs(parameters)] if parameters else []))


def further(output: dict, value: ast.expr, nodes: list) -> list[str]:
    """Return what is different in an output's own value, its separator and what is done to its values."""
    if "value" in output:
        if isinstance(value, ast.Name):
            assigned = [node for node in nodes if isinstance(node, ast.Assign)]
            found = [node.value for node in assigned if getattr(node.targets[0], "id", None) == value.id]
            value = found[-1] if found else value
        return same("value", shape(value), body_of(output["value"]))
    strings = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    wanted = [output["take"]["join"]] if isinstance(output.get("take"), dict) else []
    for operation in output.get("operations", []):
        if isinstance(operation, dict):
            wanted += operation.values()
    return [f"{text[:100]!r} of {output['name']} is not there" for text in wanted if text and text not in strings]


def defaults(nodes: list, description: dict) -> list[str]:
    """Return which default is another one; with inputs, a check of theirs comes before."""
    checks = sorted((node for node in nodes if isinstance(node, ast.If)), key=lambda node: node.lineno)
    bodies = [node.body[1:] if is_note(node.body[0]) else node.body for node in checks]
    values = [body[0].value for body in bodies if len(body) == 1 and isinstance(body[0], ast.Assign)]
    given = [substitute(value) for value in values if not isinstance(value, ast.Call) or getattr(value.func, "id", "").startswith("as_")]
    wanted = [output["default"] for output in description["outputs"] if "default" in output]
    wanted = [[[key, value] for key, value in sorted(each.items())] if isinstance(each, dict) else each for each in wanted]
    return same("defaults", given[-len(wanted) or 9999:], wanted)


def is_note(node: ast.stmt) -> bool:
    """Return whether a statement notes for the log that a default is used."""
    return isinstance(node, ast.Expr) and ast.unparse(node).startswith("log.note(")


def substitute(value: ast.expr) -> object:
    """Return what stands in for a value that cannot be converted, or the value itself where nothing is tried."""
    return shape(value.args[-1]) if isinstance(value, ast.Call) else shape(value)


def run(script: str, description: dict, choose: random.Random) -> list[str]:
    """Return what `main` does that it must not."""
    module = types.ModuleType("script")
    exec(compile(script, "script.py", "exec"), module.__dict__)
    module.exchange = lambda request, call: module.Response(choose.choice((200, 404, 500)), {}, choose.choice((b"{}", b"", b"[")))
    found = []
    allowed = {output["name"] for output in description["outputs"]} | {"success", "error"}
    for _ in range(5):
        inputs = {value["name"]: choose.choice(HOSTILE) for value in description["inputs"]}
        answer = module.main(inputs)
        if not isinstance(answer, dict) or not set(answer) <= allowed or type(answer.get("success")) is not bool:
            found.append(f"main gives {answer}")
    return found


def main() -> int:
    """Compare each, run each, complain."""
    os.environ.update(CRM_TOKEN="s3cr3t", CRM_BASE_URL="http://127.0.0.1:1", TENANT="acme")
    choose = random.Random(20)
    complaints = 0
    for number, line in enumerate(sys.stdin.readlines()):
        case = json.loads(line)
        try:
            found = compare(case["script"], json.loads(case["description"]))
            if number % 5 == 0:
                found += run(case["script"], json.loads(case["description"]), choose)
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        for complaint in found:
            complaints += 1
            if complaints > 20:
                return 1
            print(f"case {number}: {complaint}")
            if complaints < 4:
                print(case["script"].split("def main")[-1][:3000])
    return 1 if complaints else 0


sys.exit(main())
