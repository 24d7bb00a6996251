"""Setting a dialogue up: ten lines with suggestions, a check of all of them, and questions that read freely."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.outcomes import DoorClosed, DoorMade, DoorWanted, NotedDown, NoteTakenBack, SetUp
from bot.flows.queries import (
    DoorCard,
    Doors,
    Languages,
    May,
    NotesTaken,
    Own,
    Query,
    Standing,
    SuggestedTitle,
    Tone,
    ToSetUp,
)
from bot.flows.questions import Choice, Misread, Option
from bot.flows.suggestions import Day, Line, LinkName, Tongues
from tests.flows.talks import play

KNOWN = (("de", "Deutsch"), ("en", "English"))
HOUSE: dict[type[Query[Any]], Any] = {
    May: True,
    ToSetUp: Standing("2026-11-22"),
    SuggestedTitle: "Leben in Auental",
    Languages: KNOWN,
    NotesTaken: (Own(5, "Im Park ist es dunkel."),),
    Doors: (DoorCard("park", "Tür: park"),),
    Tone: (),
}
SAID = (
    *("Stadt Auental", "suggested", "suggested", "2026-11-22", "Ende Juni", "none", "all", "strict"),
    *("keep", "suggested"),
    *("Kasten im Rathaus", "Schön, dass Du da bist."),
)


@pytest.mark.parametrize("flow", ["setup", "paper", "doors"])
def test_who_is_no_moderator_is_asked_nothing(flow: str) -> None:
    assert play(FLOWS[flow], house=HOUSE | {May: False}) == Done(None)


def test_eleven_answers_and_a_yes_set_a_dialogue_up() -> None:
    assert play(FLOWS["setup"], *SAID, "yes", house=HOUSE) == Done(
        SetUp(
            municipality="Stadt Auental",
            place="Auental",
            title="Leben in Auental",
            starts=date(2026, 11, 22),
            ends=date(2027, 6, 30),
            languages=("de", "en"),
            emergency="",
            contact="Stadt Auental",
            doors="Kasten im Rathaus",
            welcome="Schön, dass Du da bist.",
            strict=True,
        )
    )


def test_nothing_is_set_up_without_the_yes() -> None:
    assert play(FLOWS["setup"], *SAID, "no", house=HOUSE) == Done(None)


def test_what_was_set_is_suggested_again() -> None:
    known = Standing("2026-11-22", "Auental", "Lindenhof", "Krisen-Dienst 1", "dsb@x.example", "Kasten", "Hallo.")
    at = play(FLOWS["setup"], house=HOUSE | {ToSetUp: known})
    assert at == Asking("municipality", Line("Auental"), {})
    assert isinstance(at, Asking)
    assert at.question.options == (Option("suggested", "Auental"),)


def test_the_end_is_suggested_from_the_beginning_on_and_may_stay_open() -> None:
    at = play(FLOWS["setup"], *SAID[:3], "1. März 2027", house=HOUSE)
    assert isinstance(at, Asking)
    assert [option.key for option in at.question.options] == ["2027-04-01", "2027-06-01", "none"]
    assert play(FLOWS["setup"], *SAID[:4], "none", *SAID[5:], "yes", house=HOUSE) != Done(None)


def test_the_evening_has_a_day_an_hour_and_a_place() -> None:
    said = (*SAID[:5], "Freitag 18:30 Uhr", "Bürgerhaus", *SAID[6:], "yes")
    at = play(FLOWS["setup"], *said, house=HOUSE)
    assert isinstance(at, Done)
    assert (at.outcome.evening, at.outcome.venue) == (datetime(2026, 11, 27, 18, 30), "Bürgerhaus")


def test_an_end_before_the_beginning_is_refused() -> None:
    question = Day(date(2026, 11, 22), earliest=date(2027, 3, 1))
    with pytest.raises(Misread, match="too-early"):
        question.read("1.2.2027")
    with pytest.raises(Misread, match="no-day"):
        question.read("irgendwann")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("all", "Deutsch, English"),
        ("en", "English"),
        ("Englisch? Nein: Deutsch", "Deutsch"),
        ("english und DEUTSCH", "Deutsch, English"),
        ("Deutsch, bitte.", "Deutsch"),
        ("Deutsch, und wenn es geht, auch English", "Deutsch, English"),
    ],
)
def test_languages_are_read_by_name_and_by_code(said: str, read: str) -> None:
    assert Tongues(KNOWN).read(said) == read


def test_a_language_is_also_known_by_the_name_that_others_have_for_it() -> None:
    known = (*KNOWN, ("tr", "Türkçe", "Türkisch", "Turkish"), ("uk", "Українська", "Ukrainisch", "Ukrainian"))
    assert Tongues(known).read("Deutsch, türkisch und Ukrainian") == "Deutsch, Türkçe, Українська"
    assert [option.text for option in Tongues(known).options] == ["", "Deutsch", "English", "Türkçe", "Українська"]


def test_a_language_that_nobody_speaks_here_is_refused() -> None:
    with pytest.raises(Misread, match="none-known"):
        Tongues(KNOWN).read("Klingonisch")


@pytest.mark.parametrize(
    ("said", "others"),
    [
        ("Deutsch, English, Klingonisch", "Klingonisch"),
        ("Deutsch und Klingonisch", "Klingonisch"),
        ("Dothraki; deutsch\nHohes Valyrisch & en", "Dothraki, Hohes Valyrisch"),
    ],
)
def test_a_language_among_others_that_nobody_speaks_here_is_named(said: str, others: str) -> None:
    with pytest.raises(Misread, match="not-known") as refused:
        Tongues(KNOWN).read(said)
    assert refused.value.details == {"others": others, "known": "Deutsch, English"}


def test_of_what_is_no_language_only_the_beginning_is_repeated() -> None:
    with pytest.raises(Misread, match="not-known") as refused:
        Tongues(KNOWN).read(f"Deutsch, {'x' * 4000}")
    assert refused.value.details == {"others": "x" * 80, "known": "Deutsch, English"}


def test_a_long_suggestion_is_shortened_on_its_button_and_taken_whole() -> None:
    question = Line("Wort " * 40 + "Ende", longest=400)
    assert len(question.options[0].text) == 60
    assert question.read("suggested").endswith("Wort Ende")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Bibliothek", "bibliothek"),
        ("Bücherei Süd", "buecherei-sued"),
        ("Straße 7!", "strasse-7"),
        ("Şişli Çay", "sisli-cay"),
    ],
)
def test_a_name_for_a_link_is_made_of_any_latin_letters(said: str, name: str) -> None:
    assert LinkName().read(said) == name


@pytest.mark.parametrize(("said", "reason"), [("парк", "no-letters"), ("!", "no-letters"), ("x" * 41, "too-long")])
def test_a_name_that_no_link_can_carry_is_refused(said: str, reason: str) -> None:
    with pytest.raises(Misread, match=reason):
        LinkName().read(said)


# ---------------------------------------------------------------------------------------------- paper, doors


def test_a_card_is_entered_with_its_way_its_words_and_its_place() -> None:
    said = ("phone", "Der Bus kommt nie.", "nowhere", "yes")
    assert play(FLOWS["paper"], *said, house=HOUSE) == Done(NotedDown("Der Bus kommt nie.", "", "phone"))


def test_what_was_entered_can_be_taken_back_or_kept() -> None:
    assert play(FLOWS["paper"], "list", "5", "withdraw", house=HOUSE) == Done(NoteTakenBack(5))
    assert play(FLOWS["paper"], "list", "5", "keep", house=HOUSE) == Done(None)
    assert play(FLOWS["paper"], "list", "close", house=HOUSE | {NotesTaken: ()}) == Done(None)


def test_a_door_is_made_shown_and_taken_away() -> None:
    assert play(FLOWS["doors"], "new", "Bücherei Süd", "Stadtpark", house=HOUSE) == Done(
        DoorMade("buecherei-sued", "Stadtpark")
    )
    assert play(FLOWS["doors"], "d-park", "poster", house=HOUSE) == Done(DoorWanted("park"))
    assert play(FLOWS["doors"], "d-park", "remove", house=HOUSE) == Done(DoorClosed("park"))


def test_a_door_may_be_called_like_a_button() -> None:
    cards = (DoorCard("new", "Tür: new"), DoorCard("close", "Tür: close"))
    assert play(FLOWS["doors"], house=HOUSE | {Doors: cards}) == Asking(
        "which", Choice([Option("d-new", "new"), Option("d-close", "close"), "new", "close"]), {}
    )
