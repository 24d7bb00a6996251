"""Which desk acts on what comes of the talks of organisations and of those who help them."""

from __future__ import annotations

from typing import Any

from bot.desk.engagement import matches, needs, organisations
from bot.desk.news import News, Open, Visitor
from bot.flows.engagement import outcomes as o


def act(visitor: Visitor, outcome: Any) -> list[News] | None:  # noqa: C901 (a table, read downwards)
    """Act once; None where this is no outcome of theirs. Every desk checks by itself who may."""
    match outcome:
        case o.Founded():
            return organisations.found(visitor, outcome)
        case o.OrganisationWanted():
            return [Open("organisation")]
        case o.MemberWanted():
            return organisations.invite(visitor, outcome.organisation)
        case o.OrganisationLeft():
            return organisations.leave(visitor, outcome.organisation)
        case o.NeedWanted():
            return [_need(outcome)]
        case o.NeedReported():
            return needs.report(visitor, outcome)
        case o.NeedSettled():
            return needs.settle(visitor, outcome)
        case o.NeedEnded():
            return needs.ended(visitor, outcome)
    return _helping(visitor, outcome)


def _need(wanted: o.NeedWanted) -> Open:
    said = {"which": str(wanted.organisation or ""), "what": wanted.what}
    return Open("support_need", {name: words for name, words in said.items() if words})


def _helping(visitor: Visitor, outcome: Any) -> list[News] | None:
    match outcome:
        case o.HelpOffered():
            return matches.offer(visitor, outcome)
        case o.HelpTakenBack():
            return matches.take_back(visitor, outcome)
        case o.MatchAnswered():
            return matches.answer(visitor, outcome)
        case o.Relayed():
            return matches.relay(visitor, outcome)
    return None
