import re


class CharacterClass:
    """The characters that one place of a regular expression takes: `a`, `.`, `[a-z]`."""

    item = re.compile(r"\\([pP])\{(\w+)\}|(\\?.)(?:-(\\?.))?", re.DOTALL)

    def __init__(self, source: str) -> None:
        if source == ".":
            source = r"[^\n\r]"
        is_class = source.startswith("[")
        self.is_negated = source.startswith("[^")
        self.ranges: list[tuple[str, str]] = []
        self.categories: list[tuple[str, bool]] = []
        inside = source[1 + self.is_negated : -1] if is_class else source
        for sign, category, first, last in self.item.findall(inside):
            if category:
                self.categories.append((category, sign == "P"))
            else:
                low = self.meant(first)
                high = self.meant(last or first)
                if low > high:
                    raise ValueError
                self.ranges.append((low, high))

    def takes(self, character: str, category: str) -> bool:
        """Tell whether a character, of that general category of Unicode, fits."""
        is_listed = any(low <= character <= high for low, high in self.ranges) or any(
            category.startswith(name) != is_other for name, is_other in self.categories
        )
        return is_listed != self.is_negated

    @staticmethod
    def meant(source: str) -> str:
        """Return the character that one with or without a backslash stands for."""
        return {r"\n": "\n", r"\r": "\r", r"\t": "\t"}.get(source, source[-1])
