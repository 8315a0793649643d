import math


def finite(digits: str) -> float:
    """Return the number, unless it is none that JSON can write."""
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(digits)
    return number
