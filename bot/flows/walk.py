"""Walks every road through the flows: which questions there are, for the tests of flows, words and rights."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.flows.deciding import samples as desk_samples
from bot.flows.engagement import samples as organisation_samples
from bot.flows.engine import Asking, Done, Flow, advance
from bot.flows.measures import Count, Evening, Reachable, Until, When
from bot.flows.office.team import Team, TeamCard
from bot.flows.queries import (
    Alike,
    Astray,
    Cleaned,
    DoorCard,
    Doors,
    KindOf,
    Languages,
    May,
    NotesTaken,
    Own,
    Parts,
    PhotosSent,
    PlacesIn,
    ProblemsLike,
    Proposed,
    Query,
    Standing,
    SuggestedTitle,
    Tone,
    TopicCard,
    TopicNamed,
    Topics,
    ToSetUp,
)
from bot.flows.questions import Place, Question, Text
from bot.flows.rights.queries import MyConsent, MySaying, MySayings, ObjectionCard, OpenObjections, Page, Saying
from bot.flows.rights.talks import Code
from bot.flows.suggestions import Day, Line, LinkName, Numbers, Tongues
from bot.flows.topics import samples as topic_samples

SAMPLES: Mapping[type[Query[Any]], Sequence[Any]] = {
    ProblemsLike: ((), (Alike(1, "Im Park ist es dunkel.", 1), Alike(2, "Die Lampen am Weg fehlen.", 14))),
    Cleaned: ((), (("name", "name-full"), ("phone", "phone-grouped"))),
    Tone: ((), ("insult.word",), ("threat.beat",), ("spam.links",)),
    Astray: (False, True),
    Parts: (("Im Park ist es dunkel.",), ("Im Park ist es dunkel.", "Der Bus kommt nie.")),
    PlacesIn: ((), ("Park",)),
    KindOf: (Proposed("need", "Ich brauche"),),
    Topics: ((), (TopicCard(1, "Park", 14),), (TopicCard(1, "Park", 14, 1), TopicCard(2, "Bus", 9, 2))),
    TopicNamed: (
        None,
        TopicCard(1, "Park", 14),
        TopicCard(1, "Park", 14, position=1, going=6, asked=True),
        TopicCard(2, "Bus", 9, position=2, going=6, asked=True, room=True),
    ),
    PhotosSent: (0, 2),
    May: (False, True),
    Languages: ((("de", "Deutsch"), ("en", "English")),),
    ToSetUp: (Standing("2026-11-22"), Standing("2026-11-22", "Stadt Auental", "Auental", "112", "x", "x", "x")),
    SuggestedTitle: ("Leben in Auental",),
    NotesTaken: ((), (Own(1, "Im Park ist es dunkel."),)),
    Doors: ((), (DoorCard("park", "Tür: park"),)),
    Team: ((TeamCard("a-moderator", "Moderation auf Telegram"),),),
    **organisation_samples.SAMPLES,
    **topic_samples.SAMPLES,
    **desk_samples.SAMPLES,
    MyConsent: ((), ("contact", "quoted", "passed_on", "pool")),
    MySayings: (
        Page(),
        Page((Saying(2, "Der Bus kommt nie."), Saying(1, "Im Park ist es dunkel.", is_own=False)), more=True),
    ),
    MySaying: (None, Saying(1, "Im Park ist es dunkel.")),
    OpenObjections: ((), (ObjectionCard(1, "Das war keine Beleidigung.", about=3), ObjectionCard(2, "Warum?"))),
}
"""For each kind of query what the house may answer, one of each sort."""

SENTENCE = "Im Park ist es dunkel"
"""What a person says who is asked for words."""

NEAR = "nahe 50.735, 7.100"
"""What stands for a place that was shared."""


@dataclass(frozen=True)
class Spot:
    """A point on a road: what was said and found on the way to it, and what is there."""

    at: Asking | Done
    said: Mapping[str, str] = field(default_factory=dict)
    found: Mapping[str, Any] = field(default_factory=dict)


class _Fork(Exception):
    """The road depends on what the house knows."""

    def __init__(self, name: str, query: Query[Any]) -> None:
        super().__init__(name)
        self.name, self.query = name, query


def walk(flow: Flow, samples: Mapping[type[Query[Any]], Sequence[Any]] = SAMPLES) -> Iterator[Spot]:
    """Every spot that ``flow`` can reach, the shortest roads first."""
    roads: deque[tuple[dict[str, str], dict[str, Any]]] = deque([({}, {})])
    while roads:
        said, found = roads.popleft()
        try:
            at = advance(flow, said, _known(found))
        except _Fork as fork:
            roads.extend((said, {**found, fork.name: one}) for one in samples[type(fork.query)])
            continue
        yield Spot(at, said, found)
        if isinstance(at, Asking):
            if said.get(at.name):  # else this road would never end
                raise ValueError(f"{at.name} cannot read {said[at.name]!r}")
            roads.extend(({**said, name: ""}, found) for name in at.proposed if name not in said)
            roads.extend(({**said, at.name: answer}, found) for answer in answers(at.question))


def answers(question: Question[Any]) -> list[str]:
    """One answer of each sort: every option, and words where words are asked for."""
    if isinstance(question, Line | Day | Tongues | LinkName):  # their options only spare somebody the typing
        return [question.options[0].key if question.options else SENTENCE]
    keys = [option.key for option in question.options]
    if isinstance(question, Count | When | Evening | Until | Reachable | Code | Numbers):
        return [*keys, question.sample]
    if isinstance(question, Place):
        return [*keys, SENTENCE[: question.longest], NEAR]
    return [*keys, SENTENCE[: question.longest]] if isinstance(question, Text) else keys


def words_of(name: str, question: Question[Any]) -> list[str]:
    """The names of all words that ``question``, known as ``name`` (``<flow>-<question>``), needs to be asked."""
    own = [option.key for option in question.options if not option.text]
    framed = any(option.details for option in question.options if option.text)
    parts = ["hint", "name", *(f"error-{reason}" for reason in question.reasons), *(f"option-{key}" for key in own)]
    return [name, *(f"{name}.{part}" for part in parts + ["option"] * framed)]


def _known(found: Mapping[str, Any]) -> Any:
    def look_up(name: str, query: Query[Any]) -> Any:
        if name not in found:
            raise _Fork(name, query)
        return found[name]

    return look_up
