"""Which dialogue is meant by a call."""

from __future__ import annotations

from bot.cli.screen import Wrong, words
from storage import Books, Dialogue


def called(books: Books, name: str) -> Dialogue:
    """The dialogue called ``name``. Raises `Wrong`, which names those that are there."""
    if (dialogue := books.people.dialogue_named(name)) is None:
        known = ", ".join(one.name for one in books.people.dialogues())
        raise Wrong(words()("cli-no-dialogue", wanted=name, known=known))
    return dialogue
