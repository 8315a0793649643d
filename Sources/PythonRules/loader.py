"""Lets the worker import the files that are compiled into the program, each when it is first needed."""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Optional, Sequence

PACKAGE = "_gcgen"


class EmbeddedSources:
    """Finds and loads the modules of one package from texts."""

    def __init__(self) -> None:
        self._sources: dict[str, str] = {PACKAGE: ""}

    def add(self, path: str, source: str) -> None:
        """Takes a file by its path below the package's folder."""
        parts = path[: -len(".py")].split("/")
        for depth in range(1, len(parts)):
            self._sources.setdefault(".".join([PACKAGE, *parts[:depth]]), "")
        self._sources[".".join([PACKAGE, *parts])] = source

    def find_spec(
        self, name: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        """The module's spec, if it is one of ours."""
        if name not in self._sources:
            return None
        is_package = any(other.startswith(name + ".") for other in self._sources)
        return ModuleSpec(name, self, is_package=is_package)

    def create_module(self, spec: ModuleSpec) -> Optional[ModuleType]:
        """Leaves it to Python to make the module."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module's text in it."""
        name = module.__name__
        exec(compile(self._sources[name], name, "exec", dont_inherit=True), module.__dict__)

    def get_source(self, name: str) -> str:
        """The text, for tracebacks."""
        return self._sources[name]


_sources = EmbeddedSources()
sys.meta_path.insert(0, _sources)


def add(text: str) -> str:
    """Takes a file: its path, a zero and its text."""
    path, _, source = text.partition("\0")
    _sources.add(path, source)
    return ""
