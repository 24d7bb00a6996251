"""Who goes on with a topic, and the room that is made for them; on a network like Matrix and on one like Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.desk.alike import Likeness
from bot.messages import Address, Deed, Invite, LetIn, MakeLink, OpenRoom, Refused, Say
from nlp.sense import Sense
from tests.quarter import LAMP, Later, Quarter, store_in

FORUM = "-100"


@pytest.fixture(scope="session")
def evenings(empty_database: Path, sense: Sense, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Quarter]:
    return {
        network: _asked(Quarter(store_in(tmp_path_factory.mktemp(network), empty_database), Likeness(sense), network))
        for network in ("stage", "telegram")
    }


@pytest.fixture
def asked(evenings: dict[str, Quarter], tmp_path: Path, likeness: Likeness) -> Iterator[Quarter]:
    """Anna, Bert, Chris and Dora (who does not want to hear) are behind a topic; the first three were asked."""
    later = Later(evenings["stage"], tmp_path, likeness)
    yield later
    later.store.close()


@pytest.fixture
def on_telegram(evenings: dict[str, Quarter], tmp_path: Path, likeness: Likeness) -> Iterator[Quarter]:
    """The same, on a network where a room is a topic in a forum."""
    later = Later(evenings["telegram"], tmp_path, likeness)
    yield later
    later.store.close()


def _asked(quarter: Quarter) -> Quarter:
    quarter.arrives("dora", hears=False)
    for who in ("anna", "bert", "chris", "dora"):
        quarter.reports(who, f"{LAMP} Says {who}.")
    quarter.groups()
    quarter.write("mo", "/agenda 1 ask")
    quarter.store.close()
    return quarter


def label(quarter: Quarter) -> str:
    with quarter.store.open() as books:
        topic = books.topics.get(1)
        assert topic is not None
        return topic.label


def done(quarter: Quarter, *kinds: type[Deed]) -> list[tuple[str, Any]]:
    """(to whom, deed) of all deeds of these kinds, in the order of delivery."""
    return [(one.address.id, one.deed) for one in quarter.stage.parcels if isinstance(one.deed, kinds)]


def test_who_goes_on_is_asked_of_the_people_of_the_topic_who_want_to_hear(asked: Quarter) -> None:
    question = asked.words("desk-go-on", topic=label(asked))
    told = {who: asked.last(who).text == question for who in ("anna", "bert", "chris", "dora")}
    assert told == {"anna": True, "bert": True, "chris": True, "dora": False}
    assert asked.last("anna").buttons == ("Yes, I will take part", "No, thank you")
    assert asked.last("mo").text == asked.words("desk-asked", people=3, topic=label(asked))


def test_nobody_is_asked_twice(asked: Quarter) -> None:
    before = len(asked.chat("anna"))
    asked.write("mo", "/agenda 1 ask")
    asked.reports("emil", f"{LAMP} Says emil.")
    assert len(asked.chat("anna")) == before


def test_yes_and_no_are_noted(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.write("bert", "No, thank you")
    assert asked.last("anna").text == asked.words("desk-goes-on", topic=label(asked))
    assert asked.last("bert").text == asked.words("desk-stays-out")
    with asked.store.open() as books:
        answers = {one.address: one.answer for one in books.topics.goings(1)}
    assert answers == {"stage:anna": "yes", "stage:bert": "no", "stage:chris": "asked"}


def test_a_room_is_offered_once_somebody_said_yes(asked: Quarter) -> None:
    asked.write("mo", "/agenda 1")
    assert "Open a room for the group" not in asked.last("mo").buttons
    asked.press("anna", "Yes, I will take part")
    asked.write("mo", "/agenda 1")
    assert "Open a room for the group" in asked.last("mo").buttons


def test_a_room_is_made_its_summary_pinned_and_exactly_those_who_said_yes_invited(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.press("bert", "No, thank you")
    asked.write("anna", "/consent")
    asked.press("anna", "Quote me: no. Switch on")
    asked.write("mo", "/agenda 1 room")
    ((_, made),) = done(asked, OpenRoom)
    assert (made.name, made.home, made.home_name) == (label(asked), "lindenhof", "Lindenhof")
    room = Address("stage", f"!{made.key}")
    assert done(asked, Invite) == [("anna", Invite(room, home="lindenhof"))]
    quotes = f"1. {LAMP} Says anna."
    summary = asked.words("desk-room-summary", topic=label(asked), people=4, going=1, quotes=quotes, count=1)
    (pinned,) = [deed for _, deed in done(asked, Say) if deed.pin]
    assert (pinned.title, pinned.text) == (label(asked), summary)
    assert [shown.text for shown in asked.chat(room.id)] == [summary]
    link = f"room {made.key}"
    assert asked.last("anna").text == asked.words("desk-invited", topic=label(asked), link=link)
    assert asked.last("mo").text == asked.words("desk-room-open", topic=label(asked), people=1, link=link)


def test_a_late_yes_is_invited_at_once(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.write("mo", "/agenda 1 room")
    asked.press("chris", "Yes, I will take part")
    assert [who for who, _ in done(asked, Invite)] == ["anna", "chris"]
    assert asked.hears_last("chris", 2)[0] == asked.words("desk-goes-on", topic=label(asked))


def test_a_room_that_is_there_is_not_offered_again(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.write("mo", "/agenda 1 room")
    asked.write("mo", "/agenda 1 room")
    assert len(done(asked, OpenRoom)) == 1


def test_a_refused_room_is_told_to_the_moderator_and_can_be_tried_again(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.stage.refuses[OpenRoom] = Refused("no rights")
    asked.write("mo", "/agenda 1 room")
    assert asked.hears_last("mo", 2) == [
        asked.words("desk-room-soon", topic=label(asked)),
        asked.words("desk-room-failed"),
    ]
    del asked.stage.refuses[OpenRoom]
    asked.write("mo", "/agenda 1 room")
    assert [who for who, _ in done(asked, Invite)] == ["anna"]


def test_who_leaves_is_not_invited(asked: Quarter) -> None:
    for who in ("anna", "bert"):
        asked.press(who, "Yes, I will take part")
    asked.write("anna", "/leave")
    asked.press("anna", "Yes, erase everything")
    asked.write("mo", "/agenda 1 room")
    assert [who for who, _ in done(asked, Invite)] == ["bert"]


def test_the_house_knows_who_is_inside(asked: Quarter) -> None:
    asked.press("anna", "Yes, I will take part")
    asked.write("mo", "/agenda 1 room")
    ((_, made),) = done(asked, OpenRoom)
    for here in (True, False):
        asked.happens("anna", "Came", room=f"stage:!{made.key}", here=here)
        with asked.store.open() as books:
            assert [one.inside for one in books.topics.goings(1) if one.answer == "yes"] == [here]


# ------------------------------------------------------------------------------------------ a forum on Telegram


def test_without_a_forum_the_moderator_is_told_how_to_make_one_and_can_go_on_then(on_telegram: Quarter) -> None:
    on_telegram.press("anna", "Yes, I will take part")
    on_telegram.write("mo", "/agenda 1 room")
    assert on_telegram.last("mo").text == on_telegram.words("desk-no-forum", topic=label(on_telegram))
    on_telegram.happens("mo", "Hosted", forum=f"telegram:{FORUM}", able=True)
    on_telegram.write("mo", "/agenda 1 room")
    assert [to for to, _ in done(on_telegram, OpenRoom)] == [FORUM]


def test_a_forum_is_hosted_by_a_moderator_and_gets_a_link(on_telegram: Quarter) -> None:
    on_telegram.happens("mo", "Hosted", forum=f"telegram:{FORUM}", able=True)
    assert done(on_telegram, MakeLink) == [(FORUM, MakeLink("Lindenhof"))]
    assert on_telegram.last("mo").text == on_telegram.words("desk-forum-set", title="Lindenhof")
    with on_telegram.store.open() as books:
        dialogue = books.people.dialogue(on_telegram.id)
        assert (dialogue.forum, dialogue.forum_link) == (f"telegram:{FORUM}", f"door of {FORUM}")


def test_a_forum_in_which_rights_are_missing_is_not_taken(on_telegram: Quarter) -> None:
    on_telegram.happens("mo", "Hosted", forum=f"telegram:{FORUM}", able=False)
    assert on_telegram.last("mo").text == on_telegram.words("desk-forum-rights")
    with on_telegram.store.open() as books:
        assert books.people.dialogue(on_telegram.id).forum == ""


def test_a_forum_of_anybody_else_is_passed_over(on_telegram: Quarter) -> None:
    before = len(on_telegram.stage.parcels)
    on_telegram.happens("anna", "Hosted", forum=f"telegram:{FORUM}", able=True)
    on_telegram.happens("stranger", "Hosted", forum=f"telegram:{FORUM}", able=True)
    with on_telegram.store.open() as books:
        assert (books.people.dialogue(on_telegram.id).forum, books.people.contact("telegram:stranger")) == ("", None)
    assert len(on_telegram.stage.parcels) == before


@pytest.fixture
def with_room(on_telegram: Quarter) -> Quarter:
    on_telegram.press("anna", "Yes, I will take part")
    on_telegram.happens("mo", "Hosted", forum=f"telegram:{FORUM}", able=True)
    on_telegram.write("mo", "/agenda 1 room")
    return on_telegram


def test_in_a_forum_people_are_invited_by_links_and_never_added(with_room: Quarter) -> None:
    ((_, made),) = done(with_room, OpenRoom)
    args = {"topic": label(with_room), "door": f"door of {FORUM}", "link": f"room {made.key}"}
    assert with_room.last("anna").text == with_room.words("desk-invited-by-link", **args)
    assert done(with_room, Invite) == []


def test_join_requests_are_answered_yes_for_exactly_the_invited(with_room: Quarter) -> None:
    for who in ("anna", "bert", "stranger", "mo"):
        with_room.happens(who, "JoinAsked", room=f"telegram:{FORUM}")
    forum = Address("telegram", FORUM)
    assert done(with_room, LetIn) == [
        ("anna", LetIn(forum, True)),
        ("bert", LetIn(forum, False)),
        ("stranger", LetIn(forum, False)),
        ("mo", LetIn(forum, False)),
    ]


def test_who_said_no_after_all_is_not_let_in(with_room: Quarter) -> None:
    with_room.write("anna", "/go_on 1 no")
    with_room.happens("anna", "JoinAsked", room=f"telegram:{FORUM}")
    assert done(with_room, LetIn) == [("anna", LetIn(Address("telegram", FORUM), False))]


def test_when_the_forum_moves_its_rooms_and_its_post_move_with_it(with_room: Quarter) -> None:
    ((_, made),) = done(with_room, OpenRoom)
    with with_room.store.open() as books:
        with_room.hall.post(books, f"telegram:{FORUM}/{made.key}", Say("News"))
        with_room.hall.post(books, f"telegram:{FORUM}99", Say("A group whose number begins alike"))
    with_room.happens("mo", "Migrated", old=f"telegram:{FORUM}", new="telegram:-200")
    with with_room.store.open() as books:
        (room,) = books.topics.rooms(1)
        assert (room.address, books.people.dialogue(with_room.id).forum) == (
            f"telegram:-200/{made.key}",
            "telegram:-200",
        )
    posted = [address for address, chat in with_room.stage.chats.items() if chat[-1].text == "News"]
    assert posted == [f"telegram:-200/{made.key}"]
