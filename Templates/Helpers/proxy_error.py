class ProxyError(ConnectionError):
    """A proxy that cannot be used, or that does not connect."""
