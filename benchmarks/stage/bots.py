"""The bots that are compared: each started on the loopback Bot API server, each asked how many messages it has done."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import psycopg
from aiohttp.test_utils import unused_port

from benchmarks.stage.processes import PATIENCE, Process, Redis, Server
from benchmarks.stage.script import CONCERNS
from bot.app import open_store
from bot.desk.alike import packed
from bot.settings import read
from nlp.sense import standing
from storage import Contact, Contribution, Person
from tests.botapi.server import PEOPLE

ALL, TURNS_ONLY = "listen,turn,send,clock", "listen,turn"


class Bot(Protocol):
    """A bot under measurement. ``name`` stands in the table."""

    name: str

    def start(self, folder: Path, server: Server) -> None: ...

    def done(self) -> int:
        """How many messages it has handled and saved since it began."""
        ...

    def cpu(self) -> float:
        """Seconds of processor of all its processes."""
        ...

    def rss(self) -> float:
        """MiB of memory."""
        ...

    def stop(self) -> None: ...


class Ours:
    """Quartier, without a pace of its own. ``roles``: of each of its processes, the listening one first."""

    def __init__(
        self,
        name: str = "Quartier, SQLite",
        roles: Sequence[str] = (ALL,),
        people: int = 200,
        database: Callable[[], str] | None = None,
        *,
        paced: bool = False,
    ) -> None:
        self.name, self._roles, self._people, self._database, self._paced = name, roles, people, database, paced

    def start(self, folder: Path, server: Server) -> None:
        url = self._database() if self._database else f"sqlite:///{folder / 'quartier.db'}"
        settings = {
            "QUARTIER_DATA": str(folder),
            "QUARTIER_DATABASE_URL": url,
            "QUARTIER_TELEGRAM_TOKEN": server.token,
            "QUARTIER_TELEGRAM_API": server.api,
            "QUARTIER_DIGEST_AT": "never",
            "QUARTIER_TITLE": "Unser Quartier",
        }
        arrive(settings, self._people)
        self._count = _counter(url)
        module, call = ("bot", ("run", "--role")) if self._paced else ("benchmarks.stage.ours", ())
        self.processes = [
            Process.python(module, *call, roles, log=folder / f"bot{number}.log", **settings)
            for number, roles in enumerate(self._roles)
        ]
        for process in self.processes:
            process.until_idle()

    def done(self) -> int:
        for process in self.processes:
            process.check()
        heard, new = self._count()
        return heard - new

    def heard(self) -> int:
        """How many events are in the inbox, with or without a turn."""
        return self._count()[0]

    def cpu(self) -> float:
        return sum(process.cpu() for process in self.processes)

    def rss(self) -> float:
        return sum(process.rss() for process in self.processes)

    def stop(self) -> None:
        for process in self.processes:
            process.stop()


class Peer:
    """A bot of another kind: one module, counting what it saved in a file."""

    def __init__(self, name: str, module: str, *, redis: bool = False, **extra: bool) -> None:
        self.name, self._module, self._redis_wanted = name, module, redis
        self._extra = {f"PEER_{key.upper()}": "yes" if value else "no" for key, value in extra.items()}
        self._redis: Redis | None = None

    def start(self, folder: Path, server: Server) -> None:
        self._saved = folder / "saved"
        extra = dict(self._extra)
        if self._redis_wanted:
            self._redis = Redis(folder / "redis", unused_port())
            extra["PEER_REDIS"] = self._redis.url
        self.process = Process.python(
            self._module,
            log=folder / "bot.log",
            PEER_TOKEN=server.token,
            PEER_API=server.api,
            PEER_FOLDER=str(folder),
            **extra,
        )
        self.process.until_idle()

    def done(self) -> int:
        self.process.check()
        return self._saved.stat().st_size

    def cpu(self) -> float:
        return self.process.cpu() + (self._redis.cpu() if self._redis else 0.0)

    def rss(self) -> float:
        return self.process.rss() + (self._redis.rss() if self._redis else 0.0)

    def stop(self) -> None:
        self.process.stop()
        if self._redis is not None:
            self._redis.stop()


def peers(*, sends: bool = True) -> list[Bot]:
    """The two peers; without Redis' server, one. The last line is aiogram without finding what is alike."""
    same = {"sends": sends, "likeness": True}
    found: list[Bot] = [
        Peer("python-telegram-bot, pickle (no fsync)", "benchmarks.stage.ptb", **same),
        Peer("python-telegram-bot, pickle + fsync", "benchmarks.stage.ptb", **same, fsync=True),
    ]
    if shutil.which("redis-server"):
        name, module = "aiogram, Redis (fsync always)", "benchmarks.stage.fsm"
        found.append(Peer(name, module, redis=True, **same))
        found.append(Peer(f"{name}, deaf to what is alike", module, redis=True, sends=sends, likeness=False))
    else:
        print("left out: aiogram (redis-server is not installed)\n")
    return found


def arrive(settings: dict[str, str], people: int) -> None:
    """Everybody has consented already, and some of what they will say has been said before."""
    store, now = open_store(read(settings, None)), datetime.now(UTC)
    with store.open() as books:
        for number in range(people):
            row = Person(dialogue_id=1, pseudonym=f"Person {number}", created_at=now, consent="2026-11")
            address = f"telegram:{PEOPLE + number}"
            person = books.add(row)
            contact = Contact(address=address, dialogue_id=1, person_id=person.id, language="de", seen_at=now)
            books.add(contact)
        for concern in CONCERNS:
            vector = packed(standing().vector(concern))
            said = Contribution(dialogue_id=1, person_id=1, text=concern, language="de", vector=vector)
            said.source, said.created_at, said.changed_at = "telegram", now, now
            books.add(said)
    store.close()


def _counter(url: str) -> Callable[[], tuple[int, int]]:
    """How many events have come, and how many of them wait for their turn."""
    if url.startswith("sqlite"):
        books = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=60)
        return lambda: _counts(*books.execute(_COUNT).fetchone())
    server = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
    return lambda: _counts(*server.execute(_COUNT.encode()).fetchone())  # type: ignore[misc]


_COUNT = "select (select max(seq) from inbox), (select count(*) from inbox where state = 'new')"


def _counts(highest: int | None, new: int) -> tuple[int, int]:
    return highest or 0, new


def until_done(bot: Bot, count: int, *, heard: bool = False) -> float:
    """Wait until the bot has done so many, or only ``heard`` them; when that was."""
    deadline = time.monotonic() + PATIENCE
    while (bot.heard() if heard and isinstance(bot, Ours) else bot.done()) < count:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{bot.name} has done {bot.done()} of {count}")
        time.sleep(0.02)
    return time.monotonic()
