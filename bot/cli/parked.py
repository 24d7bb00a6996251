"""`quartier parked`: the events whose turn could not be given; the operator has them tried again or dropped."""

from __future__ import annotations

import os
from contextlib import closing

from bot.app import open_store
from bot.cli.screen import Wrong, say, show_data, words
from bot.settings import read
from storage import Store
from storage.shelves.parked import ParkedEvent


def parked(action: str, which: str, form: str) -> int:
    """``action`` is list, retry or drop; ``which`` a number or all. 1 when there is no such event."""
    if (action == "list") == bool(which):
        raise Wrong(words()("parked-call"))
    settings = read(os.environ)
    with closing(open_store(settings)) as store:
        if action == "list":
            return _list(store, form)
        numbers = None if which == "all" else [_number(which)]
        with store.open() as books:
            done = books.parked.retry(numbers) if action == "retry" else books.parked.drop(numbers)
    if not done and numbers:
        say(words()("parked-unknown", number=which), error=True)
        return 1
    say(words()("parked-retried" if action == "retry" else "parked-dropped", count=done))
    return 0


def _number(said: str) -> int:
    if not said.isdecimal() or len(said) > 15:
        raise Wrong(words()("parked-call"))
    return int(said)


def _list(store: Store, form: str) -> int:
    with store.open() as books:
        events = books.parked.all()
    if form == "json":
        show_data([_as_json(event) for event in events])
        return 0
    for event in events:
        say(f"{event.number:>8}  {event.network:<9} {event.came_at:%Y-%m-%d %H:%M} UTC  {event.reason}")
    say(words()("parked-count", count=len(events)))
    return 0


def _as_json(event: ParkedEvent) -> dict[str, object]:
    came = event.came_at.isoformat()
    return {"number": event.number, "network": event.network, "came_at": came, "reason": event.reason}
