"""Who takes part: arriving, agreeing, speaking another language, leaving."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.desk.contributions import bury
from bot.desk.news import News, Open, Visitor
from bot.flows.outcomes import Declined, LanguageChosen, Welcomed
from bot.flows.outcomes import News as Hearing
from storage import Contact, Person


def welcome(visitor: Visitor, welcomed: Welcomed, draft: str, draft_message: str) -> list[News]:
    """The person agreed: they get a pseudonym, and what they had written first is taken up."""
    if (known := visitor.person) is None:
        person = Person(
            dialogue_id=visitor.dialogue.id,
            pseudonym=visitor.new_id()[:12],
            consent=welcomed.consent,
            consented_at=visitor.now,
            hears=welcomed.hears,
            created_at=visitor.now,
        )
        visitor.contact.person_id = visitor.books.add(person).id
    else:
        known.consent, known.hears, known.consented_at = welcomed.consent, welcomed.hears, visitor.now
    return [Open("intake", {"concern": draft}, draft_message) if draft else Open("intake")]


def decline(visitor: Visitor, declined: Declined, asked: str) -> list[News]:
    """Nothing is kept of somebody who does not agree; a moderator's address stays, it is the operator's."""
    goodbye = visitor.told("hall-too-young" if declined.young else "hall-thanks-declined")
    if visitor.person is not None or visitor.moderates:
        return [goodbye]
    _forget(visitor, [visitor.contact], asked)
    return [replace(goodbye, last=True)]


def speak(visitor: Visitor, chosen: LanguageChosen) -> list[News]:
    """From now on in another language; who has not agreed yet goes on with the welcome."""
    visitor.contact.language = chosen.language
    if visitor.person is None and not visitor.moderates:
        return [Open("welcome")]
    return [visitor.told("hall-language-set")]


def hear(visitor: Visitor, news: Hearing) -> list[News]:
    """Whether the person wants to be written to."""
    if (person := visitor.person) is not None:
        person.hears = news.wanted
    return [visitor.told("hall-news-on" if news.wanted else "hall-news-off")]


def leave(visitor: Visitor, asked: str) -> list[News]:
    """Erase the person: their words, supports, addresses, talks, and all that waits to be said to them."""
    books, goodbye = visitor.books, replace(visitor.told("hall-left"), last=True)
    contacts, person = [visitor.contact], visitor.person
    if person is not None:
        contacts = list(books.people.all_addresses(person.id))
        for row in books.contributions.everything_of(person.id):
            bury(visitor, row)
            row.person_id = None
    _forget(visitor, contacts, asked)
    if person is not None:
        books.remove(person)
    return [goodbye]


def _forget(visitor: Visitor, contacts: Iterable[Contact], asked: str) -> None:
    """Everything at these addresses but the row ``asked``: its buttons are still to be taken away."""
    books = visitor.books
    for contact in contacts:
        books.talks.close(contact.address)
        books.outbox.erase(contact.address, but=asked)
        books.inbox.erase(contact.address)
        books.people.forget_roles(contact.address)
        books.remove(contact)
    books.inbox.erase(visitor.lane)
