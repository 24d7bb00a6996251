"""Words of moderators, and words that only they read: the guard tells them what it found, and decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.flows import FLOWS, Asking, Done
from bot.flows.outcomes import Again, NotedDown
from bot.flows.queries import May, Query, Tone, TopicCard, TopicNamed
from bot.flows.questions import Stopped
from bot.flows.rights.outcomes import Objected, ObjectionAnswered, ResultTold
from bot.flows.rights.queries import ObjectionCard, OpenObjections
from tests.flows.talks import play

RUDE = "Die Idioten im Rathaus!"
HOUSE: Mapping[type[Query[Any]], Any] = {
    May: True,
    Tone: ("insult.word", "threat.beat"),
    OpenObjections: (ObjectionCard(5, "Das war keine Beleidigung."),),
    TopicNamed: TopicCard(3, "Licht", 4, position=1),
}
TALKS = pytest.mark.parametrize(
    ("flow", "before", "after", "text", "outcome"),
    [
        ("paper", ("paper",), ("nowhere", "yes"), "text", NotedDown(RUDE, "", "paper")),
        ("objection", (), ("yes",), "text", Objected(0, RUDE)),
        ("objections", ("5", "answer"), (), "answer", ObjectionAnswered(5, RUDE)),
        ("result", ("3",), ("yes",), "text", ResultTold(3, RUDE)),
    ],
)


@TALKS
def test_the_rules_are_named_and_the_person_decides(
    flow: str, before: tuple[str, ...], after: tuple[str, ...], text: str, outcome: object
) -> None:
    at = play(FLOWS[flow], *before, RUDE, house=HOUSE)
    assert isinstance(at, Asking)
    assert at.name == "insult"
    assert at.question == Stopped(("change", "keep", "discard"), RUDE, rules=("insult.word", "threat.beat"))
    assert play(FLOWS[flow], *before, RUDE, "keep", *after, house=HOUSE) == Done(outcome)
    assert play(FLOWS[flow], *before, RUDE, "change", house=HOUSE) == Done(Again(text))
    assert play(FLOWS[flow], *before, RUDE, "discard", house=HOUSE) == Done(None)
