"""Who speaks for an organisation and where they are reached; its needs as cards, which messages and questions show."""

from __future__ import annotations

from datetime import tzinfo

from bot.desk.news import Visitor, Way
from bot.desk.reaching import reach
from bot.flows.engagement.queries import NeedCard, OrganisationCard
from storage import Books, Contribution, Member, Need, Organisation, Person

Whole = tuple[Need, Contribution, Organisation]
"""A need, the words that say it, and whose it is."""
_STRONGEST = ("yes", "asked", "waiting", "no")
"""Of two matches of one person with one need the one that stands."""


def spoken_for(visitor: Visitor, organisation_id: int) -> Organisation | None:
    """The organisation, if the visitor speaks for it and it is in their dialogue."""
    row, person = visitor.books.organisations.get(organisation_id), visitor.person
    if row is None or person is None or row.dialogue_id != visitor.dialogue.id:
        return None
    return row if visitor.books.organisations.member(row.id, person.id) is not None else None


def reached(books: Books, organisation_id: int, but: int = 0) -> list[str]:
    """Where the organisation's people are reached who want to be written to, the person ``but`` aside."""
    members = books.organisations.members(organisation_id)
    people = (books.people.person(one.person_id) for one in members if one.person_id != but)
    hear = (person for person in people if person is not None and person.hears)
    return [address for person in hear if (address := reach(books, person))]


def pass_on(books: Books, former: Person, person: Person) -> None:
    """Two turn out to be one: what ``former`` speaks for and helps with is ``person``'s; where both did, once."""
    for row in books.organisations.of_person(former.id):
        if (theirs := books.organisations.member(row.id, former.id)) is None:
            continue
        if books.organisations.member(row.id, person.id) is None:
            books.add(Member(organisation_id=row.id, person_id=person.id, joined_at=theirs.joined_at))
        books.remove(theirs)
    for match in books.needs.matches_of_person(former.id):
        mine = books.needs.match_of(match.need_id, person.id)
        if mine is not None and _STRONGEST.index(mine.state) <= _STRONGEST.index(match.state):
            books.remove(match)
            continue
        if mine is not None:
            books.remove(mine)
        match.person_id = person.id
    books.flush()


def to_own(organisation_id: int) -> Way:
    """The button to one's organisation."""
    return Way("desk-organisation-own", f"/organisation {organisation_id}")


def organisation_card(books: Books, row: Organisation) -> OrganisationCard:
    """An organisation as talks show it."""
    return OrganisationCard(
        row.id,
        row.name,
        row.kind,
        row.place,
        row.does,
        row.verified,
        members=books.organisations.count_members(row.id),
        needs=len(books.needs.of_organisation(row.id)),
    )


def need_card(books: Books, zone: tzinfo, whole: Whole, person: Person | None = None) -> NeedCard:
    """A need as talks and messages show it to ``person``: nothing of its contact, nothing of who can help."""
    need, said, organisation = whole
    states = books.needs.states(need.id)
    own = None if person is None else books.needs.match_of(need.id, person.id)
    return NeedCard(
        need.id,
        said.text,
        organisation.name,
        organisation.verified,
        need.people,
        need.begins.astimezone(zone).replace(tzinfo=None),
        need.ends.astimezone(zone).replace(tzinfo=None),
        said.place,
        need.state,
        asked=states.get("asked", 0),
        accepted=states.get("yes", 0),
        waiting=states.get("waiting", 0),
        answered=own is not None and own.state != "no",
    )
