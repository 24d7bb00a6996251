"""What moderators do with topics in the chat: done by the hand, told with a button that undoes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from bot.desk.news import News, Open, Phrase, Tell, Visitor, Way
from bot.desk.topics import proposals
from bot.desk.topics.hands import MODERATOR, Hand, Refused
from bot.desk.topics.history import facts, follows, namesakes, of_topic, told
from bot.flows.topics import outcomes as o
from storage import TopicChange

_TOPICS = Way("desk-topics-list", "/topics")
_MOST = 12
"""Changes that are shown at once, the newest last."""


Outcome = o.Curated | o.Judged


def act(visitor: Visitor, outcome: Any) -> list[News]:
    """Act once on what came of a talk about topics, if it is such; that the visitor moderates is checked before."""
    if not isinstance(outcome, Outcome):
        return []
    match outcome:
        case o.HistoryWanted(topic):
            return [_history(visitor, topic)]
        case o.TopicsWanted(page):
            return [Open("topics", {"page": str(page)})]
        case o.ProposalsWanted():
            return [Open("proposals")]
        case o.Judged():
            return _judged(visitor, outcome)
    return [_done(visitor, lambda: _do(hand_of(visitor, getattr(outcome, "seen", None)), outcome))]


def hand_of(visitor: Visitor, seen: o.Seen | None = None) -> Hand:
    """The hand of a moderator in the chat."""
    return Hand(visitor.books, visitor.dialogue.id, MODERATOR, visitor.now, seen)


def _do(hand: Hand, outcome: Any) -> TopicChange:
    match outcome:
        case o.Renamed(topic, name):
            return hand.rename(topic, name)
        case o.Merged(topic, other):
            return hand.merge(topic, other)
        case o.Divided(topic, contributions):
            return hand.split(topic, contributions, words={"label": outcome.name} if outcome.name else None)
        case o.Moved(contribution, topic):
            return hand.move(contribution, topic)
        case o.Marked(topic, "pin" | "unpin" as mark):
            return hand.pin(topic, on=mark == "pin")
        case o.Marked(topic, mark):
            return hand.hide(topic, on=mark == "hide")
        case o.Undone(number):
            return hand.undo(number)
    raise TypeError(f"no hand does {type(outcome).__name__}")


def _done(visitor: Visitor, deed: Callable[[], TopicChange]) -> Tell:
    try:
        change = deed()
    except Refused as refused:
        return visitor.told(refused.say, _TOPICS, **refused.args_of)
    alike = [
        Way("desk-topics-merge", f"/topics {change.topics[0]} merge {one.id}", {"number": one.id})
        for one in namesakes(visitor.books, change)[:1]
    ]
    done = visitor.told("desk-topics-done", _undo(change), *alike, _TOPICS, number=change.id)
    return replace(done, body=(told(visitor.books, change), *follows(visitor.books, change)))


def _undo(change: TopicChange) -> Way:
    return Way("desk-topics-undo", f"/topics undo {change.id}")


def _history(visitor: Visitor, topic_id: int) -> Tell:
    topic = visitor.books.topics.get(topic_id)
    if topic is None or topic.dialogue_id != visitor.dialogue.id:
        return visitor.told("desk-topic-gone", _TOPICS)
    changes = of_topic(visitor.books, topic)
    lines = (_line(visitor, one) for one in changes[-_MOST:])
    body = (Phrase("desk-topics-began", {"date": topic.created_at.date()}), *lines)
    last = [one for one in changes if not one.undone and one.kind != "undo"][-1:]
    shown = visitor.told("desk-topics-history", *map(_undo, last), _TOPICS, topic=topic.label)
    return replace(shown, body=body)


def _line(visitor: Visitor, change: TopicChange) -> Phrase:
    about = {"number": change.id, "at": change.made_at.astimezone(visitor.zone), "role": change.role}
    undone = "yes" if change.undone else "no"
    return Phrase("desk-topics-line", {**facts(visitor.books, change), **about, "undone": undone})


def _judged(visitor: Visitor, judged: o.Judged) -> list[News]:
    hand = hand_of(visitor)
    if judged.proposal and judged.accepted:
        return [_done(visitor, lambda: proposals.accept(hand, judged.proposal)), *_next(visitor)]
    try:
        return [*_all(visitor, hand, judged), *_next(visitor)]
    except Refused as refused:
        return [visitor.told(refused.say, _TOPICS, **refused.args_of), *_next(visitor)]


def _all(visitor: Visitor, hand: Hand, judged: o.Judged) -> Iterator[Tell]:
    if judged.proposal:
        proposals.decline(hand, judged.proposal)
        yield visitor.told("desk-proposals-declined", count=1)
    elif judged.accepted:
        yield visitor.told("desk-proposals-accepted", _TOPICS, count=len(proposals.accept_all(hand)))
    else:
        yield visitor.told("desk-proposals-declined", count=proposals.decline_all(hand))


def _next(visitor: Visitor) -> list[News]:
    """What else is proposed."""
    return [Open("proposals")] if visitor.books.curation.proposals(visitor.dialogue.id) else []
