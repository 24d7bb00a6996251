"""Places that people share, made so coarse that they name a section of a street and no house."""

from __future__ import annotations

import re

NORTH, EAST = 0.001, 0.002
"""Degrees between two points of the grid: 111 m from south to north and, in the middle of Germany, 140 m from west to
east. A block of a town is about as large: enough to find the broken lamp, too little to tell who lives where."""

_NUMBER = re.compile(
    r"""
    (?:(?<=[^\W\d])|(?<=\.))[ ]*               # after a street's name, or "Hauptstr.":
    \d{1,4}(?:[ ]?[a-z])?                       # 12, 12a, 12 b
    (?:[ ]?[-–/][ ]?\d{1,4}(?:[ ]?[a-z])?)?     # 12-14, 12/3
    (?![\w.])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEADING = re.compile(r"^\s*\d{1,4}[a-z]?,?\s+(?=[^\W\d])", re.IGNORECASE)
_CODE = re.compile(r"^\d{4,5}$")


def rounded(north: float, east: float) -> tuple[float, float]:
    """The nearest point of the grid, in degrees with 3 decimals."""
    return round(round(north / NORTH) * NORTH, 3), round(round(east / EAST) * EAST, 3)


def without_number(text: str) -> str:
    """A name or an address as far as the street: "Markt 12a, 53111 Bonn" becomes "Markt, 53111 Bonn"."""
    parts = [_LEADING.sub("", _NUMBER.sub("", part)).strip() for part in text.split(",")]
    return ", ".join(part for part in parts if part and not _is_number(part))


def _is_number(part: str) -> bool:
    """Whether only a house number is left of a part of an address ("12, Market Street"); post codes stay."""
    return bool(re.fullmatch(r"\d{1,4}\s?[a-z]?", part, re.IGNORECASE)) and not _CODE.match(part)
