"""From every earlier schema, with data in it, to today's: nothing is lost, and what was in clear is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, text

from nlp.reading.pipeline import SentenceVectors
from storage import Person, Role, Store, schema
from storage.tables.dialogue import Base
from tests.quarter import KEYS
from tests.storage.houses import WORDS, bytes_in

AT = datetime(2026, 5, 4, 17)
MANY = 1100
FIRST: dict[str, list[dict[str, Any]]] = {
    "dialogue": [
        {
            "id": 1,
            "municipality": "Auental",
            "name": "lindenhof",
            "title": "L",
            "language": "de",
            "forum": "",
            "forum_link": "",
            "created_at": AT,
        }
    ],
    "person": [
        {"id": number, "dialogue_id": 1, "pseudonym": f"{number}", "consent": "1", "hears": True, "created_at": AT}
        for number in (1, 2)
    ],
    "topic": [
        {
            "id": 1,
            "dialogue_id": 1,
            "label": WORDS[2],
            "keywords": [WORDS[2], "ü"],
            "quotes": [1],
            "x": 0.1,
            "y": 0.5,
            "position": 1,
            "gone": False,
            "created_at": AT,
        }
    ],
    "contribution": [
        {
            "id": number,
            "dialogue_id": 1,
            "person_id": 1,
            "topic_id": 1,
            "kind": "problem",
            "text": f"{WORDS[0]} {number}",
            "language": "de",
            "place": WORDS[1] if number % 2 else "",
            "vector": None if number % 3 else bytes(1024),
            "source": "intake",
            "address": "stage:anna",
            "message": f"{number}",
            "withdrawn": False,
            "created_at": AT,
            "changed_at": AT,
        }
        for number in range(1, MANY + 1)
    ],
    "support": [{"person_id": 2, "contribution_id": 1, "created_at": AT}],
    "going": [{"topic_id": 1, "person_id": 2, "answer": "yes", "address": "", "invited": False, "inside": False}],
    "role": [
        {"address": "stage:mo", "dialogue_id": 1, "role": "moderator", "source": "settings", "digest_wanted": True},
    ],
    "talk": [
        {
            "address": "stage:anna",
            "flow": "intake",
            "answers": {"concern": WORDS[3]},
            "messages": {"concern": "1"},
            "found": {},
            "nonce": "n",
            "row": "",
            "draft": WORDS[3],
            "draft_message": "",
            "changed_at": AT,
        }
    ],
    "inbox": [
        {
            "seq": number,
            "network": "stage",
            "event": f"{number}",
            "lane": "stage:anna",
            "payload": payload,
            "state": "new",
            "tries": 0,
            "reason": "",
            "came_at": AT,
        }
        for number, payload in ((7, {"said": WORDS[4]}), (8, None))
    ],
    "outbox": [
        {
            "seq": 9,
            "id": "1",
            "network": "stage",
            "address": "stage:anna",
            "deed": {"text": WORDS[5]},
            "offers": [],
            "earlier": "",
            "rank": 0,
            "state": "waiting",
            "tries": 0,
            "due_at": AT,
            "message": "",
            "purpose": {},
            "reason": WORDS[5],
            "made_at": AT,
        }
    ],
    "attachment": [
        {
            "id": "f",
            "dialogue_id": 1,
            "name": "topics.png",
            "mime": "image/png",
            "alt": WORDS[6],
            "content": WORDS[6].encode(),
            "made_at": AT,
        }
    ],
}


def first_release(url: str) -> Store:
    """A house of the first release, not brought up to date."""
    store = Store(url, KEYS)
    with schema.changing(store.engine) as connection:
        schema.upgrade(connection, "0001")
        metadata = MetaData()
        metadata.reflect(connection)
        for name, rows in FIRST.items():
            for row in rows:
                connection.execute(metadata.tables[name].insert().values(row))
        if connection.dialect.name == "sqlite":  # as if the last two had gone
            connection.execute(text("update sqlite_sequence set seq = seq + 2"))
    return store


@pytest.fixture
def old(url: str) -> Iterator[Store]:
    store = first_release(url)
    yield store
    store.close()


def test_everything_of_the_first_release_is_there_and_sealed(old: Store) -> None:
    old.migrate()
    with old.open() as books:
        rows = books.contributions.of_dialogue(1)
        assert [row.text for row in rows] == [f"{WORDS[0]} {number}" for number in range(1, MANY + 1)]
        assert [(row.place, row.vector, row.person_id, row.topic_id) for row in rows[:3]] == [
            (WORDS[1], None, 1, 1),
            ("", None, 1, 1),
            (WORDS[1], bytes(1024), 1, 1),
        ]
        (topic,), talk, event = books.topics.of_dialogue(1), books.talks.get("stage:anna"), books.inbox.get(7)
        (mail,), image, wiped = books.outbox.waiting_for("stage:anna"), books.outbox.file("f"), books.inbox.get(8)
        assert (topic.label, topic.keywords, topic.quotes) == (WORDS[2], [WORDS[2], "ü"], [1])
        assert books.contributions.behind(1) == 2
        assert [row.encoder for row in rows[:3]] == ["", "", SentenceVectors.name]
        assert books.contributions.read_otherwise(1, SentenceVectors.name) == [row.id for row in rows if not row.vector]
        assert ({row.decided for row in rows}, books.decisions.waiting(1)) == ({"before"}, {})
        assert talk
        assert event
        assert wiped
        assert image
        assert (talk.answers, talk.messages, talk.draft) == ({"concern": WORDS[3]}, {"concern": "1"}, WORDS[3])
        assert (event.payload, wiped.payload) == ({"said": WORDS[4]}, None)
        assert (mail.deed, mail.offers, mail.reason) == ({"text": WORDS[5]}, [], WORDS[5])
        assert (image.alt, image.content) == (WORDS[6], WORDS[6].encode())


def test_who_moderated_still_does_and_may_have_a_second_role(old: Store) -> None:
    old.migrate()
    with old.open() as books:
        (role,) = books.people.roles_of("stage:mo", 1)
        assert (role.role, role.source, role.digest_wanted) == ("moderator", "settings", True)
        assert (role.digest_form, role.digest_rhythm, role.door_wanted) == ("chat", "daily", "")
        books.add(Role(address="stage:mo", dialogue_id=1, role="administrator", source="settings"))
    with old.open() as books:
        assert [one.role for one in books.people.roles(1)] == ["administrator", "moderator"]


def test_nothing_that_was_in_clear_is_left_in_the_files(tmp_path: Path) -> None:
    store = first_release(f"sqlite:///{tmp_path / 'quartier.db'}")
    assert [word for word in WORDS if word.encode() in bytes_in(tmp_path)] == list(WORDS)
    store.migrate()
    assert [word for word in WORDS if word.encode() in bytes_in(tmp_path)] == []
    store.close()


def test_numbers_of_those_who_have_gone_are_not_given_again(old: Store) -> None:
    if old.is_shared:
        pytest.skip("the first release ran on SQLite only")
    old.migrate()
    with old.engine.connect() as connection:
        counted = dict(connection.execute(text("select name, seq from sqlite_sequence where seq > 0")).all())
    assert counted == {"person": 4, "inbox": 10, "outbox": 11}
    with old.open() as books:
        assert books.add(Person(dialogue_id=1, pseudonym="new", created_at=AT.astimezone())).id == 5


def test_the_tables_are_those_of_the_models(old: Store) -> None:
    old.migrate()
    with old.engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata) == []
