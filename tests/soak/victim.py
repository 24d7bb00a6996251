"""The real program, which kills itself at the n-th pass of a point; nothing else about it is changed.

``SOAK_POINT`` names the point (see `HELD`), ``SOAK_PASS`` says at which pass, ``SOAK_ROLES`` what the process may do.
With ``SOAK_NURSERY`` it loads all that the program loads and forks a life whenever it is told to: lives do not wait.
"""

from __future__ import annotations

import faulthandler
import functools
import importlib
import inspect
import json
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable
from itertools import count
from typing import Any

from tests.soak.points import POINTS, Point

Check = Callable[[Any], None]
HELD = "held"
"""Said, and before a point's name: the program is not to die there, but to stay there for a minute."""
ENDED = "the life ended with"


def die() -> None:
    """As a power cut would: nothing is flushed, closed or said."""
    os.kill(os.getpid(), signal.SIGKILL)


def hold() -> None:
    """As if there were much to do here."""
    print(HELD, file=sys.stderr, flush=True)
    time.sleep(60)


def arm(point: Point, at_pass: int, do: Callable[[], None]) -> None:
    """Put the point's wrapper around its target: at this pass, ``do``."""
    passes = count(1)  # counting is atomic: turns run in threads

    def check(given: Any) -> None:
        if point.only(given) and next(passes) == at_pass:
            do()

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
    """One life; or, as a nursery, one for each connection to the socket that ``SOAK_NURSERY`` names."""
    if not (place := os.environ.get("SOAK_NURSERY")):
        return live(os.environ.get("SOAK_POINT", ""), int(os.environ.get("SOAK_PASS", "1")))
    load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a keeper ended
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(place)
        door.listen()
        print("open", flush=True)
        while door in select.select([door, sys.stdin], [], [])[0]:
            asked = door.accept()[0]
            if not os.fork():
                door.close()
                return keep(asked)
            asked.close()
    return 0


def keep(asked: socket.socket) -> int:
    """Give birth to the life that is asked for; its words, and at last how it ended, go where it was asked for."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    order = json.loads(asked.makefile().readline())
    if child := os.fork():
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        asked.sendall(f"{ENDED} {code}\n".encode())
        os._exit(0)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 1)
    os.dup2(asked.fileno(), 2)
    asked.close()
    print(os.getpid(), file=sys.stderr, flush=True)
    os.environ.update(order["settings"])
    return live(order["point"], order["pass"])


def load() -> None:
    """Load what takes seconds; threads come later, as a fork would not have them."""
    for module in ("bot.cli.run", "bot.platforms.telegram", "bot.platforms.matrix", "bot.hall.briefing"):
        importlib.import_module(module)
    importlib.import_module("nlp.sense").standing().load()
    importlib.import_module("bot.hall.commands").command("/help")  # reads the words of all languages
    assert len(os.listdir("/proc/self/task")) == 1, "a thread runs before the first life"  # noqa: PTH208


def live(point: str, at_pass: int) -> int:
    """Run the program; its exit code. On SIGUSR1 it says where it stands."""
    faulthandler.register(signal.SIGUSR1)
    if name := point.removeprefix(f"{HELD} "):
        arm(POINTS[name], at_pass, die if name == point else hold)
    from bot.cli import call

    return call(["run", "--role", os.environ["SOAK_ROLES"]])


if __name__ == "__main__":
    from bot.__main__ import leave

    leave(main())
