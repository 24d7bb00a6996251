"""Consent in parts: each is given and taken back by itself; where one is missing, nothing happens that needs it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.desk.news import News, Open, Visitor
from bot.flows.rights.outcomes import Decided, ReceiptsWanted
from bot.flows.rights.queries import CONTACT, PASSED_ON, POOL, QUOTED
from storage import Books, Contribution, Person, Pooled

VERSION = "2026-11.2"
"""The version of the words with which the parts are asked for (consent.ftl, join_in.ftl, needs.ftl)."""
_IMPORTED = "import"
"""Where statements come from for which the importer answers."""


def decide(visitor: Visitor, decided: Decided) -> list[News]:
    """Switch a part, then show them all again; the pool also stands by itself."""
    if (person := visitor.person) is None:
        return []
    if decided.part == POOL:
        _pool(visitor, decided.given)
        return [visitor.told("desk-pool-in" if decided.given else "desk-pool-out")]
    _note(visitor, person, decided.part, decided.given)
    return [Open("consent")]


def agree(visitor: Visitor, parts: Iterable[str]) -> None:
    """The person agreed to these parts on the way, where they were needed."""
    if (person := visitor.person) is not None:
        for part in parts:
            _note(visitor, person, part, given=True)


def _note(visitor: Visitor, person: Person, part: str, given: bool) -> None:
    if part == CONTACT:
        person.hears = given
    visitor.books.rights.decide(person.id, part, given, VERSION, visitor.now)


def _pool(visitor: Visitor, wants: bool) -> None:
    """A person is in it with one address, and with nothing that leads to what they said."""
    for address in _addresses(visitor):
        if (row := visitor.books.rights.pooled(address)) is not None:
            visitor.books.remove(row)
    if wants:
        contact = visitor.contact
        row = Pooled(address=contact.address, dialogue_id=contact.dialogue_id, language=contact.language)
        row.version, row.joined_at = VERSION, visitor.now
        visitor.books.add(row)


def given(visitor: Visitor) -> tuple[str, ...]:
    """The parts that the visitor has given."""
    if (person := visitor.person) is None:
        return ()
    passed = [PASSED_ON] if passes_on(visitor.books, person.id) else []
    found = [part for part, row in visitor.books.rights.consents(person.id).items() if row.given and part == QUOTED]
    hears = [CONTACT] if person.hears else []
    pooled = any(visitor.books.rights.pooled(address) is not None for address in _addresses(visitor))
    return (*hears, *found, *passed, *([POOL] if pooled else []))


def passes_on(books: Books, person_id: int) -> bool:
    """Whether an organisation may learn what the person wrote for it. A yes to earlier words was one to something else:
    they spoke of concerns, and not of how somebody is reached."""
    row = books.rights.consents(person_id).get(PASSED_ON)
    return row is not None and row.given and row.version == VERSION


def quotable(books: Books, rows: Iterable[Contribution]) -> list[Contribution]:
    """Those that may be quoted outside the moderation: their authors agreed, or whoever imported them answers."""
    listed = list(rows)
    agreed = books.rights.agreed(QUOTED, {row.person_id for row in listed if row.person_id is not None})
    return [row for row in listed if row.person_id in agreed or row.source == _IMPORTED]


def want_receipts(visitor: Visitor, wanted: ReceiptsWanted) -> list[News]:
    """Whether the person hears what becomes of each contribution."""
    if (person := visitor.person) is not None:
        person.receipts = wanted.wanted
    return [visitor.told("desk-receipts-on" if wanted.wanted else "desk-receipts-off")]


def _addresses(visitor: Visitor) -> list[str]:
    person = visitor.person
    return [] if person is None else [one.address for one in visitor.books.people.all_addresses(person.id)]
