"""`quartier topics`: moderators' work from the command line. It reads and changes topics beside a running bot."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from bot.cli.screen import Wrong, say, show_data, words
from bot.desk.office.importing import MADE_UP
from bot.desk.topics import proposals
from bot.desk.topics.hands import LONGEST_NAME, OPERATOR, Hand, Refused
from bot.desk.topics.history import facts, follows, of_topic
from bot.desk.topics.subtopics import inside
from bot.flows.questions import Misread, Text
from nlp.reasons import reasons
from nlp.sense import Sense
from storage import Books, Contribution, Proposal, Store, Topic, TopicChange

_SHOWN = ("list", "show", "history", "proposals")
_MOST_SAID = {
    **dict.fromkeys(("list", "proposals"), 0),
    **dict.fromkeys(("show", "history", "pin", "unpin", "hide", "unhide", "undo", "accept", "decline"), 1),
    "move": 2,
}
"""Deed -> as much as may be written behind it: who writes more means something else. Others take any number."""


@dataclass(frozen=True)
class _Desk:
    """What a command works with: the books of one dialogue, the clock of its place, what was written behind it.
    ``sense`` makes what reads texts, which takes seconds where pipelines are set: few commands need it."""

    books: Books
    sense: Callable[[], Sense]
    dialogue_id: int
    zone: tzinfo | None
    said: Sequence[str]

    @property
    def hand(self) -> Hand:
        return Hand(self.books, self.dialogue_id, OPERATOR, datetime.now(UTC))

    def number(self, place: int) -> int:
        """What stands at this place, as a number. Raises `Wrong`."""
        said = self.said[place].lstrip("#") if place < len(self.said) else ""
        if not said.isdecimal() or len(said) > 15:
            raise Wrong(words()("cli-topics-call"))
        return int(said)

    def topic(self, place: int = 0) -> Topic:
        """The topic whose number stands there, also one that is gone. Raises `Refused`."""
        topic = self.books.topics.get(self.number(place))
        if topic is None or topic.dialogue_id != self.dialogue_id:
            raise Refused("desk-topic-gone")
        return topic


def curate(
    store: Store, sense: Callable[[], Sense], dialogue_id: int, zone: tzinfo | None, wanted: argparse.Namespace
) -> int:
    """Do the command; 1 when it could not be done, with a sentence why. Raises `Wrong` where too much is said."""
    if len(wanted.said) > _MOST_SAID.get(wanted.what, len(wanted.said)):
        raise Wrong(words()("cli-topics-call"))
    try:
        with store.open() as books:
            desk = _Desk(books, sense, dialogue_id, zone, wanted.said)
            if wanted.what in _SHOWN:
                _show(desk, wanted.what, wanted.format)
            else:
                _do(desk, wanted.what, wanted.format)
    except Refused as refused:
        say(words()(refused.say, **refused.args_of), error=True)
        return 1
    return 0


# ---------------------------------------------------------------------------------------------- what is done


def _do(desk: _Desk, what: str, form: str) -> None:
    every = desk.said[:1] == ["all"] and what in ("accept", "decline")
    if what == "decline":
        return _decline(desk, every=every, form=form)
    changes = proposals.accept_all(desk.hand) if every else [_change_of(desk, what)]
    if form == "json":
        return show_data([_as_data(desk.books, change) for change in changes])
    for change in changes:
        say(_line(desk, change))
        for phrase in follows(desk.books, change):
            say(words()(phrase.words, **phrase.args))
    return None


def _decline(desk: _Desk, *, every: bool, form: str) -> None:
    count = proposals.decline_all(desk.hand) if every else 1
    if not every:
        proposals.decline(desk.hand, desk.number(0))
    if form == "json":
        return show_data({"declined": count})
    return say(words()("desk-proposals-declined", count=count))


def _change_of(desk: _Desk, what: str) -> TopicChange:
    hand = desk.hand
    match what:
        case "rename":
            return hand.rename(desk.number(0), _name(desk))
        case "merge":
            return hand.merge(desk.number(0), *(desk.number(place) for place in range(1, max(2, len(desk.said)))))
        case "split":
            return _split(desk)
        case "move":
            alone = desk.said[1:2] == ["single"]
            return hand.move(desk.number(0), None if alone else desk.number(1))
        case "pin" | "unpin":
            return hand.pin(desk.number(0), on=what == "pin")
        case "hide" | "unhide":
            return hand.hide(desk.number(0), on=what == "hide")
        case "undo":
            return hand.undo(desk.number(0) if desk.said else 0)
    return proposals.accept(hand, desk.number(0))


def _split(desk: _Desk) -> TopicChange:
    topic = desk.topic()
    here = {row.id for row in desk.books.contributions.of_topic(topic.id)}
    if part := next((one for one in inside(desk.books, topic.id, here) if [one.letter] == desk.said[1:]), None):
        return desk.hand.split(topic.id, part.contributions, words={"label": part.label})
    return desk.hand.split(topic.id, [desk.number(place) for place in range(1, max(2, len(desk.said)))])


def _name(desk: _Desk) -> str:
    if not (name := " ".join(desk.said[1:]).strip()):
        raise Wrong(words()("cli-topics-call"))
    try:
        return Text(longest=LONGEST_NAME).read(name)
    except Misread as error:
        raise Wrong(words()(f"topics-name.error-{error.reason}", **error.details)) from None


# ---------------------------------------------------------------------------------------------- what is shown


def _show(desk: _Desk, what: str, form: str) -> None:
    match what:
        case "list":
            rows = desk.books.contributions.of_dialogue(desk.dialogue_id)
            write([_marked(topic, rows) for topic in desk.books.topics.of_dialogue(desk.dialogue_id)], form)
        case "show":
            _show_one(desk, form)
        case "history":
            _show_history(desk, form)
        case _:
            _show_proposals(desk, form)


def _show_one(desk: _Desk, form: str) -> None:
    topic = desk.topic()
    rows = desk.books.contributions.of_topic(topic.id)
    why, parts = _reasons(topic, rows, desk.sense()), inside(desk.books, topic.id, {row.id for row in rows})
    said = [
        {"number": row.id, "id": id_of(row), "text": row.text, "because": shared}
        for row, shared in zip(rows, why, strict=True)
    ]
    if form == "json":
        found = [{"letter": one.letter, "label": one.label, "numbers": one.contributions} for one in parts]
        about = {"said": said, "subtopics": found, "into": topic.into_id, "gone": topic.gone}
        return show_data({**_marked(topic, rows), **about})
    say(_card_line(card(topic, rows)))
    for one in parts:
        say("  " + words()("cli-subtopic", letter=one.letter, label=one.label, count=len(one.contributions)))
    for row, shared in zip(rows, why, strict=True):
        because = words()("cli-topic-because", count=len(shared), words=", ".join(shared))
        say(f"  #{row.id}  {row.text}\n        {because}")
    return None


def _reasons(topic: Topic, rows: Sequence[Contribution], sense: Sense) -> list[tuple[str, ...]]:
    """Why each contribution stands in the topic: the words that it shares with others there."""
    languages = [row.language.partition("-")[0] for row in rows]
    return reasons([row.text for row in rows], languages, topic.keywords, sense.built_in)


def _show_history(desk: _Desk, form: str) -> None:
    changes = of_topic(desk.books, desk.topic()) if desk.said else desk.books.curation.changes(desk.dialogue_id)
    if form == "json":
        return show_data([_as_data(desk.books, change) for change in changes])
    for change in changes:
        say(_line(desk, change))
    return None


def _show_proposals(desk: _Desk, form: str) -> None:
    rows = desk.books.curation.proposals(desk.dialogue_id)
    if form == "json":
        return show_data([_proposal(row) for row in rows])
    for row in rows:
        labels = [_label(desk.books, id_) for id_ in row.topics] or [""]
        args = {"kind": row.kind, "topic": labels[0], "other": labels[-1], "count": len(row.contributions)}
        say(f"{row.id}: {words()('desk-proposals-line', **args, label=row.words.get('label', ''))}")
    return None if rows else say(words()("proposals-nothing"))


def _proposal(row: Proposal) -> dict[str, Any]:
    about = {"id": row.id, "kind": row.kind, "topics": row.topics, "contributions": row.contributions}
    return {**about, "label": row.words.get("label", ""), "made_at": row.made_at.isoformat()}


def _label(books: Books, id_: int) -> str:
    topic = books.topics.living(id_)
    return "" if topic is None else topic.label


def _line(desk: _Desk, change: TopicChange) -> str:
    about = {"number": change.id, "at": change.made_at.astimezone(desk.zone), "role": change.role}
    return words()("desk-topics-line", **facts(desk.books, change), **about, undone="yes" if change.undone else "no")


def _as_data(books: Books, change: TopicChange) -> dict[str, Any]:
    about = {"number": change.id, "at": change.made_at.isoformat(), "role": change.role, "undone": change.undone}
    return {**about, "topics": change.topics, **facts(books, change)}


# ---------------------------------------------------------------------------------------------- topics as lines


def card(topic: Topic, rows: Iterable[Contribution]) -> dict[str, Any]:
    """A topic as plain data; contributions by `id_of`."""
    ids = [id_of(row) for row in rows if row.topic_id == topic.id]
    return {"id": topic.id, "label": topic.label, "keywords": list(topic.keywords), "contributions": ids}


def _marked(topic: Topic, rows: Iterable[Contribution]) -> dict[str, Any]:
    """The same, with what moderators made of it."""
    marks = {"named": topic.named, "pinned": topic.pinned, "hidden": topic.hidden}
    return {**card(topic, rows), **marks}


def id_of(row: Contribution) -> str | int:
    """The id that a contribution was imported with; our own number for all others."""
    return row.source_id if row.source_id and not row.source_id.startswith(MADE_UP) else row.id


def write(cards: Sequence[dict[str, Any]], form: str) -> None:
    """Topics as lines or as JSON, the largest first."""
    found = sorted(cards, key=lambda topic: -len(topic["contributions"]))
    if form == "json":
        return show_data(found)
    for topic in found:
        say(_card_line(topic))
    return None if found else say(words()("cli-no-topics"))


def _card_line(topic: dict[str, Any]) -> str:
    count = len(topic["contributions"])
    return words()("cli-topic", **{**topic, "count": count}, words=", ".join(topic["keywords"]))
