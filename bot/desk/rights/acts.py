"""Which desk acts on what comes of the talks about people's rights."""

from __future__ import annotations

from typing import Any

from bot.desk import consents, contributions, receipts
from bot.desk.engagement import matches
from bot.desk.news import News, Open, Visitor, Way
from bot.desk.rights import joining, my_data, objections
from bot.flows.rights import outcomes as o
from bot.flows.rights.queries import PASSED_ON

Outcome = (
    o.MyDataWanted
    | o.Decided
    | o.CodeWanted
    | o.CodeSaid
    | o.Objected
    | o.ReceiptsWanted
    | o.MoreWanted
    | o.RewordWanted
    | o.Reworded
    | o.Unsupported
)


def act(visitor: Visitor, outcome: Any) -> list[News]:  # noqa: C901 (a table, read downwards)
    """Act once on what came of such a talk."""
    match outcome:
        case o.MyDataWanted():
            return my_data.show(visitor)
        case o.Decided():
            kept_back = matches.keep_back(visitor) if outcome == o.Decided(PASSED_ON, given=False) else []
            return [*kept_back, *consents.decide(visitor, outcome)]
        case o.CodeWanted():
            return joining.give_code(visitor)
        case o.CodeSaid():
            return joining.take_code(visitor, outcome)
        case o.Objected():
            return objections.take_in(visitor, outcome)
        case o.ReceiptsWanted():
            return consents.want_receipts(visitor, outcome)
        case o.MoreWanted(page):
            return [Open("mine", {"page": str(page)})]
        case o.RewordWanted(contribution):
            return [Open("reword", {"contribution": str(contribution)})]
        case o.Reworded():
            return _reworded(visitor, outcome)
        case o.Unsupported():
            return _unsupported(visitor, outcome)
    raise TypeError(f"no desk acts on {type(outcome).__name__}")


def moderate(visitor: Visitor, outcome: Any) -> list[News]:
    """The same for moderators; that they are is checked before."""
    match outcome:
        case o.ObjectionAnswered():
            return objections.answer(visitor, outcome)
        case o.ResultTold():
            return receipts.tell_result(visitor, outcome)
        case o.ResultWanted(topic):
            return [Open("result", {"topic": str(topic)})]
    raise TypeError(f"no desk acts on {type(outcome).__name__}")


def _reworded(visitor: Visitor, reworded: o.Reworded) -> list[News]:
    row = visitor.books.contributions.get(reworded.contribution)
    person = visitor.person
    if row is None or person is None or row.person_id != person.id:
        return [visitor.told("desk-gone")]
    contributions.say_anew(visitor, row, reworded.text, reworded.held)
    return [visitor.told("desk-reworded-held" if row.held else "desk-reworded", Way("desk-mine", "/mine"))]


def _unsupported(visitor: Visitor, unsupported: o.Unsupported) -> list[News]:
    id_ = 0 if visitor.person is None else visitor.person.id
    if (support := visitor.books.contributions.support(id_, unsupported.contribution)) is None:
        return [visitor.told("desk-gone")]
    visitor.books.contributions.drop_support(support)
    return [visitor.told("desk-unsupported", Way("desk-mine", "/mine"))]
