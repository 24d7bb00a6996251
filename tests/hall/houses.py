"""A hall on the loopback network whose time stands until it is moved, and its workers running meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Protocol

from bot.desk.alike import Likeness
from bot.hall.hall import Hall
from bot.messages import Say
from nlp.sense import Sense
from storage import Dialogue, Store
from tests.hall.loopback import NETWORK, Loopback
from tests.quarter import BEGIN


@dataclass
class House:
    """A store with one dialogue, a network, and a hall between them; ``now`` is what the hall's clock shows."""

    store: Store
    network: Loopback = field(default_factory=Loopback)

    def __post_init__(self) -> None:
        self.now, numbers = BEGIN, count(1)
        self.hall = Hall(
            readers={NETWORK: self.network.read},
            links={NETWORK: self.network.link},
            likeness=Likeness(Sense()),
            dialogue="lindenhof",
            now=lambda: self.now,
            new_id=lambda: f"{next(numbers):032x}",
        )
        with self.store.open() as books:
            if books.people.dialogue_named("lindenhof") is None:
                books.add(Dialogue(name="lindenhof", title="", municipality="", language="en", created_at=BEGIN))

    def post(self, who: str, text: str, rank: int = 0, **purpose: object) -> str:
        """Lay a message into the outbox; its row's id."""
        with self.store.open() as books:
            return self.hall.post(books, f"{NETWORK}:{who}", Say(text), rank, purpose)

    def state(self, row: str) -> tuple[str, int, str]:
        """(state, tries, reason) of a row of the outbox."""
        with self.store.open() as books:
            found = books.outbox.get(row)
            assert found is not None
            return found.state, found.tries, found.reason


class Worker(Protocol):
    """Turns, a postman, the clock."""

    async def run(self) -> None: ...


@asynccontextmanager
async def working(*workers: Worker) -> AsyncIterator[None]:
    """The workers work meanwhile; their errors come out."""
    tasks = [asyncio.create_task(worker.run()) for worker in workers]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled() and (error := task.exception()):
            raise error
