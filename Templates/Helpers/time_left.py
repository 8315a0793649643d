import time

from attempt import ATTEMPT


def time_left() -> float:
    """Return the seconds that the attempt of this thread has left, or raise TimeoutError."""
    left: float = ATTEMPT.end - time.monotonic()
    if left <= 0:
        # Sockets of Python 3.9 look at the first argument of whatever is raised.
        raise TimeoutError("The time of the attempt is over.")
    return left
