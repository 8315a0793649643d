def cause_of(error: BaseException) -> str:
    """Return the class of the first exception of those that led to this one."""
    while error.__context__ is not None:
        error = error.__context__
    return type(error).__name__
