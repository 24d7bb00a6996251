"""A quarter of ours for tests: people talk in the real hall on a real store; Mo moderates, by the settings."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import inspect, select, text

from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.desk.permissions import MAY
from bot.hall.briefing import brief
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.papers.digest import Digest
from bot.words import Words
from storage import Dialogue, Keys, Store
from storage.tables.dialogue import Base

BEGIN = datetime(2026, 5, 4, 17, tzinfo=UTC)
ON_SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
"""For a test that looks into the database's file."""
KEYS = Keys([bytes(range(32))])
BERLIN = ZoneInfo("Europe/Berlin")
LAMP = "The lamp at the playground has been broken for weeks."
LAMP_TOO = "The lamp at the playground has been broken for several weeks."
BUS = "Bus 12 never comes on time in the evening."


class Quarter(Rehearsal):
    """Lindenhof speaks English; ``words`` are its words, ``who`` is always the part of an address after its network."""

    id = 1
    words = Words("en")
    shared: Mapping[str, str] = MappingProxyType(
        {
            "networks": "both",
            "dialogue": "Lindenhof",
            "municipality": "Auental",
            "privacy_contact": "Auental",
            **dict.fromkeys(("greeting", "more_help", "other_doors"), ""),
        }
    )

    def __init__(self, store: Store, likeness: Likeness, network: str = "stage") -> None:
        with store.open() as books:
            lindenhof = Dialogue(name="lindenhof", title="Lindenhof", municipality="Auental", created_at=BEGIN)
            lindenhof.language, lindenhof.set_up_at = "en", BEGIN
            roles.appoint(books, books.add(lindenhof).id, [f"{network}:mo"])
        super().__init__(store, likeness, "lindenhof", network, BEGIN)

    def arrives(self, who: str, *, hears: bool = True) -> None:
        """``who`` agrees; the question after what is wrong stands open. Who has a role reads of that first."""
        self.write(who, "/start")
        if self.words("hall-door-citizen") in self.last(who).buttons:
            self.press(who, self.words("hall-door-citizen"))
        self.press(who, self.words("welcome-agree.option-agree"))
        self.press(who, self.words(f"welcome-hear.option-{'yes' if hears else 'no'}"))

    def reports(self, who: str, text: str, place: str = "") -> str:
        """``who`` (arriving if need be) sends a concern of their own; the id of the message that said it."""
        if not self.chat(who):
            self.arrives(who)
        message = self.write(who, text)
        if self.words("intake-same.option-mine") in self.last(who).buttons:
            self.press(who, self.words("intake-same.option-mine"))
        self.write(who, place or "no particular place")
        self.press(who, self.words("intake-send.option-yes"))
        return message

    def last(self, who: str) -> Shown:
        """The newest message in somebody's chat."""
        return self.chat(who)[-1]

    def hears_last(self, who: str, count: int = 1) -> list[str]:
        """The texts of the last ``count`` messages in somebody's chat."""
        return [shown.text for shown in self.chat(who)[-count:]]

    def asked(self, name: str, **args: Any) -> str:
        """A question's or the hall's words."""
        return self.words(name, **{**self.shared, "longest": 800, **args})

    def not_yours(self, what: str) -> str:
        """What somebody reads who has no role with which they may do ``what``."""
        return self.words("hall-not-yours", who="_".join(MAY[what]))

    def groups(self) -> Digest:
        """The regular digest goes out, so the topics are found."""
        digest = brief(self.hall, self.store, self.id, BERLIN)
        self.work()
        return digest


def store_in(folder: Path, empty: Path) -> Store:
    """A store of its own in ``folder``: a copy of the ``empty`` database, which is quicker than making one."""
    shutil.copyfile(empty, folder / "quartier.db")
    return Store(f"sqlite:///{folder / 'quartier.db'}", KEYS)


class Later(Quarter):
    """A quarter in which something has happened already: it goes on from a copy of ``before``, which stays as it is."""

    def __init__(self, before: Quarter, folder: Path, likeness: Likeness) -> None:
        shutil.copyfile(str(before.store.url.database), folder / "later.db")
        store = Store(f"sqlite:///{folder / 'later.db'}", KEYS)
        Rehearsal.__init__(self, store, likeness, "lindenhof", before.network, before.now, count(100_000))
        self.stage = deepcopy(before.stage)


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, with what is sealed opened."""
    with store.engine.connect() as connection:
        names = sorted(inspect(connection).get_table_names())
        plain = {name: text(f"select * from {name}") for name in names if name not in Base.metadata.tables}
        wanted = {name: select(table) for name, table in Base.metadata.tables.items()} | plain
        return {name: [tuple(row) for row in connection.execute(wanted[name])] for name in names}


def tables_with(store: Store, *words: str) -> dict[str, int]:
    """In how many rows of which tables one of ``words`` stands."""
    found: dict[str, int] = {}
    for table, rows in everything(store).items():
        for row in rows:
            said = " ".join(cell.decode(errors="replace") if isinstance(cell, bytes) else str(cell) for cell in row)
            if any(word in said for word in words):
                found[table] = found.get(table, 0) + 1
    return found


def bytes_of(folder: Path) -> bytes:
    """All that the database's files hold on the disk."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("quartier.db*")))
