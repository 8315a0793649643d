"""Makes random JSON Schemas with documents that are valid under them, and some that may not be.

Usage: random_schemas.py SEED COUNT. Prints one JSON object a line: `schema`, `valid` (documents) and `others`, of
which the independent validator alone knows which are valid. Objects that are a choice among others are closed, for a
model takes it that the members of one choice are not used by another with another meaning.
"""

from __future__ import annotations

import copy
import json
import random
import sys

import jsonschema

NAMES = ["id", "name", "class", "user-id", "user_id", "first", "1st", "größe", "😀", "a b", "$ref", "'", ""]
TEXTS = ["", "x", "Ada", "42", "2026-11-22", "\u2028", "true"]
NUMBERS = [0, 1, -7, 2.5, 2.5e-300, -0.25, 10**18]


class Maker:
    """Makes one schema, and documents from it."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.old = choose.random() < 0.3
        self.definitions: dict[str, object] = {}

    def schema(self) -> dict[str, object]:
        """Return a whole schema: an object at its top."""
        for name in ["Node", "Tag"][: self.choose.randint(0, 2)]:
            self.definitions[name] = {}
            self.definitions[name] = self.object(2, closed=False)
        whole = self.object(3, closed=False)
        if self.choose.random() < 0.2:
            whole = {"allOf": [whole, self.object(2, closed=False)]}
        if self.definitions:
            whole["definitions" if self.old else "$defs"] = self.definitions
        whole["$schema"] = f"http://json-schema.org/draft-0{self.choose.choice('467')}/schema#" if self.old else "https://json-schema.org/draft/2020-12/schema"
        return whole

    def object(self, depth: int, closed: bool) -> dict[str, object]:
        """Return the schema of an object."""
        names = self.choose.sample(NAMES, self.choose.randint(1, 4))
        schema: dict[str, object] = {"type": "object", "properties": {name: self.value(depth - 1) for name in names}}
        required = [name for name in names if self.choose.random() < 0.5]
        if required:
            schema["required"] = required
        if closed:
            schema["additionalProperties"] = False
        elif self.choose.random() < 0.1:
            schema["type"] = ["object", "null"]
        return schema

    def value(self, depth: int) -> object:
        """Return the schema of any value."""
        kind = self.choose.random()
        if depth <= 0 or kind < 0.4:
            return self.scalar()
        if kind < 0.55:
            return self.object(depth, closed=False)
        if kind < 0.7:
            return self.array(depth)
        if kind < 0.78 and self.definitions:
            return {"$ref": f"#/{'definitions' if self.old else '$defs'}/{self.choose.choice(list(self.definitions))}"}
        if kind < 0.9:
            word = self.choose.choice(["anyOf", "oneOf"])
            return {word: [self.choice(depth - 1) for _ in range(self.choose.randint(1, 3))]}
        if kind < 0.94 and not self.old:
            return {"if": {"type": "string"}, "then": self.scalar(), "else": self.scalar()}
        return {"allOf": [self.object(depth - 1, closed=False), self.object(depth - 1, closed=False)]}

    def choice(self, depth: int) -> object:
        """Return one choice among others."""
        if self.choose.random() < 0.5:
            return self.object(depth, closed=True)
        return {"type": self.choose.choice(["string", "integer", "number", "boolean", "null"])}

    def array(self, depth: int) -> dict[str, object]:
        """Return the schema of an array."""
        if self.choose.random() < 0.15:
            places = [self.value(depth - 1) for _ in range(2)]
            if self.old:
                return {"type": "array", "items": places, "additionalItems": self.value(depth - 1)}
            return {"type": "array", "prefixItems": places, "items": self.value(depth - 1)}
        return {"type": "array", "items": self.value(depth - 1)}

    def scalar(self) -> object:
        """Return the schema of a scalar, or of anything."""
        kind = self.choose.random()
        if kind < 0.7:
            return {"type": self.choose.choice(["string", "integer", "number", "boolean", "null"])}
        if kind < 0.85:
            return {"type": self.choose.sample(["string", "integer", "number", "boolean", "null"], 2)}
        if kind < 0.93:
            return {"enum": self.choose.sample(["a", "b", 1, 2.5, True, None], self.choose.randint(1, 3))}
        return self.choose.choice([{}, {"type": "object"}, {"type": "array"}, {"description": "anything"}])

    def document(self, schema: object, depth: int = 6) -> object:
        """Return a value that is likely to be valid."""
        if not isinstance(schema, dict) or depth < 0:
            return self.choose.choice([None, 1, "x"])
        if "$ref" in schema and isinstance(schema["$ref"], str):
            return self.document(self.definitions[schema["$ref"].rsplit("/", 1)[1]], depth - 1)
        for word in ("anyOf", "oneOf"):
            if word in schema:
                return self.document(self.choose.choice(schema[word]), depth)
        if "allOf" in schema:
            parts = [self.document(part, depth) for part in schema["allOf"]]
            merged: dict[str, object] = {}
            for part in parts:
                merged.update(part if isinstance(part, dict) else {})
            return merged
        if "if" in schema:
            return self.document(self.choose.choice([schema["then"], schema["else"]]), depth)
        if "enum" in schema:
            return self.choose.choice(schema["enum"])
        types = schema.get("type", self.choose.choice(["string", "integer", "object", "array", "null"]))
        kind = self.choose.choice(types) if isinstance(types, list) else types
        if kind == "object":
            required = schema.get("required", [])
            members = schema.get("properties", {})
            return {name: self.document(member, depth - 1) for name, member in members.items() if name in required or (depth > 2 and self.choose.random() < 0.6)}
        if kind == "array":
            return self.elements(schema, depth)
        return {
            "string": self.choose.choice(TEXTS),
            "integer": self.choose.choice([0, 1, -7, 5.0, 2**62]),
            "number": self.choose.choice(NUMBERS),
            "boolean": self.choose.random() < 0.5,
            "null": None,
        }[kind]

    def elements(self, schema: dict[str, object], depth: int) -> list[object]:
        """Return an array."""
        items = schema.get("items", {})
        places = items if isinstance(items, list) else schema.get("prefixItems", [])
        rest = schema.get("additionalItems", {}) if isinstance(items, list) else items
        count = self.choose.randint(0, 3)
        return [self.document(places[index] if index < len(places) else rest, depth - 1) for index in range(count)]

    def changed(self, document: object) -> object:
        """Return a document with one value of it taken out or replaced."""
        document = copy.deepcopy(document)
        place, keys = document, []
        while isinstance(place, (dict, list)) and place:
            key = self.choose.choice(list(place)) if isinstance(place, dict) else self.choose.randrange(len(place))
            keys.append((place, key))
            place = place[key]
        if keys:
            holder, key = self.choose.choice(keys)
            if isinstance(holder, dict) and self.choose.random() < 0.5:
                del holder[key]
            else:
                holder[key] = self.choose.choice([None, "x", 3, 2.5, True, {}, [], [None]])
        return document


def main() -> int:
    """Print as many as asked for."""
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    for number in range(count):
        maker = Maker(random.Random(seed + number))
        schema = maker.schema()
        validator = jsonschema.validators.validator_for(schema)(schema)
        documents = [maker.document(schema) for _ in range(12)]
        valid = [document for document in documents if validator.is_valid(document)]
        others = [maker.changed(document) for document in valid for _ in range(4)]
        print(json.dumps({"schema": schema, "valid": valid, "others": others}))
    return 0


sys.exit(main())
