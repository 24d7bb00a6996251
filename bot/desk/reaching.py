"""Where a person is reached, and how much of a text reaches them."""

from __future__ import annotations

import textwrap

from storage import Books, Person


def shortened(text: str, longest: int = 280) -> str:
    """A text that fits beside others in one message."""
    return text if len(text) <= longest else textwrap.shorten(text, longest, placeholder=" …")


def reach(books: Books, person: Person) -> str:
    """The address at which the person was last seen; empty when they cannot be reached, or want nothing for now."""
    if person.paused:
        return ""
    addresses = books.people.addresses(person.id)
    return addresses[0].address if addresses else ""
