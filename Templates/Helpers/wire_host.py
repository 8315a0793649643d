def wire_host(host: str) -> str:
    """Return a host as it is sent."""
    return f"[{host}]" if ":" in host else host.encode("idna").decode()
