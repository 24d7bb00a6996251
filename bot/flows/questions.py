"""The questions: each reads what was said into a value, or says by name why it cannot."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

T = TypeVar("T")
KINDS = ("problem", "need", "offer", "idea", "value", "feedback", "question")
"""The kinds of contribution."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


class Misread(Exception):
    """The answer cannot be read; ``reason`` is the name of its words, ``details`` their arguments."""

    def __init__(self, reason: str, **details: int | str) -> None:
        super().__init__(reason)
        self.reason, self.details = reason, details


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to choose from. Without ``text``, the words belong to the question.

    ``details`` are the arguments of the words that frame the text, where the question has such words.
    """

    key: str
    text: str = ""
    details: Mapping[str, int | str | date] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Terms:
    """Among a question's details: words by their names, said in a row ("a name and a phone number") or as ``lines``."""

    names: tuple[str, ...]
    lines: bool = False


class Question(ABC, Generic[T]):
    """Something to be asked. ``reasons``: the names under which `read` may refuse."""

    reasons: ClassVar[tuple[str, ...]] = ()
    silent: ClassVar[bool] = False
    """Nobody is ever asked: what is not said with the command is what it proposes."""

    @property
    def proposed(self) -> str:
        """What stands as the answer of those who do not want to change it: the question is not asked then."""
        return ""

    @property
    def options(self) -> tuple[Option, ...]:
        """The answers offered as buttons; the person may type what is written on them."""
        return ()

    @property
    def details(self) -> dict[str, Any]:
        """The arguments of the question's words."""
        return {}

    @abstractmethod
    def read(self, said: str) -> T:
        """What ``said`` means; raises `Misread`."""


def tidied(said: str) -> str:
    """``said`` without control characters, marks that turn the direction of what follows, and space around it."""
    return _CONTROL.sub("", said).strip()


@dataclass(frozen=True)
class Text(Question[str]):
    """Free words, ``shortest`` to ``longest`` characters, tidied of control characters."""

    longest: int = 800
    shortest: int = 1
    reasons: ClassVar[tuple[str, ...]] = ("empty", "too-short", "too-long")

    @property
    def details(self) -> dict[str, Any]:
        return {"longest": self.longest}

    def read(self, said: str) -> str:
        text = tidied(said)
        if not re.search(r"\w", text):
            raise Misread("empty")
        if len(text) < self.shortest:
            raise Misread("too-short", shortest=self.shortest)
        if len(text) > self.longest:
            raise Misread("too-long", longest=self.longest, length=len(text))
        return text


@dataclass(frozen=True)
class Choice(Question[str]):
    """One of ``among``: names whose words belong to the question, or `Option`s that bring their own.

    ``about``: what is to be decided on, for the question's words. ``instead``: the earlier question which other words
    answer anew; "" when they answer nothing.
    """

    among: Sequence[str | Option]
    about: str = ""
    instead: str = ""
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    def __post_init__(self) -> None:
        if len({option.key for option in self.options}) < max(len(self.among), 1):
            raise ValueError("a choice needs options, each with a name of its own")

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option(one) if isinstance(one, str) else one for one in self.among)

    @property
    def details(self) -> dict[str, Any]:
        return {"about": self.about}

    def read(self, said: str) -> str:
        if said not in {option.key for option in self.options}:
            raise Misread("no-option")
        return said


@dataclass(frozen=True)
class Stopped(Choice):
    """What becomes of ``about``, a text at which the guard stopped: for ``kinds`` of things, by ``rules``."""

    kinds: Sequence[str] = ()
    rules: Sequence[str] = ()

    @property
    def details(self) -> dict[str, Any]:
        kinds = Terms(tuple(dict.fromkeys(f"guard-kind.{kind}" for kind in self.kinds)))
        rules = dict.fromkeys(f"guard-why.{rule.replace('.', '-')}" for rule in self.rules)
        return {"about": self.about, "kinds": kinds, "why": Terms(tuple(rules), lines=True)}


@dataclass(frozen=True)
class Several(Question[str]):
    """Whether these ``parts`` of a text are so many concerns: yes, one, or change."""

    parts: Sequence[str]
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    @property
    def options(self) -> tuple[Option, ...]:
        return Option("yes", details={"count": len(self.parts)}), Option("one"), Option("change")

    @property
    def details(self) -> dict[str, Any]:
        return {"count": len(self.parts), "parts": "\n".join(f"• {part}" for part in self.parts)}

    def read(self, said: str) -> str:
        return Choice(("yes", "one", "change")).read(said)


@dataclass(frozen=True)
class Kind(Question[str]):
    """Which kind a contribution is. ``proposal`` stands until it is changed; ``about`` are the words that say so."""

    proposal: str
    about: str = ""
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option(kind) for kind in KINDS)

    @property
    def proposed(self) -> str:
        return self.proposal

    @property
    def details(self) -> dict[str, Any]:
        return {"because": self.about or "…"}

    def read(self, said: str) -> str:
        return Choice(KINDS).read(said)


@dataclass(frozen=True)
class YesNo(Question[bool]):
    """Yes or no. ``about``: what is to be decided on, for the question's words.

    ``aside``: answers that belong to what was decided already, so that the summary need not show them.
    """

    about: str = ""
    aside: tuple[str, ...] = ()
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    @property
    def options(self) -> tuple[Option, ...]:
        return Option("yes"), Option("no")

    @property
    def details(self) -> dict[str, Any]:
        return {"about": self.about}

    def read(self, said: str) -> bool:
        if said not in ("yes", "no"):
            raise Misread("no-option")
        return said == "yes"


@dataclass(frozen=True)
class Place(Question[str]):
    """A place in words, at most ``longest`` characters; empty when there is none. ``preset`` stands until it is
    changed."""

    longest: int = 120
    preset: str = ""
    reasons: ClassVar[tuple[str, ...]] = ("empty", "too-long")

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option("nowhere"),)

    @property
    def proposed(self) -> str:
        return self.preset[: self.longest]

    def read(self, said: str) -> str:
        return "" if said == "nowhere" else Text(longest=self.longest).read(said)
