"""The walk: every road through every flow, known to the tests, the checks and the documentation."""

from __future__ import annotations

import json

import pytest

from bot.flows import FLOWS, Asking, Done, Flow, LookUp, Talk, advance
from bot.flows.questions import Choice, Option, Text, YesNo
from bot.flows.walk import Spot, walk, words_of


async def outing(talk: Talk) -> str:
    if await talk.ask("out", YesNo()):
        return await talk.ask("path", Choice(("hill", "lake")))
    return "home"


def test_a_walk_takes_every_answer_of_every_question() -> None:
    ends = [(spot.said, spot.at.outcome) for spot in walk(outing) if isinstance(spot.at, Done)]
    assert ends == [
        ({"out": "no"}, "home"),
        ({"out": "yes", "path": "hill"}, "hill"),
        ({"out": "yes", "path": "lake"}, "lake"),
    ]


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS.keys())
def test_every_road_leads_to_an_end(flow: Flow) -> None:
    spots = list(walk(flow))
    ends = [spot for spot in spots if isinstance(spot.at, Done)]
    asked = [spot for spot in spots if isinstance(spot.at, Asking)]
    assert all(any(_lies_on(spot, end) for end in ends) for spot in asked)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS.keys())
def test_every_spot_is_found_again_from_json(flow: Flow) -> None:
    for spot in walk(flow):
        kept = json.loads(json.dumps(dict(spot.said)))
        assert advance(flow, kept, _remembered(spot)) == spot.at


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS.keys())
def test_the_same_question_always_has_the_same_kind(flow: Flow) -> None:
    kinds = {(spot.at.name, type(spot.at.question)) for spot in walk(flow) if isinstance(spot.at, Asking)}
    assert len(kinds) == len({name for name, _ in kinds})


def test_a_question_needs_words_for_itself_its_errors_and_its_own_options() -> None:
    assert words_of("intake-concern", Text()) == [
        "intake-concern",
        "intake-concern.hint",
        "intake-concern.name",
        "intake-concern.error-empty",
        "intake-concern.error-too-short",
        "intake-concern.error-too-long",
    ]
    assert words_of("intake-same", Choice([Option("7", "Im Park fehlt Licht", {"people": 14}), "mine"])) == [
        "intake-same",
        "intake-same.hint",
        "intake-same.name",
        "intake-same.error-no-option",
        "intake-same.option-mine",
        "intake-same.option",
    ]


def _remembered(spot: Spot) -> LookUp:
    return lambda name, query: spot.found[name]


def _lies_on(spot: Spot, end: Spot) -> bool:
    answered = {name: said for name, said in spot.said.items() if said}  # an empty one only has its question asked
    return answered.items() <= end.said.items() and spot.found.items() <= end.found.items()
