import os


def is_direct(host: str, port: int) -> bool:
    """Tell whether NO_PROXY names the host, a domain around it, or its network."""
    import ipaddress

    names = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    for name in names.lower().replace(",", " ").split():
        end = "." + name.lstrip("*.")
        if name == "*" or f".{host}".endswith(end) or f".{host}:{port}".endswith(end):
            return True
        try:
            if ipaddress.ip_address(host) in ipaddress.ip_network(name, strict=False):
                return True
        except ValueError:
            continue
    return False
