from typing import Any

from as_date import as_date
from from_iso8601 import from_iso8601


def date_from_iso8601(value: Any) -> Any:
    """Return the date in UTC of a text; a date alone stays the date it is."""
    if isinstance(value, str) and len(value) == 10:
        value += "T00:00Z"
    return as_date(from_iso8601(value))
