"""A network that has photos, and a process that fetches one and kills itself where told to: for `test_errands`."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from bot import pictures
from bot.hall.errands import Errands
from bot.hall.hall import Hall
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.messages import Address, Heard, Media, Raw
from storage import Contact, Contribution, Person, Store
from tests.hall.houses import House, working
from tests.hall.loopback import NETWORK, Loopback
from tests.quarter import BEGIN, KEYS, LAMP


class Gallery(Loopback):
    """Has the file "p1". ``answers`` are what the next tries to fetch it get: an error, or another content."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched = 0
        self.answers: deque[Exception | bytes] = deque()
        self.held: asyncio.Event | None = None

    def read(self, payload: Mapping[str, Any]) -> Heard | None:
        person = Address(NETWORK, payload["person"])
        return Heard(payload["id"], person, person, BEGIN, Media("photo", file="p1"), message=payload["id"])

    async def fetch(self, file: str, most: int) -> bytes:
        self.fetched += 1
        self.bell()
        if self.held is not None:
            await self.held.wait()
        answer = self.answers.popleft() if self.answers else pictures.blank()
        if isinstance(answer, Exception):
            raise answer
        return answer


class Fatal(Gallery):
    """Dies while it fetches, or when it has ("fetching", "fetched")."""

    def __init__(self, dies_at: str) -> None:
        super().__init__()
        self._dies_at = dies_at

    async def fetch(self, file: str, most: int) -> bytes:
        self._dies("fetching")
        content = await super().fetch(file, most)
        self._dies("fetched")
        return content

    def _dies(self, here: str) -> None:
        if here == self._dies_at:
            os.kill(os.getpid(), signal.SIGKILL)


def settle_in(store: Store, who: str = "anna") -> None:
    """``who`` has just sent a concern, so a photo that comes now belongs to it."""
    with store.open() as books:
        person = books.add(Person(dialogue_id=1, pseudonym=who, created_at=BEGIN))
        address = f"{NETWORK}:{who}"
        contact = Contact(address=address, dialogue_id=1, person_id=person.id, language="en", seen_at=BEGIN)
        books.add(contact)
        said = Contribution(dialogue_id=1, person_id=person.id, source=NETWORK, text=LAMP, address=address)
        said.created_at = said.changed_at = BEGIN
        books.add(said)


def photo(event: str, who: str = "anna") -> Raw:
    return Raw(event, who, {"id": event, "person": who})


def here(store: Store) -> int:
    """How many photos of the first contribution are here."""
    with store.open() as books:
        return len(books.photos.of(1, fetched=True))


async def work(folder: Path, dies_at: str) -> None:
    store = Store(f"sqlite:///{folder / 'quartier.db'}", KEYS)
    network = Fatal(dies_at)
    house = House(store, network)
    object.__setattr__(house.hall, "new_id", lambda: uuid4().hex)
    turns, errands = workers(house.hall, store, network)
    await Reception(house.hall, store, network, turns.wake).take_in(NETWORK, [photo("e1")])

    def done() -> bool:
        with store.open() as books:
            is_here = len(books.photos.of(1, fetched=True)) == 1
            return is_here and not books.errands.of(f"{NETWORK}:anna") and not books.inbox.count("new")

    async with working(turns, errands):
        while not done():  # noqa: ASYNC110 (a thread notes it, and rings no bell)
            await asyncio.sleep(0.05)
    store.close()


def workers(hall: Hall, store: Store, network: Loopback, seconds: float = 20.0) -> tuple[Turns, Errands]:
    turns = Turns(hall, store, network.bell)
    return turns, Errands(hall, store, network, turns.wake, seconds)  # type: ignore[arg-type]


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), sys.argv[2]))
