"""What the house asks by itself: once a need is over, what became of it."""

from __future__ import annotations

from bot.desk.engagement import needs
from bot.desk.rights.retention import NEEDS
from bot.hall.hall import Hall
from bot.hall.mail import send
from storage import Store


def remind(hall: Hall, store: Store) -> bool:
    """Ask about needs that are over; whether something was laid into the outbox."""
    with store.open() as books:
        told = needs.ask_what_became(books, hall.now())
        for dialogue_id, tell in told:
            send(hall, books, books.people.dialogue(dialogue_id), tell)
    return bool(told)


def forget(hall: Hall, store: Store) -> None:
    """Forget what was only needed while a need was open, and links that have run out."""
    with store.open() as books:
        books.needs.wipe(hall.now() - NEEDS)
        books.organisations.drop_invitations(hall.now())
