import base64

from secret_bytes import secret_bytes


def hmac_base64(key: str, body: bytes = b"") -> str:
    """Return the HMAC of the body with SHA-256, in Base64."""
    import hmac

    digest = hmac.new(secret_bytes(key), body, "sha256").digest()
    return base64.b64encode(digest).decode()
