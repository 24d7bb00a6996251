"""What people were promised about how long their data is kept: reminders before the end, and the erasing after it."""

from __future__ import annotations

from datetime import tzinfo

from bot.desk.rights import retention
from bot.hall.hall import Hall
from storage import Store


def keep_promises(hall: Hall, store: Store, zone: tzinfo) -> None:
    """Remind and erase where a dialogue's time has come, and let nothing erased stand in the database's log."""
    with store.open() as books:
        dialogues = list(books.people.dialogues())
        over = [one.id for one in dialogues if retention.is_over(one, hall.now(), zone)]
        for dialogue in dialogues:
            if dialogue.id not in over:
                retention.remind(books, dialogue, hall.now(), zone)
        books.rights.tidy(hall.now())
        retention.forget_declined(books, hall.likeness, hall.now())
    for dialogue_id in over:
        _erase(hall, store, dialogue_id, zone)
    store.scrub()


def _erase(hall: Hall, store: Store, dialogue_id: int, zone: tzinfo) -> None:
    """Everybody in a dialogue that is over, some in each transaction, so that others are answered in between."""
    left = retention.AT_ONCE
    while left == retention.AT_ONCE:
        with store.open() as books:
            dialogue = books.people.dialogue(dialogue_id)
            left = retention.erase_some(books, hall.likeness, dialogue, hall.now(), zone)
