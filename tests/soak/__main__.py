"""`make soak`: kills the program for minutes, at chosen and at random moments, and says what was lost or doubled.

Environment: ``SECONDS`` (1200), ``KILLS`` (at least so many: 100), ``SEED`` (by chance; printed), ``TALKERS`` on each
network (4), ``DATABASE`` (the SQLAlchemy URL of an empty database; else SQLite in a new folder), ``QUICK`` (lives are
forks that need not load their modules: more deaths, but restart times that say little). Exit code 1 when anything was
lost or doubled.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.soak.office import Office
from tests.soak.points import DIGEST, POINTS, ROOM, TALK
from tests.soak.report import Report
from tests.soak.siege import Siege, siege
from tests.synapse.homeserver import Homeserver

SECONDS = float(os.environ.get("SECONDS", "1200"))
KILLS = int(os.environ.get("KILLS", "100"))
SEED = int(os.environ.get("SEED") or secrets.randbelow(10**6))
TALKERS = int(os.environ.get("TALKERS", "4"))
DATABASE = os.environ.get("DATABASE", "")
QUICK = bool(os.environ.get("QUICK"))
CHOSEN = [point.name for point in (*TALK, *DIGEST, *ROOM)]
"""The other points are passed once in the life of an account or a chat; `make test` has them."""
STARVING = 60.0
"""Seconds after which somebody's answer may be late only because no life was long enough to give it."""
PATIENCE = 15.0
"""Seconds in which a life should come to its point; else it is killed where it is."""


async def main() -> int:
    """The exit code."""
    print(f"seed {SEED}, {SECONDS:.0f} s, at least {KILLS} kills, {TALKERS} citizens on each network")
    chance = Random(SEED)
    with Homeserver() as homeserver, tempfile.TemporaryDirectory(prefix="quartier-soak-") as folder:
        async with siege(Path(folder), homeserver, chance, each=TALKERS, database_url=DATABASE, quick=QUICK) as now:
            await now.lives.begin()
            async with asyncio.TaskGroup() as arriving:
                for talker in now.talkers:
                    arriving.create_task(talker.arrives())
            office = await Office.opens(now)
            report = Report(now, office, SEED)
            await soak(now, office, report)
            wrong = [*office.said_twice, *await now.verdict()]
            return report.end(wrong)


async def soak(now: Siege, office: Office, report: Report) -> None:
    """Kill until the time is over, while everybody talks and the moderators work."""
    await now.lives.kill()
    now.note_death()
    over = asyncio.Event()
    async with now.talking(now.talkers, pause=2.0), asyncio.TaskGroup() as tasks:
        tasks.create_task(moderate(office, over))
        end = time.monotonic() + SECONDS
        points = shuffled(now.chance)
        while time.monotonic() < end or now.lives.kills.total() < KILLS:
            if longest_wait(now, office) > STARVING:
                await truce(now, office)
            await one_death(now, points)
            report.progress()
        over.set()
        await now.lives.begin()


async def one_death(now: Siege, points: Iterator[str]) -> None:
    """Every second time at a chosen point, else at any moment, even before the program runs."""
    if now.chance.random() < 0.5:
        await now.killed_after(now.chance.uniform(0.5, 15.0))
        return
    point = POINTS[next(points)]
    await now.lives.begin(point, now.chance.randint(1, 5))
    if not await now.lives.dies(point.name, PATIENCE):
        await now.lives.kill()
    now.note_death()


def longest_wait(now: Siege, office: Office) -> float:
    """Seconds for which somebody has waited for an answer."""
    waits = [office.since, *(talker.since for talker in now.talkers)]
    return max((time.monotonic() - since for since in waits if since is not None), default=0.0)


async def truce(now: Siege, office: Office) -> None:
    """A life that nobody ends until all have what they wait for: they give it up by themselves if it is lost."""
    await now.lives.begin()
    while longest_wait(now, office) > STARVING:  # noqa: ASYNC110 (it is another process)
        await asyncio.sleep(1)
    await now.lives.kill()
    now.note_death()


def shuffled(chance: Random) -> Iterator[str]:
    """All points in an order of chance, again and again."""
    while True:
        yield from chance.sample(CHOSEN, len(CHOSEN))


async def moderate(office: Office, over: asyncio.Event) -> None:
    """Digests and rooms in turn, without an end."""
    while not over.is_set():
        await office.digest()
        await office.room()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
