"""Turns without processes and networks: messages laid into the inbox and given their turns one by one, each timed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from time import perf_counter
from uuid import uuid4

from bot.desk.alike import Likeness
from bot.hall.foresight import expect
from bot.hall.hall import Hall
from bot.hall.ledger import delivered, due
from bot.hall.turn import give, read
from bot.messages import Address, Heard, Raw, Receipt, Text
from nlp.sense import standing
from storage import InboxRow, Store

NETWORK = "stage"


def hall(dialogue: str = "quartier") -> Hall:
    """A hall that reads what `said` writes."""
    return Hall(
        readers={NETWORK: heard},
        links={NETWORK: lambda word: f"stage?{word}"},
        likeness=Likeness(standing()),
        dialogue=dialogue,
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid4().hex,
    )


def heard(payload: object) -> Heard:
    assert isinstance(payload, dict)
    person = Address(NETWORK, payload["person"])
    return Heard(payload["id"], person, person, datetime.now(UTC), Text(payload["text"]), message=payload["id"])


def said(person: str, text: str) -> Raw:
    """An event of this network."""
    name = uuid4().hex
    return Raw(name, person, {"id": name, "person": person, "text": text})


class Desk:
    """One worker at work on a store."""

    def __init__(self, store: Store, hall: Hall) -> None:
        self.store, self.hall = store, hall

    def hears(self, person: str, text: str) -> None:
        """Reception has committed a message."""
        raw = said(person, text)
        row = InboxRow(
            network=NETWORK,
            event=raw.event,
            lane=f"{NETWORK}:{raw.lane}",
            payload=dict(raw.payload),
            came_at=self.hall.now(),
        )
        with self.store.open() as books:
            books.inbox.add_all([row])

    def turn(self) -> float:
        """Seconds of one turn, from looking for it to its commit."""
        began = perf_counter()
        with self.store.open() as books:
            events = books.inbox.heads([NETWORK], self.hall.now(), [], 1)
            if not events:
                raise LookupError("nothing waits")
            what = read(self.hall, events[0])
            expect(self.hall, books, [events[0].lane], [what])
            give(self.hall, books, events[0], what)
            books.inbox.done(events)
        return perf_counter() - began

    def post(self) -> Iterator[float]:
        """Seconds of each delivery, from looking for it to its mark; the network itself takes no time."""
        while True:
            began = perf_counter()
            with self.store.open() as books:
                parcels = due(books, NETWORK, self.hall.now(), [], [], 1)
            if not parcels:
                return
            with self.store.open() as books:
                delivered(books, parcels[0], Receipt(uuid4().hex[:8]), self.hall.now())
            yield perf_counter() - began
