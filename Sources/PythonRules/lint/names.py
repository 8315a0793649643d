"""What pyflakes finds, under our codes."""

import gc
import sys
from importlib.machinery import PathFinder
from types import ModuleType, SimpleNamespace
from typing import Any, Iterator

from ..finding import Finding, Options, Script

UNUSED_NAME = "GC311"
REDEFINED = "GC313"
FORMAT = "GC314"
COMPARISON = "GC315"
STAR = "GC316"
MISPLACED = "GC317"
OTHER = "GC319"

CODES = {
    "UnusedImport": "GC310",
    "UnusedVariable": UNUSED_NAME,
    "UnusedAnnotation": UNUSED_NAME,
    "UndefinedName": "GC312",
    "UndefinedLocal": "GC312",
    "UndefinedExport": "GC312",
    "RedefinedWhileUnused": REDEFINED,
    "ImportShadowedByLoopVar": REDEFINED,
    "DuplicateArgument": REDEFINED,
    "MultiValueRepeatedKeyLiteral": REDEFINED,
    "MultiValueRepeatedKeyVariable": REDEFINED,
    "FStringMissingPlaceholders": FORMAT,
    "TStringMissingPlaceholders": FORMAT,
    "StringDotFormatExtraPositionalArguments": FORMAT,
    "StringDotFormatExtraNamedArguments": FORMAT,
    "StringDotFormatMissingArgument": FORMAT,
    "StringDotFormatMixingAutomatic": FORMAT,
    "StringDotFormatInvalidFormat": FORMAT,
    "PercentFormatInvalidFormat": FORMAT,
    "PercentFormatMixedPositionalAndNamed": FORMAT,
    "PercentFormatUnsupportedFormatCharacter": FORMAT,
    "PercentFormatPositionalCountMismatch": FORMAT,
    "PercentFormatExtraNamedArguments": FORMAT,
    "PercentFormatMissingArgument": FORMAT,
    "PercentFormatExpectedMapping": FORMAT,
    "PercentFormatExpectedSequence": FORMAT,
    "PercentFormatStarRequiresSequence": FORMAT,
    "IsLiteral": COMPARISON,
    "IfTuple": COMPARISON,
    "AssertTuple": COMPARISON,
    "RaiseNotImplemented": COMPARISON,
    "InvalidPrintSyntax": COMPARISON,
    "ImportStarUsed": STAR,
    "ImportStarUsage": STAR,
    "ImportStarNotPermitted": STAR,
    "ReturnOutsideFunction": MISPLACED,
    "YieldOutsideFunction": MISPLACED,
    "ContinueOutsideLoop": MISPLACED,
    "BreakOutsideLoop": MISPLACED,
    "ContinueInFinally": MISPLACED,
    "DefaultExceptNotLast": MISPLACED,
    "TwoStarredExpressions": MISPLACED,
    "TooManyExpressionsInStarredAssignment": MISPLACED,
    "LateFutureImport": MISPLACED,
    "FutureFeatureNotDefined": MISPLACED,
}
"""Our code for each kind of message that pyflakes 2 and 3 have; any other kind is GC319."""


class PyflakesMissing(Exception):
    """Pyflakes is not installed where the interpreter looks."""


def check(script: Script, options: Options) -> Iterator[Finding]:
    """What pyflakes has to say."""
    checker: Any = load_checker().Checker(script.tree, filename="script", builtins=options.given, withDoctest=False)
    for message in checker.messages:
        text = str(message.message % message.message_args)
        code = CODES.get(type(message).__name__, OTHER)
        yield Finding(message.lineno, script.column(message.lineno, message.col), code, text[:1].lower() + text[1:])


def load_checker() -> ModuleType:
    """The checker of pyflakes, which is imported once."""
    loaded = sys.modules.get("pyflakes.checker")
    if loaded is not None:
        return loaded
    if PathFinder.find_spec("pyflakes") is None:
        raise PyflakesMissing("pyflakes is not installed")
    without_doctest()
    import pyflakes.checker

    sys.modules.pop("doctest", None)
    # What was imported stays: no later collection has to look at it.
    gc.freeze()
    return pyflakes.checker


def without_doctest() -> None:
    """Gives pyflakes an empty doctest module: the real one takes half of the time of a start, and is not used."""
    stand_in: Any = ModuleType("doctest")
    stand_in.DocTestParser = lambda: SimpleNamespace(get_examples=None)
    sys.modules.setdefault("doctest", stand_in)
