"""What the talks about people's rights look up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.queries import Query

CONTACT, QUOTED, PASSED_ON, POOL = "contact", "quoted", "passed_on", "pool"
PARTS = (CONTACT, QUOTED, PASSED_ON, POOL)
"""The parts of the consent that nobody needs to give in order to take part."""


@dataclass(frozen=True)
class MyConsent(Query[tuple[str, ...]]):
    """Those of `PARTS` that the person has given."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Something of the person: their own contribution, or one that they support."""

    id: int
    text: str
    is_own: bool = True

    @property
    def key(self) -> str:
        """What an option that stands for it is called."""
        return f"{'c' if self.is_own else 's'}{self.id}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of what the person said and supports, and whether there are more behind it."""

    sayings: tuple[Saying, ...] = ()
    more: bool = False


@dataclass(frozen=True)
class MySayings(Query[Page]):
    """What the person has said or supports and nobody took back, newest first; ``page`` counts from 1."""

    page: int


@dataclass(frozen=True)
class MySaying(Query[Saying | None]):
    """The person's own contribution with this number, if there is one."""

    contribution: str


@dataclass(frozen=True, slots=True)
class ObjectionCard:
    """An open objection: its number, what it says, and the number of the contribution it is ``about`` (0: none), which
    ``shown`` shows in words, with what was decided on it."""

    id: int
    text: str
    about: int = 0
    shown: str = ""


@dataclass(frozen=True)
class OpenObjections(Query[tuple[ObjectionCard, ...]]):
    """The objections that nobody has answered, oldest first, at most 12."""
