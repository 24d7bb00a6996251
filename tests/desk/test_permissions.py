"""What each role may do, and that every talk, every outcome and every look-up of a role asks for it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.desk.permissions import FOR_FLOW, FOR_OUTCOME, FOR_QUERY, MAY, allows
from bot.flows import FLOWS, Done, advance
from bot.flows import queries as q
from bot.flows.office.team import ROLES
from bot.flows.outcomes import Again
from bot.flows.queries import May
from bot.flows.walk import walk

EVERYBODYS = {May, q.Cleaned, q.Tone, q.Languages, q.TopicNamed}
"""What the talks of roles look up too and everybody may: the house itself shows a topic only to whom it concerns."""
EVENING = ("digest", "agenda", "rooms", "set_up", "doors", "tell_all")
IN_A_ROLE = pytest.mark.parametrize("flow", sorted(FOR_FLOW))


def test_what_each_role_may_do() -> None:
    by_role = {role: [what for what in MAY if allows(role, what)] for role in ROLES}
    assert by_role == {
        "moderator": ["decide", "curate", *EVENING, "look", "paper", "appoint"],
        "organiser": [*EVENING, "look"],
        "table_moderator": ["look", "paper"],
        "administrator": ["appoint", "machine"],
    }


class Asked(Exception):
    """The first thing that a talk looks up."""


def first_asked(flow: str) -> Any:
    def house(name: str, query: Any) -> Any:
        raise Asked(query)

    try:
        advance(FLOWS[flow], {}, house)
    except Asked as asked:
        return asked.args[0]
    return None


def test_a_talk_asks_first_whether_it_may_and_for_what_the_table_says() -> None:
    asked = {flow: query.what for flow in FLOWS if isinstance(query := first_asked(flow), May)}
    assert asked == FOR_FLOW


@IN_A_ROLE
def test_a_talk_with_somebody_who_may_not_ends_with_nothing(flow: str) -> None:
    assert advance(FLOWS[flow], {}, lambda name, query: False) == Done(None)


@pytest.mark.parametrize("flow", sorted(FLOWS))
def test_what_comes_of_a_talk_needs_a_role_where_the_talk_does(flow: str) -> None:
    ends = {type(spot.at.outcome) for spot in walk(FLOWS[flow]) if isinstance(spot.at, Done)} - {type(None), Again}
    assert {end for end in ends if end in FOR_OUTCOME} == (ends if flow in FOR_FLOW else set())


@IN_A_ROLE
def test_what_a_talk_in_a_role_looks_up_needs_a_role(flow: str) -> None:
    def house(name: str, query: Any) -> Any:
        looked_up.add(type(query))
        return spot.found[name]

    looked_up: set[type[Any]] = set()
    for spot in walk(FLOWS[flow]):
        advance(FLOWS[flow], spot.said, house)
    assert looked_up - EVERYBODYS - FOR_QUERY.keys() == set()
