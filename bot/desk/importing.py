"""Importing: statements from a file become contributions, each author a person, nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice

from bot.desk.alike import packed
from bot.papers.handed_in import Statement
from nlp.sense import Reading, Sense
from storage import Books, Contribution, Person, Store

SOURCE = "import"
MADE_UP = "#"
"""How ids begin that were made here, for statements that brought none."""
_BATCH = 100


def take_in(
    store: Store,
    sense: Sense,
    dialogue_id: int,
    statements: Sequence[Statement],
    now: datetime,
    progress: Callable[[int], None],
) -> int:
    """Keep the statements whose id is not known yet; how many that were. ``progress`` gets how many were looked at.

    A statement without an id is known by its text and author, so that the same file twice changes nothing.
    """
    taken, left = 0, iter(statements)
    while batch := list(islice(left, _BATCH)):
        readings = sense.read_many([one.text for one in batch])
        with store.open() as books:
            known = books.contributions.source_ids(dialogue_id, SOURCE)
            for one, reading in zip(batch, readings, strict=True):
                if (source_id := _id(one)) not in known:
                    known.add(source_id)
                    _keep(books, dialogue_id, one, reading, source_id, now)
                    taken += 1
        progress(len(batch))
    return taken


def _keep(books: Books, dialogue_id: int, one: Statement, reading: Reading, source_id: str, now: datetime) -> None:
    books.add(
        Contribution(
            dialogue_id=dialogue_id,
            person_id=_author(books, dialogue_id, one.author or source_id, now).id,
            kind=one.kind,
            text=one.text,
            language=one.language or reading.language,
            place=one.place,
            vector=packed(reading.vector),
            source=SOURCE,
            source_id=source_id,
            created_at=one.time or now,
            changed_at=now,
        )
    )


def _author(books: Books, dialogue_id: int, author: str, now: datetime) -> Person:
    """One person for each author of the file, so that people are counted and not messages; names are not kept."""
    pseudonym = f"import-{_hash(f'{dialogue_id}/{author}')}"
    known = books.people.pseudonym(pseudonym)
    return known or books.add(Person(dialogue_id=dialogue_id, pseudonym=pseudonym, created_at=now))


def _id(one: Statement) -> str:
    return one.id or f"{MADE_UP}{_hash(one.author + '|' + one.text)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
