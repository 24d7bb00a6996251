"""Moderators: who is one, the agenda, who is told of it, the digest in their chat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.hall.clock import Clock, Schedule
from bot.words import Words
from nlp.sense import Sense
from storage import Store
from tests.quarter import BERLIN, BUS, LAMP, Later, Quarter, everything, store_in

TOPICS = {
    "lamp": LAMP,
    "bus": BUS,
    "bench": "There is no bench on the market square for old people.",
}


@pytest.fixture(scope="session")
def grouped(empty_database: Path, sense: Sense, tmp_path_factory: pytest.TempPathFactory) -> Quarter:
    quarter = Quarter(store_in(tmp_path_factory.mktemp("grouped"), empty_database), Likeness(sense))
    for topic, people in (("lamp", 4), ("bus", 3), ("bench", 2)):
        for number in range(people):
            quarter.reports(f"{topic}-{number}", f"{TOPICS[topic]} It is {number} years now.")
    quarter.groups()
    quarter.store.close()
    return quarter


@pytest.fixture
def topical(grouped: Quarter, tmp_path: Path, likeness: Likeness) -> Iterator[Quarter]:
    """Three topics by size: the lamp (4 people), the bus (3), the bench (2). Mo has the digest."""
    later = Later(grouped, tmp_path, likeness)
    yield later
    later.store.close()


def topics(quarter: Quarter) -> dict[str, tuple[int, str]]:
    """What our topics are called in the books: (id, label)."""
    with quarter.store.open() as books:
        rows = {row.text.partition(" It is ")[0]: row.topic_id for row in books.contributions.of_dialogue(quarter.id)}
        found = {}
        for name, text in TOPICS.items():
            topic = books.topics.get(rows[text] or 0)
            assert topic is not None
            found[name] = (topic.id, topic.label)
        return found


def agenda(quarter: Quarter) -> list[str]:
    with quarter.store.open() as books:
        return [topic.label for topic in books.topics.on_agenda(quarter.id)]


def moves(quarter: Quarter, topic: str, move: str) -> None:
    quarter.write("mo", f"/agenda {topics(quarter)[topic][0]} {move}")


# ------------------------------------------------------------------------------------------ who is a moderator


@pytest.mark.parametrize(("name", "what"), [("agenda", "look"), ("digest", "digest")])
def test_only_who_has_a_role_for_it_reaches_it(quarter: Quarter, name: str, what: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", f"/{name}")
    assert quarter.last("anna").text == quarter.not_yours(what)


def test_somebody_invited_becomes_a_moderator_once(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.invite(books, quarter.id, "m-Secret", quarter.now)
    quarter.write("anna", "/start m-Secret")
    assert quarter.hears_last("anna") == [quarter.words("desk-role-welcome", role="moderator", title="Lindenhof")]
    assert quarter.last("anna").buttons == ("Show the digest", "To the agenda")
    quarter.press("anna", "To the agenda")
    assert quarter.last("anna").text == quarter.asked("agenda-nothing")
    quarter.write("bert", "/start m-Secret")
    assert quarter.hears_last("bert") == [quarter.asked("welcome-agree")]


def test_an_invitation_holds_a_week(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        until = roles.invite(books, quarter.id, "m-Secret", quarter.now)
    assert until - quarter.now == timedelta(days=7)
    quarter.now = until
    quarter.write("anna", "/start m-Secret")
    assert quarter.hears_last("anna") == [quarter.asked("welcome-agree")]


@pytest.mark.parametrize("word", ["m-secret", "m-Secret x", "lindenhof", "group"])
def test_any_other_word_is_an_ordinary_start(quarter: Quarter, word: str) -> None:
    with quarter.store.open() as books:
        roles.invite(books, quarter.id, "m-Secret", quarter.now)
    quarter.write("anna", f"/start {word}")
    assert quarter.hears_last("anna") == [quarter.asked("welcome-agree")]


def test_the_word_of_an_invitation_is_in_no_table(quarter: Quarter, store: Store) -> None:
    with store.open() as books:
        roles.invite(books, quarter.id, "m-Secret", quarter.now)
    assert "m-Secret" not in str(everything(store))


def test_who_is_in_the_settings_no_more_moderates_no_more_and_the_invited_stay(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.invite(books, quarter.id, "m-Secret", quarter.now)
    quarter.write("anna", "/start m-Secret")
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:kim"])
        assert [role.address for role in books.people.roles(quarter.id)] == ["stage:anna", "stage:kim"]
    quarter.write("mo", "/agenda")
    assert quarter.last("mo").text == quarter.not_yours("look")


def test_an_invited_moderator_who_leaves_is_none_any_more(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.invite(books, quarter.id, "m-Secret", quarter.now)
    quarter.write("anna", "/start m-Secret")
    quarter.write("anna", "/leave")
    quarter.press("anna", "Yes, erase everything")
    quarter.write("anna", "/agenda")
    assert quarter.last("anna").text == quarter.not_yours("look")


def test_an_agenda_that_was_open_is_of_no_use_to_who_moderates_no_more(topical: Quarter) -> None:
    moves(topical, "lamp", "add")
    with topical.store.open() as books:
        roles.appoint(books, topical.id, [])
    topical.press("mo", "Publish the agenda")
    with topical.store.open() as books:
        assert [topic.published_at for topic in books.topics.on_agenda(topical.id)] == [None]


# ------------------------------------------------------------------------------------------ the agenda


def test_without_topics_there_is_no_agenda(quarter: Quarter) -> None:
    quarter.write("mo", "/agenda")
    assert quarter.last("mo").text == quarter.asked("agenda-nothing")


def test_topics_are_offered_by_size(topical: Quarter) -> None:
    named = topics(topical)
    topical.write("mo", "/agenda")
    assert topical.last("mo").text == topical.asked("agenda-topic")
    by_size = tuple(f"{named[name][1]} ({people})" for name, people in (("lamp", 4), ("bus", 3), ("bench", 2)))
    assert topical.last("mo").buttons == (*by_size, "Done")


def test_topics_are_added_ordered_and_removed(topical: Quarter) -> None:
    named = {name: label for name, (_, label) in topics(topical).items()}
    for name in ("lamp", "bus", "bench"):
        moves(topical, name, "add")
    assert agenda(topical) == [named["lamp"], named["bus"], named["bench"]]
    moves(topical, "bench", "up")
    assert agenda(topical) == [named["lamp"], named["bench"], named["bus"]]
    moves(topical, "lamp", "down")
    assert agenda(topical) == [named["bench"], named["lamp"], named["bus"]]
    moves(topical, "lamp", "remove")
    assert agenda(topical) == [named["bench"], named["bus"]]


@pytest.mark.parametrize(("name", "move"), [("lamp", "up"), ("bus", "down")])
def test_a_move_beyond_the_end_changes_nothing(topical: Quarter, name: str, move: str) -> None:
    moves(topical, "lamp", "add")
    moves(topical, "bus", "add")
    before = agenda(topical)
    moves(topical, name, move)
    assert agenda(topical) == before


def test_the_digest_puts_a_topic_on_the_agenda_by_one_tap(topical: Quarter) -> None:
    label = topics(topical)["lamp"][1]
    first = next(shown for shown in topical.chat("mo") if shown.buttons == ("On the agenda",))
    topical.happens("mo", "Picked", position=1, on=first.id)
    assert agenda(topical) == [label]
    assert topical.last("mo").buttons[0] == f"1. {label} (4)"
    assert topical.last("mo").buttons[-2:] == ("Publish the agenda", "Done")


def test_a_topic_that_is_gone_is_answered(topical: Quarter) -> None:
    topical.write("mo", "/agenda 4711 add")
    error = topical.asked("agenda-topic.error-no-option")
    assert topical.last("mo").text == f"{error}\n\n{topical.asked('agenda-topic')}"


def test_a_topic_on_the_agenda_stays_when_all_was_taken_back_but_not_its_name(topical: Quarter) -> None:
    moves(topical, "bench", "add")
    for number in range(2):
        topical.write(f"bench-{number}", "/mine")
        topical.write(f"bench-{number}", "1")
        topical.press(f"bench-{number}", "Take it back")
    topical.groups()
    assert agenda(topical) == ["…"]


def test_the_published_agenda_goes_to_all_who_want_to_hear_and_authors_learn_of_their_own(topical: Quarter) -> None:
    topical.arrives("deaf", hears=False)
    topical.arrives("listener")
    moves(topical, "lamp", "add")
    moves(topical, "bus", "add")
    topical.press("mo", "Publish the agenda")
    named = topics(topical)
    listed = f"1. {named['lamp'][1]}\n2. {named['bus'][1]}"
    everyone = topical.words("desk-agenda-published", title="Lindenhof", topics=listed)
    own = f"1. {LAMP} It is 0 years now."
    authors = topical.words("desk-agenda-yours", title="Lindenhof", topics=listed, count=1, mine=own)
    assert (topical.last("listener").title, topical.last("listener").text) == ("The agenda is ready", everyone)
    assert (topical.last("lamp-0").title, topical.last("lamp-0").text) == ("The agenda is ready", authors)
    assert topical.last("bench-0").text == everyone
    assert topical.last("deaf").text == topical.asked("intake-concern")
    assert topical.last("mo").text == topical.words("desk-published", people=10, topics=2)


def test_published_again_authors_hear_only_of_what_is_new_on_it(topical: Quarter) -> None:
    moves(topical, "lamp", "add")
    topical.press("mo", "Publish the agenda")
    moves(topical, "bus", "add")
    topical.press("mo", "Publish the agenda")
    named = topics(topical)
    listed = f"1. {named['lamp'][1]}\n2. {named['bus'][1]}"
    assert topical.last("lamp-0").text == topical.words("desk-agenda-published", title="Lindenhof", topics=listed)
    assert topical.last("bus-0").text.startswith(
        topical.words("desk-agenda-published", title="Lindenhof", topics=listed) + "\n\nYour concern is on it:"
    )


def test_everyone_is_told_in_their_own_language(topical: Quarter) -> None:
    topical.write("bench-0", "/language")
    topical.press("bench-0", "Deutsch")
    moves(topical, "lamp", "add")
    topical.press("mo", "Publish the agenda")
    listed = f"1. {topics(topical)['lamp'][1]}"
    german = Words("de")("desk-agenda-published", title="Lindenhof", topics=listed)
    assert topical.last("bench-0").text == german


# ------------------------------------------------------------------------------------------ the digest


def test_the_digest_is_an_overview_a_message_for_each_topic_and_two_files(topical: Quarter) -> None:
    waiting, overview, *lines, files = topical.chat("mo")
    assert (waiting.text, waiting.buttons) == (topical.words("desk-queue-waiting", held=0, new=9), ("Decide now",))
    assert overview.files == ("topics.png",)
    assert [line.title for line in lines] == [f"{place}. {label}" for place, label in enumerate(_by_size(topical), 1)]
    assert [line.buttons for line in lines] == [("On the agenda",)] * 3
    assert files.files == ("quartier-2026-05-04.pdf", "quartier-2026-05-04.csv")
    assert files.buttons == ("To the agenda", "Another form, or how often")


def _by_size(quarter: Quarter) -> list[str]:
    return [topics(quarter)[name][1] for name in ("lamp", "bus", "bench")]


def test_delivered_files_are_kept_nowhere(topical: Quarter) -> None:
    assert everything(topical.store)["attachment"] == []


def test_a_digest_on_demand_goes_only_to_who_asked(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo", "stage:kim"])
    quarter.write("mo", "/digest chat")
    assert quarter.hears_last("mo") == [quarter.asked("desk-digest-soon")]
    clock = Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None)
    assert clock.tick()
    assert not clock.tick()
    quarter.work()
    assert quarter.hears_last("mo", 2) == [quarter.asked("desk-digest-soon"), quarter.asked("desk-digest-empty")]
    assert quarter.chat("kim") == []


def test_a_digest_on_demand_leaves_what_is_new_new(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("mo", "/digest chat")
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    assert quarter.groups().new == 1
