from typing import Any


def as_date_time(moment: Any) -> Any:
    """Return a point in time by ISO 8601, with milliseconds where there are any."""
    if moment is None:
        return None
    places = "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=places) + "Z"
