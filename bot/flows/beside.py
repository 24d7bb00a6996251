"""What goes with a concern beside its words: where it is, and what can be seen on its photos."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from bot.flows.engine import Talk
from bot.flows.outcomes import Described
from bot.flows.queries import PhotosSent
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


async def where(talk: Talk) -> str:
    """The place in words; of a shared one its point too, to which the name of a street can be added."""
    place = await talk.ask("place", Place())
    if not _SPOT.fullmatch(place):
        return place
    street = await talk.ask("street", Remark(longest=120))
    return f"{street} ({place})" if street else place


async def described(talk: Talk) -> None:
    """What can be seen on the photos, if some were sent: one question for all of them."""
    if await talk.look_up("photos", PhotosSent()):
        await talk.ask("alt", Remark())


async def photo(talk: Talk) -> Described:
    """What can be seen on a photo that came after its concern was sent."""
    return Described(await talk.ask("alt", Remark()))
