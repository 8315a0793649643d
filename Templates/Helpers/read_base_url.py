import re

from action_error import ActionError
from read_setting import read_setting


def read_base_url(name: str) -> str:
    """Return the environment variable `name`, which must begin a URL."""
    value = read_setting(name).rstrip("/")
    path = "(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"
    if not re.fullmatch(f"(?i:https?)://[A-Za-z0-9._:\\[\\]-]+{path}", value):
        raise ActionError("input", f"Environment variable is no base URL: {name}")
    return value
