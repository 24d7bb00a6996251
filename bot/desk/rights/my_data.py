"""My data: everything that is kept of a person, as text for the chat and as a file with every row of every table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bot.desk.consents import given
from bot.desk.news import News, Phrase, Tell, Visitor, Way
from bot.flows.rights.queries import CONTACT, POOL
from bot.messages import network_name
from bot.words import LANGUAGES
from storage import Contact, Contribution, FileRow, Person, Topic

FORM = "quartier-my-data/1"
_MOST = 20
"""How many things of a kind are shown in the chat, newest first; the file holds them all."""


def show(visitor: Visitor) -> list[News]:
    """Everything that is kept of the visitor, in two or three messages and a file."""
    if (person := visitor.person) is None:
        return []
    contacts = list(visitor.books.people.all_addresses(person.id))
    file = visitor.books.add(_file(visitor, person, contacts))
    messages = [_said(visitor, person), _others(visitor, person)]
    ways = Way("desk-consents", "/consent"), Way("desk-mine", "/mine"), Way("desk-erase", "/leave")
    return [_about(visitor, person, contacts), *filter(None, messages), _attached(visitor, file, ways)]


def _attached(visitor: Visitor, file: FileRow, ways: tuple[Way, ...]) -> Tell:
    return Tell(visitor.address, "desk-my-data-file", {}, ways, files=(file.id,))


def _file(visitor: Visitor, person: Person, contacts: list[Contact]) -> FileRow:
    return FileRow(
        id=visitor.new_id(),
        dialogue_id=visitor.dialogue.id,
        name="my-data.json",
        mime="application/json",
        content=json.dumps(document(visitor, person, contacts), ensure_ascii=False, indent=1).encode(),
        made_at=visitor.now,
    )


def document(visitor: Visitor, person: Person, contacts: list[Contact]) -> dict[str, Any]:
    """All rows about the person by table; ``form`` names the shape. Bytes are base64, moments ISO 8601 in UTC."""
    visitor.books.flush()
    tables = visitor.books.belongings.of(person.id, [one.address for one in contacts])
    about = {"form": FORM, "made_at": visitor.now.isoformat(), "dialogue": visitor.dialogue.title}
    return {**about, "responsible": visitor.dialogue.municipality, "tables": tables}


def _about(visitor: Visitor, person: Person, contacts: list[Contact]) -> Tell:
    body = [
        Phrase("desk-my-data-name", {"name": person.pseudonym}),
        *(_address(one) for one in contacts),
        Phrase("desk-my-data-agreed", {"date": (person.consented_at or person.created_at).date()} | _version(person)),
        *_parts(visitor, person),
        Phrase("desk-my-data-messages", {"state": _messages(person)}),
    ]
    return Tell(visitor.address, "desk-my-data", title="desk-my-data-title", body=tuple(body))


def _version(person: Person) -> dict[str, str]:
    return {"version": person.consent or "-"}


def _address(contact: Contact) -> Phrase:
    network, _, id_ = contact.address.partition(":")
    language = LANGUAGES.get(contact.language, contact.language)
    return Phrase("desk-my-data-address", {"network": network_name(network), "id": id_, "language": language})


def _messages(person: Person) -> str:
    if person.paused:
        return "paused"
    return ("all" if person.receipts else "muted") if person.hears else "answers"


def _parts(visitor: Visitor, person: Person) -> Iterator[Phrase]:
    decided = visitor.books.rights.consents(person.id)
    if CONTACT not in decided:
        date = (person.consented_at or person.created_at).date()
        yield Phrase(
            "desk-my-data-contact", {"given": "yes" if person.hears else "no", "date": date} | _version(person)
        )
    for part, row in decided.items():
        args = {"given": "yes" if row.given else "no", "date": row.decided_at.date(), "version": row.version}
        yield Phrase(f"desk-my-data-{part.replace('_', '-')}", args)
    if POOL in given(visitor):
        yield Phrase("desk-my-data-pool")


def _said(visitor: Visitor, person: Person) -> Tell | None:
    """What they said themselves, and what has become of it."""
    rows = visitor.books.contributions.of_person(person.id)
    if not rows:
        return None
    body = tuple(_contribution(visitor, row) for row in rows[:_MOST])
    return Tell(visitor.address, "desk-my-data-said", {"count": len(rows), "shown": len(body)}, body=body)


def _contribution(visitor: Visitor, row: Contribution) -> Phrase:
    args = {
        "number": row.id,
        "text": row.text,
        "place": row.place,
        "placed": _yes(row.place),
        "kind": row.kind,
        "date": row.created_at.date(),
    }
    return Phrase("desk-my-data-contribution", {**args, "state": _state(visitor, row)})


def _state(visitor: Visitor, row: Contribution) -> str:
    if row.held:
        return "declined" if row.held == "declined" else "waiting"
    topic: Topic | None = visitor.books.topics.get(row.topic_id) if row.topic_id is not None else None
    if topic is None:
        return "received"
    return "agenda" if topic.position and topic.published_at else "topic"


def _yes(text: str) -> str:
    return "yes" if text else "no"


def _others(visitor: Visitor, person: Person) -> Tell | None:
    """What they support, where they go on, what they object to, and what is under way."""
    books, body = visitor.books, list[Phrase]()
    body += [Phrase("desk-my-data-support", {"text": row.text}) for row in books.contributions.supported_by(person.id)]
    for going in books.rights.goings(person.id):
        if (topic := books.topics.get(going.topic_id)) is not None:
            where = "inside" if going.inside else going.answer
            body.append(Phrase("desk-my-data-going", {"topic": topic.label, "answer": where}))
    for row in books.rights.objections_of(person.id):
        args = {"number": row.id, "text": row.text, "answer": row.answer, "answered": _yes(row.answer)}
        body.append(Phrase("desk-my-data-objection", args))
    if (talk := books.talks.get(visitor.address)) is not None:
        body.append(Phrase("desk-my-data-talk", {"answers": len(talk.answers)}))
    waiting = sum(len(books.outbox.waiting_for(one.address)) for one in books.people.all_addresses(person.id))
    if waiting:
        body.append(Phrase("desk-my-data-waiting", {"count": waiting}))
    return Tell(visitor.address, "desk-my-data-more", body=tuple(body[:_MOST])) if body else None
