from secret_bytes import secret_bytes


def hmac_hex(key: str, body: bytes = b"") -> str:
    """Return the HMAC of the body with SHA-256, in hexadecimal digits."""
    import hmac

    return hmac.new(secret_bytes(key), body, "sha256").hexdigest()
