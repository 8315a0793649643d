def jittered(seconds: float) -> float:
    """Return a random time, half as long at least, so that callers do not come back at once."""
    import random

    return seconds * random.uniform(0.5, 1)
