class HookError(Exception):
    """A hook raised an exception, which is for the log; the text is for the flow."""

    def __init__(self, hook: str, cause: BaseException) -> None:
        super().__init__(f"Hook {hook} failed: {type(cause).__name__}")
        self.cause = cause
