"""The hall itself: what every turn needs and no turn chooses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from bot.desk.alike import Likeness
from bot.desk.news import ANSWER
from bot.hall.deeds import names_row, packed
from bot.hall.forms import Paper
from bot.hall.meter import Meter
from bot.messages import Address, Deed, Reader, Say
from bot.speech import Ear
from nlp.guard.guard import Guard, standing_guard
from storage import Books, FileRow, OutboxRow

HOUSE = "house"
"""The network by which the house speaks to itself: receipts come back as events of their own."""

LAST = "last"
"""The purpose of a goodbye: with it, everything said at its address before is forgotten."""


@dataclass(frozen=True)
class Hall:
    """Readers by network, links by network (word -> link), the default dialogue's name, and what makes the world
    go round: the time and new ids (32 hex digits). The meter counts what is done."""

    readers: dict[str, Reader]
    links: dict[str, Callable[[str], str]]
    likeness: Likeness
    dialogue: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    meter: Meter = field(default_factory=Meter)
    guard: Guard = field(default_factory=standing_guard)
    ear: Ear | None = None
    """Listens to voice messages; None where no model is installed."""
    zone: tzinfo = UTC
    """By which the clock of the place goes."""
    troubles: dict[str, Callable[[], str]] = field(default_factory=dict)
    """Network -> what is wrong with it now, "" for nothing: as this process sees it."""
    menus: Collection[str] = ()
    """The networks whose chats have a menu of commands."""
    free: Callable[[], int | None] = lambda: None
    """Bytes left on the disk with the folder of all state, if there is one."""

    @property
    def networks(self) -> str:
        """On which networks people can be reached, for the words: "telegram", "matrix", or "both"."""
        there = [network for network in ("telegram", "matrix") if network in self.readers]
        return there[0] if len(there) == 1 else "both"

    def attach(self, books: Books, dialogue_id: int, paper: Paper) -> str:
        """Keep a file that goes out with a message; its id."""
        file = FileRow(id=self.new_id(), dialogue_id=dialogue_id, name=paper.name, mime=paper.mime, alt=paper.alt)
        file.content, file.made_at = paper.content, self.now()
        return books.add(file).id

    def post(
        self, books: Books, to: str, deed: Deed, rank: int = ANSWER, purpose: Mapping[str, object] | None = None
    ) -> str:
        """Lay a deed into the outbox; the row's id."""
        if (about := names_row(deed)) and (earlier := books.outbox.get(about)) is not None:
            earlier.offers = []  # the buttons go, and the words on them
        id_, now = self.new_id(), self.now()
        row = OutboxRow(
            id=id_,
            network=Address.parse(to).network,
            address=to,
            deed=packed(deed),
            offers=[[offer.label, offer.data] for offer in deed.offers] if isinstance(deed, Say) else [],
            earlier=names_row(deed),
            rank=rank,
            purpose=dict(purpose or {}),
            due_at=now,
            made_at=now,
        )
        books.outbox.add(row)
        return id_
