import time

from call import Call


def has_paused(seconds: float, call: Call) -> bool:
    """Wait, unless the call must be over before that; return whether it waited."""
    if time.monotonic() + seconds >= call.end:
        return False
    time.sleep(seconds)
    return True
