"""Everything that takes part: the servers, the program with its lives, its moderators, and those who talk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from storage import Keys, Store
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.soak import audit
from tests.soak.lives import Lives
from tests.soak.points import Point
from tests.soak.talkers import Lost, Talker
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver

CALM = 60.0
"""Seconds within which all that waits must be done once nobody says anything."""


@dataclass
class Siege:
    """``deaths`` are Telegram's numbers at each death: they lie between the messages of two lives."""

    telegram: Telegram
    homeserver: Homeserver
    bot: str
    lives: Lives
    store: Store
    tom: Person
    mia: MatrixCitizen
    chance: Random
    talkers: list[Talker] = field(default_factory=list)
    guests: list[MatrixCitizen] = field(default_factory=list)
    deaths: list[int] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    _people: int = 0

    # ------------------------------------------------------------------------------------------ people

    async def newcomer(self, network: str) -> Talker:
        """Somebody who has not met the bot."""
        self._people += 1
        number = self._people
        who: Person | MatrixCitizen
        if network == "telegram":
            who = self.telegram.person(f"Citizen {number}")
        else:
            who = await MatrixCitizen.arrive(self.homeserver, f"citizen{number}", self.bot)
            self.guests.append(who)
        return Talker(who, number, self.store, Random(self.chance.random()))

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
            raise Lost(f"the program never came to {point.name!r}, pass {at_pass}")
        self.note_death()

    async def killed_after(self, seconds: float) -> None:
        """SIGKILL so long after the process was started, be it running or not."""
        await self.lives.spawn()
        await asyncio.sleep(seconds)
        await self.lives.kill()
        self.note_death()

    def note_death(self) -> None:
        """Look at the books while the program is dead."""
        self.deaths.append(self.telegram.number())
        self.findings += audit.anytime(self.store, self.talkers)

    # ------------------------------------------------------------------------------------------ what is found

    async def calm(self, patience: float = CALM) -> None:
        """Wait until nothing waits; nobody may be talking."""
        try:
            async with asyncio.timeout(patience):
                while not await asyncio.to_thread(audit.is_quiet, self.store):  # noqa: ASYNC110 (another process)
                    await asyncio.sleep(0.05)
        except TimeoutError:
            self.findings.append("it does not become quiet")

    async def verdict(self) -> list[str]:
        """What was lost or said twice, once all is quiet."""
        await self.calm()
        said_twice, in_flight = audit.doubled(self.talkers, self.deaths)
        wrong = [f"{said_twice - in_flight} messages were said twice"] if said_twice > in_flight else []
        if "Traceback" in self.lives.log:
            wrong.append(f"a stack trace in the log: {self.lives.log}")
        return sorted({*self.findings, *audit.at_rest(self.store, self.talkers), *wrong, *self._leaks()})

    def _leaks(self) -> list[str]:
        return [f"said in the log: {one}" for one in ("Nr. 0", "@citizen") if one in self.lives.log]


@asynccontextmanager
async def siege(
    folder: Path,
    homeserver: Homeserver,
    chance: Random,
    *,
    each: int = 2,
    database_url: str = "",
    quick: bool = False,
    more: Mapping[str, str] | None = None,
) -> AsyncIterator[Siege]:
    """The servers and ``each`` citizens on each network who have not said anything yet; the program is not started.

    ``database_url``: an SQLAlchemy URL; without one, SQLite in ``folder``. ``more`` are settings of the program.
    """
    bot_name = homeserver.new_name("quartier")
    bot = homeserver.register(bot_name, "secret")
    url = database_url or f"sqlite:///{folder / 'quartier.db'}"
    async with Telegram() as telegram:
        tom = telegram.person("Tom")
        mia = await MatrixCitizen.arrive(homeserver, "mia", bot)
        settings = {
            "QUARTIER_DATA": str(folder),
            "QUARTIER_DATABASE_URL": url,
            "QUARTIER_TELEGRAM_TOKEN": telegram.token,
            "QUARTIER_TELEGRAM_API": telegram.api,
            "QUARTIER_MATRIX_HOMESERVER": homeserver.url,
            "QUARTIER_MATRIX_USER": bot,
            "QUARTIER_MATRIX_PASSWORD": "secret",
            "QUARTIER_MODERATORS": f"{tom.address},{mia.address}",
            "QUARTIER_TITLE": "Unser Quartier",
            "QUARTIER_DIGEST_AT": "never",
            **(more or {}),
        }
        now = Siege(
            telegram,
            homeserver,
            bot,
            Lives(settings, quick=quick),
            Store(url, Keys.at(folder / "key")),
            tom,
            mia,
            chance,
        )
        try:
            for network in ("telegram", "matrix") * each:
                now.talkers.append(await now.newcomer(network))
            yield now
        except BaseException as error:
            await now.lives.end()
            error.add_note(f"the program's log: {now.lives.log}")
            raise
        finally:
            await now.lives.end()
            now.store.close()
            for who in (mia, *now.guests):
                await who.close()
