"""Says which packages the interpreter has, and where."""

import sys
from importlib.machinery import PathFinder
from typing import Any, Optional


def package(name: str) -> Optional[dict[str, str]]:
    """A package's folder and version; None where it is not installed."""
    spec = PathFinder.find_spec(name)
    if spec is None or spec.origin is None:
        return None
    return {"path": spec.origin.rpartition("/")[0], "version": str(__import__(name).__version__)}


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """The interpreter's paths and its packages."""
    return {
        "prefix": sys.prefix,
        "paths": sys.path,
        "pyflakes": package("pyflakes"),
        "requests": package("requests"),
    }
