"""The history of topics: each change as words can tell it: what, by which role, when; never who."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.desk.news import Phrase
from storage import Books, Topic, TopicChange

DID = "desk-topics-did"


def of_topic(books: Books, topic: Topic) -> list[TopicChange]:
    """All changes that were about a topic, oldest first."""
    return [one for one in books.curation.changes(topic.dialogue_id) if topic.id in one.topics]


def told(books: Books, change: TopicChange) -> Phrase:
    """What was done."""
    return Phrase(DID, facts(books, change))


def facts(books: Books, change: TopicChange) -> dict[str, Any]:
    """The arguments of the words that tell it: ``topic`` is the topic that stays or begins, ``other`` the other one,
    ``before`` and ``after`` its names; ``contribution`` the first that was moved, ``count`` how many were."""
    moved = [id_ for *_, ids in change.cells["homes"] for id_ in ids]
    names = next((one[2:] for one in change.cells["topics"] if one[1] == "label"), ["", ""])
    topic, other = (_name(books.topics.get(id_)) if id_ is not None else "" for id_ in _about(change))
    found = {"kind": change.kind, "topic": topic, "other": other, "before": names[0], "after": names[1]}
    return {**found, "count": len(moved), "contribution": moved[0] if moved else 0, "undoes": change.undoes_id or 0} | {
        "placed": "yes" if topic else "no"
    }


def follows(books: Books, change: TopicChange) -> Iterator[Phrase]:
    """What a change brought with it that moderators may not have meant: who sees it now, which names are the same."""
    topic, other = (books.topics.get(id_) if id_ is not None else None for id_ in _about(change))
    hidden, was_hidden = (one is not None and one.hidden for one in (topic, other))
    if change.kind in ("merge", "move") and hidden != was_hidden:
        name = "desk-topics-now-unseen" if hidden else "desk-topics-now-seen"
        yield Phrase(name, {"topic": _name(topic), "other": _name(other)})
    for alike in namesakes(books, change):
        yield Phrase("desk-topics-namesake", {"number": alike.id})


def namesakes(books: Books, change: TopicChange) -> list[Topic]:
    """The other topics that are called as the one that got its name by this change."""
    if change.kind != "rename" or (topic := books.topics.get(change.topics[0])) is None:
        return []
    others = books.topics.of_dialogue(change.dialogue_id)
    return [one for one in others if one.id != topic.id and one.label.casefold() == topic.label.casefold()]


def _about(change: TopicChange) -> tuple[int | None, int | None]:
    """The topic that a change is about and the other one; None where it stands on its own."""
    ways: list[tuple[int | None, int | None]] = [(before, after) for before, after, _ in change.cells["homes"]]
    topics: list[int | None] = [*change.topics, None, None]
    first, others = topics[0], topics[1:]
    match change.kind:
        case "merge":
            into = next((after for id_, column, _, after in change.cells["topics"] if column == "into_id"), first)
            first, others = into, [id_ for id_ in change.topics if id_ != into]
        case "move" | "split" if ways:
            others, first = [ways[0][0]], ways[0][1]
    return first, next(iter(others), None)


def _name(topic: Topic | None) -> str:
    return "" if topic is None else topic.label
