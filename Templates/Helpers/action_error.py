class ActionError(Exception):
    """A failure whose text is for the flow; no secret is in it."""
