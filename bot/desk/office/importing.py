"""Importing: statements from a file become contributions, each author a person, nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
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
    with store.open() as books:
        known = books.contributions.source_ids(dialogue_id, SOURCE)
    taken, left = 0, iter(statements)
    while batch := list(islice(left, _BATCH)):
        fresh: dict[str, Statement] = {}
        for one in batch:
            if (source_id := _id(one)) not in known:
                fresh.setdefault(source_id, one)
        readings = sense.read_many([one.text for one in fresh.values()])
        with store.open() as books:
            authors = _authors(books, dialogue_id, fresh, now)
            rows = zip(fresh.items(), authors, readings, strict=True)
            books.add_all(_row(dialogue_id, *statement, author, reading, now) for statement, author, reading in rows)
        known |= fresh.keys()
        taken += len(fresh)
        progress(len(batch))
    return taken


def _row(
    dialogue_id: int, source_id: str, one: Statement, author: Person, reading: Reading, now: datetime
) -> Contribution:
    return Contribution(
        dialogue_id=dialogue_id,
        person_id=author.id,
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


def _authors(books: Books, dialogue_id: int, fresh: Mapping[str, Statement], now: datetime) -> list[Person]:
    """One person for each author of the file, so that people are counted and not messages; names are not kept."""
    names = [f"import-{_hash(f'{dialogue_id}/{one.author or id_}')}" for id_, one in fresh.items()]
    people = books.people.pseudonyms(names)
    for name in names:
        people.setdefault(name, Person(dialogue_id=dialogue_id, pseudonym=name, created_at=now))
    books.add_all(people.values())
    return [people[name] for name in names]


def _id(one: Statement) -> str:
    return one.id or f"{MADE_UP}{_hash(one.author + '|' + one.text)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
