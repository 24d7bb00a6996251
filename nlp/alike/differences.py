"""What tells two texts apart that sound alike: numbers, places, opposites and denial."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from nlp.alike.opposites import Side, sides
from nlp.reading.places import places

_NUMBER = re.compile(r"(?<![\w])\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_SPELLED = {
    word: str(number)
    for number, words in enumerate(
        (
            "null zero sıfır нуль صفر",
            "",  # "one" is an article in too many languages
            "zwei two iki два дві اثنان اثنين",
            "drei three üç три ثلاثة ثلاث",
            "vier four dört чотири أربعة أربع",
            "fünf five beş пʼять п'ять خمسة خمس",
            "sechs six altı шість ستة ست",
            "sieben seven yedi сім سبعة سبع",
            "acht eight sekiz вісім ثمانية",
            "neun nine dokuz девʼять дев'ять تسعة",
            "zehn ten десять عشرة",
            "elf eleven",
            "zwölf twelve",
        )
    )
    for word in words.split()
}

_DENIALS = re.compile(
    r"(?:nicht|nichts|nie|niemals|niemand|kein\w*|ohne|weder|not|\w+n['’]t|cannot|never|nobody|without|none|no|"
    r"değil|yok|hiç|asla|не|ні|немає|нема|ніколи|без|لا|ليس|ليست|لم|لن|بدون|عدم)"
)
_LACKS = re.compile(  # "there are no benches" and "benches are missing" mean the same, though one of them denies
    r"(?:fehl\w*|mangel\w*|wenig\w*|selten\w*|kaum|zuwenig|leer\w*|gibt|vorhanden\w*|missing|lack\w*|few|seldom|rarely|there|"
    r"az|eksik\w*|yok|бракує|мало|нестача|рідко|немає|نقص|قلة|قليل\w*|ينقص\w*|يوجد|توجد)"
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a text states by which it may differ from one that sounds like it."""

    numbers: frozenset[str]
    places: frozenset[str]
    sides: frozenset[Side]
    denies: bool
    lacks: bool


class Conflict(NamedTuple):
    """Why two texts are not the same; empty fields are no reason."""

    numbers: bool
    places: bool
    sides: bool
    denial: bool


def marks(text: str) -> Marks:
    """Read from ``text`` what can tell it apart."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    named = frozenset(place.casefold() for place in places(text))
    digits = {number.replace(",", ".").removesuffix(".0") for number in _NUMBER.findall(text)}
    return Marks(
        numbers=frozenset(digits | {_SPELLED[word] for word in words if word in _SPELLED}),
        places=named,
        sides=frozenset(side for word in words for side in sides(word)),
        denies=any(_DENIALS.fullmatch(word) for word in words),
        lacks=any(_LACKS.fullmatch(word) for word in words),
    )


def conflict(one: Marks, other: Marks) -> Conflict:
    """Where ``one`` and ``other`` contradict: both must say something, and neither all that the other says."""
    return Conflict(
        numbers=_apart(one.numbers, other.numbers),
        places=_apart(one.places, other.places),
        sides=_opposed(one.sides, other.sides),
        denial=one.denies != other.denies and not (one.lacks or other.lacks),
    )


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return not (one <= other or other <= one)


def _opposed(one: frozenset[Side], other: frozenset[Side]) -> bool:
    groups = {group for group, _ in one} & {group for group, _ in other}
    return any(_of(one, group).isdisjoint(_of(other, group)) for group in groups)


def _of(chosen: frozenset[Side], group: str) -> set[Side]:
    return {side for side in chosen if side[0] == group}
