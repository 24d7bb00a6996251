"""The talks with organisations, their helpers and the moderators who verify them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.engagement.outcomes import (
    BadgeSet,
    Founded,
    HelpOffered,
    HelpTakenBack,
    MatchAnswered,
    MemberWanted,
    NeedEnded,
    NeedReported,
    NeedSettled,
    NeedWanted,
    OrganisationLeft,
    OrganisationWanted,
    Relayed,
)
from bot.flows.engagement.queries import (
    MatchCard,
    MatchNamed,
    MyOrganisations,
    NeedNamed,
    NeedsOf,
    Now,
    OpenNeeds,
    OrganisationCard,
    Organisations,
)
from bot.flows.engagement.samples import ANSWERED, CLUB, NEED, NOW, SHOP
from bot.flows.measures import Count, Decision, Until
from bot.flows.outcomes import Again
from bot.flows.queries import May, Query, Tone
from bot.flows.questions import Text
from bot.flows.rights.queries import MyConsent
from tests.flows.talks import play

WHAT = Asking("what", Text(longest=300, shortest=8), {"hear": True})
House = dict[type[Query[Any]], Any]
NINE, NOON = datetime(2031, 5, 3, 9), datetime(2031, 5, 3, 12)
"""On the Saturday after `NOW`."""


def house(*own: OrganisationCard, **more: Any) -> House:
    """A house in which the person speaks for ``own``."""
    known: House = {MyOrganisations: own, Now: NOW, NeedsOf: (NEED,), OpenNeeds: (NEED, ANSWERED), NeedNamed: NEED}
    known |= {MyConsent: more.get("given", ("contact", "passed_on")), Tone: more.get("tone", ())}
    return {**known, MatchNamed: MatchCard(3, NEED, more.get("state", "asked"))}


def test_who_speaks_for_nobody_yet_names_an_organisation() -> None:
    said = "Sportverein", "club", "nowhere", "Wir turnen.", "yes"
    assert play(FLOWS["organisation"], *said, house=house()) == Done(Founded("Sportverein", "club", "", "Wir turnen."))


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("1", "need"), NeedWanted(1)),
        (("1", "invite"), MemberWanted(1)),
        (("1", "leave", "yes"), OrganisationLeft(1)),
        (("1", "leave", "no"), None),
        (("1", "needs", "7", "enough"), NeedSettled(7, "enough")),
        (("1", "needs", "7", "keep"), None),
        (("1", "close"), None),
        (("close",), None),
        (("another", "Laden", "shop", "Markt", "Brot", "no"), None),
    ],
)
def test_who_speaks_for_one_goes_on_with_it(said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["organisation"], *said, house=house(CLUB)) == Done(outcome)


def test_a_need_is_asked_for_line_by_line() -> None:
    said = "Kisten tragen", "4", "Samstag 9-12 Uhr", "Halle", "bot", "usual", "yes"
    assert play(FLOWS["support_need"], *said, house=house(CLUB)) == Done(
        NeedReported(1, "Kisten tragen", 4, NINE, NOON, "Halle", "", 4)
    )


def test_an_end_that_was_not_said_is_asked_for() -> None:
    at = play(FLOWS["support_need"], "Kisten tragen", "4", "Samstag um 9 Uhr", house=house(CLUB))
    assert isinstance(at, Asking)
    assert (at.name, at.question) == ("until", Until(NINE))


def test_no_more_answers_than_can_be_borne_are_proposed() -> None:
    at = play(
        FLOWS["support_need"], "Kisten tragen", "400", "Samstag 9-12 Uhr", "nowhere", "0151 234567", house=house(CLUB)
    )
    assert isinstance(at, Asking)
    assert (at.name, at.question) == ("most", Count(50, usual=50))


def test_who_speaks_for_several_says_for_whom() -> None:
    at = play(FLOWS["support_need"], house=house(CLUB, SHOP))
    assert isinstance(at, Asking)
    assert at.name == "which"


@pytest.mark.parametrize(("answer", "outcome"), [("found", OrganisationWanted()), ("close", None)])
def test_without_an_organisation_there_is_no_need(answer: str, outcome: object) -> None:
    assert play(FLOWS["support_need"], answer, house=house()) == Done(outcome)


def test_what_became_of_a_need_is_one_tap() -> None:
    assert play(FLOWS["need_result"], "7", "nobody", house=house(CLUB)) == Done(NeedEnded(7, "nobody"))


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("7", "help", "Ab 9 Uhr.", "yes"), HelpOffered(7, "Ab 9 Uhr.")),
        (("7", "help", "Ab 9 Uhr.", "no"), None),
        (("7", "close"), None),
        (("close",), None),
    ],
)
def test_a_helper_says_what_the_organisation_shall_know(said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["needs"], *said, house=house()) == Done(outcome)


@pytest.mark.parametrize(
    ("given", "said", "outcome"),
    [
        ((), ("yes", "yes", "Ab 9 Uhr.", "yes"), HelpOffered(7, "Ab 9 Uhr.", ("contact", "passed_on"))),
        ((), ("bot", "yes", "yes"), HelpOffered(7, "", ("contact",))),
        ((), ("yes", "no"), None),
        (("contact",), ("yes", "Ab 9 Uhr.", "yes"), HelpOffered(7, "Ab 9 Uhr.", ("passed_on",))),
        (("contact",), ("bot", "yes"), HelpOffered(7, "")),
        (("passed_on",), ("yes", "Ab 9 Uhr.", "yes"), HelpOffered(7, "Ab 9 Uhr.", ("contact",))),
    ],
)
def test_a_helper_is_asked_for_what_helping_needs_and_nobody_agreed_to(
    given: tuple[str, ...], said: tuple[str, ...], outcome: object
) -> None:
    assert play(FLOWS["needs"], "7", "help", *said, house=house(given=given)) == Done(outcome)


@pytest.mark.parametrize(("answer", "outcome"), [("no", Done(None)), ("yes", WHAT)])
def test_who_cannot_be_written_to_enters_no_need(answer: str, outcome: object) -> None:
    assert play(FLOWS["support_need"], answer, house=house(CLUB, given=())) == outcome


@pytest.mark.parametrize(
    ("flow", "said", "text"),
    [
        ("organisation", (), "name"),
        ("needs", ("7", "help"), "word"),
        ("relay", ("3",), "words"),
    ],
)
def test_an_insult_between_two_is_said_anew_or_not_at_all(flow: str, said: tuple[str, ...], text: str) -> None:
    rude = house(tone=("insult.word",), state="yes")
    at = play(FLOWS[flow], *said, "Ihr Idioten", house=rude)
    assert isinstance(at, Asking)
    assert (at.name, [option.key for option in at.question.options]) == ("insult", ["change", "discard"])
    assert play(FLOWS[flow], *said, "Ihr Idioten", "change", house=rude) == Done(Again(text))
    assert play(FLOWS[flow], *said, "Ihr Idioten", "discard", house=rude) == Done(None)


def test_a_need_that_the_guard_stops_can_wait_for_a_moderator() -> None:
    said = "Kisten tragen", "person", "4", "Samstag 9-12 Uhr", "Halle", "bot", "usual", "yes"
    assert play(FLOWS["support_need"], *said, house=house(CLUB, tone=("insult.word",))) == Done(
        NeedReported(1, "Kisten tragen", 4, NINE, NOON, "Halle", "", 4, held="insult.word")
    )


def test_a_helper_who_has_said_yes_can_take_it_back() -> None:
    assert play(FLOWS["needs"], "8", "undo", house=house()) == Done(HelpTakenBack(8))


@pytest.mark.parametrize("yes", [True, False])
def test_the_organisation_answers_yes_or_no(yes: bool) -> None:
    said = "3", "yes" if yes else "no"
    assert play(FLOWS["match"], *said, house=house(CLUB)) == Done(MatchAnswered(3, yes))


def test_the_question_to_the_organisation_shows_nothing_of_the_helper() -> None:
    at = play(FLOWS["match"], "3", house=house(CLUB))
    assert isinstance(at, Asking)
    assert at.question == Decision(("yes", "no"), facts=NEED.facts())


def test_words_are_passed_on_only_where_both_said_yes() -> None:
    assert play(FLOWS["relay"], "3", "Danke!", house=house(state="yes")) == Done(Relayed(3, "Danke!"))
    assert play(FLOWS["relay"], "3", house=house(state="asked")) == Done(None)


@pytest.mark.parametrize(
    ("card", "said", "outcome"),
    [
        (CLUB, ("1", "verify"), BadgeSet(1, verified=True)),
        (SHOP, ("2", "unverify"), BadgeSet(2, verified=False)),
        (CLUB, ("1", "close"), None),
        (CLUB, ("close",), None),
    ],
)
def test_a_moderator_verifies_or_takes_it_back(card: OrganisationCard, said: tuple[str, ...], outcome: object) -> None:
    known: House = {May: True, Organisations: (card,)}
    assert play(FLOWS["organisations"], *said, house=known) == Done(outcome)


def test_who_is_no_moderator_sees_no_list() -> None:
    assert play(FLOWS["organisations"], house={May: False}) == Done(None)
