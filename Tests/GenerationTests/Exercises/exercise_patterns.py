"""Tests texts by regular expressions in all the ways that there are and says where they differ.

Usage: exercise_patterns.py TEMPLATES. Reads a line of JSON for each regular expression: whether each text fits, as
the checker has it, and how a script would test that. Compares this with the automaton, with Python's `re` and, where
they are installed, with `regex` and `iregexp_check`. Prints the first complaints; exit status 1 if any.
"""

from __future__ import annotations

import faulthandler
import json
import re
import sys
import time
import warnings

sys.path.insert(0, sys.argv[1] + "/Helpers")
warnings.simplefilter("error")

from i_regexp import IRegexp  # noqa: E402

try:
    import iregexp_check
    import regex
except ImportError:
    iregexp_check = regex = None

END = float("inf")
TECHNIQUES = {
    "nothing": lambda text: False,
    "everything": lambda text: True,
    "equality": lambda text, other: text == other,
    "beginning": lambda text, other: text.startswith(other),
    "end": lambda text, other: text.endswith(other),
    "containment": lambda text, other: other in text,
    "fullmatch": lambda text, source: re.fullmatch(source, text) is not None,
    "match": lambda text, source: re.match(source, text) is not None,
    "search": lambda text, source: re.search(source, text) is not None,
}
PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|.", re.DOTALL)
PLAIN = {".": r"[^\n\r]", "$": r"\Z", "(": "(?:"}


def other(pattern: str) -> str:
    """Return the pattern as `regex` writes it, piece by piece."""
    return "".join(PLAIN.get(piece, piece) for piece in PIECE.findall(pattern))


def has_reversed_range(pattern: str) -> bool:
    """Tell whether a pattern has a range such as [z-a], which `iregexp_check` lets through."""
    try:
        regex.compile(other(pattern))
    except regex.error:
        return True
    return False


def complaints(case: dict) -> list[str]:
    """Return what differs for one regular expression."""
    pattern, is_whole = case["pattern"], case["extent"] == "whole"
    found = []
    if iregexp_check is not None and "[^]" not in pattern:
        is_pattern = iregexp_check.check(pattern) and not has_reversed_range(pattern)
        if is_pattern != case["isPattern"]:
            found.append(f"iregexp_check says {is_pattern}")
    automaton = IRegexp.of(pattern)
    kind, *arguments = case["technique"]
    for text, fits in zip(case["texts"], case["fits"]):
        results = {"automaton": automaton.matches(text, END) if is_whole else automaton.is_in(text, END)}
        if kind != "automaton":
            results[kind] = TECHNIQUES[kind](text, *arguments)
        if regex is not None and case["isPattern"]:
            function = regex.fullmatch if is_whole else regex.search
            results["regex"] = function(other(pattern), text) is not None
        found += [f"{name} says {result} of {text!r}" for name, result in results.items() if result != fits]
    return found


def slow(case: dict) -> list[str]:
    """Return the texts, repeated, that take Python's `re` a thousand times as long as they should."""
    kind, *arguments = case["technique"]
    found = []
    for text in case["texts"][-2:]:
        start = time.process_time()
        TECHNIQUES[kind](text * (20_000 // max(1, len(text))) + "\n!", *arguments)
        if time.process_time() - start > 0.5:
            found.append(f"{text!r}, repeated, takes very long")
    return found


faulthandler.dump_traceback_later(300, exit=True)
count = wrong = 0
for line in sys.stdin:
    case = json.loads(line)
    count += 1
    is_python = case["technique"][0] in ("fullmatch", "match", "search")
    for complaint in complaints(case) + (slow(case) if is_python and count % 3 == 0 else []):
        wrong += 1
        if wrong < 20:
            print(f"{case['pattern']!r} ({case['extent']}, {case['technique']}): {complaint}")
if count < 1000:
    print(f"only {count} regular expressions came")
sys.exit(1 if wrong or count < 1000 else 0)
