"""Receipts: every author hears what became of it, once for each step; moderators hear what was changed since."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.hall.house.rights import ON_A_PAGE
from storage import Contribution, Store, Topic
from tests.quarter import LAMP, Quarter, everything

CROWD = ("anna", "bert", "chris", "dora", "emil", "fritz")


@pytest.fixture
def crowd(quarter: Quarter) -> Quarter:
    """Six people say nearly the same, and a digest has shown it."""
    for number, who in enumerate(CROWD):
        quarter.reports(who, f"{LAMP} {number}")
    quarter.groups()
    return quarter


def heard(quarter: Quarter, who: str) -> list[str]:
    return [shown.text for shown in quarter.chat(who)]


def topic(quarter: Quarter) -> int:
    with quarter.store.open() as books:
        return max(row.topic_id or 0 for row in books.contributions.of_dialogue(quarter.id))


def test_that_it_was_sorted_is_told_once(crowd: Quarter) -> None:
    receipt = crowd.asked("desk-receipt-topic", count=1, numbers="1", people=6)
    crowd.groups()
    assert heard(crowd, "anna").count(receipt) == 1
    assert crowd.last("anna").buttons == ("No more of these",)


def tell_a_result(quarter: Quarter) -> None:
    quarter.write("mo", f"/result {topic(quarter)}")
    quarter.write("mo", "The town has repaired the lamps.")
    quarter.press("mo", "Yes, tell it")


def test_a_number_written_before_a_receipt_had_come_answers_the_question(crowd: Quarter) -> None:
    crowd.write("anna", f"{LAMP} It is dark.")
    tell_a_result(crowd)
    crowd.write("anna", "1")
    assert crowd.last("anna").text == crowd.asked("intake-more")


def test_a_number_written_well_after_a_receipt_answers_the_receipt(crowd: Quarter) -> None:
    crowd.write("anna", f"{LAMP} It is dark.")
    tell_a_result(crowd)
    crowd.now += timedelta(seconds=5)
    crowd.write("anna", "1")
    assert crowd.words("desk-receipts-off") in heard(crowd, "anna")


def test_few_people_are_not_counted_for_others(quarter: Quarter) -> None:
    for number, who in enumerate(CROWD[:3]):
        quarter.reports(who, f"{LAMP} {number}")
    quarter.groups()
    assert quarter.last("anna").text == quarter.asked("desk-receipt-topic", count=1, numbers="1", people=0)


def test_the_agenda_and_the_result_are_told_once_each(crowd: Quarter, store: Store) -> None:
    number = topic(crowd)
    for said in (f"/agenda {number} add", "/agenda"):
        crowd.write("mo", said)
    for _ in range(2):
        crowd.press("mo", crowd.words("agenda-topic.option-publish"))
        crowd.write("mo", "/agenda")
    crowd.write("mo", f"/result {number}")
    crowd.write("mo", "The town has repaired the lamps.")
    crowd.press("mo", "Yes, tell it")
    assert sum("Your concern is on it" in text for text in heard(crowd, "anna")) == 1
    assert crowd.last("anna").text.endswith("The town has repaired the lamps.")
    steps = sorted(row[1] for row in everything(store)["receipt"] if row[0] == 1)
    assert steps == ["agenda", "result", "topic"]


def test_who_wants_no_more_of_them_gets_none(crowd: Quarter) -> None:
    crowd.press("anna", "No more of these")
    assert crowd.last("anna").text == crowd.asked("desk-receipts-off")
    before = len(crowd.chat("anna"))
    crowd.write("mo", f"/result {topic(crowd)}")
    for said in ("The town has repaired the lamps.", "yes"):
        crowd.write("mo", said)
    assert len(crowd.chat("anna")) == before
    assert crowd.last("bert").text.endswith("The town has repaired the lamps.")


def test_moderators_hear_what_was_changed_since_the_last_digest_without_the_words(crowd: Quarter) -> None:
    crowd.write("anna", "/mine")
    crowd.press("anna", f"{LAMP} 0")
    crowd.press("anna", "Take it back")
    crowd.write("bert", "/mine")
    crowd.press("bert", f"{LAMP} 1")
    crowd.press("bert", "Change the text")
    crowd.write("bert", "The lamp at the playground is dark, and the swing squeaks.")
    crowd.press("bert", "Yes, take this text")
    (correction,) = crowd.groups().corrections
    assert (correction.changed, correction.withdrawn) == (1, 1)
    overview = next(shown.text for shown in reversed(crowd.chat("mo")) if "Corrected" in shown.text)
    assert "1 changed, 1 taken back" in overview
    assert crowd.groups().corrections == ()


def test_a_long_list_comes_in_pages(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    with store.open() as books:
        person = books.people.contact("stage:anna").person_id  # type: ignore[union-attr]
        for number in range(45):
            row = Contribution(dialogue_id=1, person_id=person, source="stage", text=f"Concern {number:02}.")
            row.created_at = row.changed_at = quarter.now
            books.add(row)
    quarter.write("anna", "/mine")
    sizes = []
    while True:
        sizes.append(sum(label.startswith("Concern") for label in quarter.last("anna").buttons))
        if "Show more" not in quarter.last("anna").buttons:
            break
        quarter.press("anna", "Show more")
    assert sizes == [ON_A_PAGE, ON_A_PAGE, 5]
    assert "Concern 00." in quarter.last("anna").buttons


def test_who_only_means_the_same_hears_each_step_once_too(crowd: Quarter, store: Store) -> None:
    crowd.arrives("gina")
    crowd.write("gina", f"{LAMP} 0")
    crowd.press("gina", next(label for label in crowd.last("gina").buttons if f"{LAMP} 0" in label))
    crowd.press("gina", crowd.words("intake-more.option-count"))
    number = topic(crowd)
    for _ in range(2):
        crowd.groups()
    for _ in range(2):
        crowd.write("mo", f"/result {number}")
        crowd.write("mo", "The town has repaired the lamps.")
        crowd.press("mo", "Yes, tell it")
    with store.open() as books:
        label = next(one.label for one in books.topics.of_dialogue(crowd.id) if one.id == number)
    sorted_in = crowd.asked("desk-receipt-topic-meant", topic=label, people=7)
    result = crowd.asked("desk-receipt-result-meant", topic=label, result="The town has repaired the lamps.")
    assert [text for text in heard(crowd, "gina") if text in (sorted_in, result)] == [sorted_in, result]
    assert crowd.last("gina").buttons == ("No more of these",)


def test_the_agenda_says_when_and_where_and_at_what_time_each_topic_is_talked_about(crowd: Quarter) -> None:
    with crowd.store.open() as books:
        dialogue = books.people.dialogue(crowd.id)
        dialogue.evening_at, dialogue.venue = datetime(2026, 6, 4, 18, 30, tzinfo=UTC), "Community centre"
        lamps = books.topics.of_dialogue(crowd.id)[0]
        values = {"label": "Bus 12", "keywords": [], "quotes": [], "created_at": crowd.now}
        bus = books.add(Topic(dialogue_id=crowd.id, minutes=10, **values)).id
    for said in (f"/agenda {bus} add", f"/agenda {lamps.id} add", "/agenda"):
        crowd.write("mo", said)
    crowd.press("mo", crowd.words("agenda-topic.option-publish"))
    evening = {"day": date(2026, 6, 4), "hour": "18:30", "venue": "Community centre", "placed": "yes"}
    agenda = {"topics": f"1. 18:30 Bus 12\n2. 18:40 {lamps.label}", "mine": f"1. 18:40 {LAMP} 0", "count": 1}
    yours = crowd.asked("desk-agenda-yours", **{**agenda, "title": dialogue.title})
    assert crowd.last("anna").text == yours + "\n\n" + crowd.asked("desk-agenda-evening", **evening)
