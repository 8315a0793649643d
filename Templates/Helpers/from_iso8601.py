import datetime
import re
from typing import Any


def from_iso8601(value: Any) -> Any:
    """Return the point in time in UTC; None for a text without date, time and offset."""
    pattern = (
        r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})"
        r"(?:[.,]([0-9]+))?)?(?:[Zz]|([-+])([01][0-9]|2[0-3])(?::?([0-5][0-9]))?)"
    )
    match = re.fullmatch(pattern, value) if isinstance(value, str) else None
    if match is None:
        return None
    *numbers, fraction, sign, hours, minutes = match.groups("0")
    year, month, day, hour, minute, second = map(int, numbers)
    microsecond = int(f"{fraction:0<3}"[:3]) * 1000
    offset = datetime.timedelta(hours=int(hours), minutes=int(minutes))
    try:
        moment = datetime.datetime(year, month, day, hour, minute, second, microsecond)
        return moment + offset if sign == "-" else moment - offset
    except (ValueError, OverflowError):
        return None
