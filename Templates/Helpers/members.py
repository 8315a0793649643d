from typing import Any


def members(values: list[Any], name: str) -> list[Any]:
    """Return the member of that name of each object that has one."""
    try:
        return [item[name] for item in values]
    except (KeyError, TypeError):
        # Some value is no object, or has no such member.
        objects = [item for item in values if isinstance(item, dict)]
        return [item[name] for item in objects if name in item]
