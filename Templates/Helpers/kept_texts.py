import threading
import time


class KeptTexts:
    """Texts that are kept for a while; threads share them, and no repr shows them."""

    maximum = 100

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.kept: dict[str, tuple[str, float]] = {}

    def get(self, name: str) -> str:
        """Return the text of that name, an empty one where none is kept any more."""
        with self.lock:
            text, end = self.kept.get(name, ("", 0.0))
        return text if time.time() < end else ""

    def keep(self, name: str, text: str, seconds: float) -> None:
        """Keep a text for some seconds in the place of the one before."""
        with self.lock:
            self.kept.pop(name, None)
            while len(self.kept) >= self.maximum:
                self.kept.pop(next(iter(self.kept)))
            self.kept[name] = (text, time.time() + seconds)
