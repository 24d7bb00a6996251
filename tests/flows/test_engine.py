"""The engine: a talk is replayed by the names of its questions."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from bot.flows import Asking, Done, Talk, advance
from bot.flows.queries import Query
from bot.flows.questions import Choice, Text, YesNo
from tests.flows.talks import knows, play, resume


@dataclass(frozen=True)
class Weather(Query[str]):
    """What the weather is like at ``place``."""

    place: str


async def walk_out(talk: Talk) -> str:
    where = await talk.ask("where", Text(longest=20))
    alone = await talk.ask("alone", YesNo())
    return f"{where}, {'alone' if alone else 'together'}"


def test_a_talk_stands_at_its_first_question_without_an_answer() -> None:
    assert play(walk_out) == Asking("where", Text(longest=20), {})
    assert play(walk_out, "park") == Asking("alone", YesNo(), {"where": "park"})


def test_a_talk_ends_with_its_outcome() -> None:
    assert play(walk_out, "park", "no") == Done("park, together")


def test_what_was_answered_comes_read_and_in_the_order_of_the_talk() -> None:
    async def longer(talk: Talk) -> None:
        await walk_out(talk)
        await talk.ask("coat", YesNo())

    at = resume(longer, json.dumps({"alone": "yes", "where": " park "}))

    assert isinstance(at, Asking)
    assert list(at.given.items()) == [("where", "park"), ("alone", True)]


def test_a_question_added_by_a_release_is_simply_asked() -> None:
    async def with_dog(talk: Talk) -> tuple[str, bool]:
        dog = await talk.ask("dog", YesNo())
        return await walk_out(talk), dog

    kept = json.dumps({"where": "park"})

    assert resume(walk_out, kept) == Asking("alone", YesNo(), {"where": "park"})
    assert resume(with_dog, kept) == Asking("dog", YesNo(), {})
    assert play(with_dog, "yes", "park", "no") == Done(("park, together", True))


def test_the_answer_to_a_question_that_a_release_removed_is_ignored() -> None:
    assert resume(walk_out, json.dumps({"shoes": "red", "where": "park"})) == Asking(
        "alone", YesNo(), {"where": "park"}
    )


def test_questions_that_changed_places_keep_their_answers() -> None:
    async def turned(talk: Talk) -> str:
        await talk.ask("alone", YesNo())
        return await walk_out(talk)

    assert resume(turned, json.dumps({"where": "park", "alone": "yes"})) == Done("park, alone")


def test_an_answer_that_its_question_no_longer_reads_is_asked_again() -> None:
    async def stricter(talk: Talk) -> str:
        return await talk.ask("where", Text(longest=3))

    assert resume(stricter, json.dumps({"where": "park"})) == Asking("where", Text(longest=3), {})


def test_an_option_that_is_gone_is_asked_again_and_what_was_said_later_stays() -> None:
    async def paths(talk: Talk, among: tuple[str, ...]) -> tuple[str, bool]:
        return await talk.ask("path", Choice(among)), await talk.ask("alone", YesNo())

    kept = json.dumps({"path": "lake", "alone": "no"})

    assert resume(lambda talk: paths(talk, ("lake", "hill")), kept) == Done(("lake", False))
    assert resume(lambda talk: paths(talk, ("hill",)), kept) == Asking("path", Choice(("hill",)), {})
    assert resume(lambda talk: paths(talk, ("hill",)), json.dumps({"path": "hill", "alone": "no"})) == Done(
        ("hill", False)
    )


def test_going_back_is_dropping_the_last_answer() -> None:
    kept = {"where": "park", "alone": "no"}
    del kept["alone"]
    assert resume(walk_out, json.dumps(kept)) == Asking("alone", YesNo(), {"where": "park"})


def test_changing_an_earlier_answer_asks_only_that_one_again() -> None:
    assert resume(walk_out, json.dumps({"alone": "no"})) == Asking("where", Text(longest=20), {})
    assert resume(walk_out, json.dumps({"alone": "no", "where": "lake"})) == Done("lake, together")


def test_a_look_up_carries_its_name_and_what_it_is_about() -> None:
    async def weather(talk: Talk) -> str:
        return await talk.look_up("sky", Weather(await talk.ask("where", Text())))

    asked = []
    advance(weather, {"where": "park"}, lambda name, query: asked.append((name, query)))

    assert asked == [("sky", Weather("park"))]
    assert play(weather, "park", house={Weather: "rain"}) == Done("rain")


def test_nothing_is_looked_up_before_its_question_is_answered() -> None:
    async def weather(talk: Talk) -> str:
        return await talk.look_up("sky", Weather(await talk.ask("where", Text())))

    assert play(weather, house={}) == Asking("where", Text(), {})


def test_what_goes_wrong_in_the_house_is_not_hidden() -> None:
    async def weather(talk: Talk) -> str:
        return await talk.look_up("sky", Weather("park"))

    with pytest.raises(KeyError):
        advance(weather, {}, knows({}))


def test_one_flow_can_be_a_part_of_another() -> None:
    async def evening(talk: Talk) -> str:
        return f"evening: {await walk_out(talk)}" if await talk.ask("out", YesNo()) else "at home"

    assert play(evening, "no") == Done("at home")
    assert play(evening, "yes", "park", "no") == Done("evening: park, together")
