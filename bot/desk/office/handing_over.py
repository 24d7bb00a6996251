"""Handing a dialogue over: what of it may leave the house, and its defects for the works department."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.desk.consents import quotable
from bot.desk.deciding import log
from bot.desk.topics.digests import collect
from bot.desk.topics.unheard import Whereabouts, named_places, whereabouts
from bot.papers.digest import Digest, Silence, TopicLine
from bot.papers.open311 import Defect
from bot.papers.package import Decision, Package, Said
from storage import Books, Contribution, Dialogue

_WORD = re.compile(r"\w+")
_SMALL = 4
"""Shorter words name nothing: "im", "der"."""
_PROBLEM, _DEFECT = "problem", "defect"


def package(books: Books, dialogue: Dialogue, now: datetime, made_with: str, licence: str) -> Package:
    """All of a dialogue that may leave the house; times in the zone of ``now``.

    Texts, and what is made of them, only of contributions that may be quoted; all others are counted.
    """
    digest = collect(books, dialogue, None, now, made_with)
    living = [topic for topic in books.topics.of_dialogue(dialogue.id) if not topic.hidden]
    shown = {topic.id for topic in living}
    rows = _showable(books, dialogue)
    named = {topic.id for topic in living if topic.named or topic.published_at is not None}
    return Package(
        name=dialogue.name,
        municipality=dialogue.municipality,
        place=dialogue.place,
        starts=dialogue.starts_on,
        ends=dialogue.ends_on,
        digest=_public(digest, rows, shown, named),
        said=tuple(_said(books, row, now) for row in rows),
        decisions=tuple(_decisions(books, dialogue.id, shown, now)),
        results={topic.id: topic.result for topic in living if topic.result and topic.published_at is not None},
        licence=licence,
    )


def defects(books: Books, dialogue: Dialogue, now: datetime) -> list[Defect]:
    """What moderators marked for the works department and may be quoted; as long as they marked nothing, the problems
    with a place. Times in the zone of now."""
    rows = _showable(books, dialogue)
    marked = [row for row in rows if row.decided == _DEFECT]
    return [
        Defect(
            id=row.id,
            text=row.text,
            place=row.place,
            requested=row.created_at.astimezone(now.tzinfo),
            updated=row.changed_at.astimezone(now.tzinfo),
        )
        for row in marked or [row for row in rows if row.kind == _PROBLEM and row.place]
    ]


def _showable(books: Books, dialogue: Dialogue) -> list[Contribution]:
    """What may be quoted and is in no topic that only moderators see."""
    hidden = {topic.id for topic in books.topics.of_dialogue(dialogue.id) if topic.hidden}
    rows = quotable(books, books.contributions.of_dialogue(dialogue.id))
    return [row for row in rows if row.topic_id not in hidden]


# ---------------------------------------------------------------------------------------------- what may be seen


def _public(digest: Digest, rows: Sequence[Contribution], shown: Collection[int], named: Collection[int]) -> Digest:
    """The digest without words of those who did not agree, and without what is the moderators' own business."""
    where = whereabouts(rows)
    members: dict[int, list[Contribution]] = {id_: [] for id_ in shown}
    for row in rows:
        if row.topic_id in members:
            members[row.topic_id].append(row)
    topics = [
        _topic(topic, members[topic.id], where, topic.id in named) for topic in digest.topics if topic.id in shown
    ]
    return replace(
        digest,
        since=None,
        new=0,
        topics=tuple(topics),
        places=tuple(named_places(rows, where).most_common(8)),
        entries=(),
        held=0,
        undecided=0,
        objected=0,
        corrections=(),
        needs=(),
        proposed={},
        silence=Silence(languages=digest.silence.languages),
    )


def _topic(topic: TopicLine, rows: Sequence[Contribution], where: Whereabouts, named: bool) -> TopicLine:
    texts = {row.text for row in rows}
    words = {word for text in texts for word in _words(text)}
    return replace(
        topic,
        label=topic.label if named or _words(topic.label) <= words else "",
        keywords=tuple(one for one in topic.keywords if _words(one) <= words),
        quotes=tuple(quote for quote in topic.quotes if quote in texts),
        others=tuple(quote for quote in topic.others if quote in texts),
        places=tuple(name for name, _ in named_places(rows, where).most_common(4)),
        new=0,
        begun=False,
        photos=0,
        noted=0,
        merged=(),
        subtopics=tuple(one for one in topic.subtopics if _words(one.label) <= words),
    )


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if len(word) >= _SMALL}


def _said(books: Books, row: Contribution, now: datetime) -> Said:
    day = row.created_at.astimezone(now.tzinfo).date()
    supports = books.contributions.behind(row.id) - 1
    return Said(row.id, day, row.kind, row.language, row.place, row.topic_id, supports, row.text)


def _decisions(books: Books, dialogue_id: int, shown: Collection[int], now: datetime) -> Iterable[Decision]:
    """What was changed about topics and decided on contributions, and stands; not what was there before, since that may
    be somebody's words."""
    for one in books.curation.changes(dialogue_id):
        topics = tuple(id_ for id_ in one.topics if id_ in shown)
        if not one.undone and one.kind != "undo" and topics:
            yield Decision(one.made_at.astimezone(now.tzinfo).date(), one.kind, one.role, topics)
    yield from reversed(log.decisions(books, dialogue_id, now.tzinfo))
