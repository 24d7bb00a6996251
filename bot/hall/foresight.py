"""Foresight: what the turns of one transaction will ask for one by one is read for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.hall.hall import Hall
from bot.messages import Heard, Text
from storage import Books, TalkRow

_FEWEST = 8
"""Characters of a concern."""


def expect(hall: Hall, books: Books, addresses: Sequence[str], heard: Sequence[Heard | None]) -> None:
    """Read what the turns of ``heard`` at ``addresses`` will need from the books, and what the concerns mean."""
    talks = {talk.address: talk for talk in books.expect(addresses)}
    concerns = list(_concerns(heard, talks))
    hall.likeness.sense.expect([text for _, text in concerns])
    seen = {id_ for talk in talks.values() for id_ in _shown(talk)}
    books.contributions.expect(seen | _like(hall, books, concerns))


def _like(hall: Hall, books: Books, concerns: Iterable[tuple[str, str]]) -> set[int]:
    """What is like the concerns of these addresses; of whoever writes for the first time none is searched yet."""
    found: set[int] = set()
    for address, text in concerns:
        if (contact := books.people.contact(address)) is not None:
            found |= hall.likeness.expect(books, contact.dialogue_id, text)
    return found


def _shown(talk: TalkRow) -> Iterator[int]:
    """The contributions that a search of the talk found; what else the house has found is of any form."""
    for found in talk.found.values():
        if isinstance(found, dict):
            yield from found.get("ids", ())


def _concerns(heard: Sequence[Heard | None], talks: Mapping[str, TalkRow]) -> Iterator[tuple[str, str]]:
    """Addresses and what is probably a concern there: a guess, which costs a little where it is wrong."""
    for one in heard:
        if one is None or not isinstance(one.what, Text) or len(one.what.text) < _FEWEST or one.what.text[0] in "/!":
            continue
        talk = talks.get(str(one.sender))
        if talk is None or (talk.flow == "intake" and not talk.answers.get("concern")):
            yield str(one.sender), one.what.text.strip()
