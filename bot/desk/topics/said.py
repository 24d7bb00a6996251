"""What is known of a contribution while topics are looked for, outside any transaction."""

from __future__ import annotations

from dataclasses import dataclass

from bot.desk.alike import vector_of
from nlp.reading.pipeline import Vector
from nlp.sense import Sense
from storage import Contribution


@dataclass(frozen=True, slots=True)
class Said:
    """A contribution: its id, what it says, and the topic it was in."""

    id: int
    text: str
    language: str
    vector: Vector
    topic: int | None


def said_in(row: Contribution, sense: Sense) -> Said:
    """What ``row`` says, as ``sense`` reads it."""
    return Said(row.id, row.text, row.language, vector_of(row, sense), row.topic_id)
