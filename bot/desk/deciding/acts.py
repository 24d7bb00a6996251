"""Which desk acts on what comes of the moderators' queue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.desk.deciding import rulings
from bot.desk.news import News, Open, Phrase, Tell, Visitor, Way
from bot.desk.topics.hands import MODERATOR
from bot.flows.deciding import outcomes as o
from storage import Decision

_MOST = 12
"""Decisions that are shown at once, the newest last."""


def act(visitor: Visitor, outcome: o.AtDesk) -> list[News]:
    """Act once; that the visitor moderates was checked."""
    match outcome:
        case o.QueueWanted(which):
            return [Open("queue", {"which": which} if which else {})]
        case o.Elsewhere(flow):
            return [Open(flow)]
        case o.Put():
            return _put(visitor, outcome)
        case o.Ruled():
            return rulings.rule(visitor, outcome)
        case o.RulingUndone():
            return rulings.undo(visitor, outcome)
        case o.RulingsWanted(contribution):
            return [_history(visitor, contribution)]


def _put(visitor: Visitor, put: o.Put) -> list[News]:
    """The contribution is free for others; the queue goes on behind it, or ends."""
    if visitor.books.decisions.opened_by(put.contribution, visitor.now) == visitor.address:
        visitor.books.decisions.close(put.contribution)
    if put.skipped is None:
        return []
    which = put.which if put.which == "held" else "decide"
    return [Open("queue", {"which": which, "skipped": " ".join(map(str, put.skipped))})]


def _history(visitor: Visitor, contribution: int) -> Tell:
    """What was decided on a contribution, by which role and when; never by whom."""
    made = [one for one in visitor.books.decisions.of(contribution) if one.dialogue_id == visitor.dialogue.id]
    row = visitor.books.contributions.get(contribution)
    here = row is not None and row.dialogue_id == visitor.dialogue.id
    if not made and not here:
        return visitor.told("desk-queue-missing" if contribution else "desk-queue-which", number=contribution)
    look = [Way("desk-queue-look", f"/queue {contribution}")] if here else []
    name = "desk-queue-history" if made else "desk-queue-no-history"
    shown = visitor.told(name, *look, *_undo(visitor, contribution), number=contribution)
    return replace(shown, body=tuple(line(visitor, one) for one in made[-_MOST:]))


def _undo(visitor: Visitor, contribution: int) -> Iterator[Way]:
    """The button that takes back what stands, where a moderator decided it."""
    standing = visitor.books.decisions.standing(contribution)
    if standing is not None and standing.role == MODERATOR:
        yield Way("desk-queue-undo", f"/queue undo {contribution}")


def line(visitor: Visitor, decision: Decision) -> Phrase:
    """A decision in one line: when, what, by which rule and role."""
    at = decision.made_at.astimezone(visitor.zone)
    about = {"kind": decision.kind, "reason": decision.reason, "role": decision.role, "at": at}
    return Phrase("desk-queue-line", {**about, "undone": "yes" if decision.undone else "no"})
