"""Three topics of a quarter, and where what was said about them stands."""

from __future__ import annotations

from bot.desk.topics.grouping import regroup
from storage import Topic
from tests.quarter import BUS, LAMP, Quarter

TEXTS = {"lamp": LAMP, "bus": BUS, "bench": "There is no bench on the market square for old people."}


def topic(quarter: Quarter, name: str) -> Topic:
    """The topic of the first contribution about the lamp, the bus or the bench."""
    with quarter.store.open() as books:
        rows = books.contributions.of_dialogue(quarter.id)
        home = next(row.topic_id for row in rows if row.text.startswith(TEXTS[name]))
        found = books.topics.get(home or 0)
        assert found is not None
        return found


def members(quarter: Quarter, id_: int) -> list[int]:
    with quarter.store.open() as books:
        return [row.id for row in books.contributions.of_topic(id_)]


def homes(quarter: Quarter) -> dict[int, int | None]:
    with quarter.store.open() as books:
        return books.curation.homes(quarter.id)


def sorts_anew(quarter: Quarter) -> None:
    regroup(quarter.store, quarter.hall.likeness.sense, quarter.id, quarter.now)
