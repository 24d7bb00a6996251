"""`make soak`: kills the program for minutes, at chosen and at random moments, and says what was lost or doubled.

Environment: ``SECONDS`` (1200), ``KILLS`` (at least so many: 100), ``SEED`` (by chance; printed), ``TALKERS`` on each
network (4), ``DATABASE`` (``postgresql``: on a server of its own; or the SQLAlchemy URL of an empty database; else
SQLite in a new folder), ``PROCESSES`` (1; two do everything and take over from each other; three or more share the
roles, each is killed by itself, and PostgreSQL is the default), ``WEBHOOK`` (Telegram delivers to the program; not with
two processes), ``QUICK`` (lives are forks that need not load their modules: more deaths, but restart times that say
little). Exit code 1 when anything was lost or doubled.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random

from tests.postgres import Postgres, server_programs
from tests.soak.lives import Lives
from tests.soak.office import Office
from tests.soak.points import DIGEST, POINTS, ROOM, TALK
from tests.soak.report import Report
from tests.soak.siege import Siege, siege
from tests.synapse.homeserver import Homeserver

SECONDS = float(os.environ.get("SECONDS", "1200"))
KILLS = int(os.environ.get("KILLS", "100"))
SEED = int(os.environ.get("SEED") or secrets.randbelow(10**6))
TALKERS = int(os.environ.get("TALKERS", "4"))
PROCESSES = int(os.environ.get("PROCESSES", "1"))
DATABASE = os.environ.get("DATABASE", "postgresql" if PROCESSES > 1 else "")
WEBHOOK, QUICK = bool(os.environ.get("WEBHOOK")), bool(os.environ.get("QUICK"))
CHOSEN = [point.name for point in (*TALK, *DIGEST, *ROOM)]
"""The other points are passed once in the life of an account or a chat; `make test` has them."""
STARVING = 60.0
"""Seconds after which somebody's answer may be late only because no life was long enough to give it."""
PATIENCE = 15.0
"""Seconds in which a life should come to its point; else it is killed where it is."""
ANSWER = 240.0
"""Seconds after which an answer is lost: on a busy machine, life after life may be too short to give it."""


async def main(folder: Path, database_url: str) -> int:
    """The exit code."""
    how = {"processes": PROCESSES, "webhook": WEBHOOK, "quick": QUICK, "patience": ANSWER}
    with Homeserver() as homeserver:
        async with siege(folder, homeserver, Random(SEED), each=TALKERS, database_url=database_url, **how) as now:  # type: ignore[arg-type]
            await now.all_arrive()
            office = await Office.opens(now)
            report = Report(now, office, called())
            try:
                await soak(now, office, report)
            except* AssertionError as group:  # what a talker missed, or a program that ended by itself
                report.missed += leaves(group)
            return report.end([] if report.missed else await now.verdict())


async def soak(now: Siege, office: Office, report: Report) -> None:
    """Kill until the time is over, while everybody talks and the moderators work."""
    over, end = asyncio.Event(), time.monotonic() + SECONDS
    async with now.talking(now.talkers, pause=2.0), asyncio.TaskGroup() as tasks:
        tasks.create_task(moderate(office, over))
        async with asyncio.TaskGroup() as sieges:
            for lives in now.crew:
                await lives.kill()
                now.note_death()
                sieges.create_task(besiege(lives, now, office, report, end))
        over.set()


async def besiege(lives: Lives, now: Siege, office: Office, report: Report, end: float) -> None:
    """One process's deaths; in the end it lives."""
    points = shuffled([name for name in CHOSEN if POINTS[name].is_for(lives.roles)], now.chance)
    while time.monotonic() < end or now.kills.total() < KILLS:
        if longest_wait(now, office) > STARVING:
            await truce(lives, now, office)
        else:
            await one_death(lives, now, points)
        report.progress()
    await lives.begin()


async def one_death(lives: Lives, now: Siege, points: Iterator[str]) -> None:
    """Every second time at a chosen point, else at any moment, even before the program runs; or by SIGTERM."""
    kind = now.chance.random()
    if kind < 0.1:
        await lives.begin()
        await asyncio.sleep(now.chance.uniform(0.0, 5.0))
        await lives.stop()
        return now.look_at_the_books()  # no death: nothing is in flight, so nothing may come twice
    if kind < 0.5:
        await lives.spawn()
        await asyncio.sleep(now.chance.uniform(0.5, 15.0))
        await lives.kill()
    else:
        point = POINTS[next(points)]
        await lives.begin(point, now.chance.randint(1, 5))
        if not await lives.dies(point.name, PATIENCE):
            await lives.kill()
    return now.note_death()


def longest_wait(now: Siege, office: Office) -> float:
    """Seconds for which somebody has waited for an answer."""
    waits = [office.since, *(talker.since for talker in now.talkers)]
    return max((time.monotonic() - since for since in waits if since is not None), default=0.0)


async def truce(lives: Lives, now: Siege, office: Office) -> None:
    """A life that nobody ends until all have what they wait for: they give it up by themselves if it is lost."""
    await lives.begin()
    while longest_wait(now, office) > STARVING:  # noqa: ASYNC110 (it is another process)
        await asyncio.sleep(1)
    await lives.kill()
    now.note_death()


def leaves(group: BaseExceptionGroup[BaseException]) -> Iterator[BaseException]:
    """The exceptions within a group, and within its groups."""
    for one in group.exceptions:
        yield from leaves(one) if isinstance(one, BaseExceptionGroup) else [one]


def shuffled(names: list[str], chance: Random) -> Iterator[str]:
    """All points in an order of chance, again and again."""
    while True:
        yield from chance.sample(names, len(names))


async def moderate(office: Office, over: asyncio.Event) -> None:
    """Digests and rooms in turn, without an end."""
    while not over.is_set():
        await office.digest()
        await office.room()


def called() -> str:
    """How to call this run again."""
    named = {"DATABASE": DATABASE.partition(":")[0], "PROCESSES": PROCESSES if PROCESSES > 1 else ""}
    named |= {"WEBHOOK": WEBHOOK and 1, "QUICK": QUICK and 1, "SECONDS": f"{SECONDS:.0f}", "SEED": SEED}
    return " ".join(f"{name}={value}" for name, value in {**named, "TALKERS": TALKERS}.items() if value)


def run() -> int:
    """With all that the run needs, which is gone afterwards."""
    print(f"{called()}, at least {KILLS} kills", flush=True)
    with ExitStack() as needed:
        folder = Path(needed.enter_context(tempfile.TemporaryDirectory(prefix="quartier-soak-")))
        url = DATABASE
        if DATABASE == "postgresql":
            if (programs := server_programs()) is None:
                print("no PostgreSQL server is installed here (on Debian: the package postgresql)", file=sys.stderr)
                return 1
            server = Postgres(programs, durable=True)
            needed.callback(server.stop)
            url = server.url()
        return asyncio.run(main(folder, url))


if __name__ == "__main__":
    sys.exit(run())
