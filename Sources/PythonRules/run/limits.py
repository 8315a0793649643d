"""Limits that a run cannot exceed: time, memory, processor time, the size of files."""

import resource
import signal
from types import FrameType
from typing import Optional

LARGEST_FILE = 16 << 20
SPARE_SECONDS = 10
"""Processor time past the deadline, at which the system steps in if everybody else failed to."""


class DeadlinePassed(KeyboardInterrupt):
    """The time of the run is up. An interruption, so that a script's own handlers let it pass."""


def apply(seconds: float, memory: int) -> None:
    """Sets the limits for this process; memory is what may be taken on top of what is used now."""
    # A peer that hangs up must be an error in the script, not the end of the worker.
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_FSIZE, LARGEST_FILE)
    limit(resource.RLIMIT_AS, used_memory() + memory)
    limit(resource.RLIMIT_CPU, int(seconds) + SPARE_SECONDS)
    signal.signal(signal.SIGALRM, pass_deadline)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def lift_deadline() -> None:
    """Lets what is left to do after the script take its time."""
    signal.setitimer(signal.ITIMER_REAL, 0)


def pass_deadline(number: int, frame: Optional[FrameType]) -> None:
    """Interrupts the script."""
    raise DeadlinePassed("the script did not end by its deadline")


def limit(what: int, value: int) -> None:
    """Lowers a limit as far as the machine has not already."""
    _, hard = resource.getrlimit(what)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (value, value))


def used_memory() -> int:
    """The size of this process's address space, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()
