"""How libraries take the outputs of a row out of its response, with their queries compiled beforehand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mapping_rows import Mapping, Row

LIBRARIES = ["jsonpath-rfc9535==2.0.2", "python-jsonpath==2.2.2", "jsonpath-ng==1.16.0", "jmespath==1.1.0"]
STANDARD = ("jsonpath-rfc9535", "python-jsonpath")


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
