"""What somebody has with them from one talk to the next: a first concern, its findings, the place of a door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.hall.watch import of_the_concern
from storage import TalkRow

_ON_THE_WAY = {"welcome", "language"}
"""Flows that somebody may go through before they tell of the place at whose door they came in."""


@dataclass
class Carried:
    """``draft``: what was written before consent; ``found``: what the guard said of it; ``place``: of the door."""

    draft: str = ""
    message: str = ""
    found: dict[str, Any] = field(default_factory=dict)
    place: str = ""

    def leaves(self, row: TalkRow) -> None:
        """Another talk takes the place of ``row``: what was written before consent outlives a detour."""
        self.take_draft(row)
        self.found = of_the_concern(row.found) if row.draft else {}
        self.place = self.place or _preset(row)

    def ends(self, row: TalkRow) -> None:
        """The talk came to its end, and its draft with it."""
        self.place = _preset(row)
        self.found = of_the_concern(row.found) if row.draft else {}

    def take_draft(self, row: TalkRow) -> None:
        """The draft goes on into the next talk."""
        self.draft, self.message = row.draft, row.draft_message

    def into(self, flow: str, answers: Mapping[str, str] | None) -> dict[str, str]:
        """The answers with which ``flow`` begins: with the place of the door, where it asks for one."""
        preset = {"door": self.place} if self.place and flow in (*_ON_THE_WAY, "intake") else {}
        return {**preset, **(answers or {})}


def _preset(row: TalkRow) -> str:
    """The place of the door at which somebody came in who has not told anything yet."""
    return str(row.answers.get("door", "")) if row.flow in _ON_THE_WAY else ""
