"""Where a person is reached, and how much of a text reaches them."""

from __future__ import annotations

import textwrap

from storage import Books, Person


def shortened(text: str, longest: int = 280) -> str:
    """A text that fits beside others in one message: cut between words, or within a very long one."""
    if len(text) <= longest:
        return text
    whole = textwrap.shorten(text, longest, placeholder=" …")
    return whole if len(whole) > longest // 2 else f"{text[: longest - 1].rstrip()}…"


def reach(books: Books, person: Person) -> str:
    """The address at which the person was last seen; empty when they cannot be reached, or want nothing for now."""
    if person.paused:
        return ""
    addresses = books.people.addresses(person.id)
    return addresses[0].address if addresses else ""
