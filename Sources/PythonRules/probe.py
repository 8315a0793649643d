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


def library() -> Optional[str]:
    """The file of libpython that is loaded."""
    with open("/proc/self/maps", encoding="utf-8") as file:
        paths = (line.split(maxsplit=5)[-1].strip() for line in file)
        return next((path for path in paths if "/libpython" in path), None)


def answer(parameters: dict[str, Any]) -> dict[str, Any]:
    """The interpreter and its packages."""
    return {
        "version": ".".join(str(number) for number in sys.version_info[:3]),
        "library": library(),
        "paths": sys.path,
        "pyflakes": package("pyflakes"),
        "requests": package("requests"),
    }
