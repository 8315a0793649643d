from typing import Any


def has_type(value: Any, wanted: str) -> bool:
    """Return whether a value is one of a type of the contract."""
    if wanted.startswith("["):
        element = wanted[1:-1]
        return type(value) is list and all(has_type(each, element) for each in value)
    types: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "boolean": (bool,),
        "object": (dict,),
    }
    return type(value) in types[wanted]
