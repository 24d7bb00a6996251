"""Which desk acts on what comes of the moderators' queue."""

from __future__ import annotations

from dataclasses import replace

from bot.desk.deciding import rulings
from bot.desk.news import News, Open, Phrase, Tell, Visitor, Way
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
    look = Way("desk-queue-look", f"/queue {contribution}")
    name = "desk-queue-history" if made else "desk-queue-no-history"
    shown = visitor.told(name, look, number=contribution)
    return replace(shown, body=tuple(_line(visitor, one) for one in made[-_MOST:]))


def _line(visitor: Visitor, decision: Decision) -> Phrase:
    at = decision.made_at.astimezone(visitor.zone)
    about = {"kind": decision.kind, "reason": decision.reason, "role": decision.role, "at": at}
    return Phrase("desk-queue-line", {**about, "undone": "yes" if decision.undone else "no"})
