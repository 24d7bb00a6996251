"""The word lists of the finder of personal data, read once from the package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Names:
    """Names in small letters: ``sure`` ones are nothing but names, ``all`` has also those that are words."""

    sure: frozenset[str]
    all: frozenset[str]


@cache
def names(file: str) -> Names:
    """The names of ``file``; a tilde before a name says that it is also a word."""
    words = " ".join(_lines(file)).casefold().split()
    sure = frozenset(word for word in words if not word.startswith("~"))
    return Names(sure, frozenset(word.lstrip("~") for word in words))


@cache
def districts() -> frozenset[str]:
    """The letters with which a German number plate may begin."""
    return frozenset(" ".join(_lines("districts.txt")).split())


@cache
def figures() -> tuple[str, ...]:
    """People of history and public life, first name first."""
    return tuple(_lines("figures.txt"))


def _lines(file: str) -> list[str]:
    text = (files("nlp.guard") / "data" / "personal" / file).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
