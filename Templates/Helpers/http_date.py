def http_date(text: str) -> "float | None":
    """Return the time of a date in a header, in seconds since 1970; None where it is none."""
    import email.utils

    try:
        parts = email.utils.parsedate_tz(text)
        return None if parts is None else float(email.utils.mktime_tz(parts))
    except (IndexError, OverflowError, TypeError, ValueError):
        return None
