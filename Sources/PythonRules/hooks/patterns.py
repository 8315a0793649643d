"""Regular expressions that an older Python does not know."""

import re
from typing import Any

NEW = ("ATOMIC_GROUP", "POSSESSIVE_REPEAT")


def is_too_new(value: object, floor: int) -> bool:
    """Whether a value is a pattern that needs Python 3.11, and the floor is older."""
    parser: Any = getattr(re, "_parser", None)
    if floor >= 11 or parser is None or not isinstance(value, re.Pattern):
        return False
    todo: list[Any] = [parser.parse(value.pattern, value.flags)]
    while todo:
        node = todo.pop()
        if str(node) in NEW:
            return True
        if isinstance(node, (list, tuple, parser.SubPattern)):
            todo += list(node)
    return False
