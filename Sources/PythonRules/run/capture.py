"""Keeps the beginning of what a script prints."""

import io
import os
import sys
from typing import Any

LONGEST = 64 << 10


class Beginning(io.RawIOBase):
    """A stream that keeps the first bytes and counts the rest, so that printing never ends a run."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = bytearray()
        self._dropped = 0

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: Any) -> int:
        """Takes bytes."""
        view = memoryview(data).cast("B")
        room = LONGEST - len(self._kept)
        self._kept += view[:room]
        self._dropped += max(len(view) - room, 0)
        return len(view)

    def text(self) -> str:
        """What was kept, with a last line that says how much was not."""
        text = self._kept.decode("utf-8", "replace")
        return text + f"\n… {self._dropped} more bytes\n" if self._dropped else text


class Capture:
    """Stands in for standard output and standard error while a script runs."""

    def __init__(self) -> None:
        self.standard_output = Beginning()
        self.standard_error = Beginning()

    def __enter__(self) -> "Capture":
        # Standard output is /dev/null already; what is written past Python's streams goes nowhere on both.
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        os.close(null)
        sys.stdout = text_stream(self.standard_output)
        sys.stderr = text_stream(self.standard_error)
        return self

    def __exit__(self, *exception: object) -> None:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:  # noqa: BLE001 - the script may have put anything in the stream's place
                continue


def text_stream(raw: io.RawIOBase) -> io.TextIOWrapper:
    """A text stream on top of bytes, which keeps nothing back."""
    return io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace", write_through=True)
