def is_retryable(status: int) -> bool:
    """Return whether the same call may be answered otherwise later."""
    return status in (408, 425, 429) or 500 <= status <= 599
