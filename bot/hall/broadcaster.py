"""The broadcaster: lays what many are told into the outbox, a portion at a time, and shows how far it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.desk.broadcasts import PORTION, portion
from bot.desk.news import BROADCAST, DIGEST, Cast, Tell, Visitor
from bot.hall import voice
from bot.hall.hall import Hall
from bot.hall.mail import send, shared
from bot.words import Words
from storage import Books, BroadcastRow, Store, StoreDown

_MOST_WAITING = 100
"""Broadcast messages in the outbox at once: what is laid there later is nearer to what was delivered."""
_LOOK_AGAIN = 0.5


class Broadcaster:
    """Works broadcasts off; only one process does. ``wake`` is called when something was laid into the outbox."""

    def __init__(self, hall: Hall, store: Store, wake: Callable[[], None]) -> None:
        self._hall, self._store, self._wake = hall, store, wake

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            try:
                if await asyncio.to_thread(step, self._hall, self._store):
                    self._wake()
                    continue
            except StoreDown:
                pass  # the turns say so in the log
            await asyncio.sleep(_LOOK_AGAIN)


def begin(hall: Hall, visitor: Visitor, cast: Cast) -> None:
    """Note what is to be told; the moderator sees a line of its own when that will take a while."""
    row = BroadcastRow(dialogue_id=visitor.dialogue.id, topic_id=cast.topic, what=cast.what, asker=visitor.address)
    row.people, row.made_at = cast.people, visitor.now
    visitor.books.add(row)
    if cast.people > PORTION:
        row.row = _show(hall, visitor.books, row)


def step(hall: Hall, store: Store) -> bool:
    """Tell the next portion; False when there is nothing to tell, or enough is on its way."""
    with store.open() as books:
        cast = books.outbox.next_broadcast()
        if cast is None or books.outbox.is_fuller_than(BROADCAST, _MOST_WAITING):
            return False
        dialogue = books.people.dialogue(cast.dialogue_id)
        for tell in portion(books, cast, hall.zone):
            send(hall, books, dialogue, tell)
        if cast.row:
            _show(hall, books, cast)
    return True


def _show(hall: Hall, books: Books, cast: BroadcastRow) -> str:
    contact, dialogue = books.people.contact(cast.asker), books.people.dialogue(cast.dialogue_id)
    words = Words(contact.language if contact else dialogue.language, dialogue.language)
    told = Tell(cast.asker, "desk-progress", {"told": min(cast.told, cast.people), "people": cast.people})
    say = replace(voice.told(words, told, shared(hall, dialogue, words)), replaces=cast.row, quiet=True)
    return hall.post(books, cast.asker, say, DIGEST)
