"""Moderators work on topics: with buttons as on Telegram, with digits and words as on Matrix, with typed commands."""

from __future__ import annotations

import pytest

from bot.desk.topics.hands import MODERATOR, Hand, Refused
from storage import BroadcastRow
from tests.hall.topical import TEXTS, homes, members, sorts_anew, topic
from tests.quarter import BUS, LAMP, Quarter, everything

CHANGED = "Somebody else has just changed this. I have not changed anything. Please look at the topics as they are now."


# ------------------------------------------------------------------------------------------ who may, what is shown


@pytest.mark.parametrize("said", ["/topics", "/proposals", "!topics 1 hide"])
def test_only_moderators_work_on_topics(topical: Quarter, said: str) -> None:
    topical.write("lamp-0", said)
    assert topical.last("lamp-0").text == topical.not_yours("curate")
    assert not topic(topical, "lamp").hidden


def test_without_topics_there_is_nothing_to_do(quarter: Quarter) -> None:
    quarter.write("mo", "topics")
    assert quarter.last("mo").text == quarter.asked("topics-nothing")


def test_topics_are_shown_by_size_with_their_people(topical: Quarter) -> None:
    topical.write("mo", "!topics")
    by_size = tuple(
        f"{topic(topical, name).label} ({people})" for name, people in (("lamp", 4), ("bus", 3), ("bench", 2))
    )
    assert topical.last("mo").buttons == (*by_size, "Done")


# ------------------------------------------------------------------------------------------ each deed


def test_a_topic_is_renamed_with_buttons_and_no_software_names_it_again(topical: Quarter) -> None:
    before = topic(topical, "lamp")
    topical.write("mo", "/topics")
    topical.press("mo", f"{before.label} (4)")
    topical.press("mo", "Rename")
    topical.write("mo", "Light at the playground")
    done = f"Done. This is change 1.\n“{before.label}” is now called “Light at the playground”."
    assert (topical.last("mo").text, topical.last("mo").buttons) == (done, ("Undo", "To the topics"))
    for number in range(6):
        topical.reports(f"more-{number}", f"{LAMP} Says number {number}.")
    sorts_anew(topical)
    assert topic(topical, "lamp").label == "Light at the playground"


def test_a_topic_is_renamed_with_digits(topical: Quarter) -> None:
    topical.write("mo", "!topics")
    topical.write("mo", "2")
    topical.write("mo", "1")
    topical.write("mo", "Bus 12")
    assert topic(topical, "bus").label == "Bus 12"


@pytest.mark.parametrize("said", ["!topics {id} rename Bus 12", "!themen umbenennen {id} Bus 12"])
def test_a_topic_is_renamed_with_one_line(topical: Quarter, said: str) -> None:
    topical.write("mo", said.format(id=topic(topical, "bus").id))
    assert topic(topical, "bus").label == "Bus 12"


def test_merged_topics_are_one_and_what_was_said_comes_with_it(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    topical.write("mo", f"/topics {lamp.id}")
    topical.press("mo", "Merge with another topic")
    topical.press("mo", f"{bus.label} (3)")
    assert topical.last("mo").text.endswith(f"“{bus.label}” has come into “{lamp.label}”, with 3 concerns.")
    assert len(members(topical, lamp.id)) == 7
    assert topic(topical, "bus").id == lamp.id
    sorts_anew(topical)
    assert topic(topical, "bus").id == lamp.id
    with topical.store.open() as books:
        assert list(books.curation.proposals(topical.id)) == []  # what a moderator brought together stays so


def test_a_merge_is_undone_with_its_button_and_everything_is_as_it_was(topical: Quarter) -> None:
    before, labels = homes(topical), [topic(topical, name).label for name in TEXTS]
    topical.write("mo", f"!topics {topic(topical, 'lamp').id} merge {topic(topical, 'bus').id}")
    topical.press("mo", "Undo")
    assert topical.last("mo").text == "Done. This is change 2.\nChange 1 is undone."
    assert (homes(topical), [topic(topical, name).label for name in TEXTS]) == (before, labels)


def test_a_topic_is_split_by_taps_and_is_never_proposed_to_come_together_again(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    one, two, *_ = members(topical, lamp.id)
    topical.write("mo", f"/topics {lamp.id}")
    topical.press("mo", "Split")
    topical.press("mo", f"#{one} {LAMP} It is 0 years now.")
    topical.press("mo", f"#{two} {LAMP} It is 1 years now.")
    topical.press("mo", "Done, make the topic")
    new = homes(topical)[one]
    assert (homes(topical)[two], len(members(topical, lamp.id)), new == lamp.id) == (new, 2, False)
    sorts_anew(topical)
    with topical.store.open() as books:
        assert [one.kind for one in books.curation.proposals(topical.id)] == []
    assert homes(topical)[one] == new


def test_a_row_of_digits_that_may_be_places_or_numbers_is_asked_anew(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    first, second, third, fourth = members(topical, lamp.id)
    topical.write("mo", f"!topics {lamp.id} split")
    topical.write("mo", "1, 2 and 4")
    assert topical.last("mo").text.startswith(topical.words("topics-part.error-unclear"))
    topical.write("mo", f"#{first}, #{second} and #{fourth}")
    assert members(topical, lamp.id) == [third]


def test_at_least_one_concern_stays_in_a_topic_that_is_split(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    topical.write("mo", f"!topics {lamp.id} split {' '.join(map(str, members(topical, lamp.id)))}")
    question = topical.asked("topics-part", about=lamp.label, count=0, parts=0)
    assert topical.last("mo").text == f"{topical.words('topics-part.error-all')}\n\n{question}"


def test_a_concern_is_moved_and_stays_where_it_was_put(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    moved = members(topical, bus.id)[-1]
    topical.write("mo", f"/topics {bus.id} move")
    topical.press("mo", f"#{moved} {BUS} It is 2 years now.")
    topical.press("mo", f"{lamp.label} (4)")
    assert topical.last("mo").text == f"Done. This is change 1.\nConcern #{moved} is in “{lamp.label}” now."
    sorts_anew(topical)
    assert homes(topical)[moved] == lamp.id
    topical.write("mo", f"!topics {lamp.id} verschieben {moved} single")
    assert homes(topical)[moved] is None


def test_a_pinned_topic_stands_first(topical: Quarter) -> None:
    bench = topic(topical, "bench")
    topical.write("mo", f"!topics {bench.id} pin")
    topical.press("mo", "To the topics")
    assert topical.last("mo").buttons[0] == f"Pinned: {bench.label} (2)"
    topical.write("mo", f"!topics {bench.id} lösen")
    assert not topic(topical, "bench").pinned


def test_a_hidden_topic_is_seen_by_moderators_only(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    topical.write("mo", f"/agenda {lamp.id} add")
    topical.write("mo", f"!topics {lamp.id} hide")
    topical.write("mo", "/agenda")
    assert topical.last("mo").buttons == (
        f"{topic(topical, 'bus').label} (3)",
        f"{topic(topical, 'bench').label} (2)",
        "Done",
    )
    topical.arrives("zoe")
    topical.write("zoe", f"{LAMP} It is 2 years now.")
    assert topical.last("zoe").text == topical.asked("intake-place")  # nobody is shown what was said in it
    topical.write("mo", "/topics")
    assert topical.last("mo").buttons[2] == f"Hidden: {lamp.label} (4)"
    digest = topical.groups()
    assert (len(digest.topics), digest.contributions, digest.people) == (2, 5, 5)


def test_the_digest_counts_everybody_once_who_says_something_or_means_the_same(topical: Quarter) -> None:
    topical.arrives("zoe")
    topical.write("zoe", f"{BUS} It is 1 years now.")
    topical.press("zoe", next(one for one in topical.last("zoe").buttons if BUS in one))
    topical.press("zoe", topical.words("intake-more.option-count"))
    digest = topical.groups()
    assert (digest.contributions, digest.people) == (9, 10)


def test_what_comes_into_a_hidden_topic_or_out_of_one_is_said(topical: Quarter) -> None:
    lamp, bus, bench = (topic(topical, name) for name in ("lamp", "bus", "bench"))
    topical.write("mo", f"!topics {lamp.id} hide")
    topical.write("mo", f"!topics {lamp.id} merge {bus.id}")
    unseen = topical.words("desk-topics-now-unseen", topic=lamp.label)
    assert topical.last("mo").text.endswith(f"\n{unseen}")
    topical.write("mo", f"!topics {lamp.id} move {members(topical, lamp.id)[0]} {bench.id}")
    seen = topical.words("desk-topics-now-seen", other=lamp.label)
    assert topical.last("mo").text.endswith(f"\n{seen}")
    topical.write("mo", f"!topics {bench.id} merge {lamp.id}")
    assert topical.last("mo").text.endswith(f"\n{seen}")


def test_what_is_split_from_a_hidden_topic_stays_hidden(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    first, second, *_ = members(topical, lamp.id)
    topical.write("mo", f"!topics {lamp.id} hide")
    topical.write("mo", f"!topics {lamp.id} split #{first} #{second}")
    with topical.store.open() as books:
        row = books.contributions.get(first)
        assert row is not None
        assert row.topic_id != lamp.id
        assert books.topics.is_hidden(row.topic_id)


def test_a_name_that_another_topic_has_is_said_with_a_button_that_merges_them(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    topical.write("mo", f"!topics {lamp.id} rename Light")
    topical.write("mo", f"!topics {bus.id} rename light")
    assert topical.last("mo").text.endswith(f"\n{topical.words('desk-topics-namesake', number=lamp.id)}")
    topical.press("mo", topical.words("desk-topics-merge", number=lamp.id))
    assert topic(topical, "lamp").id == bus.id


def test_a_topic_is_found_by_a_part_of_its_name_wherever_it_stands(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    topical.write("mo", f"!topics {bus.id} rename Everything about the buses")
    topical.write("mo", "!topics")
    topical.write("mo", "about the BUS")
    assert topical.last("mo").text.startswith(f"Topic {bus.id}: ")
    topical.write("mo", f"!topics {lamp.id} merge buses")
    assert topic(topical, "bus").id == lamp.id


def test_a_topic_is_not_merged_with_itself(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    topical.write("mo", f"!topics {lamp.id} merge {lamp.id}")
    assert topical.last("mo").text.startswith(topical.words("topics-with.error-same"))


# ------------------------------------------------------------------------------------------ history, two at once


def test_the_history_of_a_topic_says_what_was_done_by_which_role_and_when(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    topical.write("mo", f"!topics {lamp.id} rename Light")
    topical.write("mo", f"!topics {lamp.id} pin")
    topical.write("mo", "!topics undo")
    topical.write("mo", f"!topics {lamp.id} history")
    began, *lines = topical.last("mo").text.splitlines()[1:]
    assert began == "May 4, 2026: The topic was found."
    assert [line.partition(": ")[2] for line in lines] == [
        f"“{lamp.label}” is now called “Light”.",
        "“Light” is pinned. (undone)",
        "Change 2 is undone.",
    ]
    assert [line.partition(": ")[0].rpartition(", ")[2] for line in lines] == ["moderation"] * 3
    assert {role for _, _, _, role, *_ in everything(topical.store)["topic_change"]} == {"moderator"}
    with topical.store.open() as books:
        assert [one.topics for one in books.curation.changes(topical.id)] == [[lamp.id]] * 3


def test_of_two_moderators_at_once_the_second_is_told_and_nothing_is_changed(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    for who in ("mo", "kim"):
        topical.write(who, f"/topics {lamp.id}")
        topical.press(who, "Rename")
    topical.write("kim", "Light")
    topical.write("mo", "Darkness")
    assert (topical.last("mo").text, topic(topical, "lamp").label) == (CHANGED, "Light")


def test_a_topic_that_was_merged_meanwhile_cannot_be_split(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    topical.write("mo", f"/topics {bus.id} split")
    topical.write("kim", f"!topics {lamp.id} merge {bus.id}")
    topical.write("mo", "1")
    assert topical.hears_last("mo", 2) == [topical.asked("hall-overtaken"), topical.asked("topics-lost")]
    assert len(members(topical, lamp.id)) == 7


def test_what_others_built_on_is_undone_in_its_order(topical: Quarter) -> None:
    lamp, bus, bench = (topic(topical, name).id for name in TEXTS)
    before = homes(topical)
    topical.write("mo", f"!topics {bus} merge {bench}")
    topical.write("kim", f"!topics {lamp} merge {bus}")
    topical.write("mo", "!topics undo 1")
    assert topical.last("mo").text == topical.words("desk-topics-undo-later-first", number=1, later=2)
    topical.write("mo", "!topics undo 2")
    topical.write("kim", "!topics undo 2")
    assert topical.last("kim").text == topical.words("desk-topics-undone-already", number=2)
    topical.write("mo", "!topics undo 1")
    assert homes(topical) == before


# ------------------------------------------------------------------------------------------ what follows a merge


def test_who_was_asked_the_room_and_the_place_on_the_agenda_follow_a_merge(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    topical.write("mo", f"/agenda {bus.id} add")
    topical.write("mo", f"/agenda {bus.id} ask")
    topical.press("bus-0", "Yes, I will take part")
    topical.write("mo", f"!topics {lamp.id} merge {bus.id}")
    with topical.store.open() as books:
        assert [one.id for one in books.topics.on_agenda(topical.id)] == [lamp.id]
        assert [(one.address, one.answer) for one in books.topics.goings(lamp.id)] == [
            ("stage:bus-0", "yes"),
            ("stage:bus-1", "asked"),
            ("stage:bus-2", "asked"),
        ]
    topical.press("bus-1", "Yes, I will take part")
    assert topical.last("bus-1").text == topical.words("desk-goes-on", topic=lamp.label)
    topical.write("mo", f"/agenda {lamp.id} room")
    assert topical.last("bus-0").text.startswith(topical.words("desk-invited", topic=lamp.label, link="room ")[:40])
    topical.write("mo", f"/agenda {bus.id} ask")
    asked = topical.words("desk-asked", people=4, topic=lamp.label)  # those of the bus are not asked twice
    assert topical.last("mo").text == asked


def test_while_people_are_being_told_something_about_a_topic_it_is_not_merged(topical: Quarter) -> None:
    lamp, bus = topic(topical, "lamp"), topic(topical, "bus")
    with topical.store.open() as books:
        books.add(BroadcastRow(dialogue_id=1, topic_id=bus.id, what="go_on", asker="", people=3, made_at=topical.now))
        with pytest.raises(Refused) as refused:
            Hand(books, topical.id, MODERATOR, topical.now).merge(lamp.id, bus.id)
    assert refused.value.say == "desk-topics-being-told"


# ------------------------------------------------------------------------------------------ words that are taken back


def test_a_name_that_is_somebodys_words_goes_with_them_also_from_the_history(topical: Quarter) -> None:
    bench = topic(topical, "bench")
    topical.write("mo", f"!topics {bench.id} rename Somewhere to sit")
    for number in range(2):
        topical.write(f"bench-{number}", "/leave")
        topical.press(f"bench-{number}", "Yes, erase everything")
    with topical.store.open() as books:
        (change,) = books.curation.changes(topical.id)
        assert [cell[2:] for cell in change.cells["topics"] if cell[1] == "label"] == [["…", "Somewhere to sit"]]
        assert (books.topics.get(bench.id) or bench).label == "Somewhere to sit"
    assert bench.label not in str(everything(topical.store))


def test_nothing_is_taught_by_what_was_taken_back(topical: Quarter) -> None:
    lamp = topic(topical, "lamp")
    taken, *_ = members(topical, lamp.id)
    topical.write("mo", f"!topics {lamp.id} split {taken}")
    topical.write("lamp-0", "/mine")
    topical.write("lamp-0", "1")
    topical.press("lamp-0", "Take it back")
    assert [row[1] for row in everything(topical.store)["lesson"] if row[1] == taken] == []
    topical.write("mo", "!topics undo")
    assert topical.last("mo").text == "Done. This is change 2.\nChange 1 is undone."
