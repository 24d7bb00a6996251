"""Whom people in need are told to call: the usual numbers, and lines with which a municipality replaces or adds some.

A line is "name: number", with who answers there in brackets if somebody wants to say it. The names in `_NAMES` stand
for the usual four; every other name is one more. Whatever is written, the usual four are never without a number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

USUAL: Mapping[str, str] = {
    "emergency": "112",  # in all of Europe
    "police": "110",
    "crisis": "0800 111 0 111",  # Telefonseelsorge, free, day and night
    "home": "116 016",  # violence at home, free, day and night
}
"""Who helps -> the number that is named where nobody has said another."""
_NAMES: Mapping[str, frozenset[str]] = {
    "emergency": frozenset({"notruf", "notfall", "emergency", "emergencyline"}),
    "police": frozenset({"polizei", "police"}),
    "crisis": frozenset({"krise", "crisis", "seelsorge", "telefonseelsorge", "crisisline"}),
    "home": frozenset({"gewalt", "violence", "hilfetelefon", "helpline"}),
}
_LINE = re.compile(
    r"(?P<name>[^\n:]*?[^\W\d_][^\n:]*?)\s*[:,–-]?\s+(?P<number>\+?\d[\d /-]*\d)(?:\s*\((?P<who>[^()]+)\))?\s*"
)
_FEWEST, _MOST = 3, 15
"""Digits of a number that can be called."""


class NoNumber(Exception):
    """A line is no "name: number"; ``line`` is its beginning."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class Called:
    """What is named: the ``numbers`` of the usual four; those of them that are the municipality's ``own``; ``more``."""

    numbers: Mapping[str, str]
    own: frozenset[str]
    more: tuple[str, ...]


def called(standing: str) -> Called:
    """What the municipality's lines come to. One that is no "name: number" stands among the others as it is."""
    numbers, own, more = dict(USUAL), set[str](), list[str]()
    for line in filter(None, map(str.strip, standing.splitlines())):
        found = _LINE.fullmatch(line)
        if found is not None and (kind := _kind(found["name"])):
            numbers[kind] = found["number"] + (f" ({found['who'].strip()})" if found["who"] else "")
            own.add(kind)
        else:
            more.append(line)
    return Called(numbers, frozenset(own), tuple(more))


def changed(standing: str, said: str) -> str:
    """The lines of ``standing``, with those of ``said`` in the place of the same names; raises `NoNumber`."""
    lines = {_key(line): line for line in filter(None, map(str.strip, standing.splitlines()))}
    for line in filter(None, map(str.strip, re.split(r"[\n;]", said))):
        tidied = _tidied(line)
        lines[_key(tidied)] = tidied
    return "\n".join(lines.values())


def _tidied(line: str) -> str:
    found = _LINE.fullmatch(line.lstrip("•-* "))
    if found is None or not _FEWEST <= sum(sign.isdigit() for sign in found["number"]) <= _MOST:
        raise NoNumber(line[:40])
    who = f" ({found['who'].strip()})" if found["who"] else ""
    return f"{found['name'].strip()}: {' '.join(found['number'].split())}{who}"


def _key(line: str) -> str:
    """What a line is about: one of the usual four, or its name."""
    name = line.partition(":")[0]
    return _kind(name) or _plain(name)


def _kind(name: str) -> str:
    return next((kind for kind, names in _NAMES.items() if _plain(name) in names), "")


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
