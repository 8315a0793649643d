import time


class Call:
    """One call of main: when it must be over, and what became of its attempts."""

    def __init__(self, deadline_seconds: float, timeout_seconds: float) -> None:
        self.begun = time.monotonic()
        self.end = self.begun + deadline_seconds
        self.timeout = timeout_seconds
        self.status = 0
        self.attempts = 0
        self.truncated = False
