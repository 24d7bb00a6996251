"""The talks about topics: what is offered, what comes of it, and what one line of typed words stands for."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.queries import May, Query
from bot.flows.questions import Misread
from bot.flows.topics import outcomes as o
from bot.flows.topics.queries import Listed, ProposalsOpen, TopicOpened, TopicsInHand, TopicsPage
from bot.flows.topics.samples import BUS, OPENED, PARK, SAMPLES, SAYINGS
from bot.flows.topics.talks import Parts
from bot.hall.curated import written
from tests.flows.talks import play

House = dict[type[Query[Any]], Any]
PAGE = TopicsPage((PARK, BUS), (3, 5), proposals=2, last=7)
HOUSE: House = {May: True, TopicsInHand: PAGE, TopicOpened: OPENED, ProposalsOpen: SAMPLES[ProposalsOpen][1]}
SEEN = {3: 0, 5: 0}


@pytest.mark.parametrize("flow", ["topics", "proposals"])
def test_who_is_no_moderator_is_asked_nothing(flow: str) -> None:
    assert play(FLOWS[flow], house=HOUSE | {May: False}) == Done(None)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("close",), None),
        (("proposals",), o.ProposalsWanted()),
        (("undo",), o.Undone(0)),
        (("3", "rename", "Licht"), o.Renamed(3, "Licht", SEEN)),
        (("3", "merge", "5"), o.Merged(3, 5, SEEN)),
        (("3", "split", "#31", "#32"), o.Divided(3, (31, 32), SEEN)),
        (("3", "split", "#33", "done"), o.Divided(3, (33,), SEEN)),
        (("3", "split", "1 3"), o.Divided(3, (31, 33), SEEN)),
        (("3", "move", "#32", "5"), o.Moved(32, 5, SEEN)),
        (("3", "move", "32", "single"), o.Moved(32, None, SEEN)),
        (("3", "pin"), o.Marked(3, "pin", SEEN)),
        (("3", "hide"), o.Marked(3, "hide", SEEN)),
        (("3", "history"), o.HistoryWanted(3)),
        (("3", "close"), o.TopicsWanted(1)),
    ],
)
def test_what_comes_of_a_talk_about_topics(said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["topics"], *said, house=HOUSE) == Done(outcome)


def test_a_topic_that_vanished_meanwhile_is_named_as_lost() -> None:
    at = play(FLOWS["topics"], "3", house=HOUSE | {TopicOpened: None})
    assert isinstance(at, Asking)
    assert at.name == "lost"


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("all",), o.Judged(0, accepted=True)),
        (("none",), o.Judged(0, accepted=False)),
        (("2", "accept"), o.Judged(2, accepted=True)),
        (("1", "decline"), o.Judged(1, accepted=False)),
        (("1", "close"), None),
    ],
)
def test_what_comes_of_a_talk_about_proposals(said: tuple[str, ...], outcome: object) -> None:
    assert play(FLOWS["proposals"], *said, house=HOUSE) == Done(outcome)


@pytest.mark.parametrize(
    ("said", "numbers"), [("31 and 33", (31, 33)), ("#33 #31", (33, 31)), ("1, 3", (31, 33)), ("#31", (31,))]
)
def test_parts_are_called_by_their_numbers_or_their_places(said: str, numbers: tuple[int, ...]) -> None:
    assert Parts(SAYINGS).read(said) == numbers


def test_a_number_that_is_a_place_as_well_is_asked_anew() -> None:
    low = [Listed(id_, f"Saying {id_}") for id_ in (3, 2, 9, 1)]
    with pytest.raises(Misread, match="unclear"):
        Parts(low).read("1, 4")
    assert (Parts(low).read("#1 #3"), Parts(low).read("2"), Parts(low).read("1 9")) == ((1, 3), (2,), (1, 9))


@pytest.mark.parametrize(("said", "reason"), [("", "no-option"), ("77", "no-option"), ("#31 #32 #33", "all")])
def test_parts_that_cannot_be_read(said: str, reason: str) -> None:
    with pytest.raises(Misread, match=reason):
        Parts(SAYINGS).read(said)


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("", {}),
        ("3", {"which": "3"}),
        ("3 pin", {"which": "3", "what": "pin"}),
        ("anheften 3", {"which": "3", "what": "pin"}),
        ("3 umbenennen Licht im Park", {"which": "3", "what": "rename", "name": "Licht im Park"}),
        ("3 merge 5", {"which": "3", "what": "merge", "with": "5"}),
        ("3 split 57, #60", {"which": "3", "what": "split", "part1": "#57 #60"}),
        ("3 split 57", {"which": "3", "what": "split", "part1": "#57", "part2": "done"}),
        ("3 move 57 single", {"which": "3", "what": "move", "contribution": "57", "to": "single"}),
        ("undo", {"which": "undo"}),
        ("rückgängig 12", {"which": "undo", "deed": "12"}),
        ("3 dance", {"which": "3", "what": "dance"}),
    ],
)
def test_what_stands_behind_the_command(said: str, answers: dict[str, str]) -> None:
    assert written(said) == answers
