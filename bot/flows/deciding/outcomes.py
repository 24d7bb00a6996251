"""What comes of the talks at the moderators' desk. ``seen``: how a contribution stood when it was shown to them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueWanted:
    """The moderator wants to see what waits; ``which`` is decide or held, or nothing for the overview."""

    which: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """The moderator is done with a contribution for now; ``skipped`` are those they do not want to see next, None when
    they want to see none."""

    contribution: int
    skipped: tuple[int, ...] | None = None
    which: str = "decide"


@dataclass(frozen=True, slots=True)
class Ruled:
    """The moderator decides: ``kind`` is accept, decline, ask or defect. ``reason`` is the rule of a decline, ``words``
    what they write to the author. ``skipped`` and ``which`` say how the queue goes on."""

    contribution: int
    seen: str
    kind: str
    reason: str = ""
    words: str = ""
    skipped: tuple[int, ...] = ()
    which: str = "decide"


@dataclass(frozen=True, slots=True)
class RulingUndone:
    """The moderator takes back the decision with this number, or that which stands on a contribution."""

    decision: int = 0
    contribution: int = 0


@dataclass(frozen=True, slots=True)
class RulingsWanted:
    """The moderator wants to read what was decided on a contribution; 0: they have not said on which."""

    contribution: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The moderator goes on to another talk: objections or proposals."""

    flow: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The author answers what they were asked: ``text`` is added to the contribution, or ``replaces`` what it says.

    ``held`` is the rule for which it waits for a moderator, or empty.
    """

    contribution: int
    text: str
    replaces: bool
    held: str = ""


AtDesk = QueueWanted | Put | Ruled | RulingUndone | RulingsWanted | Elsewhere
"""What comes of the moderators' talk."""
