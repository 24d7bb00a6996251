"""Forgetting: a contribution's words go from the topics where it was, from their history and from what is proposed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from storage import Books, Contribution, Topic, TopicChange

NO_NAME = "…"
"""What a topic is called whose name nobody says any more."""
_A_WORD = re.compile(r"\w{3,}")


def wipe(books: Books, row: Contribution) -> None:
    """Before the contribution is taken back, or says something else. A name that moderators gave is theirs, and stays;
    unless it repeats the contribution as a whole."""
    changes = books.curation.changes(row.dialogue_id)
    for topic in filter(None, map(books.topics.get, _homes(row, changes))):
        _unlabel(books, topic, row)
        if any(row.id in one.contributions for one in books.topics.subtopics([topic.id]).get(topic.id, ())):
            books.topics.drop_subtopics(topic.id)
    for change in changes:
        cells = [_wiped(one, row.text, change.kind) for one in change.cells["topics"]]
        if cells != change.cells["topics"]:
            change.cells = {**change.cells, "topics": cells}
    for proposal in books.curation.proposals(row.dialogue_id):
        label = _words(proposal.words.get("label", ""))
        if row.id in proposal.contributions or (label and label <= _words(row.text)):
            books.remove(proposal)


def _homes(row: Contribution, changes: Sequence[TopicChange]) -> list[int]:
    """The topics in which a contribution is or was."""
    ways = [way for change in changes for *way, ids in change.cells["homes"] if row.id in ids]
    return sorted({id_ for way in [[row.topic_id], *ways] for id_ in way if id_ is not None})


def _unlabel(books: Books, topic: Topic, row: Contribution) -> None:
    """The topic is no longer called by words that only this contribution has said."""
    said = [_words(one.text) for one in books.contributions.of_topic(topic.id) if one.id != row.id]
    label, gone = _words(topic.label), _words(row.text)
    only_here = bool(label) and label <= gone and not any(label <= one for one in said)
    if only_here and not (topic.named and row.text not in topic.label):
        left = [one for one in topic.keywords if any(_words(one) <= words for words in said)]
        topic.label, topic.named = ", ".join(left[:3]) or NO_NAME, False
    topic.keywords = [one for one in topic.keywords if any(_words(one) <= words for words in said)]
    topic.quotes = [id_ for id_ in topic.quotes if id_ != row.id]


def _wiped(cell: Sequence[Any], text: str, kind: str) -> list[Any]:
    """A cell of a change without words of ``text``; what a moderator wrote goes only if it repeats all of it."""
    id_, column, before, after = cell
    if column != "label":
        return list(cell)
    return [id_, column, _without(before, text), _without(after, text, by_hand=kind == "rename")]


def _without(label: str, text: str, *, by_hand: bool = False) -> str:
    said = _words(label)
    hit = text in label if by_hand else bool(said) and said <= _words(text)
    return NO_NAME if text and hit else label


def _words(text: str) -> set[str]:
    return set(_A_WORD.findall(text.casefold()))
