"""What the talks about topics look up: the topics as moderators see them, one of them in hand, what is proposed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from bot.desk.news import Visitor
from bot.desk.reaching import shortened
from bot.desk.topics.subtopics import inside
from bot.flows.queries import Query
from bot.flows.topics import queries as q
from bot.words import Words
from storage import Contribution, Proposal, Topic

Curated = q.TopicsInHand | q.TopicOpened | q.ProposalsOpen
_ON_A_PAGE = 12
_QUOTES = 3
_QUOTE = 160
_SEEN = "topics.seen"


def look_up(visitor: Visitor, found: dict[str, Any], query: Query[Any]) -> Any:
    """The answer to a query about topics. ``found`` keeps what the moderator was shown of them first."""
    match query:
        case q.TopicsInHand(page):
            return _page(visitor, found, page)
        case q.TopicOpened(id_):
            return _opened(visitor, found, id_)
        case q.ProposalsOpen():
            return tuple(_proposal(visitor, row) for row in visitor.books.curation.proposals(visitor.dialogue.id))
    raise TypeError(f"nobody knows {type(query).__name__} about topics")


# ---------------------------------------------------------------------------------------------- the list


def _page(visitor: Visitor, found: dict[str, Any], page: int) -> q.TopicsPage:
    topics, begin = _in_order(visitor), (max(page, 1) - 1) * _ON_A_PAGE
    changes = visitor.books.curation.changes(visitor.dialogue.id)
    return q.TopicsPage(
        topics=_listed(visitor, topics[begin : begin + _ON_A_PAGE]),
        all_ids=tuple(_seen(found, topics)),
        more=len(topics) > begin + _ON_A_PAGE,
        proposals=len(visitor.books.curation.proposals(visitor.dialogue.id)),
        last=max((one.id for one in changes if not one.undone and one.kind != "undo"), default=0),
        named=_listed(visitor, topics),
    )


def _in_order(visitor: Visitor) -> list[Topic]:
    voices = visitor.books.contributions.voices_by_topic(visitor.dialogue.id)
    topics = visitor.books.topics.of_dialogue(visitor.dialogue.id)
    return sorted(topics, key=lambda one: (one.hidden, not one.pinned, -voices.get(one.id, 0), one.id))


def _listed(visitor: Visitor, topics: Sequence[Topic], but: int = 0) -> tuple[q.Listed, ...]:
    voices = visitor.books.contributions.voices_by_topic(visitor.dialogue.id)
    words = Words(visitor.contact.language, visitor.dialogue.language)
    return tuple(q.Listed(one.id, _line(words, one, voices.get(one.id, 0))) for one in topics if one.id != but)


def _line(words: Words, topic: Topic, people: int) -> str:
    state = "hidden" if topic.hidden else "pinned" if topic.pinned else "plain"
    return words("desk-topics-button", topic=topic.label, people=people, state=state)


# ---------------------------------------------------------------------------------------------- one topic


def _opened(visitor: Visitor, found: dict[str, Any], id_: str) -> q.TopicInHand | None:
    number = int(id_) if id_.isdecimal() and len(id_) < 16 else 0
    topics = _in_order(visitor)
    topic = next((one for one in topics if one.id == number), None)
    if topic is None:
        return None
    rows = visitor.books.contributions.of_topic(topic.id)
    parts = _parts(visitor, topic, rows)
    return q.TopicInHand(
        topic.id,
        topic.label,
        _about(visitor, topic, rows, parts),
        pinned=topic.pinned,
        hidden=topic.hidden,
        sayings=tuple(q.Listed(row.id, shortened(row.text, _QUOTE)) for row in reversed(rows)),
        others=_listed(visitor, topics, but=topic.id),
        seen=_seen(found, topics),
        parts=parts,
    )


def _parts(visitor: Visitor, topic: Topic, rows: Sequence[Contribution]) -> tuple[q.Part, ...]:
    words = Words(visitor.contact.language, visitor.dialogue.language)
    found = inside(visitor.books, topic.id, {row.id for row in rows})
    lines = [words("digest-subtopic", label=one.label, count=len(one.contributions)) for one in found]
    return tuple(q.Part(one.letter, one.label, line, one.contributions) for one, line in zip(found, lines, strict=True))


def _seen(found: dict[str, Any], topics: Sequence[Topic]) -> dict[int, int]:
    """Of each topic the last change there was when the moderator was shown it: when it is another, somebody was
    quicker."""
    before = found.get(_SEEN, {})
    now = {str(topic.id): topic.version for topic in topics}
    found[_SEEN] = {**now, **before}
    return {int(id_): version for id_, version in found[_SEEN].items()}


def _about(visitor: Visitor, topic: Topic, rows: Sequence[Contribution], parts: Sequence[q.Part]) -> str:
    words = Words(visitor.contact.language, visitor.dialogue.language)
    voices = visitor.books.contributions.voices_by_topic(topic.dialogue_id).get(topic.id, 0)
    head = words("desk-topics-about", topic=topic.label, number=topic.id, people=voices, count=len(rows))
    marks = [words(f"desk-topics-is-{mark}") for mark in ("pinned", "hidden") if getattr(topic, mark)]
    lines = [words("desk-topics-part", letter=one.letter, line=one.line) for one in parts]
    lines = [words("desk-topics-inside"), *lines] if lines else []
    shown = [row for row in rows if row.id in topic.quotes] or rows[-_QUOTES:]
    return "\n".join([head, *marks, *lines, *_quoted(words, shown)])


def _quoted(words: Words, rows: Sequence[Contribution]) -> list[str]:
    return [words("digest-quote", text=shortened(row.text, _QUOTE)) for row in rows[:_QUOTES]]


# ---------------------------------------------------------------------------------------------- proposals


def _proposal(visitor: Visitor, row: Proposal) -> q.ProposalCard:
    words, count = Words(visitor.contact.language, visitor.dialogue.language), len(row.contributions)
    labels = [_label(visitor, id_) for id_ in row.topics] or [""]
    args = {"kind": row.kind, "topic": labels[0], "other": labels[-1], "count": count}
    args["label"] = row.words.get("label", "")
    shown = visitor.books.contributions.many(row.words.get("quotes") or _some(visitor, row))
    about = "\n".join([words("desk-proposals-about", **args), *_quoted(words, shown)])
    return q.ProposalCard(row.id, words("desk-proposals-line", **args), about)


def _some(visitor: Visitor, row: Proposal) -> Collection[int]:
    """A few contributions that it is about."""
    if row.contributions:
        return row.contributions[:_QUOTES]
    topic = visitor.books.topics.get(row.topics[-1])
    return topic.quotes[:_QUOTES] if topic is not None else ()


def _label(visitor: Visitor, id_: int) -> str:
    topic = visitor.books.topics.living(id_)
    return "" if topic is None else topic.label
