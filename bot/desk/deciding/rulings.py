"""What moderators decide on a contribution: done once, by whoever has it open, and taken back as long as that goes."""

from __future__ import annotations

from bot.desk import erasing
from bot.desk.deciding import telling
from bot.desk.engagement import needs
from bot.desk.news import News, Open, Visitor, Way
from bot.desk.placing import place
from bot.desk.topics.hands import MODERATOR
from bot.flows.deciding import outcomes as o
from storage import Books, Contribution, Decision

DECLINED = "declined"
_STANDS = {"accept": "accepted", "defect": "defect", "decline": DECLINED, "ask": "asked", "answer": "answered"}
"""What a contribution is after a decision of each kind."""
_QUEUE = Way("desk-queue", "/queue")


def seen(books: Books, row: Contribution) -> str:
    """How a contribution stands: another decision, or another text, makes it another."""
    decisions = books.decisions.of(row.id)
    return f"{decisions[-1].id if decisions else 0} {row.changed_at.isoformat()}"


def rule(visitor: Visitor, ruled: o.Ruled) -> list[News]:
    """Decide, tell the author, and show what is next; nothing when somebody else was quicker."""
    row = _mine(visitor, ruled.contribution)
    if row is None or seen(visitor.books, row) != ruled.seen:
        return [visitor.told("desk-queue-quicker"), _on(ruled)]
    decision = note(visitor, row, ruled.kind, MODERATOR, ruled.reason, ruled.words)
    told = telling.receipts(visitor, row, decision)
    told += _do(visitor, row, decision)
    visitor.books.decisions.close(row.id)
    return [visitor.told(f"desk-queue-{ruled.kind}", number=row.id), *told, _on(ruled)]


def note(
    visitor: Visitor,
    row: Contribution,
    kind: str,
    role: str,
    reason: str = "",
    words: str = "",
    undoes: int | None = None,
) -> Decision:
    """Keep what is decided, with what stood before; the contribution stands so from now on."""
    decision = Decision(
        dialogue_id=row.dialogue_id,
        contribution_id=row.id,
        kind=kind,
        reason=reason,
        words=words,
        role=role,
        decider=erasing.decider(visitor.address) if role == MODERATOR else "",
        held=row.held,
        stood=row.decided,
        topic_id=row.topic_id,
        undoes_id=undoes,
        made_at=visitor.now,
    )
    row.decided = _STANDS.get(kind, row.decided)
    return visitor.books.add(decision)


def _mine(visitor: Visitor, contribution: int) -> Contribution | None:
    """The contribution, if it is there and nobody else has it open."""
    row = visitor.books.decisions.hold(contribution)
    if row is None or row.dialogue_id != visitor.dialogue.id:
        return None
    opened_by = visitor.books.decisions.opened_by(row.id, visitor.now)
    return row if opened_by in ("", visitor.address) else None


def _on(ruled: o.Ruled) -> Open:
    """How the queue goes on; who called one contribution by its number goes on with all that waits."""
    which = "held" if ruled.which == "held" else "decide"
    skipped = " ".join(map(str, ruled.skipped)) or "0"
    return Open("queue", {"which": which, "skipped": skipped})


def _do(visitor: Visitor, row: Contribution, decision: Decision) -> list[News]:
    """What follows from a decision."""
    need = visitor.books.needs.get(row.id)
    match decision.kind:
        case "decline" if need is not None:
            return [*needs.withdrawn(visitor.books, visitor.likeness, need, visitor.now)]
        case "decline":
            erasing.take_out(visitor.books, visitor.likeness, row, visitor.now)
        case "accept" | "defect" if row.held:
            _show(visitor, row)
            return [*needs.taken_in(visitor, need)] if need is not None else []
    return []


def _show(visitor: Visitor, row: Contribution, topic_id: int | None = None) -> None:
    """Others see it from now on; it goes back to the topic ``topic_id``, if there still is such a topic."""
    row.held, row.changed_at = "", visitor.now
    topic = visitor.books.topics.living(topic_id) if topic_id is not None else None
    if topic is not None and not topic.gone:
        row.topic_id = topic.id
    else:
        place(visitor.books, visitor.likeness, row)
    visitor.likeness.learn(row)


# ---------------------------------------------------------------------------------------------- taken back


def undo(visitor: Visitor, undone: o.RulingUndone) -> list[News]:
    """Take a decision back: the contribution stands as it did before, and waits."""
    desk, on = visitor.books.decisions, undone.contribution
    decision = desk.standing(on) if on else desk.decision(undone.decision)
    if on and decision is None:
        return [visitor.told("desk-queue-nothing-stands", _QUEUE, number=on)]
    row = None if decision is None else _mine(visitor, decision.contribution_id)
    if decision is None or row is None:
        return [visitor.told("desk-queue-gone", _QUEUE)]
    standing = visitor.books.decisions.standing(row.id)
    if standing is None or standing.id != decision.id or decision.role != MODERATOR:
        return [visitor.told("desk-queue-undo-late", _QUEUE, number=row.id)]
    if visitor.books.needs.get(row.id) is not None and decision.held:
        return [visitor.told("desk-queue-undo-need", _QUEUE, number=row.id)]
    note(visitor, row, "undo", MODERATOR, undoes=decision.id)
    decision.undone, row.decided = True, decision.stood
    _as_before(visitor, row, decision)
    told = telling.receipts(visitor, row, visitor.books.decisions.of(row.id)[-1])
    return [visitor.told("desk-queue-undone", Way("desk-queue-look", f"/queue {row.id}"), number=row.id), *told]


def _as_before(visitor: Visitor, row: Contribution, decision: Decision) -> None:
    if decision.held and not row.held:
        erasing.take_out(visitor.books, visitor.likeness, row, visitor.now, held=decision.held)
    elif row.held and not decision.held:
        _show(visitor, row, decision.topic_id)
    elif row.held != decision.held:
        row.held, row.changed_at = decision.held, visitor.now
