"""Everything that takes part: both networks, the program's processes with their lives, and those who talk."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from aiohttp.test_utils import unused_port

from storage import Keys, Store
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.evening.town import Town, town
from tests.soak import audit
from tests.soak.hearing import PATIENCE, Lost
from tests.soak.lives import ALL, Lives
from tests.soak.points import Point
from tests.soak.talkers import Talker
from tests.soak.webhook import PUBLIC, Proxied
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver

CALM = 60.0
"""Seconds within which all that waits must be done once nobody says anything."""
SPLIT = ("listen", "turn", "send,clock")


def shared_out(processes: int) -> list[str]:
    """The roles of each process: one or two do everything; from three on they share, and the rest takes turns too."""
    if processes < len(SPLIT):
        return [ALL] * processes
    return [*SPLIT, *["turn"] * (processes - len(SPLIT))]


@dataclass
class Siege:
    """``deaths`` are Telegram's numbers at each death: they lie between the messages of two lives."""

    town: Town
    crew: list[Lives]
    store: Store
    chance: Random
    patience: float
    talkers: list[Talker] = field(default_factory=list)
    guests: list[MatrixCitizen] = field(default_factory=list)
    deaths: list[int] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    _people: int = 0

    @property
    def lives(self) -> Lives:
        """Those of the first process; mostly it is the only one."""
        return self.crew[0]

    @property
    def kills(self) -> Counter[str]:
        """How many of all processes at each point."""
        return sum((lives.kills for lives in self.crew), Counter())

    @property
    def log(self) -> str:
        """What all lives that have ended had said."""
        return "".join(lives.log for lives in self.crew)

    @property
    def telegram(self) -> Telegram:
        return self.town.telegram

    @property
    def tom(self) -> Person:
        return self.town.tom

    @property
    def mia(self) -> MatrixCitizen:
        return self.town.mia

    # ------------------------------------------------------------------------------------------ people

    async def newcomer(self, network: str) -> Talker:
        """Somebody who has not met the bot."""
        self._people += 1
        number = self._people
        who: Person | MatrixCitizen
        if network == "telegram":
            who = self.telegram.person(f"Citizen {number}")
        else:
            who = await MatrixCitizen.arrive(self.town.homeserver, f"citizen{number}", self.town.bot)
            self.guests.append(who)
        return Talker(who, number, self.store, Random(self.chance.random()), self.patience)

    async def all_arrive(self) -> None:
        """Start the program; everyone agrees to take part."""
        for lives in self.crew:
            await lives.begin()
        async with asyncio.TaskGroup() as arriving:
            for talker in self.talkers:
                arriving.create_task(talker.arrives())
        await self.calm()

    @asynccontextmanager
    async def talking(self, talkers: Sequence[Talker], pause: float = 0.0) -> AsyncIterator[None]:
        """These talk meanwhile; at the end they bring their talks to an end. What one misses ends it for all."""
        over = asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            for talker in talkers:
                tasks.create_task(talker.talks(over, pause))
            yield
            over.set()

    # ------------------------------------------------------------------------------------------ deaths

    async def killed_at(self, point: Point, at_pass: int = 1) -> None:
        """A life until its death at ``point``."""
        await self.lives.begin(point, at_pass)
        if not await self.lives.dies(point.name):
            raise Lost(f"the program never came to {point.name!r}, pass {at_pass}: {self.lives.log[-2000:]}")
        self.note_death()

    async def killed_after(self, seconds: float) -> None:
        """SIGKILL so long after the process was started, be it running or not."""
        await self.lives.spawn()
        await asyncio.sleep(seconds)
        await self.lives.kill()
        self.note_death()

    def note_death(self) -> None:
        """Note a death, and look at the books while the process is dead."""
        self.deaths.append(self.telegram.number())
        self.look_at_the_books()

    def look_at_the_books(self) -> None:
        """Note what is wrong with them just now."""
        self.findings += audit.anytime(self.store, self.talkers)

    # ------------------------------------------------------------------------------------------ what is found

    async def calm(self, patience: float = CALM) -> None:
        """Wait until nothing waits; nobody may be talking."""
        try:
            async with asyncio.timeout(patience):
                while not await asyncio.to_thread(audit.is_quiet, self.store):  # noqa: ASYNC110 (another process)
                    await asyncio.sleep(0.05)
        except TimeoutError:
            self.findings.append(f"after {patience:.0f} s of silence something still waits in the queues")

    async def verdict(self) -> list[str]:
        """What was lost or said twice, once all is quiet."""
        await self.calm()
        trace = [f"a stack trace in the log: {self.log}"] if "Traceback" in self.log else []
        twice = audit.said_twice(self.talkers, self.deaths)
        return sorted({*self.findings, *audit.at_rest(self.store, self.talkers), *twice, *trace, *self._leaks()})

    def _leaks(self) -> list[str]:
        return [f"said in the log: {one}" for one in ("Zeichen: ", "@citizen") if one in self.log]


@asynccontextmanager
async def siege(
    folder: Path,
    homeserver: Homeserver,
    chance: Random,
    *,
    each: int = 2,
    database_url: str = "",
    processes: int = 1,
    webhook: bool = False,
    quick: bool = False,
    patience: float = PATIENCE,
    more: Mapping[str, str] | None = None,
) -> AsyncIterator[Siege]:
    """The servers and ``each`` citizens on each network who have not said anything yet; the program is not started.

    ``database_url``: an SQLAlchemy URL; without one, SQLite in ``folder``. ``more`` are settings of the program.
    ``webhook``: Telegram delivers to the program instead of being asked; only one process may listen then.
    """
    url = database_url or f"sqlite:///{folder / 'quartier.db'}"
    async with town(homeserver) as place:
        settings = {**place.settings(folder), "QUARTIER_DATABASE_URL": url, **(more or {})}
        crew = [Lives(settings, roles=roles, quick=quick) for roles in shared_out(processes)]
        if webhook:
            crew[0] = Lives(_hooked(place.telegram, settings), roles=crew[0].roles, quick=quick)
        now = Siege(place, crew, Store(url, Keys.at(folder / "key")), chance, patience)
        try:
            for network in ("telegram", "matrix") * each:
                now.talkers.append(await now.newcomer(network))
            yield now
        except BaseException as error:
            await _ended(now)
            error.add_note(f"the program's log: {now.log[-20_000:]}")
            raise
        finally:
            await _ended(now)


def _hooked(telegram: Telegram, settings: Mapping[str, str]) -> dict[str, str]:
    place = f"127.0.0.1:{unused_port()}"
    telegram.updates = Proxied(telegram.changes, place=place)
    return {**settings, "QUARTIER_WEB": place, "QUARTIER_TELEGRAM_WEBHOOK": f"{PUBLIC}/telegram"}


async def _ended(now: Siege) -> None:
    for lives in now.crew:
        await lives.end()
    now.store.close()
    for who in now.guests:
        await who.close()
    now.guests.clear()
