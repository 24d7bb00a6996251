"""The real program, which kills itself at the n-th pass of a point; nothing else about it is changed.

``SOAK_POINT`` names the point, ``SOAK_PASS`` says at which pass. With ``SOAK_NURSERY`` it loads the program's modules
and forks a life whenever it is told to, so that lives do not wait for them.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from typing import Any

from tests.soak.points import POINTS, Point

Check = Callable[[Any], None]


def die() -> None:
    """As a power cut would: nothing is flushed, closed or said."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(point: Point, at_pass: int) -> None:
    """Put the point's wrapper around its target."""
    passes = count(1)  # counting is atomic: turns run in threads

    def check(given: Any) -> None:
        if point.only(given) and next(passes) == at_pass:
            die()

    module, _, path = point.target.partition(":")
    *owners, name = path.split(".")
    place = functools.reduce(getattr, owners, importlib.import_module(module))
    setattr(place, name, _wrapped(getattr(place, name), check, after=point.after))


def _wrapped(call: Callable[..., Any], check: Check, *, after: bool) -> Callable[..., Any]:
    async def slow(*given: Any, **named: Any) -> Any:
        if not after:
            check(given)
        result = await call(*given, **named)
        if after:
            check(given)
        return result

    def quick(*given: Any, **named: Any) -> Any:
        if not after:
            check(given)
        result = call(*given, **named)
        if after:
            check(given)
        return result

    return functools.wraps(call)(slow if inspect.iscoroutinefunction(call) else quick)


def main() -> int:
    """One life; or, as a nursery, one for each line on the standard input ("PASS POINT", the point may be missing)."""
    if not os.environ.get("SOAK_NURSERY"):
        return live(os.environ.get("SOAK_POINT", ""), int(os.environ.get("SOAK_PASS", "1")))
    for module in ("bot.cli.run", "bot.platforms.telegram", "bot.platforms.matrix"):
        importlib.import_module(module)
    for line in sys.stdin:
        at_pass, _, point = line.strip().partition(" ")
        if not (child := os.fork()):
            os.dup2(os.open(os.devnull, os.O_RDWR), 0)
            os.dup2(0, 1)
            return live(point, int(at_pass))
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    return 0


def live(point: str, at_pass: int) -> int:
    """Run the program; its exit code."""
    if point:
        arm(POINTS[point], at_pass)
    from bot.cli import call

    return call(["run"])


if __name__ == "__main__":
    sys.exit(main())
