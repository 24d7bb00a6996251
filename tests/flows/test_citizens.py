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
    Welcomed,
    Withdrawn,
)
from bot.flows.queries import Languages, Query, TopicCard, TopicNamed
from bot.flows.questions import Choice, Option, YesNo
from bot.flows.rights.outcomes import MoreWanted, RewordWanted, Unsupported
from bot.flows.rights.queries import MySayings, Page, Saying
from tests.flows.talks import play

House = dict[type[Query[Any]], Any]
OWN: House = {MySayings: Page((Saying(3, "Im Park ist es dunkel"), Saying(2, "Der Bus", is_own=False)), more=True)}
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


@pytest.mark.parametrize(
    ("said", "house", "outcome"),
    [
        (("close",), {MySayings: Page()}, None),
        (("close",), OWN, None),
        (("more",), OWN, MoreWanted(2)),
        (("c3", "keep"), OWN, None),
        (("c3", "withdraw"), OWN, Withdrawn(3)),
        (("c3", "change"), OWN, RewordWanted(3)),
        (("s2", "keep"), OWN, None),
        (("s2", "withdraw"), OWN, Unsupported(2)),
    ],
)
def test_what_is_mine_can_be_seen_kept_and_taken_back(said: tuple[str, ...], house: House, outcome: object) -> None:
    assert play(FLOWS["mine"], *said, house=house) == Done(outcome)


def test_before_something_is_taken_back_its_words_are_shown() -> None:
    at = play(FLOWS["mine"], "c3", house=OWN)
    ways = Choice(("change", "withdraw", "keep"), about="Im Park ist es dunkel")
    assert at == Asking("what", ways, {"page": 1, "which": "c3"}, ("page",))


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
