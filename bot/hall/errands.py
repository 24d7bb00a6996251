"""Errands: what people sent is fetched from their network, made harmless, and comes back as an event of the house."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot import pictures
from bot.hall.hall import HOUSE, Hall
from bot.logs import place_of
from bot.messages import Address, Later, Locked, Platform, Refused, TooBig, Undelivered
from bot.speech import Ear, Unheard
from storage import Books, InboxRow, Store, StoreDown

_log = logging.getLogger(__name__)
LARGEST = 10_000_000
"""Bytes of a photo that we take."""
LONGEST = 2_000_000
"""Bytes of a voice message: minutes, as telephones write them."""
SECONDS = 20.0
"""How long one may take to come."""
_AT_ONCE = 4
_MOST_TRIES = 3
"""Tries of what is too slow, or during which we died: a picture that kills its decoder shall not do so for ever."""
_OUTAGE = timedelta(hours=6)
"""So long a network may be down; then whoever sent something is told that it did not come."""
_LONGEST_WAIT = 60.0
_LOOK_AGAIN = 1.0


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be fetched, for whom and what for."""

    id: str
    address: str
    file: str
    purpose: dict[str, Any]
    tries: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of it: its ``content`` or its ``words``, or why there are none.

    ``again``: in how many seconds to try once more, and whether this try was ``no_fault`` of the file's.
    """

    content: bytes = b""
    words: str = ""
    failed: str = ""
    again: float = 0.0
    no_fault: bool = False


def take(books: Books, network: str, now: datetime, busy: Collection[str], most: int) -> list[Errand]:
    """Errands to be run now. Each try counts before it begins: who dies in it must not try for ever."""
    rows = books.errands.due(network, now, busy, most)
    for row in rows:
        row.tries += 1
    return [Errand(row.id, row.address, row.file, row.purpose, row.tries, row.made_at) for row in rows]


def made(errand: Errand, content: bytes, ear: Ear | None) -> Brought:
    """What the house keeps of a file: of a photo the picture, of a voice the words."""
    try:
        if "voice" not in errand.purpose:
            return Brought(pictures.cleaned(content))
        if ear is None:
            raise Unheard("broken")
        return Brought(words=ear.words(content, errand.purpose["voice"]))
    except (pictures.Unfit, Unheard) as error:
        return Brought(failed=error.reason)


def note(books: Books, errand: Errand, brought: Brought, now: datetime) -> None:
    """Keep what came, and let the house hear of it; nothing of what was withdrawn or erased meanwhile."""
    row = books.errands.get(errand.id)
    if row is None:
        return
    if brought.again:
        row.due_at = now + timedelta(seconds=brought.again)
        row.tries -= brought.no_fault
        return
    books.remove(row)
    receipt = _kept(books, errand, brought)
    payload = {"purpose": errand.purpose, "address": errand.address, **receipt}
    event = InboxRow(network=HOUSE, event=errand.id, lane=errand.address, payload=payload, came_at=now)
    books.inbox.add_all([event])


def _kept(books: Books, errand: Errand, brought: Brought) -> dict[str, Any]:
    photo = books.photos.get(errand.purpose["photo"]) if "photo" in errand.purpose else None
    if brought.failed:
        if photo is not None:
            books.remove(photo)
        return {"failed": brought.failed}
    if photo is not None:
        photo.content = brought.content
    return {"receipt": {"words": brought.words} if brought.words else {}}


def missed(errand: Errand, error: Exception, now: datetime, chance: float) -> Brought:
    """What it means that a file did not come. ``chance`` (0.5 to 1) spreads what is tried again."""
    age = now - errand.made_at
    wait = min(_LONGEST_WAIT, 2.0 + age.total_seconds() / 4) * chance
    match error:
        case TooBig():
            return Brought(failed="big")
        case Refused():
            return Brought(failed="gone")
        case Later():
            return Brought(again=error.seconds, no_fault=True)
        case TimeoutError():
            return Brought(failed="slow") if errand.tries >= _MOST_TRIES else Brought(again=wait)
        case Undelivered() | Locked() if age < _OUTAGE:
            return Brought(again=wait, no_fault=True)
        case Undelivered() | Locked():
            return Brought(failed="gone")
    return Brought(failed="broken") if errand.tries >= _MOST_TRIES else Brought(again=wait)


class Errands:
    """Runs the errands on one network, beside its postman. ``wake_turns`` is called when something came.

    What is under way when we stop is fetched again: an errand is only struck out together with what it brought.
    """

    def __init__(
        self,
        hall: Hall,
        store: Store,
        platform: Platform,
        wake_turns: Callable[[], None],
        seconds: float = SECONDS,
    ) -> None:
        self._hall, self._store, self._platform, self._wake_turns = hall, store, platform, wake_turns
        self._seconds = seconds
        self._news = asyncio.Event()
        self._one_by_one: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._chance = Random()  # noqa: S311 (jitter, no secret)

    def wake(self) -> None:
        """There may be a new errand."""
        self._news.set()

    async def run(self) -> None:
        """Until cancelled."""
        try:
            while True:
                self._news.clear()
                for errand in await self._due():
                    self._under_way[errand.address] = asyncio.create_task(self._go(errand))
                with suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK_AGAIN):
                        await self._news.wait()
        finally:
            for task in (tasks := list(self._under_way.values())):
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._under_way.clear()

    async def _due(self) -> list[Errand]:
        busy = set(self._under_way)
        try:
            return await asyncio.to_thread(self._look, busy, _AT_ONCE - len(busy))
        except StoreDown:
            return []  # the turns say so in the log

    def _look(self, busy: Collection[str], most: int) -> list[Errand]:
        if most <= 0:
            return []
        with self._store.open() as books:
            return take(books, self._platform.network, self._hall.now(), busy, most)

    async def _go(self, errand: Errand) -> None:
        try:
            brought = await self._bring(errand)
            await asyncio.to_thread(self._note, errand, brought)
            self._wake_turns()
        except StoreDown:
            pass  # it stays an errand
        finally:
            self._under_way.pop(errand.address, None)
            self.wake()

    async def _bring(self, errand: Errand) -> Brought:
        if not errand.file:
            return Brought()
        if errand.tries > _MOST_TRIES:
            return Brought(failed="broken")
        kind = "voice" if "voice" in errand.purpose else "photo"
        await self._platform.typing(Address.parse(errand.address))
        try:
            async with asyncio.timeout(self._seconds):
                content = await self._platform.fetch(errand.file, LONGEST if kind == "voice" else LARGEST)
            async with self._one_by_one[kind]:  # a large picture takes memory, a voice the processor: one at a time
                return await asyncio.to_thread(made, errand, content, self._hall.ear)
        except Exception as error:  # a fault of ours must not stop the errands of others
            return self._missed(errand, error)

    def _missed(self, errand: Errand, error: Exception) -> Brought:
        reason = error if isinstance(error, Undelivered | Locked) else place_of(error)
        _log.warning("%s: a file was not fetched: %s", self._platform.network, reason)
        return missed(errand, error, self._hall.now(), self._chance.uniform(0.5, 1.0))

    def _note(self, errand: Errand, brought: Brought) -> None:
        with self._store.open() as books:
            note(books, errand, brought, self._hall.now())
