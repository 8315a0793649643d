import datetime
import re
from typing import Any


def from_unix(value: Any, unit: str) -> Any:
    """Return the point in time in UTC; None for what is no number of seconds or so."""
    text = str(value) if type(value) in (int, float) else value
    pattern = r"(-?)([0-9]{1,15})(?:\.([0-9]+))?"
    match = re.fullmatch(pattern, text) if isinstance(text, str) else None
    if match is None:
        return None
    sign, whole, fraction = match.groups("")
    milliseconds = whole + f"{fraction:0<3}"[:3] if unit == "seconds" else whole
    try:
        past = datetime.timedelta(milliseconds=int(sign + milliseconds))
        return datetime.datetime(1970, 1, 1) + past
    except OverflowError:
        return None
