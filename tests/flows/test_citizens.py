"""The talks with citizens, from the first word to what comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.citizens import CONSENT
from bot.flows.outcomes import (
    Declined,
    GoesOn,
    LanguageChosen,
    LanguageWanted,
    Left,
    News,
    Reported,
    Supported,
    Welcomed,
    Withdrawn,
)
from bot.flows.queries import Alike, Languages, MyContributions, Own, ProblemsLike, Query, TopicCard, TopicNamed
from bot.flows.questions import Choice, Option, YesNo
from bot.flows.walk import walk
from tests.flows.talks import play

House = dict[type[Query[Any]], Any]
DARK = Alike(7, "Im Park fehlt Licht", 14)
NOBODY: House = {ProblemsLike: ()}
OTHERS: House = {ProblemsLike: (DARK,)}
OWN: House = {MyContributions: (Own(3, "Im Park ist es dunkel"),)}
LIGHT: House = {TopicNamed: TopicCard(5, "Licht", 14)}


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("agree", "yes"), Welcomed(CONSENT, hears=True)),
        (("agree", "no"), Welcomed(CONSENT, hears=False)),
        (("more", "agree", "yes"), Welcomed(CONSENT, hears=True)),
        (("language",), LanguageWanted()),
        (("no",), Declined()),
        (("young",), Declined(young=True)),
        (("more", "no"), Declined()),
        (("more", "young"), Declined(young=True)),
    ],
)
def test_the_welcome_ends_with_consent_or_keeps_nothing(said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["welcome"], *said) == Done(outcome)


def test_the_language_is_chosen_from_those_we_speak() -> None:
    speak: House = {Languages: (("de", "Deutsch"), ("en", "English"))}
    both = Choice([Option("de", "Deutsch"), Option("en", "English")])

    assert play(FLOWS["language"], house=speak) == Asking("which", both, {})
    assert play(FLOWS["language"], "en", house=speak) == Done(LanguageChosen("en"))


def test_a_new_concern_has_a_place_and_is_sent_once_its_author_says_so() -> None:
    said = ("Im Park ist es dunkel", "Stadtpark", "yes")
    assert play(FLOWS["intake"], *said, house=NOBODY) == Done(Reported("Im Park ist es dunkel", "Stadtpark"))


def test_a_concern_needs_no_place() -> None:
    said = ("Im Park ist es dunkel", "nowhere", "yes")
    assert play(FLOWS["intake"], *said, house=NOBODY) == Done(Reported("Im Park ist es dunkel", ""))


def test_a_concern_that_is_not_sent_is_nothing() -> None:
    assert play(FLOWS["intake"], "Im Park ist es dunkel", "Stadtpark", "no", house=NOBODY) == Done(None)


def test_a_concern_that_others_have_is_offered_with_the_number_of_its_people() -> None:
    same = Choice([Option("7", "Im Park fehlt Licht", {"people": 14}), "mine"])
    assert play(FLOWS["intake"], "Im Park ist es dunkel", house=OTHERS) == Asking(
        "same", same, {"concern": "Im Park ist es dunkel"}
    )


def test_meaning_the_same_supports_the_concern_of_others_and_ends_the_talk() -> None:
    assert play(FLOWS["intake"], "Im Park ist es dunkel", "7", house=OTHERS) == Done(Supported(7))


def test_meaning_something_else_goes_on_to_the_place() -> None:
    said = ("Im Park ist es dunkel", "mine", "Stadtpark", "yes")
    assert play(FLOWS["intake"], *said, house=OTHERS) == Done(Reported("Im Park ist es dunkel", "Stadtpark"))


def test_the_first_contribution_takes_at_most_five_messages_or_taps_after_consent() -> None:
    after_consent = [
        len([name for name in spot.said if not name.startswith("agree")])
        for spot in walk(FLOWS["welcome"])
        if isinstance(spot.at, Done) and isinstance(spot.at.outcome, Welcomed)
    ]
    to_send = [
        len(spot.said)
        for spot in walk(FLOWS["intake"])
        if isinstance(spot.at, Done) and isinstance(spot.at.outcome, Reported | Supported)
    ]
    assert max(after_consent) + max(to_send) <= 5


@pytest.mark.parametrize(
    ("said", "house", "outcome"),
    [
        (("close",), {MyContributions: ()}, None),
        (("close",), OWN, None),
        (("3", "keep"), OWN, None),
        (("3", "withdraw"), OWN, Withdrawn(3)),
    ],
)
def test_what_is_mine_can_be_seen_kept_and_taken_back(said: tuple[str, ...], house: House, outcome: object) -> None:
    assert play(FLOWS["mine"], *said, house=house) == Done(outcome)


def test_before_something_is_taken_back_its_words_are_shown() -> None:
    at = play(FLOWS["mine"], "3", house=OWN)
    assert at == Asking("what", Choice(("withdraw", "keep"), about="Im Park ist es dunkel"), {"which": "3"})


@pytest.mark.parametrize(
    ("flow", "said", "outcome"),
    [
        ("stop", ("quiet",), News(wanted=False)),
        ("stop", ("news",), News(wanted=True)),
        ("stop", ("nothing",), None),
        ("stop", ("erase", "no"), None),
        ("stop", ("erase", "yes"), Left()),
        ("leave", ("no",), None),
        ("leave", ("yes",), Left()),
    ],
)
def test_nothing_is_erased_without_a_second_yes(flow: str, said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS[flow], *said) == Done(outcome)


def test_who_goes_on_is_asked_by_the_name_of_the_topic() -> None:
    assert play(FLOWS["go_on"], "5", house=LIGHT) == Asking("join", YesNo(about="Licht"), {"topic": "5"})


@pytest.mark.parametrize(("said", "goes"), [("yes", True), ("no", False)])
def test_going_on_is_answered_with_yes_or_no(said: str, goes: bool) -> None:
    assert play(FLOWS["go_on"], "5", said, house=LIGHT) == Done(GoesOn(5, yes=goes))


def test_a_topic_that_is_not_there_ends_the_talk() -> None:
    assert play(FLOWS["go_on"], "99", house={TopicNamed: None}) == Done(None)
