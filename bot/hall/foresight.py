"""Foresight: what the turns of one transaction will ask for one by one is read for all of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.hall.hall import Hall
from bot.messages import Heard, Text
from storage import Books, TalkRow

_FEWEST = 8
"""Characters of a concern."""


def expect(hall: Hall, books: Books, addresses: Sequence[str], heard: Sequence[Heard | None]) -> None:
    """Read what the turns of ``heard`` at ``addresses`` will need from the books, and what the concerns mean."""
    talks = {talk.address: talk for talk in books.expect(addresses)}
    books.contributions.expect({id_ for talk in talks.values() for id_ in _shown(talk)})
    hall.likeness.sense.expect(list(_concerns(heard, talks)))


def _shown(talk: TalkRow) -> Iterator[int]:
    """The contributions that a search of the talk found; what else the house has found is of any form."""
    for found in talk.found.values():
        if isinstance(found, dict):
            yield from found.get("ids", ())


def _concerns(heard: Sequence[Heard | None], talks: Mapping[str, TalkRow]) -> Iterator[str]:
    """What is probably a concern: a guess, which costs a little where it is wrong."""
    for one in heard:
        if one is None or not isinstance(one.what, Text) or len(one.what.text) < _FEWEST or one.what.text[0] in "/!":
            continue
        talk = talks.get(str(one.sender))
        if talk is None or (talk.flow == "intake" and not talk.answers.get("concern")):
            yield one.what.text.strip()
