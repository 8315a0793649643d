import functools
import os
from typing import Any

from timed import timed


@functools.cache
def secure_context(bundle: str = "") -> Any:
    """Return the context of all TLS connections; reading its certificates takes long."""
    import ssl

    is_folder = os.path.isdir(bundle)
    context = ssl.create_default_context(
        cafile=None if is_folder else bundle or None,
        capath=bundle if is_folder else None,
    )
    context.sslsocket_class = timed(ssl.SSLSocket)
    return context
