def idempotency_key() -> str:
    """Return a new text by which the API knows the attempts of one call."""
    import uuid

    return str(uuid.uuid4())
