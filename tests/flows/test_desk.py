"""The talks at the moderators' desk: what is offered for which contribution, and what each answer comes to."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.deciding import outcomes as o
from bot.flows.deciding.queries import Asked, AskedBack, Case, NextCase, Waiting, WhatWaits
from bot.flows.queries import May, Query, Tone
from bot.flows.questions import Choice, Misread
from tests.flows.talks import play

House = dict[type[Query[Any]], Any]
CASE = Case(3, "Im Park ist es dunkel.", "0 x", reachable=True, quotable=True)
HOUSE: House = {May: True, WhatWaits: Waiting(decide=2), NextCase: CASE, Tone: ()}


@pytest.mark.parametrize("flow", ["queue", "held"])
def test_who_is_no_moderator_is_asked_nothing(flow: str) -> None:
    assert play(FLOWS[flow], house=HOUSE | {May: False}) == Done(None)


def test_held_is_the_beginning_of_the_queue() -> None:
    assert play(FLOWS["held"], house=HOUSE) == Done(o.QueueWanted("held"))


@pytest.mark.parametrize(
    ("waits", "ways"),
    [
        (Waiting(), ["close"]),
        (Waiting(decide=1), ["decide", "close"]),
        (Waiting(decide=1, objections=1, proposals=1, last=7), ["decide", "objections", "proposals", "undo", "close"]),
    ],
)
def test_only_what_waits_is_offered(waits: Waiting, ways: list[str]) -> None:
    at = play(FLOWS["queue"], house=HOUSE | {WhatWaits: waits})
    assert isinstance(at, Asking)
    assert [option.key for option in at.question.options] == ways


@pytest.mark.parametrize(
    ("case", "deeds"),
    [
        (CASE, ["accept", "decline", "ask", "defect", "later", "close"]),
        (Case(3, "x", "1"), ["accept", "decline", "later", "close"]),
        (Case(3, "x", "1", accepted=True, made=True), ["decline", "history", "later", "close"]),
        (Case(3, "x", "1", reachable=True, declined=True, made=True), ["accept", "history", "later", "close"]),
    ],
)
def test_what_can_be_decided_is_offered(case: Case, deeds: list[str]) -> None:
    assert play(FLOWS["queue"], "decide", house=HOUSE | {NextCase: case}) == Asking(
        "what", Choice(deeds, about=case.about), {"skipped": (), "which": "decide"}, ("skipped",)
    )


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (("decide", "accept"), o.Ruled(3, "0 x", "accept")),
        (("decide", "defect"), o.Ruled(3, "0 x", "defect")),
        (("held", "decline", "insult"), o.Ruled(3, "0 x", "decline", "insult", which="held")),
        (("17", "decline", "own", "Es liegt woanders.", "place"),
         o.Ruled(3, "0 x", "decline", "place", "Es liegt woanders.", which="17")),
        (("decide", "ask", "Welcher Park?"), o.Ruled(3, "0 x", "ask", "", "Welcher Park?")),
        (("decide", "later"), o.Put(3, (3,))),
        (("decide", "close"), o.Put(3)),
        (("objections",), o.Elsewhere("objections")),
    ],
)  # fmt: skip
def test_each_answer_comes_to_something(said: tuple[str, ...], outcome: object) -> None:
    waits = Waiting(decide=2, objections=1)
    assert play(FLOWS["queue"], *said, house=HOUSE | {WhatWaits: waits}) == Done(outcome)


def test_a_word_that_leads_nowhere_is_misread() -> None:
    at = play(FLOWS["queue"], house=HOUSE)
    assert isinstance(at, Asking)
    with pytest.raises(Misread, match="no-option"):
        at.question.read("morgen")


def test_an_answer_is_added_or_stands_instead() -> None:
    house: House = {AskedBack: Asked(3, "Im Park ist es dunkel.", "Welcher Park?"), Tone: ()}
    added = play(FLOWS["answer"], "Der am Bach.", "add", "yes", house=house)
    assert added == Done(o.Answered(3, "Der am Bach.", replaces=False))
    instead = play(FLOWS["answer"], "Im Park am Bach ist es dunkel.", "replace", "yes", house=house)
    assert instead == Done(o.Answered(3, "Im Park am Bach ist es dunkel.", replaces=True))


def test_a_text_that_would_become_too_long_is_only_replaced() -> None:
    house: House = {AskedBack: Asked(3, "x" * 1995, "Welcher Park?"), Tone: ()}
    at = play(FLOWS["answer"], "Der am Bach.", house=house)
    assert isinstance(at, Asking)
    assert [option.key for option in at.question.options] == ["replace"]


def test_what_nobody_asks_is_not_answered() -> None:
    at = play(FLOWS["answer"], house={AskedBack: None})
    assert isinstance(at, Asking)
    assert at.name == "nothing"
