import os

from action_error import ActionError


def read_setting(name: str) -> str:
    """Return the environment variable `name`, which must be set."""
    value = os.environ.get(name)
    if not value:
        raise ActionError("input", f"Environment variable is not set: {name}")
    return value
