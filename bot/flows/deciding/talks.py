"""The talks at the moderators' desk: queue (and held, its beginning), and answer, in which an author is asked back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.flows.deciding import outcomes as o
from bot.flows.deciding.queries import Asked, AskedBack, Case, NextCase, Unopened, Waiting, WhatWaits
from bot.flows.engine import Talk
from bot.flows.judging import AS_IT_IS, CHECKS, judged
from bot.flows.outcomes import Again
from bot.flows.queries import May
from bot.flows.questions import Choice, Misread, Option, Question, Text, YesNo
from bot.flows.rights.talks import Number

REASONS = ("elsewhere", "place", "answered", "insult", "threat", "spam", "person")
"""The rules for which a contribution is declined; their author reads which one it was."""
MOST = 2000
"""Characters that a contribution can have with what its author added to it."""
FALLS_WITH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "queue": {
        "which": ("deed", "nothing", "taken", "missing", "what", "reason", "words", "question", "rule", *CHECKS),
        "what": ("reason", "words", "question", "rule", *CHECKS),
        "reason": ("words", "rule", *CHECKS),
        "words": CHECKS,
        "question": CHECKS,
    },
    "answer": {"text": (*CHECKS, "how")},
}
"""Flow -> question -> what was asked because of its answer, and is asked anew when that changes."""
AtDesk = o.AtDesk | Again | None


@dataclass(frozen=True)
class Skipped(Question[tuple[int, ...]]):
    """The numbers of contributions that come with the command and are asked of nobody."""

    @property
    def proposed(self) -> str:
        return "0"

    def read(self, said: str) -> tuple[int, ...]:
        return tuple(int(one) for one in re.findall(r"\d{1,15}", said) if int(one))


@dataclass(frozen=True)
class Where(Question[str]):
    """Where to go from the overview of what ``waits``: one of ``among``; "held", "undo", "history" or the number of a
    contribution can only be written."""

    among: Sequence[str | Option]
    waits: Waiting
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option(one) if isinstance(one, str) else one for one in self.among)

    @property
    def details(self) -> dict[str, Any]:
        counts = ("decide", "held", "answered", "asked", "objections", "proposals")
        return {name: getattr(self.waits, name) for name in counts}

    def read(self, said: str) -> str:
        wanted = said.strip().removeprefix("#")
        known = {option.key for option in self.options} | {"decide", "held", "undo", "history", "close"}
        if wanted not in known and not (wanted.isdecimal() and len(wanted) < 16):
            raise Misread("no-option")
        return wanted


@dataclass(frozen=True)
class Answer(Text):
    """Free words that answer ``about``, a moderator's question."""

    about: str = ""

    @property
    def details(self) -> dict[str, Any]:
        return {**super().details, "about": self.about}


async def queue(talk: Talk) -> AtDesk:
    """How much waits, then one contribution after the other: accept, decline, ask its author, pass it on."""
    if not await talk.look_up("may", May("decide")):
        return None
    skipped = await talk.ask("skipped", Skipped())
    waits = await talk.look_up("waits", WhatWaits())
    which = await talk.ask("which", Where(_ways(waits), waits))
    match which:
        case "close":
            return None
        case "objections" | "proposals":
            return o.Elsewhere(which)
        case "undo":
            on = await talk.ask("deed", Number())
            return o.RulingUndone(contribution=on) if on else o.RulingUndone(waits.last)
        case "history":
            return o.RulingsWanted(await talk.ask("deed", Number()))
    case_ = await talk.look_up("case", NextCase(which, skipped))
    if isinstance(case_, Unopened):
        ways = Choice([*_undo(waits), "close"], about=which)
        return o.RulingUndone(waits.last) if await talk.ask(case_.why or "nothing", ways) == "undo" else None
    return await _with(talk, case_, waits, o.Put(case_.id, (*skipped, case_.id), which))


def _ways(waits: Waiting) -> list[str]:
    ways = {"decide": waits.decide, "objections": waits.objections, "proposals": waits.proposals}
    return [*(name for name, count in ways.items() if count), *_undo(waits), "close"]


def _undo(waits: Waiting) -> list[str]:
    return ["undo"] if waits.last else []


async def _with(talk: Talk, case: Case, waits: Waiting, later: o.Put) -> AtDesk:
    what = await talk.ask("what", Choice([*_deeds(case), *_undo(waits), "later", "close"], about=case.about))
    match what:
        case "close":
            return o.Put(case.id)
        case "later":
            return later
        case "undo":
            return o.RulingUndone(waits.last)
        case "history":
            return o.RulingsWanted(case.id)
    return await _ruled(talk, case, what, later)


async def _ruled(talk: Talk, case: Case, what: str, later: o.Put) -> o.Ruled | Again | None:
    reason = words = ""
    if what == "decline":
        reason = await talk.ask("reason", Choice((*REASONS, "own")))
    if what == "ask" or reason == "own":
        name = "question" if what == "ask" else "words"
        words = await talk.ask(name, Text(longest=500, shortest=3))
        if (verdict := await judged(talk, name, words, AS_IT_IS)) != "clean":
            return Again(name) if verdict == "change" else None
    if reason == "own":
        reason = await talk.ask("rule", Choice(REASONS, about=words))
    return o.Ruled(case.id, case.seen, what, reason, words, (later.skipped or ())[:-1], later.which)


def _deeds(case: Case) -> list[str]:
    accept = [] if case.accepted else ["accept"]
    decline = [] if case.declined else ["decline"]
    ask = ["ask"] if case.reachable and not case.declined else []
    defect = ["defect"] if case.quotable else []
    return [*accept, *decline, *ask, *defect, *(["history"] if case.made else [])]


async def held(talk: Talk) -> o.QueueWanted | None:
    """The queue, beginning with what only moderators see."""
    return o.QueueWanted("held") if await talk.look_up("may", May("decide")) else None


async def answer(talk: Talk) -> o.Answered | Again | None:
    """The author answers what a moderator asked; the answer is added to the contribution or stands instead of it."""
    number = await talk.ask("contribution", Number())
    asked = await talk.look_up("asked", AskedBack(number))
    if asked is None:
        await talk.ask("nothing", Choice(("close",)))
        return None
    text = await talk.ask("text", Answer(longest=800, shortest=2, about=asked.question))
    verdict = await judged(talk, "text", text)
    if verdict in ("change", "discard"):
        return Again("text") if verdict == "change" else None
    how = await talk.ask("how", Choice(_joins(asked, text), about=asked.text))
    if not await talk.ask("send", YesNo()):
        return None
    return o.Answered(asked.id, text, how == "replace", "" if verdict == "clean" else verdict)


def _joins(asked: Asked, text: str) -> Sequence[str]:
    return ("add", "replace") if len(asked.text) + len(text) < MOST else ("replace",)
