"""What goes with a concern beside its words: where it is, and what can be seen on its photos."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.flows.engine import Talk
from bot.flows.outcomes import Described
from bot.flows.queries import PhotosSent, PlacesIn
from bot.flows.questions import Option, Place, Text

_SPOT = re.compile(r"[^\d,]* -?\d{1,2}\.\d{3}, -?\d{1,3}\.\d{3}")
"""A shared place without a name: a word for "near" and degrees."""


@dataclass(frozen=True)
class Remark(Text):
    """Free words that may be left out: at most ``longest`` characters, empty when they are."""

    longest: int = 200
    reasons: ClassVar[tuple[str, ...]] = ("empty", "too-long")

    @property
    def options(self) -> tuple[Option, ...]:
        return (Option("skip"),)

    def read(self, said: str) -> str:
        return "" if said == "skip" else super().read(said)


class Each(str):
    """What was said of ``about``, one of several concerns: a summary tells them apart."""

    about: str

    def __new__(cls, said: str, about: str) -> Each:
        each = super().__new__(cls, said)
        each.about = about
        return each


@dataclass(frozen=True)
class PlaceOfEach(Place):
    """Where ``about`` is, one of several concerns: at the place ``before``, if one was named, or elsewhere."""

    about: str = ""
    before: str = ""

    @property
    def options(self) -> tuple[Option, ...]:
        return (*((Option("same"),) if self.before else ()), *super().options)

    @property
    def details(self) -> dict[str, Any]:
        return {"about": self.about}

    def read(self, said: str) -> Each:
        return Each(self.before if said == "same" else super().read(said), self.about)


@dataclass(frozen=True)
class StreetOfEach(Remark):
    """The name of the street where ``about`` is, one of several concerns; empty when it is left out."""

    longest: int = 120
    about: str = ""

    def read(self, said: str) -> Each:
        return Each(super().read(said), self.about)


async def where(talk: Talk, concern: str) -> str:
    """The place in words; of a shared one its point too, to which the name of a street can be added."""
    place = await talk.ask("place", Place(preset=await _known(talk, "named", concern, await talk.unasked("door"))))
    return _named(place, await talk.ask("street", Remark(longest=120))) if _SPOT.fullmatch(place) else place


async def where_each(talk: Talk, parts: Iterable[tuple[int, str]]) -> list[str]:
    """The place of each of several concerns, which come with their numbers; the street of a point is asked once."""
    shared, before = await talk.unasked("place") or await talk.unasked("door"), ""
    places: list[str] = []
    named: dict[str, str] = {}
    for number, about in parts:
        preset = await _known(talk, f"named{number}", about, shared)
        place = await talk.ask(f"place{number}", PlaceOfEach(about=about, before=before, preset=preset))
        if _SPOT.fullmatch(place) and place not in named:
            named[place] = _named(place, await talk.ask(f"street{number}", StreetOfEach(about=about)))
        places.append(named.get(place, place))
        before = place or before
    return places


async def _known(talk: Talk, name: str, text: str, place: str) -> str:
    """``place``, of the door or shared before, unless ``text`` names another one; "" when there is none."""
    named = await talk.look_up(name, PlacesIn(text)) if place else ()
    return next(iter(named), place)


def _named(place: str, street: str) -> str:
    return f"{street} ({place})" if street else place


async def described(talk: Talk) -> None:
    """What can be seen on the photos, if some were sent: one question for all of them."""
    if await talk.look_up("photos", PhotosSent()):
        await talk.ask("alt", Remark())


async def photo(talk: Talk) -> Described:
    """What can be seen on a photo that came after its concern was sent."""
    return Described(await talk.ask("alt", Remark()))
