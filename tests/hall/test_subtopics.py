"""What is inside a large topic: shown to moderators, split off by its letter, looked for anew, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.desk.office.importing import take_in
from bot.desk.topics.grouping import regroup
from bot.papers.handed_in import Statement
from nlp.sense import Sense
from storage import Subtopic, Topic
from tests.nlp.test_subtopics import SAID
from tests.quarter import Later, Quarter, store_in, tables_with


@pytest.fixture(scope="session")
def crowded_once(empty_database: Path, sense: Sense, tmp_path_factory: pytest.TempPathFactory) -> Quarter:
    quarter = Quarter(store_in(tmp_path_factory.mktemp("crowded"), empty_database), Likeness(sense))
    quarter.reports("anna", SAID[0])
    statements = [Statement(line, text, language="de") for line, text in enumerate(SAID[1:], 1)]
    take_in(quarter.store, sense, quarter.id, statements, quarter.now, lambda _: None)
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo"])
    quarter.groups()
    with quarter.store.open() as books:
        first, *others = (str(one.id) for one in books.topics.of_dialogue(quarter.id))
    for other in others:
        quarter.write("mo", f"!topics {first} merge {other}")
    sorts_anew(quarter)
    quarter.store.close()
    return quarter


@pytest.fixture
def crowded(crowded_once: Quarter, tmp_path: Path, likeness: Likeness) -> Iterator[Quarter]:
    """One topic of 40 contributions, half about light in the park, half about rents; Mo moderates."""
    later = Later(crowded_once, tmp_path, likeness)
    yield later
    later.store.close()


def topics(quarter: Quarter) -> list[Topic]:
    with quarter.store.open() as books:
        return list(books.topics.of_dialogue(quarter.id))


def inside(quarter: Quarter, topic: int) -> list[Subtopic]:
    with quarter.store.open() as books:
        return books.topics.subtopics([topic]).get(topic, [])


def sorts_anew(quarter: Quarter) -> None:
    regroup(quarter.store, quarter.hall.likeness.sense, quarter.id, quarter.now)


def lines(quarter: Quarter, topic: int) -> list[str]:
    return [f"{one.label} ({len(one.contributions)})" for one in inside(quarter, topic)]


def shown(quarter: Quarter, topic: int) -> list[str]:
    """The lines with a letter that a moderator sees with the topic in hand."""
    quarter.write("mo", f"!topics {topic}")
    return [line for line in quarter.last("mo").text.splitlines() if line[1:3] == ") "]


def test_the_digest_and_the_topic_in_hand_say_what_is_inside(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    said = lines(crowded, topic.id)
    assert len(said) >= 2
    (line,) = crowded.groups().topics
    assert [f"{one.label} ({one.contributions})" for one in line.subtopics] == said
    assert shown(crowded, topic.id) == [f"{letter}) {one}" for letter, one in zip("abcde", said, strict=False)]


def test_by_its_letter_it_becomes_a_topic_of_its_own_and_undone_it_is_inside_again(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    first, *others = inside(crowded, topic.id)
    crowded.write("mo", f"!topics {topic.id} split a")
    old, new = topics(crowded)
    assert (old.label, new.label) == (topic.label, first.label)
    with crowded.store.open() as books:
        assert [row.id for row in books.contributions.of_topic(new.id)] == first.contributions
    assert [line.split(" (")[0] for line in shown(crowded, topic.id)] == [
        f"{letter}) {one.label}" for letter, one in zip("bcde", others, strict=False)
    ]
    crowded.write("mo", "!topics undo")
    (line,) = crowded.groups().topics
    assert line.subtopics[0].label == first.label


def test_it_stands_on_a_button_where_a_topic_is_split(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    button, first = lines(crowded, topic.id)[0], inside(crowded, topic.id)[0]
    crowded.write("mo", f"/topics {topic.id}")
    crowded.press("mo", "Split")
    crowded.press("mo", button)
    assert [one.label for one in topics(crowded)] == [topic.label, first.label]


def test_a_letter_that_is_not_there_is_said_to_be_so(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    crowded.write("mo", f"!topics {topic.id} split z")
    assert crowded.last("mo").text.startswith(crowded.words("topics-part.error-no-option"))
    assert [one.id for one in topics(crowded)] == [topic.id]


def test_it_is_looked_for_anew_only_where_something_changed(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    with crowded.store.open() as books:
        for row in books.topics.subtopics([topic.id])[topic.id]:
            row.label = f"As before {row.place}"
    before = lines(crowded, topic.id)
    sorts_anew(crowded)
    assert lines(crowded, topic.id) == before
    crowded.write("mo", f"!topics {topic.id} rename Light and rents")
    sorts_anew(crowded)
    assert [one for one in lines(crowded, topic.id) if one.startswith("As before")] == []


def test_what_somebody_takes_back_is_in_no_name_of_it(crowded: Quarter) -> None:
    (topic,) = topics(crowded)
    with crowded.store.open() as books:
        annas = next(row.id for row in books.contributions.of_topic(topic.id) if row.text == SAID[0])
        for row in books.topics.subtopics([topic.id])[topic.id]:
            row.label, row.contributions = f"Quagga {row.place}", [annas, *row.contributions]
    crowded.write("anna", "/mine")
    crowded.write("anna", "1")
    crowded.press("anna", "Take it back")
    assert tables_with(crowded.store, "Quagga") == {}
    assert inside(crowded, topic.id) == []
