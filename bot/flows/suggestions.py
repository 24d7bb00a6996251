"""Questions whose answer is suggested on a button: a line, a day, languages, numbers; and the check of all lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from bot.flows.questions import Misread, Option, Question, Text, YesNo
from bot.flows.reading import numbers
from bot.flows.reading.days import day

SUGGESTED, NOTHING, UNSURE = "suggested", "none", "unsure"
KEEP, USUAL = "keep", "usual"
_LABEL = 60
"""Characters that a button shows."""
_NAMED = 80
"""Characters that are repeated of what cannot be read."""


@dataclass(frozen=True)
class Line(Question[str]):
    """Words up to ``longest`` characters. ``suggested`` is on a button; so is "none" where it is ``optional``. That
    somebody is unsure is no answer."""

    suggested: str = ""
    longest: int = 200
    optional: bool = False
    reasons: ClassVar[tuple[str, ...]] = ("empty", "too-long", "unsure")

    @property
    def options(self) -> tuple[Option, ...]:
        shown = self.suggested if len(self.suggested) <= _LABEL else f"{self.suggested[: _LABEL - 1].rstrip()}…"
        offered = (Option(SUGGESTED, shown),) if shown else ()
        return (*offered, Option(NOTHING)) if self.optional else offered

    @property
    def details(self) -> dict[str, Any]:
        return {"longest": self.longest}

    def read(self, said: str) -> str:
        if said == NOTHING and self.optional:
            return ""
        if said == UNSURE:
            raise Misread("unsure")
        return Text(longest=self.longest).read(self.suggested if said == SUGGESTED and self.suggested else said)


class NumberLines(str):
    """Lines that replace or add numbers: a summary shows all numbers that they come to. "" is the usual ones."""


@dataclass(frozen=True)
class Numbers(Question[NumberLines]):
    """Whom people in need are told to call, in at most ``longest`` characters: lines that replace or add some of what
    is ``standing``, which is kept with a tap. "usual": nothing but the usual numbers. There is no way to have none.
    """

    standing: str = ""
    longest: int = 300
    reasons: ClassVar[tuple[str, ...]] = ("empty", "no-line", "too-long")
    sample: ClassVar[str] = "Krise: 01234 5678 (Krisen-Dienst)"

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option(KEEP), Option(USUAL)) if self.standing else (Option(KEEP),)

    @property
    def details(self) -> dict[str, Any]:
        found = numbers.called(self.standing)
        return {**found.numbers, "more": "".join(f"\n• {line}" for line in found.more), "longest": self.longest}

    def read(self, said: str) -> NumberLines:
        if said in (KEEP, USUAL) or (said and said == self.standing):
            return NumberLines("" if said == USUAL else self.standing)
        try:
            lines = numbers.changed(self.standing, Text(longest=self.longest).read(said))
        except numbers.NoNumber as error:
            raise Misread("no-line", line=error.line) from None
        return NumberLines(Text(longest=self.longest).read(lines))


@dataclass(frozen=True)
class Day(Question[date | None]):
    """A day in words or figures, seen from ``today``, not before ``earliest``; None: ``optional`` and still open."""

    today: date
    suggested: Sequence[date] = ()
    earliest: date | None = None
    optional: bool = False
    reasons: ClassVar[tuple[str, ...]] = ("no-day", "too-early")

    @property
    def options(self) -> tuple[Option, ...]:
        days = tuple(Option(one.isoformat(), one.isoformat(), {"date": one}) for one in self.suggested)
        return (*days, Option(NOTHING)) if self.optional else days

    def read(self, said: str) -> date | None:
        if said == NOTHING and self.optional:
            return None
        if (found := day(said, max(self.today, self.earliest or self.today))) is None:
            raise Misread("no-day")
        if self.earliest is not None and found < self.earliest:
            raise Misread("too-early")
        return found


@dataclass(frozen=True)
class Tongues(Question[str]):
    """Some of the languages ``known`` (code, own name, names in others): "all", or names or codes with anything
    between them. The answer is their own names, in the order of ``known``. A list that names another one is refused.
    """

    known: tuple[tuple[str, ...], ...]
    reasons: ClassVar[tuple[str, ...]] = ("none-known", "not-known")
    _apart: ClassVar[re.Pattern[str]] = re.compile(r"[,;/+&\n]|\b(?:und|and|sowie|auch|also)\b")
    _beside: ClassVar[frozenset[str]] = frozenset({"bitte", "please", "danke", "thanks", "thank you", "ja", "yes"})

    @property
    def options(self) -> tuple[Option, ...]:
        return Option("all"), *(Option(code, name) for code, name, *_ in self.known)

    def read(self, said: str) -> str:
        if said == "all":
            return ", ".join(names[0] for _, *names in self.known)
        if not (chosen := self._named(said)):
            raise Misread("none-known")
        if others := self._others(said):
            known = ", ".join(names[0] for _, *names in self.known)
            raise Misread("not-known", others=", ".join(others)[:_NAMED], known=known)
        return ", ".join(chosen)

    def _named(self, said: str) -> list[str]:
        text = said.casefold()
        words = set(re.findall(r"[\w-]+", text))
        return [
            names[0] for code, *names in self.known if code in words or any(name.casefold() in text for name in names)
        ]

    def _others(self, said: str) -> list[str]:
        """What stands in the list like a language, in one word or two, and is none of the known ones."""
        parts = (" ".join(re.findall(r"[\w'’-]+", part)) for part in re.split(self._apart, said))
        short = [part for part in parts if part and part.count(" ") < 2 and part.casefold() not in self._beside]
        return [part for part in short if not self._named(part)]


@dataclass(frozen=True)
class LinkName(Question[str]):
    """A name that a link can carry: "Bücherei Süd" is read as "buecherei-sued"; at most ``longest`` characters."""

    longest: int = 40
    reasons: ClassVar[tuple[str, ...]] = ("no-letters", "too-long")
    _written: ClassVar[Mapping[str, str]] = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i"}

    @property
    def details(self) -> dict[str, Any]:
        return {"longest": self.longest}

    def read(self, said: str) -> str:
        letters = "".join(self._written.get(letter, letter) for letter in unicodedata.normalize("NFC", said).casefold())
        plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
        if not (name := re.sub(r"[^a-z0-9]+", "-", plain).strip("-")):
            raise Misread("no-letters")
        if len(name) > self.longest:
            raise Misread("too-long", longest=self.longest, length=len(name))
        return name


@dataclass(frozen=True)
class Check(YesNo):
    """Whether everything said so far is right: it is shown line by line, and each line is changed with one tap."""
