"""Measures turns on a database that is there: ``python -m benchmarks.stage.visits FOLDER`` prints JSON.

``plain``, ``alike`` and ``post``: p50 and p99 in milliseconds; ``start``: seconds of the first turn with likeness, in
which the memory of vectors is read; ``rss``: MiB of memory at the end.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from benchmarks.stage.desk import Desk, hall
from benchmarks.stage.history import VISITORS, settings_in
from benchmarks.stage.machine import percentiles
from benchmarks.stage.script import BEGIN, CONCERNS
from bot.app import open_store
from bot.settings import read

PLAIN = ("/privacy", "/mine", "/intake", "/help")
TIMES = int(os.environ.get("TIMES", "200"))


def main() -> None:
    settings = read(settings_in(Path(sys.argv[1])), None)
    store = open_store(settings)
    desk = Desk(store, hall(settings.dialogue))
    desk.hall.likeness.sense.warm()
    drain(desk)
    began = perf_counter()
    with store.look() as books:
        desk.hall.likeness.load(books)
    start = perf_counter() - began
    alike(desk, 1)
    for number in range(50):
        visit(desk, f"v{number % VISITORS + 1}", PLAIN[number % len(PLAIN)])
    plain = [visit(desk, f"v{number % VISITORS + 1}", PLAIN[number % len(PLAIN)]) for number in range(TIMES)]
    post = list(desk.post())
    found = {
        "start": [start],
        "plain": percentiles(plain),
        "post": percentiles(post),
        "alike": percentiles(alike(desk, TIMES)),
        "rss": [rss()],
    }
    store.close()
    print(json.dumps(found))


def drain(desk: Desk) -> None:
    """Whatever an earlier run has left."""
    with suppress(LookupError):
        while True:
            desk.turn()


def visit(desk: Desk, who: str, text: str) -> float:
    """Somebody writes one message; the seconds of its turn."""
    desk.hears(who, text)
    return desk.turn()


def alike(desk: Desk, times: int) -> list[float]:
    """Somebody says a concern; the seconds of the turn in which its neighbours are searched."""
    found = []
    for number in range(times):
        who = f"v{number % VISITORS + 1}"
        visit(desk, who, BEGIN)
        found.append(visit(desk, who, f"{CONCERNS[number % len(CONCERNS)]} Das sage ich zum {number}. Mal."))
    return found


def rss() -> float:
    """MiB of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main()
