"""Who takes part: arriving, agreeing, speaking another language, leaving."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.consents import agree
from bot.desk.engagement.organisations import leave_all
from bot.desk.erasing import erase, forget
from bot.desk.news import Menu, News, Open, Tell, Visitor, Way
from bot.flows.outcomes import Declined, LanguageChosen, Welcomed
from bot.flows.outcomes import News as Hearing
from bot.flows.rights.queries import CONTACT
from storage import Person


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
    """Nothing is kept of somebody who does not agree; but an address with a role stays, it is the operator's."""
    goodbye = visitor.told("hall-too-young" if declined.young else "hall-thanks-declined")
    if visitor.person is not None or visitor.roles:
        return [goodbye]
    forget(visitor.books, [visitor.contact], asked)
    visitor.books.inbox.erase(visitor.lane)
    return [replace(goodbye, last=True)]


def speak(visitor: Visitor, chosen: LanguageChosen) -> list[News]:
    """From now on in another language; who has not agreed yet goes on with the welcome."""
    visitor.contact.language = chosen.language
    if visitor.person is None and not visitor.roles:
        return [Open("welcome")]
    menu = [Menu(visitor.address)] if visitor.roles else []
    return [*menu, visitor.told("hall-language-set")]


def hear(visitor: Visitor, news: Hearing) -> list[News]:
    """Nothing is to come for now, or everything as it was; who never wanted news and asks for them, agrees to them."""
    if (person := visitor.person) is None:
        return [visitor.told("hall-nothing-open")]
    if not news.wanted:
        person.paused = True
        visitor.books.outbox.drop_broadcasts([one.address for one in visitor.books.people.all_addresses(person.id)])
        return [visitor.told("hall-news-off", Way("desk-resume", "/stop news"))]
    if person.paused and not person.hears:
        person.paused = False
        return [visitor.told("hall-resumed", Way("desk-consents", "/consent"))]
    person.paused = False
    if not person.hears:
        agree(visitor, [CONTACT])
    return [visitor.told("hall-news-on")]


def leave(visitor: Visitor, asked: str) -> list[News]:
    """Erase the person: their words, supports, addresses, talks, and all that waits to be said to them."""
    books, goodbye = visitor.books, replace(visitor.told("hall-left"), last=True)
    others: list[Tell] = []
    if (person := visitor.person) is not None:
        others = leave_all(books, visitor.likeness, person, visitor.now, visitor.zone)
        erase(books, visitor.likeness, person, visitor.now, asked)
    else:
        forget(books, [visitor.contact], asked)
    books.inbox.erase(visitor.lane)
    return [goodbye, *others]
