"""Whatever is done to topics, in whatever order: undone from the last to the first, everything is where it began."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from bot.desk.topics.hands import MODERATOR, Hand, Refused
from storage import Contribution, Going, Person, Store, Topic
from tests.quarter import BEGIN, Quarter

Deed = Any


def peopled(store: Store) -> int:
    """Five topics of three contributions, two on the agenda; of one it was asked who goes on; and two single voices."""
    moments = {"created_at": BEGIN, "changed_at": BEGIN}
    with store.open() as books:
        dialogue = books.people.dialogue(Quarter.id)
        for number in range(5):
            topic = Topic(dialogue_id=dialogue.id, label=f"Topic {number}", keywords=["a"], quotes=[], created_at=BEGIN)
            topic.position = number if number < 3 else 0
            books.add(topic)
            for one in range(3):
                person = books.add(Person(dialogue_id=dialogue.id, pseudonym=f"{number}-{one}", created_at=BEGIN))
                said = Contribution(dialogue_id=dialogue.id, person_id=person.id, source="stage", text=f"Says {one}.")
                said.topic_id, said.created_at, said.changed_at = topic.id, *moments.values()
                topic.quotes = [*topic.quotes, books.add(said).id]
                if number == 2:
                    books.add(Going(topic_id=topic.id, person_id=person.id, answer="yes"))
        for one in range(2):
            books.add(Contribution(dialogue_id=dialogue.id, source="stage", text=f"Alone {one}.", **moments))
        return dialogue.id


def standing(store: Store) -> dict[str, Any]:
    """Everything that deeds can change: topics that are there, where contributions belong, what is taught, who goes."""
    with store.open() as books:
        topics = books.topics.of_dialogue(Quarter.id)
        cells = ("id", "label", "keywords", "quotes", "position", "published_at", "asked_at")
        marks = ("named", "pinned", "hidden")
        return {
            "topics": [[getattr(topic, cell) for cell in (*cells, *marks)] for topic in topics],
            "homes": books.curation.homes(Quarter.id),
            "lessons": books.curation.lessons(Quarter.id),
            "goings": {topic.id: [one.person_id for one in books.topics.goings(topic.id)] for topic in topics},
            "agenda": [topic.id for topic in books.topics.on_agenda(Quarter.id)],
        }


def some_deed(random: Random, hand: Hand) -> None:
    """Anything a moderator can do, on topics and contributions that happen to be there."""
    topics = [topic.id for topic in hand.books.topics.of_dialogue(hand.dialogue_id)]
    homes = hand.books.curation.homes(hand.dialogue_id)
    one, *others = random.sample(topics, min(3, len(topics)))
    here = [id_ for id_, home in homes.items() if home == one]
    singles = [id_ for id_, home in homes.items() if home is None]
    deeds: list[Deed] = [
        lambda: hand.rename(one, f"Named {random.random()}"),
        lambda: hand.pin(one, on=random.random() < 0.7),
        lambda: hand.hide(one, on=random.random() < 0.7),
        lambda: hand.merge(one, *others[: random.randint(1, 2)]),
        lambda: hand.split(one, random.sample(here, min(len(here), random.randint(1, 2)))),
        lambda: hand.move(random.choice(list(homes)), random.choice([one, None])),
        lambda: hand.grow(one, singles[:1]),
        lambda: hand.begin(singles[:2]),
        lambda: hand.dissolve(one),
        lambda: hand.undo(),
    ]
    random.choice(deeds)()


@pytest.mark.parametrize("seed", range(12))
def test_what_is_undone_from_the_last_to_the_first_was_never_done(quarter: Quarter, seed: int) -> None:
    peopled(quarter.store)
    began, random = standing(quarter.store), Random(seed)
    for _ in range(25):
        with quarter.store.open() as books:
            try:
                some_deed(random, Hand(books, quarter.id, MODERATOR, BEGIN))
            except (Refused, ValueError):  # nothing there to do it with
                continue
    with quarter.store.open() as books:
        hand = Hand(books, quarter.id, MODERATOR, BEGIN)
        while any(not one.undone and one.kind != "undo" for one in books.curation.changes(quarter.id)):
            hand.undo()
    assert standing(quarter.store) == began


def test_what_is_undone_can_be_done_again_by_undoing_that(quarter: Quarter) -> None:
    peopled(quarter.store)
    with quarter.store.open() as books:
        one, other, *_ = (topic.id for topic in books.topics.of_dialogue(quarter.id))
        Hand(books, quarter.id, MODERATOR, BEGIN).merge(one, other)
    merged = standing(quarter.store)
    with quarter.store.open() as books:
        hand = Hand(books, quarter.id, MODERATOR, BEGIN)
        hand.undo(hand.undo().id)
    assert standing(quarter.store) == merged


def test_an_agenda_that_was_arranged_since_keeps_its_order_when_a_merge_is_undone(quarter: Quarter) -> None:
    peopled(quarter.store)
    with quarter.store.open() as books:
        first, second = (topic.id for topic in books.topics.on_agenda(quarter.id))
        last = books.topics.of_dialogue(quarter.id)[-1]
        hand = Hand(books, quarter.id, MODERATOR, BEGIN)
        change = hand.merge(last.id, first)
        for place, topic in enumerate(reversed(list(books.topics.on_agenda(quarter.id))), 1):
            topic.position = place
        books.flush()
        hand.undo(change.id)
        assert [topic.id for topic in books.topics.on_agenda(quarter.id)] == [second, first]
