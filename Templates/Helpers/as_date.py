from typing import Any


def as_date(moment: Any) -> Any:
    """Return the date of a point in time by ISO 8601."""
    return None if moment is None else moment.date().isoformat()
