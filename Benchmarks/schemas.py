"""How fast gcgen reads schemas, beside the generators that people use for it: datamodel-code-generator and
openapi-python-client, from PyPI.

usage: schemas.py PATH-OF-GCGEN
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import PYTHON, Side, row

PACKAGES = ["datamodel-code-generator==0.*", "openapi-python-client==0.*"]
KINDS = [
    {"type": "string", "description": "What it is called"},
    {"type": "integer"},
    {"type": ["number", "null"]},
    {"type": "array", "items": {"type": "string"}},
    {"$ref": "#/$defs/Part"},
]


def schema(count: int) -> dict[str, object]:
    """A JSON Schema of so many properties."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Big",
        "type": "object",
        "required": [f"field_{number}" for number in range(0, count, 3)],
        "properties": {f"field_{number}": KINDS[number % len(KINDS)] for number in range(count)},
        "$defs": {"Part": {"type": "object", "properties": {"name": {"type": "string"}}}},
    }


def api(operations: int) -> dict[str, object]:
    """An OpenAPI document of so many operations, each with an answer of its own."""
    answer = lambda number: {  # noqa: E731
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "integer"}, f"name_{number}": {"type": "string"}},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Bench", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            f"/things{number}/{{id}}": {
                "get": {
                    "operationId": f"getThing{number}",
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {
                        "200": {
                            "description": "The thing",
                            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/Thing{number}"}}},
                        }
                    },
                }
            }
            for number in range(operations)
        },
        "components": {"schemas": {f"Thing{number}": answer(number) for number in range(operations)}},
    }


def main() -> None:
    """Measures all rows."""
    gcgen = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packages = folder / "packages"
        pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", str(packages)]
        subprocess.run([*pip, *PACKAGES], check=True)
        os.environ["PYTHONPATH"] = str(packages)
        workspace = folder / "workspace"
        workspace.mkdir()
        (workspace / "gcgen.yaml").write_text("")
        add = [gcgen, "schema", "add", "--replace", "--workspace", str(workspace)]

        for count in (20, 5000):
            file = folder / f"big{count}.json"
            file.write_text(json.dumps(schema(count)))
            other = [PYTHON, "-m", "datamodel_code_generator", "--input", str(file), "--input-file-type", "jsonschema"]
            row(
                "2 s" if count == 5000 else "1/5 of it",
                Side(f"schema add, {count:,} properties", [*add, f"Big{count}", "--from", str(file)]),
                Side("datamodel-code-generator", [*other, "--output", str(folder / "models.py")]),
                runs=5,
            )

        for count in (1, 100):
            file = folder / f"api{count}.json"
            file.write_text(json.dumps(api(count)))
            other = [PYTHON, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
            row(
                "1/5 of it",
                Side(
                    f"schema add, an operation of {count:,}",
                    [*add, f"Thing{count}", "--from", str(file), "--operation", "getThing0"],
                ),
                Side(
                    "openapi-python-client",
                    [*other, "--path", str(file), "--output-path", str(folder / f"client{count}")],
                ),
                runs=5,
            )


if __name__ == "__main__":
    main()
