"""What comes of the talks about people's rights."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MyDataWanted:
    """The person wants to see all that is kept of them."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The person gives a part of the consent, or takes it back; ``part`` is contact, quoted, passed_on or pool."""

    part: str
    given: bool


@dataclass(frozen=True, slots=True)
class CodeWanted:
    """The person wants a code with which another address of theirs comes in."""


@dataclass(frozen=True, slots=True)
class CodeSaid:
    """The person said a code that they got at another address."""

    code: str


@dataclass(frozen=True, slots=True)
class Objected:
    """The person objects to a decision; ``contribution`` is 0 where it is about none of theirs."""

    contribution: int
    text: str


@dataclass(frozen=True, slots=True)
class ObjectionAnswered:
    """A moderator answers an objection, which closes it."""

    objection: int
    text: str


@dataclass(frozen=True, slots=True)
class ReceiptsWanted:
    """Whether the person wants to hear what becomes of each contribution."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class ResultWanted:
    """A moderator wants to tell what came of a topic."""

    topic: int


@dataclass(frozen=True, slots=True)
class ResultTold:
    """What came of a topic, in a moderator's words, for those who said something to it."""

    topic: int
    text: str


@dataclass(frozen=True, slots=True)
class MoreWanted:
    """The person wants to see the next ``page`` of what they said."""

    page: int


@dataclass(frozen=True, slots=True)
class RewordWanted:
    """The person wants to say a contribution of theirs anew."""

    contribution: int


@dataclass(frozen=True, slots=True)
class Reworded:
    """A contribution says ``text`` from now on; ``held`` is the rule for which it waits for a moderator, or empty."""

    contribution: int
    text: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """The person no longer means the same as this contribution."""

    contribution: int
