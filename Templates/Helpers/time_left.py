import time

from attempt import ATTEMPT


def time_left() -> float:
    """Return the seconds that the attempt of this thread has left, or raise TimeoutError."""
    left: float = ATTEMPT.end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
