class ActionError(Exception):
    """A failure whose text is for the flow; no secret is in it."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code
