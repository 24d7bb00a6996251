"""The talks with moderators: the agenda and its rooms, the digest."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.outcomes import Arranged, AskedWhoGoesOn, DigestWanted, Published, RhythmChosen, RoomWanted, Timed
from bot.flows.queries import May, Query, TopicCard, TopicNamed, Topics
from bot.flows.questions import Choice, Option
from tests.flows.talks import play

House = dict[type[Query[Any]], Any]
FRESH = TopicCard(5, "Licht", 14)


def house(*cards: TopicCard, moderator: bool = True) -> House:
    """A dialogue with these topics; the one that is named is the first."""
    return {May: moderator, Topics: cards, TopicNamed: cards[0] if cards else None}


@pytest.mark.parametrize("flow", ["agenda", "digest"])
def test_who_is_no_moderator_is_asked_nothing(flow: str) -> None:
    assert play(FLOWS[flow], house=house(FRESH, moderator=False)) == Done(None)


@pytest.mark.parametrize("form", ["chat", "pdf", "page", "slides", "table"])
def test_a_moderator_gets_the_digest_in_the_form_of_their_choice(form: str) -> None:
    assert play(FLOWS["digest"], form, house=house()) == Done(DigestWanted(form))


@pytest.mark.parametrize("rhythm", ["daily", "weekly", "never"])
def test_a_moderator_says_how_often_the_digest_comes(rhythm: str) -> None:
    assert play(FLOWS["digest"], "rhythm", rhythm, house=house()) == Done(RhythmChosen(rhythm))


def test_without_topics_there_is_nothing_to_arrange() -> None:
    assert play(FLOWS["agenda"], "close", house=house()) == Done(None)


def test_topics_are_offered_with_their_place_and_their_people() -> None:
    on_it = TopicCard(6, "Bus", 9, position=1)
    offered = Choice([Option("6", "1. Bus (9)"), Option("5", "Licht (14)"), "publish", "close"])
    assert play(FLOWS["agenda"], house=house(on_it, FRESH)) == Asking("topic", offered, {})


def test_an_empty_agenda_cannot_be_published() -> None:
    assert play(FLOWS["agenda"], house=house(FRESH)) == Asking(
        "topic", Choice([Option("5", "Licht (14)"), "close"]), {}
    )


@pytest.mark.parametrize(
    ("card", "steps"),
    [
        (FRESH, ["add", "ask"]),
        (TopicCard(5, "Licht", 14, position=1), ["down", "minutes", "remove", "ask", "result"]),
        (TopicCard(5, "Licht", 14, position=2), ["up", "down", "minutes", "remove", "ask", "result"]),
        (TopicCard(5, "Licht", 14, asked=True), ["add"]),
        (TopicCard(5, "Licht", 14, going=6, asked=True), ["add", "room"]),
        (TopicCard(5, "Licht", 14, going=6, asked=True, room=True), ["add"]),
    ],
)
def test_only_those_steps_are_offered_that_make_sense(card: TopicCard, steps: list[str]) -> None:
    at = play(FLOWS["agenda"], "5", house=house(card))
    assert at == Asking("what", Choice(steps, about="Licht"), {"topic": "5"})


@pytest.mark.parametrize(
    ("card", "said", "outcome"),
    [
        (FRESH, ("close",), None),
        (FRESH, ("5", "add"), Arranged(5, "add")),
        (TopicCard(5, "Licht", 14, position=1), ("5", "minutes", "20"), Timed(5, 20)),
        (TopicCard(5, "Licht", 14, position=1), ("5", "minutes", "usual"), Timed(5, 15)),
        (FRESH, ("5", "ask"), AskedWhoGoesOn(5)),
        (TopicCard(5, "Licht", 14, position=1), ("publish",), Published()),
        (TopicCard(5, "Licht", 14, position=1), ("5", "remove"), Arranged(5, "remove")),
        (TopicCard(5, "Licht", 14, position=2), ("5", "up"), Arranged(5, "up")),
        (TopicCard(5, "Licht", 14, going=6, asked=True), ("5", "room"), RoomWanted(5)),
    ],
)
def test_a_moderator_arranges_asks_opens_and_publishes(card: TopicCard, said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["agenda"], *said, house=house(card)) == Done(outcome)


def test_a_topic_that_vanished_meanwhile_ends_the_talk() -> None:
    assert play(FLOWS["agenda"], "5", house=house(FRESH) | {TopicNamed: None}) == Done(None)
