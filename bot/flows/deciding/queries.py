"""What the talks at the moderators' desk look up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.queries import Query


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits: contributions to ``decide`` on, of which so many nobody else may see (``held``) and so many were
    ``answered`` by their authors; authors who were ``asked``; ``objections`` that the moderator may answer, and
    ``proposals`` on topics. ``last`` is the number of their own last decision that stands (0: none).
    """

    decide: int = 0
    held: int = 0
    answered: int = 0
    asked: int = 0
    objections: int = 0
    proposals: int = 0
    last: int = 0


@dataclass(frozen=True)
class WhatWaits(Query[Waiting]):
    """How much waits for the moderator."""


@dataclass(frozen=True, slots=True)
class Case:
    """A contribution that a moderator has open: its id, and in words what it says and how it stands.

    ``seen`` tells how it stood then, and so do the others: ``reachable``: its author can be asked; ``quotable``: it may
    leave the moderation; ``accepted``, ``declined``: that was decided last; ``made``: something was decided before.
    """

    id: int
    about: str
    seen: str = ""
    reachable: bool = False
    quotable: bool = False
    accepted: bool = False
    declined: bool = False
    made: bool = False


@dataclass(frozen=True, slots=True)
class Unopened:
    """There is no contribution to decide on. ``why``: the one that was called is "taken" by another moderator just now,
    or "missing"; "" where nothing waits."""

    why: str = ""


@dataclass(frozen=True)
class NextCase(Query[Case | Unopened]):
    """The most urgent contribution that nobody else has open, but for those ``skipped``. ``which`` is decide or held,
    or the number of one."""

    which: str
    skipped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the author of a contribution was asked, and what it says."""

    id: int
    text: str
    question: str


@dataclass(frozen=True)
class AskedBack(Query[Asked | None]):
    """What the person was asked about their contribution with this number, if they have not answered it."""

    contribution: int
