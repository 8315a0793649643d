import re

from action_error import ActionError
from read_setting import read_setting


def read_region(name: str) -> str:
    """Return the environment variable `name`, a domain that hosts are made of."""
    region = read_setting(name)
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", region):
        raise ActionError("input", f"Environment variable is no domain: {name}")
    return region
