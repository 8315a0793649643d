"""What is known of a value without running anything: its kind, or the dictionary it is."""

import ast
from typing import Iterable, NamedTuple, Optional, Union

UNKNOWN_KIND = "unknown"


class Atom(NamedTuple):
    """A value of which the kind is known, by the names of the definition, and the text where it is a constant one."""

    kind: str
    text: Optional[str] = None


class Function(NamedTuple):
    """A function that the script defines."""

    node: ast.FunctionDef
    is_nested: bool


class Ref(NamedTuple):
    """A dictionary, by the place that makes it and the call within which it does."""

    line: int
    column: int
    calls: tuple[int, ...]


Value = Union[Atom, Function, Ref]
Values = frozenset[Value]

UNKNOWN: Values = frozenset([Atom(UNKNOWN_KIND)])
NULL: Values = frozenset([Atom("null")])


def kind(name: str, text: Optional[str] = None) -> Values:
    """A value of one kind."""
    return frozenset([Atom(name, text)])


class Place(NamedTuple):
    """A key's value: its kind, and where the value and the key stand."""

    kind: str
    line: int
    offset: int
    key_line: int
    key_offset: int


class Entry(NamedTuple):
    """A key of a dictionary: what it may hold, and whether it is there on every way that leads here."""

    places: frozenset[Place]
    is_certain: bool


class Shape(NamedTuple):
    """The keys of a dictionary."""

    entries: dict[str, Entry]
    is_open: bool = False
    """Whether there may be keys, or may be keys gone, that nobody can tell."""

    def setting(self, name: str, place: Place) -> "Shape":
        """With a key set."""
        return Shape({**self.entries, name: Entry(frozenset([place]), True)}, self.is_open)

    def removing(self, name: str) -> "Shape":
        """With a key gone."""
        return Shape({key: entry for key, entry in self.entries.items() if key != name}, self.is_open)

    def opened(self) -> "Shape":
        """With keys that nobody can tell."""
        return Shape(self.entries, True)

    def updated(self, other: "Shape") -> "Shape":
        """With all that another one holds."""
        entries = dict(self.entries)
        for name, entry in other.entries.items():
            before = entries.get(name)
            if entry.is_certain or before is None:
                entries[name] = entry
            else:
                entries[name] = Entry(before.places | entry.places, before.is_certain)
        return Shape(entries, self.is_open or other.is_open)

    def joined(self, other: "Shape") -> "Shape":
        """What holds where it may be either of two."""
        if self == other:
            return self
        entries: dict[str, Entry] = {}
        for name in [*self.entries, *(name for name in other.entries if name not in self.entries)]:
            mine, theirs = self.entries.get(name), other.entries.get(name)
            found = [entry for entry in (mine, theirs) if entry is not None]
            places = frozenset[Place]().union(*(entry.places for entry in found))
            entries[name] = Entry(places, len(found) == 2 and all(entry.is_certain for entry in found))
        return Shape(entries, self.is_open or other.is_open)


class State:
    """The variables and the dictionaries at one point of the script."""

    def __init__(self, names: dict[str, Values], heap: dict[Ref, Shape]) -> None:
        self.names = names
        self.heap = heap
        self.is_dead = False
        """Whether nothing after this point is reached, because a call never comes back."""

    def copy(self) -> "State":
        """One that changes for itself."""
        return State(dict(self.names), dict(self.heap))

    def joined(self, other: "State") -> "State":
        """What holds where either of two leads here."""
        names = dict(self.names)
        for name, values in other.names.items():
            names[name] = names.get(name, frozenset()) | values
        heap = dict(self.heap)
        for ref, shape in other.heap.items():
            heap[ref] = heap[ref].joined(shape) if ref in heap else shape
        return State(names, heap)

    def is_same(self, other: "State") -> bool:
        """Whether nothing differs."""
        return self.names == other.names and self.heap == other.heap


def join(states: Iterable[Optional[State]]) -> Optional[State]:
    """What holds where any of some leads here; None where none does."""
    result: Optional[State] = None
    for state in states:
        if state is not None and not state.is_dead:
            result = state.copy() if result is None else result.joined(state)
    return result
