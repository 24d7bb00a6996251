"""Proposals: what a re-clustering would change, until a moderator accepts it, declines it, or it is no longer true."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.desk.topics.comparing import Comparison, Difference
from bot.desk.topics.hands import Hand, Refused
from bot.desk.topics.naming import Group
from storage import Books, Proposal, Topic, TopicChange

_SAME = 0.5
"""A declined proposal is the same as a new one when so many of their contributions are."""


def renew(books: Books, dialogue_id: int, groups: Sequence[Group], now: datetime) -> None:
    """Propose what a re-clustering found to be different. What stood open and still holds keeps its number."""
    topics = {topic.id: topic for topic in books.topics.of_dialogue(dialogue_id)}
    known = {id_: home if home in topics else None for id_, home in books.curation.homes(dialogue_id).items()}
    homes = {id_: home for id_, home in known.items() if home is None or not topics[home].hidden}
    fixed = {topic.id for topic in topics.values() if topic.pinned}
    lessons = books.curation.lessons(dialogue_id)
    found = Comparison(homes, [group.members for group in groups], lessons, fixed).differences()
    declined = books.curation.proposals(dialogue_id, "declined")
    wanted = [one for one in found if _may_be(one, topics) and not any(_was(one, row) for row in declined)]
    open_ = {_key(row): row for row in books.curation.proposals(dialogue_id)}
    for one in wanted:
        if (row := open_.pop(_key(one), None)) is None:
            row = Proposal(dialogue_id=dialogue_id, kind=one.kind, topics=list(one.topics), made_at=now)
            row.contributions = list(one.contributions)
        row.words = _words(groups[one.group]) if one.kind in ("split", "new") else {}
        books.add(row)
    for row in open_.values():
        books.remove(row)


def _may_be(one: Difference, topics: dict[int, Topic]) -> bool:
    """A topic on the agenda, or with a moderator's name, does not go."""
    return one.kind != "gone" or not any(topics[id_].position or topics[id_].named for id_ in one.topics)


def _was(one: Difference, declined: Proposal) -> bool:
    if one.kind != declined.kind or set(one.topics) != set(declined.topics):
        return False
    both = set(one.contributions) & set(declined.contributions)
    return len(both) >= _SAME * len(one.contributions)


def _key(one: Difference | Proposal) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    return one.kind, tuple(one.topics), tuple(one.contributions)


def _words(group: Group) -> dict[str, object]:
    return {"label": group.label, "keywords": list(group.keywords), "quotes": list(group.quotes)}


# ---------------------------------------------------------------------------------------------- deciding


def accept(hand: Hand, number: int) -> TopicChange:
    """Do what is proposed; it can be undone like anything else. Raises `Refused` when it is no longer true."""
    row = _open(hand, number)
    try:
        change = _do(hand, row)
    except Refused as refused:
        if refused.say != "desk-topics-being-told":
            hand.books.remove(row)
            raise Refused("desk-proposals-over") from refused
        raise
    row.state = "accepted"
    row.words = {}
    return change


def decline(hand: Hand, number: int) -> None:
    """It stays as it is, and the same is not proposed again. Raises `Refused`."""
    row = _open(hand, number)
    row.state, row.words = "declined", {}
    hand.books.flush()


def accept_all(hand: Hand) -> list[TopicChange]:
    """Do all that is proposed and still true."""
    changes = []
    for row in list(hand.books.curation.proposals(hand.dialogue_id)):
        try:
            changes.append(accept(hand, row.id))
        except Refused:
            continue
    return changes


def decline_all(hand: Hand) -> int:
    """Everything stays as it is; how many proposals that were."""
    rows = hand.books.curation.proposals(hand.dialogue_id)
    for row in rows:
        decline(hand, row.id)
    return len(rows)


def _open(hand: Hand, number: int) -> Proposal:
    row = hand.books.curation.proposal(number)
    if row is None or row.dialogue_id != hand.dialogue_id:
        raise Refused("desk-proposals-over")
    if row.state != "open":
        raise Refused("desk-proposals-decided")
    return row


def _do(hand: Hand, row: Proposal) -> TopicChange:
    match row.kind:
        case "merged":
            return hand.merge(*row.topics)
        case "split":
            there = {one.id for one in hand.books.curation.members(row.topics[0])}
            return hand.split(row.topics[0], [id_ for id_ in row.contributions if id_ in there], words=row.words)
        case "grown":
            return hand.grow(row.topics[0], row.contributions)
        case "new":
            return hand.begin(row.contributions, row.words)
    return hand.dissolve(row.topics[0])
