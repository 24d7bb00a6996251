"""News that goes to somebody who does not stand at the desk: in their language, at their address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.desk.news import News, Order, Tell
from bot.hall import voice
from bot.hall.hall import Hall
from bot.words import Words
from storage import Books, Dialogue


def send(hall: Hall, books: Books, dialogue: Dialogue, news: News, purpose: Mapping[str, Any] | None = None) -> None:
    """Lay a `Tell` or an `Order` into the outbox. Rooms are spoken to in the dialogue's language."""
    if isinstance(news, Tell):
        contact = books.people.contact(news.to)
        words = Words(contact.language if contact is not None else dialogue.language)
        hall.post(books, news.to, voice.told(words, news, shared(dialogue)), news.rank, purpose)
    elif isinstance(news, Order):
        hall.post(books, news.to, news.deed, purpose=news.purpose)


def shared(dialogue: Dialogue) -> dict[str, Any]:
    """The arguments that all words may use."""
    return {"dialogue": dialogue.title, "municipality": dialogue.municipality}
