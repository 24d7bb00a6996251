"""News that goes to somebody who does not stand at the desk: in their language, at their address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.desk.news import News, Order, Tell
from bot.hall import voice
from bot.hall.hall import Hall
from bot.words import Words
from storage import Books, Contact, Dialogue


def send(hall: Hall, books: Books, dialogue: Dialogue, news: News, purpose: Mapping[str, Any] | None = None) -> None:
    """Lay a `Tell` or an `Order` into the outbox. Rooms are spoken to in the dialogue's language."""
    if isinstance(news, Tell):
        contact = books.people.contact(news.to)
        if contact is not None and not _wants(books, contact):
            return
        words = Words(contact.language if contact is not None else dialogue.language, dialogue.language)
        hall.post(books, news.to, voice.told(words, news, shared(hall, dialogue, words)), news.rank, purpose)
    elif isinstance(news, Order):
        hall.post(books, news.to, news.deed, purpose=news.purpose)


def _wants(books: Books, contact: Contact) -> bool:
    """Whether something may be said to somebody who said nothing just now: not while they have paused it."""
    person = books.people.person(contact.person_id)
    return person is None or not person.paused or bool(books.people.roles_of(contact.address, contact.dialogue_id))


def shared(hall: Hall, dialogue: Dialogue, words: Words) -> dict[str, Any]:
    """The arguments that all words may use. Those that are whole sentences are empty where nothing was set up."""
    return {
        "networks": hall.networks,
        "dialogue": dialogue.title,
        "municipality": dialogue.municipality,
        "greeting": dialogue.welcome if _speak_alike(dialogue.language, words.language) else "",
        "privacy_contact": dialogue.contact or dialogue.municipality,
        "more_help": dialogue.emergency,
        "other_doors": words("hall-other-doors", doors=dialogue.doors) if dialogue.doors else "",
    }


def _speak_alike(one: str, other: str) -> bool:
    """Whether two languages are forms of the same: what moderators wrote in it, nobody translates."""
    return one.partition("-")[0] == other.partition("-")[0]
