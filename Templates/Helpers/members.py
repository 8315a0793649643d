from operator import itemgetter
from typing import Any


def members(values: list[Any], name: str) -> list[Any]:
    """Return the member of that name of each object that has one."""
    try:
        return list(map(itemgetter(name), values))
    except (KeyError, TypeError):
        # Some value is no object, or has no such member.
        return [
            item[name] for item in values if isinstance(item, dict) and name in item
        ]
