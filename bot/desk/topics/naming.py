"""What software calls a topic, and which contributions it quotes; never where a moderator has named it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nlp import topics
from storage import Books, Topic

_MOSTLY = 0.6
"""So much of a group must be in the topic that takes its name."""


@dataclass(frozen=True, slots=True)
class Group:
    """Contributions that were found to belong together, by their ids, and what they would be called."""

    members: tuple[int, ...]
    label: str
    keywords: tuple[str, ...]
    quotes: tuple[int, ...]


def group_of(topic: topics.Topic, ids: Sequence[int]) -> Group:
    """What was found, by the contributions' ``ids`` instead of their indices."""
    members, quotes = (tuple(ids[index] for index in one) for one in (topic.members, topic.quotes))
    return Group(members, topic.label, topic.keywords, quotes)


def continued(groups: Sequence[Group], homes: Mapping[int, int | None]) -> list[int | None]:
    """Which topic each of ``groups`` goes on with, at most one each: the one that most of it comes from."""
    ids = list(homes)
    places = {id_: place for place, id_ in enumerate(ids)}
    found = [topics.Topic(tuple(places[one] for one in group.members), "", (), ()) for group in groups]
    return topics.continued(found, [homes[id_] for id_ in ids])


def name(topic: Topic, group: Group) -> None:
    """The topic is called and quoted as the group, unless a moderator has named it."""
    if not topic.named:
        topic.label = group.label
    topic.keywords, topic.quotes = list(group.keywords), list(group.quotes)


def freshen(books: Books, dialogue_id: int, groups: Sequence[Group]) -> None:
    """Topics are called and quoted as what was found and is mostly theirs; `nlp` keeps a name as long as it fits."""
    homes = books.curation.homes(dialogue_id)
    best: dict[int, Group] = {}
    for group in groups:
        (home, share), *_ = Counter(homes.get(one) for one in group.members).most_common(1)
        if home is not None and share >= _MOSTLY * len(group.members):
            best.setdefault(home, group)  # they come by size, so the largest stands
    for topic in books.topics.of_dialogue(dialogue_id):
        if topic.id in best:
            here = tuple(one for one in best[topic.id].quotes if homes.get(one) == topic.id)
            name(topic, replace(best[topic.id], quotes=here or tuple(topic.quotes)))
