"""Grouping: the topics of a dialogue found anew. Once somebody has seen them, changes are only proposed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime

import numpy as np

from bot.desk.rereading import reread
from bot.desk.topics import naming, proposals, subtopics, teaching
from bot.desk.topics.drafts import Draft
from bot.desk.topics.hands import SOFTWARE
from bot.desk.topics.said import Said, said_in
from nlp import topics
from nlp.atlas import places_of
from nlp.graph.wording import Words
from nlp.reading.pipeline import Vector
from nlp.sense import Sense
from storage import Books, Store, Topic

Progress = Callable[[int, int], None]


def regroup(store: Store, sense: Sense, dialogue_id: int, now: datetime, progress: Progress | None = None) -> None:
    """Find the topics of the dialogue anew. The long work happens between two transactions.

    As long as nobody was shown topics, or did anything with them, they become what was found. After that they stay as
    they are, and what would be different is proposed. Then it is looked what is inside the large ones. ``progress``
    gets both.
    """
    reread(store, sense, dialogue_id)
    with store.open() as books:
        language = books.people.dialogue(dialogue_id).language
        names: dict[Hashable, str] = {one.id: one.label for one in books.topics.of_dialogue(dialogue_id)}
        lessons = books.curation.lessons(dialogue_id)
        said = [said_in(row, sense) for row in books.contributions.of_dialogue(dialogue_id)]
    vectors = np.array([one.vector for one in said], np.float32).reshape(-1, sense.dimension)
    place, words = {one.id: index for index, one in enumerate(said)}, Words(sense.words_alone)
    found = topics.find(
        [one.text for one in said],
        vectors,
        [one.language for one in said],
        _half(progress),
        start=[one.topic for one in said],
        names=names,
        language=language,
        together=_placed(teaching.together(lessons), place),
        apart=_placed(teaching.apart(lessons), place),
        sense=sense,
        words=words,
    )
    groups = [naming.group_of(topic, [one.id for one in said]) for topic in found]
    with store.open() as books:
        if is_settled(books, dialogue_id):
            _close_empty(books, dialogue_id, now)
            naming.freshen(books, dialogue_id, groups)
            proposals.renew(books, dialogue_id, groups, now)
        else:
            _keep(books, dialogue_id, said, groups, now)
        _lay_out(books, dialogue_id, said, vectors)
    subtopics.renew(store, sense, dialogue_id, said, words, _half(progress, second=True))


def _half(progress: Progress | None, *, second: bool = False) -> Progress | None:
    """What one half of the work tells, as ``progress`` of the whole."""
    if progress is None:
        return None
    return lambda done, whole: progress(done + whole * second, 2 * whole)


def _placed(pairs: Sequence[tuple[int, int]], place: Mapping[int, int]) -> list[tuple[int, int]]:
    """Pairs of contributions as pairs of their places; what waits for a moderator has none."""
    return [(place[one], place[other]) for one, other in pairs if one in place and other in place]


def is_settled(books: Books, dialogue_id: int) -> bool:
    """Whether somebody has seen the topics of a dialogue, or done something with them."""
    shown = books.people.dialogue(dialogue_id).topics_shown_at is not None
    return shown or bool(books.topics.on_agenda(dialogue_id)) or bool(books.curation.changes(dialogue_id))


def shown(books: Books, dialogue_id: int, now: datetime) -> None:
    """Somebody is shown the topics, if there are any."""
    dialogue = books.people.dialogue(dialogue_id)
    if dialogue.topics_shown_at is None and books.topics.of_dialogue(dialogue_id):
        dialogue.topics_shown_at = now


def _keep(books: Books, dialogue_id: int, said: Sequence[Said], groups: Sequence[naming.Group], now: datetime) -> None:
    """The topics are what was found; those that go on keep their ids."""
    known = {topic.id: topic for topic in books.topics.of_dialogue(dialogue_id)}
    homes = {one.id: one.topic if one.topic in known else None for one in said}
    same = naming.continued(groups, homes)
    kept = set()
    home: dict[int, int] = {}
    for group, earlier in zip(groups, same, strict=True):
        row = known[earlier] if earlier is not None else _new(books, dialogue_id, now)
        naming.name(row, group)
        kept.add(row.id)
        home.update((id_, row.id) for id_ in group.members)
    for contribution in books.curation.those(list(homes)):
        if not contribution.held:
            contribution.topic_id = home.get(contribution.id)
    for old in known.values():
        old.gone = old.id not in kept


def _new(books: Books, dialogue_id: int, now: datetime) -> Topic:
    return books.add(Topic(dialogue_id=dialogue_id, label="", keywords=[], quotes=[], created_at=now))


def _close_empty(books: Books, dialogue_id: int, now: datetime) -> None:
    """A topic whose every contribution was taken back is gone; not one that a moderator has put somewhere or named."""
    sizes = books.curation.sizes(dialogue_id)
    for topic in books.topics.of_dialogue(dialogue_id):
        if topic.id not in sizes and not (topic.position or topic.pinned or topic.named):
            draft = Draft(books, dialogue_id)
            draft.set(topic, "gone", True)
            draft.sign("gone", SOFTWARE, now)


def _lay_out(books: Books, dialogue_id: int, said: Sequence[Said], vectors: Vector) -> None:
    """Each topic has its place on the map."""
    homes = books.curation.homes(dialogue_id)
    rows = {topic.id: topic for topic in books.topics.of_dialogue(dialogue_id)}
    members: dict[int, list[int]] = {}
    for index, one in enumerate(said):
        if (home := homes.get(one.id)) in rows and home is not None:
            members.setdefault(home, []).append(index)
    for id_, point in zip(members, places_of(list(members.values()), vectors), strict=True):
        rows[id_].x, rows[id_].y = point
