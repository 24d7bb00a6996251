"""What comes in is placed at once; what a new sorting would change is proposed, and a moderator decides."""

from __future__ import annotations

from tests.hall.topical import homes, sorts_anew, topic
from tests.quarter import BUS, LAMP, Quarter


def test_a_new_concern_belongs_to_its_topic_at_once(topical: Quarter) -> None:
    topical.reports("zoe", f"{BUS} It is 7 years now.")
    assert list(homes(topical).values())[-1] == topic(topical, "bus").id


NEW = ("The swimming pool has been closed since spring.", "The swimming pool has been closed since last spring.")


def test_a_new_topic_is_proposed_and_is_there_once_it_is_accepted(topical: Quarter) -> None:
    for who, text in zip(("zoe", "yan"), NEW, strict=True):
        topical.reports(who, text)
    before = homes(topical)
    topical.groups()
    assert homes(topical) == before
    topical.press("mo", topical.words("desk-digest-proposals"))
    topical.write("mo", "1")
    topical.press("mo", "Accept")
    assert topical.last("mo").text.startswith("Done. This is change 1.\n2 concerns became the new topic “")
    with topical.store.open() as books:
        assert len({row.topic_id for row in books.contributions.of_dialogue(topical.id)}) == 4
    topical.press("mo", "Undo")
    assert homes(topical) == before


def test_a_declined_proposal_is_not_made_again(topical: Quarter) -> None:
    for who, text in zip(("zoe", "yan"), NEW, strict=True):
        topical.reports(who, text)
    topical.groups()
    topical.write("mo", "proposals")
    topical.press("mo", "Decline all")
    assert topical.last("mo").text == topical.words("desk-proposals-declined", count=1)
    topical.groups()
    topical.write("mo", "proposals")
    assert topical.last("mo").text == topical.asked("proposals-nothing")


def test_all_proposals_are_accepted_with_one_tap_and_the_second_moderator_is_told(topical: Quarter) -> None:
    for who, text in zip(("zoe", "yan"), NEW, strict=True):
        topical.reports(who, text)
    topical.groups()
    for who in ("mo", "kim"):
        topical.write(who, "/proposals")
    topical.press("kim", "Accept all")
    assert topical.last("kim").text == topical.words("desk-proposals-accepted", count=1)
    topical.press("mo", "Accept all")
    assert topical.hears_last("mo", 2) == [topical.asked("hall-overtaken"), topical.asked("proposals-nothing")]


def test_as_long_as_nobody_has_seen_topics_they_are_simply_sorted_anew(quarter: Quarter) -> None:
    for number in range(3):
        quarter.reports(f"lamp-{number}", f"{LAMP} It is {number} years now.")
    sorts_anew(quarter)
    for who, text in zip(("zoe", "yan"), NEW, strict=True):
        quarter.reports(who, text)
    sorts_anew(quarter)
    with quarter.store.open() as books:
        assert len(books.topics.of_dialogue(quarter.id)) == 2
        assert list(books.curation.proposals(quarter.id)) == []
