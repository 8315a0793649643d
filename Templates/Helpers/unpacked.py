import zlib
from collections.abc import Iterable

from action_error import ActionError


def unpacked(chunks: Iterable[bytes], encoding: str) -> bytes:
    """Return the whole body, which gzip or deflate have packed maybe."""
    maximum = 10_000_000
    body = bytearray()
    encoding = encoding.strip().lower()
    is_packed = encoding in ("gzip", "x-gzip", "deflate")
    decoder, is_whole = None, True
    try:
        for chunk in chunks:
            if not is_packed:
                body += chunk
            while is_packed and chunk and len(body) <= maximum:
                if decoder is None:
                    # Some say deflate and leave the two bytes of zlib's head out.
                    is_raw = encoding == "deflate" and chunk[0] & 15 != 8
                    decoder = zlib.decompressobj(-15 if is_raw else 47)
                body += decoder.decompress(chunk, maximum + 1 - len(body))
                is_whole = decoder.eof
                chunk = decoder.unconsumed_tail
                if decoder.eof:
                    chunk, decoder = decoder.unused_data.lstrip(b"\0"), None
            if len(body) > maximum:
                raise ActionError(
                    "response", "Response from external API is too large."
                )
    except zlib.error:
        is_whole = False
    if not is_whole:
        raise ActionError("response", "Response from external API cannot be unpacked.")
    return bytes(body)
