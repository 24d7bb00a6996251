"""Importing: statements from a file become contributions, each author a person, nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import islice

from bot.desk.alike import Likeness, packed
from bot.desk.placing import place
from bot.papers.handed_in import Statement
from nlp.sense import Reading, Sense
from storage import Books, Contribution, Person, Store, Support

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
    taken, left, likeness = 0, iter(statements), Likeness(sense)
    while batch := list(islice(left, _BATCH)):
        fresh: dict[str, Statement] = {}
        for one in batch:
            if (source_id := _id(one)) not in known:
                fresh.setdefault(source_id, one)
        readings = sense.read_many([one.text for one in fresh.values()])
        with store.open() as books:
            authors = _authors(books, dialogue_id, fresh, now)
            said = [
                _row(dialogue_id, *statement, author, reading, sense.encoder, now)
                for statement, author, reading in zip(fresh.items(), authors, readings, strict=True)
            ]
            for row in said:
                place(books, likeness, row)
            books.add_all(said)
            _support(books, dialogue_id, list(zip(said, fresh.values(), strict=True)), now)
        known |= fresh.keys()
        taken += len(fresh)
        progress(len(batch))
    return taken


def _row(
    dialogue_id: int, source_id: str, one: Statement, author: Person, reading: Reading, encoder: str, now: datetime
) -> Contribution:
    return Contribution(
        dialogue_id=dialogue_id,
        person_id=author.id,
        kind=one.kind,
        text=one.text,
        language=one.language or reading.language,
        place=one.place,
        vector=packed(reading.vector),
        encoder=encoder,
        source=SOURCE,
        source_id=source_id,
        created_at=one.time or now,
        changed_at=now,
    )


def _authors(books: Books, dialogue_id: int, fresh: Mapping[str, Statement], now: datetime) -> list[Person]:
    """One person for each author of the file, so that people are counted and not messages; names are not kept."""
    return _people(books, dialogue_id, [one.author or id_ for id_, one in fresh.items()], now)


def _people(books: Books, dialogue_id: int, names: Sequence[str], now: datetime) -> list[Person]:
    """The person of each name; the same name is the same person also in a later file."""
    pseudonyms = [f"import-{_hash(f'{dialogue_id}/{name}')}" for name in names]
    people = books.people.pseudonyms(pseudonyms)
    for one in pseudonyms:
        people.setdefault(one, Person(dialogue_id=dialogue_id, pseudonym=one, created_at=now))
    books.add_all(people.values())
    return [people[one] for one in pseudonyms]


def _support(books: Books, dialogue_id: int, said: Sequence[tuple[Contribution, Statement]], now: datetime) -> None:
    """Who means the same, where the file says it of each person."""
    pairs = [(row, name) for row, one in said for name in dict.fromkeys(one.supporters)]
    people = _people(books, dialogue_id, [name for _, name in pairs], now)
    supports = (
        Support(person_id=person.id, contribution_id=row.id, created_at=now)
        for (row, _), person in zip(pairs, people, strict=True)
        if person.id != row.person_id
    )
    books.add_all(supports)


def _id(one: Statement) -> str:
    return one.id or f"{MADE_UP}{_hash(one.author + '|' + one.text)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
