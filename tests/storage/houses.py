"""Stores of both kinds with something in them, and what tells two of them apart."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from storage import (
    Contribution,
    Dialogue,
    Door,
    FileRow,
    InboxRow,
    Keys,
    OutboxRow,
    Person,
    Store,
    TalkRow,
    Topic,
    copying,
)
from tests.postgres import Postgres
from tests.quarter import KEYS

NOW = datetime(2026, 5, 4, 17, 30, 5, 678, tzinfo=UTC)
OTHER = Keys([bytes(32)])
WORDS = ("Straßenlaterne", "Lindenbrunnen", "Beleuchtung", "Halbgesagtes", "Zwischenruf", "Antwortsatz", "Bildinhalt")
"""What was said in `furnish`, each in another table or column."""
KINDS = ("sqlite", "postgresql")


def new_url(kind: str, folder: Path, request: pytest.FixtureRequest) -> str:
    """The URL of an empty database."""
    if kind == "sqlite":
        return f"sqlite:///{folder / f'{os.urandom(4).hex()}.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url()


def furnished(url: str, keys: Keys = KEYS, contributions: int = 3) -> Store:
    """A store at ``url`` in which something was said, and the last person has gone."""
    store = Store(url, keys)
    store.migrate()
    with store.open() as books:
        dialogue = books.add(Dialogue(municipality="Auental", name="lindenhof", title="Lindenhof", created_at=NOW))
        dialogue.starts_on, dialogue.ends_on, dialogue.languages = NOW.date(), date(2026, 12, 31), ["de"]
        door = books.add(Door(dialogue_id=dialogue.id, name="library", place="City park", created_at=NOW))
        books.doors.came(door, "stage", NOW)
        anna, gone = (
            books.add(Person(dialogue_id=dialogue.id, pseudonym=name, created_at=NOW)) for name in ("anna", "gone")
        )
        topic = Topic(dialogue_id=dialogue.id, label=WORDS[2], keywords=[WORDS[2]], quotes=[1], x=0.1, created_at=NOW)
        books.add(topic)
        for number in range(contributions):
            books.add(
                Contribution(
                    dialogue_id=dialogue.id,
                    person_id=anna.id,
                    topic_id=topic.id,
                    text=f"{WORDS[0]} {number} 💡",
                    place=WORDS[1],
                    vector=number.to_bytes(4) * 256,
                    source="intake",
                    created_at=NOW,
                    changed_at=NOW,
                )
            )
        books.add(
            TalkRow(
                address="stage:anna",
                flow="intake",
                answers={"concern": WORDS[3]},
                messages={},
                found={},
                nonce="n",
                draft=WORDS[3],
                changed_at=NOW,
            )
        )
        books.add(InboxRow(network="stage", event="1", lane="stage:anna", payload={"said": WORDS[4]}, came_at=NOW))
        books.add(InboxRow(network="stage", event="2", lane="stage:anna", payload=None, came_at=NOW, state="done"))
        books.add(
            OutboxRow(
                id="1",
                network="stage",
                address="stage:anna",
                deed={"text": WORDS[5]},
                offers=[WORDS[5]],
                due_at=NOW,
                purpose={"room": {"id": 1}},
                reason=WORDS[5],
                made_at=NOW,
            )
        )
        books.add(
            FileRow(
                id="f",
                dialogue_id=dialogue.id,
                name="topics.png",
                mime="image/png",
                alt=WORDS[6],
                content=WORDS[6].encode(),
                made_at=NOW,
            )
        )
        books.remove(gone)
    return store


def contents(store: Store) -> tuple[object, ...]:
    """Everything in the database as it lies there, in a form that is the same for both kinds."""
    with copying.still(store.engine) as connection:
        house = copying.house(connection)
        sums = {name: copying.summed(house.lines(name)) for name in house.columns}
        return house.revision, house.columns, house.numbers, sums


def bytes_in(folder: Path) -> bytes:
    """All that lies in a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
