from wire_host import wire_host


def authority(scheme: str, host: str, port: int) -> str:
    """Return host and port of an origin, without the port where it is the usual one."""
    is_usual = (scheme, port) in (("http", 80), ("https", 443))
    return wire_host(host) if is_usual else f"{wire_host(host)}:{port}"
