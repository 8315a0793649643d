import functools
import re
import time
import unicodedata
from typing import NamedTuple

from character_class import CharacterClass


class IRegexp:
    """A regular expression of RFC 9485 that no text makes slow.

    Each character that the pattern can take is a state; state 0 is the beginning. A
    set of states is a number with a bit for each of them, and all the states that a
    text leads to are followed at once.
    """

    class Part(NamedTuple):
        """The states with which a part of the pattern begins and ends."""

        first: int = 0
        last: int = 0
        is_optional: bool = True

    maximum_length, maximum_states, maximum_known = 4_000, 2_000, 2_000

    escape = r"\\[()*+\-.?\[\\\]^nrt{|}]"
    category = (
        r"\\[pP]\{(?:C[cfno]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)\}"
    )
    member = rf"(?:{escape}|[^-\\\[\]\ud800-\udfff])"
    item = rf"(?:{category}|{member}(?:-{member})?)"
    token = re.compile(
        rf"(?P<taken>{escape}|{category}|\[(?:\^|(?!\^))(?:-|{item}){item}*-?\]"
        r"|\)|[^\\?*+{}()|\[\]\ud800-\udfff])"
        r"(?:(?P<sign>[*+?])|\{(?P<low>[0-9]+)(?P<range>,(?P<high>[0-9]*))?\})?"
        r"|(?P<branch>[(|])"
    )

    def __init__(self, pattern: str) -> None:
        self.follow, self.sources = [0], [""]
        self.kinds: dict[str, CharacterClass] = {}
        states: dict[str, int] = {}
        try:
            whole = self.parse(pattern)
            self.accepting = whole.last | whole.is_optional
            self.follow[0] = whole.first
            for state, source in enumerate(self.sources):
                states[source] = states.get(source, 0) | 1 << state
        except ValueError:
            self.accepting = self.follow[0] = 0
        self.beginning, self.end = states.pop("^", 0), states.pop("$", 0)
        self.classes = [(self.kinds[key], states[key]) for key in states if key]
        self.after = functools.lru_cache(self.maximum_known)(self.find_after)
        self.taking = functools.lru_cache(self.maximum_known)(self.find_taking)

    @classmethod
    @functools.lru_cache(maxsize=16)
    def of(cls, pattern: str) -> "IRegexp":
        """Return the regular expression; it fits nothing where the pattern is none."""
        return cls(pattern)

    def matches(self, text: str, deadline: float) -> bool:
        """Tell whether the whole text fits, or raise TimeoutError at the deadline."""
        states = self.at_end(1, self.beginning if text else self.beginning | self.end)
        for begin in range(0, len(text), 1_000):
            if time.monotonic() >= deadline:
                raise TimeoutError
            for character in text[begin : begin + 1_000]:
                states = self.after(states) & self.taking(character)
            if not states:
                return False
        return bool(self.at_end(states, self.end) & self.accepting)

    def is_in(self, text: str, deadline: float) -> bool:
        """Tell whether some part of the text fits, or raise TimeoutError."""
        states = self.at_end(1, self.beginning if text else self.beginning | self.end)
        for begin in range(0, len(text), 1_000):
            if time.monotonic() >= deadline:
                raise TimeoutError
            for character in text[begin : begin + 1_000]:
                if states & self.accepting:
                    return True
                states = self.after(states) & self.taking(character) | 1
        return bool(self.at_end(states, self.end) & self.accepting)

    def at_end(self, states: int, passing: int) -> int:
        """Return states at an end of the text with those behind its signs, ^ or $."""
        reached = states
        while passing:
            more = self.after(reached) & passing & ~reached
            if not more:
                break
            reached |= more
        return reached

    def find_after(self, states: int) -> int:
        """Return the states to which one more character can lead."""
        after = 0
        while states:
            state = states.bit_length() - 1
            after |= self.follow[state]
            states ^= 1 << state
        return after

    def find_taking(self, character: str) -> int:
        """Return the states that take a character."""
        category = unicodedata.category(character)
        taking = 0
        for characters, states in self.classes:
            if characters.takes(character, category):
                taking |= states
        return taking

    def parse(self, pattern: str) -> Part:
        """Make the states of a pattern, or raise ValueError where it is none."""
        if len(pattern) > self.maximum_length:
            raise ValueError
        outer: list[tuple[list[IRegexp.Part], list[IRegexp.Part], int]] = []
        branches: list[IRegexp.Part] = []
        pieces: list[IRegexp.Part] = []
        end = 0
        while end < len(pattern):
            token = self.token.match(pattern, end)
            if token is None:
                raise ValueError
            end, begin = token.end(), len(self.sources)
            if token["branch"] == "(":
                outer.append((branches, pieces, begin))
                branches, pieces = [], []
            elif token["branch"] == "|":
                branches.append(self.sequence(pieces))
                pieces = []
            elif token["taken"] != ")":
                part = self.Part(1 << begin, 1 << begin, False)
                self.kinds.setdefault(token["taken"], CharacterClass(token["taken"]))
                self.sources.append(token["taken"])
                self.follow.append(0)
                pieces.append(self.repeated(part, begin, token))
            elif outer:
                part = self.choice([*branches, self.sequence(pieces)])
                branches, pieces, begin = outer.pop()
                pieces.append(self.repeated(part, begin, token))
            else:
                raise ValueError
        if outer:
            raise ValueError
        return self.choice([*branches, self.sequence(pieces)])

    def choice(self, parts: list[Part]) -> Part:
        """Return a part that is one of several."""
        first = last = 0
        for part in parts:
            first, last = first | part.first, last | part.last
        return self.Part(first, last, any(part.is_optional for part in parts))

    def sequence(self, parts: list[Part]) -> Part:
        """Return a part that is several, one behind the other."""
        whole = self.Part()
        for part in reversed(parts):
            self.link(part.last, whole.first)
            whole = self.Part(
                part.first | (whole.first if part.is_optional else 0),
                whole.last | (part.last if whole.is_optional else 0),
                part.is_optional and whole.is_optional,
            )
        return whole

    def repeated(self, part: Part, begin: int, token: "re.Match[str]") -> Part:
        """Return a part, made of the states from `begin`, as often as a token says."""
        low, copies, is_endless = self.counts(token)
        size = len(self.sources) - begin
        if begin + size * copies > self.maximum_states or copies < low:
            raise ValueError
        sources, follow = self.sources[begin:], self.follow[begin:]
        del self.sources[begin:], self.follow[begin:]
        parts = []
        for shift in range(0, size * copies, size or 1):
            self.sources += sources
            self.follow += [states << shift for states in follow]
            parts.append(
                self.Part(part.first << shift, part.last << shift, part.is_optional)
            )
        if parts and is_endless:
            self.link(parts[-1].last, parts[-1].first)
        whole = self.Part()
        for number in reversed(range(len(parts))):
            whole = self.sequence([parts[number], whole])
            if number >= low:
                whole = whole._replace(is_optional=True)
        return whole

    def link(self, states: int, following: int) -> None:
        """Let some states lead to others."""
        while states:
            state = states.bit_length() - 1
            self.follow[state] |= following
            states ^= 1 << state

    @staticmethod
    def counts(token: "re.Match[str]") -> tuple[int, int, bool]:
        """Return how often a part has to occur, how often it can, and if even more."""
        if token["sign"]:
            return int(token["sign"] == "+"), 1, token["sign"] != "?"
        low = int(token["low"] or 1)
        if not token["range"]:
            return low, low, False
        return low, int(token["high"] or max(low, 1)), not token["high"]
