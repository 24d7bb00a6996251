"""How the machine stands, said in the chat to those who look after it: no word and no name of anybody is in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.desk.news import Phrase, Tell, Visitor, Way
from bot.hall.hall import Hall
from bot.messages import network_name
from storage.shelves.gauges import Depth

_MEGABYTE = 1_000_000
_LOOK = "machine"
"""What one has to be allowed to do for it."""


def show(hall: Hall, visitor: Visitor) -> Tell:
    """The networks as this process sees them, what waits for how long, what is parked, the room on the disk."""
    if not visitor.may(_LOOK):
        return visitor.refused(_LOOK)
    body = (*_networks(hall), *_queues(hall, visitor), *_disk(hall))
    return Tell(visitor.address, "desk-machine-stands", ways=(Way("desk-machine-again", "/machine"),), body=body)


def _networks(hall: Hall) -> Iterator[Phrase]:
    for network, trouble in sorted(hall.troubles.items()):
        yield Phrase("desk-machine-network", {"network": network_name(network), "trouble": trouble() or "none"})


def _queues(hall: Hall, visitor: Visitor) -> Iterator[Phrase]:
    gauges, now = visitor.books.gauges, visitor.now
    yield _waiting("desk-machine-in", gauges.inbox(), now, but=1)  # the one that asks is still in the queue itself
    yield _waiting("desk-machine-out", gauges.outbox(sorted(hall.links)), now)
    yield Phrase("desk-machine-parked", {"count": sum(gauges.parked().values())})


def _waiting(words: str, depths: list[Depth], now: datetime, but: int = 0) -> Phrase:
    """How many wait, ``but`` for so many, and since when."""
    oldest = max((now - one.since for one in depths), default=None)
    minutes = 0 if oldest is None else int(oldest.total_seconds() // 60)
    return Phrase(words, {"count": max(sum(one.waiting for one in depths) - but, 0), "minutes": minutes})


def _disk(hall: Hall) -> Iterator[Phrase]:
    if (free := hall.free()) is not None:
        yield Phrase("desk-machine-disk", {"megabytes": free // _MEGABYTE})
