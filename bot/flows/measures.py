"""The questions that are answered with a number, a period, a contact, and the choice that shows facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, ClassVar, TypeVar

from bot.flows.questions import Choice, Misread, Option, Question, Text
from bot.flows.reading import calendar_words, moments
from bot.flows.reading.moments import Period, Unclear
from bot.flows.suggestions import NOTHING

T = TypeVar("T")


@dataclass(frozen=True)
class Count(Question[int]):
    """A whole number from 1 to ``highest``, in digits or (to 12) as a word.

    ``usual`` can be taken with a tap; 0: there is no usual number.
    """

    highest: int
    usual: int = 0
    reasons: ClassVar[tuple[str, ...]] = ("no-number", "too-many")
    sample: ClassVar[str] = "4"

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option("usual"),) if self.usual else ()

    @property
    def details(self) -> dict[str, int]:
        return {"highest": self.highest, "usual": self.usual}

    def read(self, said: str) -> int:
        if said == "usual" and self.usual:
            return self.usual
        found = set(re.findall(r"\d+", calendar_words.folded(said)))
        number = found.pop() if len(found) == 1 else "0"
        if len(number) > 9 or int(number) > self.highest:
            raise Misread("too-many", highest=self.highest)
        if not int(number):
            raise Misread("no-number")
        return int(number)


@dataclass(frozen=True)
class When(Question[Period]):
    """From when to when, by the clock of the place; the end may be left open. ``now``: what is today."""

    now: datetime
    reasons: ClassVar[tuple[str, ...]] = moments.REASONS
    sample: ClassVar[str] = "2031-05-05 9:00"

    def read(self, said: str) -> Period:
        return _clear(lambda: moments.period(said, self.now))


@dataclass(frozen=True)
class Evening(Question[datetime | None]):
    """When people meet, by the clock of the place: a day and an hour; None while that is open."""

    now: datetime
    reasons: ClassVar[tuple[str, ...]] = moments.REASONS

    @property
    def sample(self) -> str:
        return f"{self.now + timedelta(days=30):%Y-%m-%d} 18:30"

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option(NOTHING),)

    def read(self, said: str) -> datetime | None:
        if said == NOTHING:
            return None
        start = _clear(lambda: moments.period(said, self.now)).start
        if start.time() == time():  # no evening begins at midnight: only the day was said
            raise Misread("no-time")
        return start


@dataclass(frozen=True)
class Until(Question[datetime]):
    """When something ends that begins at ``start``."""

    start: datetime
    reasons: ClassVar[tuple[str, ...]] = moments.REASONS
    sample: ClassVar[str] = "12:00"

    @property
    def details(self) -> dict[str, Any]:
        return {"start": self.start}

    def read(self, said: str) -> datetime:
        return _clear(lambda: moments.end(said, self.start))


@dataclass(frozen=True)
class Reachable(Question[str]):
    """How an organisation is reached, in at most ``longest`` characters; "bot": through the bot only."""

    longest: int = 120
    reasons: ClassVar[tuple[str, ...]] = ("empty", "too-short", "too-long")
    sample: ClassVar[str] = "0151 2345678"

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option("bot"),)

    def read(self, said: str) -> str:
        return said if said == "bot" else Text(longest=self.longest, shortest=5).read(said)


@dataclass(frozen=True)
class Decision(Choice):
    """A choice whose words show ``facts``: name -> what may stand in a message."""

    facts: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def details(self) -> dict[str, Any]:
        return {**super().details, **self.facts}


def _clear(read: Callable[[], T]) -> T:
    try:
        return read()
    except Unclear as error:
        raise Misread(error.reason) from None
