"""Runs the scripts of models on documents that are valid under their schemas, and holds the models against a validator.

Standard input: one JSON object a line with `script`, `description`, `schema`, `valid`, `others` and `model`: for each
type's name its fields as [name, type, optional]; the first is the response's. Prints one line for each complaint; exit
status 1 if any.
"""

from __future__ import annotations

import json
import re
import sys
import types

import jsonschema
from script_calls import answering, told

SCALARS = ["string", "number", "boolean"]
STEP = re.compile(r"\.([^.\[]+)|\['((?:[^'\\]|\\.)*)'\]|(\[\*\])")
MISSING = object()


def schema_of_element(kind: str) -> object:
    """Return the JSON Schema of an array's element: in the place of a model there may be null, if its fields may lack."""
    return {"anyOf": [schema_of(kind), {"type": "null"}]} if kind.endswith(".self") else schema_of(kind)


def schema_of(kind: str) -> object:
    """Return the JSON Schema that a field's type stands for: `.string` takes every scalar, for none is lost in a text."""
    if kind.startswith(".array(of: "):
        return {"type": "array", "items": schema_of_element(kind[len(".array(of: ") : -1])}
    if kind.endswith(".self"):
        return {"$ref": f"#/$defs/{kind[:-len('.self')]}"}
    return {".any": True, ".string": {"type": SCALARS}}.get(kind, {"type": kind[1:]})


def schema_of_model(model: list) -> dict[str, object]:
    """Return the JSON Schema that a model stands for."""
    definitions = {}
    for name, fields in model:
        properties = {
            wire: {"anyOf": [schema_of(kind), {"type": "null"}]} if optional else schema_of(kind)
            for wire, kind, optional in fields
        }
        required = [wire for wire, _, optional in fields if not optional]
        definitions[name] = {"type": "object", "properties": properties, "required": required}
    return {"$ref": f"#/$defs/{model[0][0]}", "$defs": definitions}


def node(path: str, root: object) -> object:
    """Return the value that a path of names leads to; MISSING where there is none."""
    for word, quoted, wildcard in STEP.findall(path[1:]):
        if wildcard:
            return root if isinstance(root, list) else []
        name = word or re.sub(r"\\(.)", r"\1", quoted)
        if not isinstance(root, dict) or name not in root:
            return MISSING
        root = root[name]
    return root


def converted(value: object, kind: str) -> object:
    """Return a value as one of a type of the contract; None where it is none."""
    if kind.startswith("["):
        items = [converted(one, kind[1:-1]) for one in value] if isinstance(value, list) else [None]
        return None if None in items else items
    if kind == "string":
        if isinstance(value, bool):
            return str(value).lower()
        return value if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else None
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    wanted = {"integer": int, "number": (int, float), "boolean": bool, "object": dict}[kind]
    return value if isinstance(value, wanted) and (kind == "boolean" or not isinstance(value, bool)) else None


def elements(path: str, document: object) -> list:
    """Return the elements that the path of an `each` leads to."""
    found = node(path, document)
    return found if isinstance(found, list) else []


def value_of(output: dict, document: object, kind: str) -> object:
    """Return the value of an output."""
    value = converted(node(output["path"], document), kind)
    return output.get("default") if value is None else value


def values_of(outputs: list, document: object) -> dict:
    """Return all outputs, worked out slowly; None for one that has neither a value nor a default."""
    return {
        output["name"]: [value_of(output, one, output["type"][1:-1]) for one in elements(output["each"], document)]
        if "each" in output
        else value_of(output, document, output["type"])
        for output in outputs
    }


def complaints(case: dict) -> list[str]:
    """Return what is wrong with the model and the script of one schema."""
    schema = case["schema"]
    validator = jsonschema.validators.validator_for(schema)(schema)
    model = jsonschema.Draft202012Validator(schema_of_model(case["model"]))
    found = [
        f"the model refuses {json.dumps(document)}: {next(model.iter_errors(document)).message}"
        for document in case["valid"] + case["others"]
        if isinstance(document, dict) and validator.is_valid(document) and not model.is_valid(document)
    ]
    outputs = json.loads(case["description"])["outputs"]
    module = types.ModuleType("script")
    exec(compile(case["script"], "script.py", "exec"), module.__dict__)
    for document in case["valid"]:
        if not isinstance(document, dict):
            continue
        body = json.dumps(document).encode()
        module.exchange = answering(module, body)
        answer, _ = told(module)
        values = values_of(outputs, json.loads(body))
        if json.dumps(answer, sort_keys=True) != json.dumps({**values, "success": True}, sort_keys=True):
            found.append(f"{json.dumps(document)} gives {answer}, and should give {values}")
    return found


def main() -> int:
    """Go through all cases."""
    documents = wrong = fields = certain = 0
    for line in sys.stdin:
        case = json.loads(line)
        documents += len(case["valid"])
        kinds = [kind for _, members in case["model"] for _, kind, _ in members]
        fields += len(kinds)
        certain += sum(".any" not in kind for kind in kinds)
        for complaint in complaints(case)[:3]:
            wrong += 1
            if wrong <= 5:
                print(f"{complaint}\n  schema {json.dumps(case['schema'])}\n  model {case['model']}")
    print(f"{documents} documents, {fields} fields, {certain} of them of one type")
    return 1 if wrong or certain * 2 < fields else 0


sys.exit(main())
