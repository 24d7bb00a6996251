"""The turns: every event of the inbox gets one, in the order of its lane, many lanes at once."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from traceback import extract_tb

from bot.desk.news import Tell
from bot.hall.hall import HOUSE, Hall
from bot.hall.mail import send
from bot.hall.turn import take
from storage import Books, InboxRow, Store

_log = logging.getLogger(__name__)
_BATCH = 500
_AT_ONCE = 4
_PATIENCE = (0.2, 2.0)


class Turns:
    """Works the inbox off. ``wake`` is called when a turn may have laid something into the outbox.

    ``patience``: seconds to wait before an event whose turn raised is tried again; after the last it is parked.

    The inbox itself is the queue; the lanes here are only the part of it that is being worked on.
    """

    def __init__(
        self, hall: Hall, store: Store, wake: Callable[[], None], patience: Sequence[float] = _PATIENCE
    ) -> None:
        self._hall, self._store, self._wake_postmen, self._patience = hall, store, wake, patience
        self._news = asyncio.Event()
        self._lanes: dict[str, deque[int]] = {}
        self._seen = 0
        self._free = asyncio.Semaphore(_AT_ONCE)

    def wake(self) -> None:
        """There is something in the inbox."""
        self._news.set()

    async def run(self) -> None:
        """Give turns until cancelled. A turn that has begun ends, as threads do."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._news.clear()
                for seq, lane in await asyncio.to_thread(self._waiting):
                    self._seen = seq
                    if lane in self._lanes:
                        self._lanes[lane].append(seq)
                    else:
                        self._lanes[lane] = deque([seq])
                        tasks.create_task(self._work(lane))
                await self._rest()

    async def _rest(self) -> None:
        # Another process (an import, a digest by command) may have written, so we look now and then by ourselves.
        try:
            async with asyncio.timeout(1.0):
                await self._news.wait()
        except TimeoutError:
            pass

    def _waiting(self) -> list[tuple[int, str]]:
        with self._store.open() as books:
            return list(books.inbox.waiting(self._seen, _BATCH))

    async def _work(self, lane: str) -> None:
        queue = self._lanes[lane]
        while queue:
            async with self._free:
                wait = await asyncio.to_thread(self._turn, queue[0])
            if wait is None:
                queue.popleft()
                self._wake_postmen()
            else:
                await asyncio.sleep(wait)
        del self._lanes[lane]

    def _turn(self, seq: int) -> float | None:
        """None when the event is through, done or parked; else how many seconds to wait until it is tried again."""
        try:
            with self._store.open() as books:
                if (row := books.inbox.get(seq)) is not None and row.state == "new":
                    take(self._hall, books, row)
        except Exception as error:  # whatever it is, it must not stop the others
            return self._failed(seq, error)
        return None

    def _failed(self, seq: int, error: Exception) -> float | None:
        reason = place_of(error)
        with self._store.open() as books:
            row = books.inbox.get(seq)
            if row is None:
                return None
            row.tries += 1
            if row.tries <= len(self._patience):
                return self._patience[row.tries - 1]
            row.state, row.reason = "parked", reason
            _log.error("event %d of %s is parked: %s", seq, row.network, reason)
            self._apologise(books, row)
        return None

    def _apologise(self, books: Books, row: InboxRow) -> None:
        contact = books.people.contact(row.lane)
        if row.network != HOUSE and contact is not None:
            send(self._hall, books, books.people.dialogue(contact.dialogue_id), Tell(contact.address, "hall-parked"))


def place_of(error: BaseException) -> str:
    """What went wrong and where, without a word of what was said: exceptions' own texts may quote people."""
    frames = extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


RETENTION = timedelta(days=30)
"""How long the inbox and the outbox remember what is done."""
