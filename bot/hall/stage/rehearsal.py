"""A rehearsal: people talk in the real hall, without a network, one turn after the other.

Everything is as it is live: inbox, turn, outbox, books; only the post is delivered on the spot. Between two turns
nothing is kept but what stands in the database. Used by `quartier try`, recorded talks, the demonstration and tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.desk.alike import Likeness
from bot.hall import errands, ledger
from bot.hall.broadcaster import step
from bot.hall.foresight import expect
from bot.hall.hall import HOUSE, Hall
from bot.hall.turn import give, read
from bot.messages import (
    Address,
    Came,
    Deed,
    Edited,
    Heard,
    Hosted,
    JoinAsked,
    MakeLink,
    Media,
    Migrated,
    OpenRoom,
    Parcel,
    Picked,
    Pressed,
    Reach,
    Receipt,
    Refused,
    Removed,
    Say,
    Spot,
    Strip,
    Text,
    Undelivered,
    Unreadable,
    What,
)
from storage import InboxRow, Store

_KINDS: dict[str, Callable[..., What]] = {
    kind.__name__: kind
    for kind in (
        *(Came, Edited, Hosted, JoinAsked, Media, Migrated, Picked, Pressed, Reach, Removed, Spot, Text, Unreadable),
    )
}


@dataclass
class Shown:
    """A message as it stands in somebody's chat now."""

    id: str
    title: str
    text: str
    buttons: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@dataclass
class Stage:
    """What everyone sees: messages by address, and every parcel in the order of delivery.

    ``refuses``: what the network answers to a kind of deed instead of taking it. ``files``: what it has of photos, by
    the names under which they are sent.
    """

    chats: dict[str, list[Shown]] = field(default_factory=dict)
    parcels: list[Parcel] = field(default_factory=list)
    refuses: dict[type[Deed], Undelivered] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


class Rehearsal:
    """Plays talks on ``store``. Time moves one second with every event, ids count up: a rehearsal repeats exactly."""

    def __init__(
        self,
        store: Store,
        likeness: Likeness,
        dialogue: str,
        network: str = "stage",
        begin: datetime = datetime(2026, 5, 4, 17, tzinfo=UTC),
        ids: Iterator[int] | None = None,
    ) -> None:
        self.store, self.network, self.now = store, network, begin
        self.stage = Stage()
        self._ids = ids or count(1)
        self._events = (f"{begin:%Y%m%d%H%M%S}-{number}" for number in count(1))
        self.hall = Hall(
            readers={network: self._read},
            links={network: lambda word: f"/start {word}"},
            likeness=likeness,
            dialogue=dialogue,
            now=lambda: self.now,
            new_id=self._new_id,
        )

    # ------------------------------------------------------------------------------------------ what people do

    def write(self, person: str, text: str) -> str:
        """``person`` writes; the message's id."""
        return self.happens(person, "Text", text=text)

    def press(self, person: str, label: str) -> str:
        """``person`` taps the newest button with this label; LookupError when there is none."""
        for shown in reversed(self.chat(person)):
            if label in shown.buttons:
                return self.happens(person, "Picked", position=shown.buttons.index(label) + 1, on=shown.id)
        raise LookupError(f"no button {label!r}: {[one.buttons for one in self.chat(person)][-3:]}")

    def happens(self, person: str, kind: str, /, where: str = "", **what: Any) -> str:
        """Anything else that `bot.messages` knows by the name ``kind``; rooms as text. The event's id.

        ``where``: the room in which it happens; without, it is in private.
        """
        self.now += timedelta(seconds=1)
        event = next(self._events)
        payload = {"id": event, "person": person, "at": self.now.isoformat(), "kind": kind, "what": what}
        payload["where"] = where or person
        with self.store.open() as books:
            row = InboxRow(
                network=self.network, event=event, lane=f"{self.network}:{person}", payload=payload, came_at=self.now
            )
            books.inbox.add_all([row])
        self.work()
        return event

    def chat(self, person: str) -> list[Shown]:
        """All messages in somebody's chat, as they stand now."""
        return self.stage.chats.setdefault(f"{self.network}:{person}", [])

    # ------------------------------------------------------------------------------------------ what the house does

    def work(self) -> None:
        """Give every event its turn and deliver everything, until nothing is left."""
        while self._turn() or step(self.hall, self.store) or self._deliver() or self._fetch():
            pass

    def _turn(self) -> bool:
        return next_turn(self.hall, self.store, self.network)

    def _deliver(self) -> bool:
        with self.store.open() as books:
            parcels = ledger.due(books, self.network, self.now, (), (), 50)
        for parcel in parcels:
            error = self.stage.refuses.get(type(parcel.deed))
            receipt = self._receipt(parcel) if error is None else Receipt()
            with self.store.open() as books:
                if error is None:
                    ledger.delivered(books, parcel, receipt, self.now)
                else:
                    ledger.missed(books, parcel, error, self.now, chance=1.0)
        return bool(parcels)

    def _fetch(self) -> bool:
        with self.store.open() as books:
            going = errands.take(books, self.network, self.now, (), 1)
        for errand in going:
            brought = self._brought(errand)
            with self.store.open() as books:
                errands.note(books, errand, brought, self.now)
        return bool(going)

    def _brought(self, errand: errands.Errand) -> errands.Brought:
        if not errand.file:
            return errands.Brought()
        content = self.stage.files.get(errand.file)
        if content is None:
            return errands.missed(errand, Refused("no such file"), self.now, chance=1.0)
        return errands.made(errand, content, self.hall.ear)

    def _receipt(self, parcel: Parcel) -> Receipt:
        self.stage.parcels.append(parcel)
        match parcel.deed:
            case Say():
                return Receipt(self._show(parcel, parcel.deed))
            case Strip():
                for shown in self._earlier(parcel):
                    shown.buttons = ()
            case OpenRoom(key=key):
                forum = parcel.address if parcel.address.is_room else None
                room = Address(self.network, forum.id, key) if forum else Address(self.network, f"!{key}")
                return Receipt(room=room, link=f"room {key}")
            case MakeLink():
                return Receipt(link=f"door of {parcel.address.id}")
        return Receipt()

    def _show(self, parcel: Parcel, say: Say) -> str:
        buttons = tuple(offer.label for offer in say.offers)
        files = tuple(file.name for file in parcel.files)
        for shown in self._earlier(parcel):
            shown.title, shown.text, shown.buttons, shown.files = say.title, say.text, buttons, files
            return shown.id
        shown = Shown(f"m{len(self.stage.parcels)}", say.title, say.text, buttons, files)
        self.stage.chats.setdefault(str(parcel.address), []).append(shown)
        return shown.id

    def _earlier(self, parcel: Parcel) -> list[Shown]:
        chat = self.stage.chats.get(str(parcel.address), [])
        return [shown for shown in chat if parcel.earlier and shown.id == parcel.earlier]

    def _read(self, payload: Mapping[str, Any]) -> Heard:
        person = Address(self.network, payload["person"])
        what = {name: _room(name, value) for name, value in payload["what"].items()}
        at = datetime.fromisoformat(payload["at"])
        where = Address(self.network, payload["where"])
        return Heard(payload["id"], where, person, at, _KINDS[payload["kind"]](**what), message=payload["id"])

    def _new_id(self) -> str:
        return f"{next(self._ids):032x}"[::-1]


def next_turn(hall: Hall, store: Store, network: str) -> bool:
    """Give the next event of ``network`` or of the house its turn; False when there is none."""
    with store.open() as books:
        events = books.inbox.heads([network, HOUSE], hall.now(), (), most=1)
        for event in events:
            heard = read(hall, event)
            expect(hall, books, [event.lane], [heard])
            give(hall, books, event, heard)
        books.inbox.done(events)
        return bool(events)


def _room(name: str, value: Any) -> Any:
    return Address.parse(value) if name in ("room", "forum", "old", "new") else value
