"""The clock: what is due by time. Digests that are scheduled or asked for, and what has been kept long enough."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.desk.permissions import those_who_may
from bot.desk.rights.retention import POST, STRANGERS, TALKS
from bot.hall.briefing import brief
from bot.hall.hall import Hall
from bot.hall.keeping import keep_promises
from bot.hall.posters import hand_out
from bot.hall.reminders import forget, remind
from bot.logs import place_of
from storage import Store

_log = logging.getLogger(__name__)
_DAY = timedelta(days=1)
_BEFORE_CONSENT = ("welcome", "language")
_TIDY_EVERY = timedelta(hours=1)


@dataclass(frozen=True)
class Schedule:
    """When the regular digest goes out: at ``at`` by the clocks of ``zone``; None is never."""

    at: time | None
    zone: ZoneInfo

    def after(self, now: datetime) -> datetime | None:
        """The next time after ``now``."""
        if self.at is None:
            return None
        today = datetime.combine(now.astimezone(self.zone), self.at, self.zone)
        # Compared in UTC: while the clocks are set back, the same hour comes twice.
        return today if today.astimezone(UTC) > now else datetime.combine(today + _DAY, self.at, self.zone)


class Clock:
    """Looks every second for what is due. ``wake`` is called when something was laid into the outbox."""

    def __init__(self, hall: Hall, store: Store, schedule: Schedule, wake: Callable[[], None]) -> None:
        self._hall, self._store, self._schedule, self._wake = hall, store, schedule, wake
        self._tidied: datetime | None = None

    async def run(self) -> None:
        """Tick until cancelled. What fails is logged and tried again a minute later."""
        try:
            while True:
                self._hall.meter.beat("clock")
                await asyncio.sleep(await self._round())
        finally:
            self._hall.meter.rest("clock")

    async def _round(self) -> float:
        """One tick; how many seconds to wait for the next."""
        try:
            if await asyncio.to_thread(self.tick):
                self._wake()
        except Exception as error:  # the clock must go on
            _log.error("the clock: %s", place_of(error))
            return 60.0
        return 1.0

    def tick(self) -> bool:
        """Do what is due now; whether something was laid into the outbox."""
        now = self._hall.now()
        if self._tidied is None or now - self._tidied > _TIDY_EVERY:
            self._tidy(now)
        due = self._due(now)
        for dialogue_id, asked in due:
            # The next one is noted with what this one sends: killed or broken in between, it is still due.
            then = None if asked else self._schedule.after(now)
            brief(self._hall, self._store, dialogue_id, self._schedule.zone, only=asked, then=then)
        drawn = hand_out(self._hall, self._store)
        return remind(self._hall, self._store) or drawn or bool(due)

    def _due(self, now: datetime) -> list[tuple[int, tuple[str, ...]]]:
        """(dialogue, who asked for it; nobody: the regular one is due)."""
        found: list[tuple[int, tuple[str, ...]]] = []
        with self._store.open() as books:
            for dialogue in books.people.dialogues():
                if self._schedule.at is None or dialogue.digest_due is None:
                    dialogue.digest_due = self._schedule.after(now)
                due = dialogue.digest_due
                readers = those_who_may(books, dialogue.id, "digest")
                wanted = tuple(role.address for role in readers if role.digest_wanted)
                if due is not None and due <= now:
                    found.append((dialogue.id, ()))
                elif wanted:
                    found.append((dialogue.id, wanted))
        return found

    def _tidy(self, now: datetime) -> None:
        """Forget what has been kept long enough."""
        with self._store.open() as books:
            books.inbox.drop_done(now - POST)
            books.outbox.drop_sent(now - POST)
            books.talks.drop_untouched(now - TALKS)
            books.talks.drop_untouched(now - STRANGERS, _BEFORE_CONSENT)
            books.photos.drop_orphans()
            for address in books.people.drop_strangers(now - STRANGERS):
                books.talks.close(address)
                books.outbox.erase(address)
                books.rights.forget(address)
        forget(self._hall, self._store)
        keep_promises(self._hall, self._store, self._schedule.zone)
        self._tidied = now
