"""The talks about people's rights: my_data, consent, join_in, connect, objection(s), receipts, and telling results."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.flows.engine import Talk
from bot.flows.judging import AS_IT_IS, CHECKS, judged
from bot.flows.outcomes import Again
from bot.flows.queries import May, TopicNamed
from bot.flows.questions import Choice, Misread, Option, Question, Text, YesNo
from bot.flows.rights.outcomes import (
    CodeSaid,
    CodeWanted,
    Decided,
    MyDataWanted,
    Objected,
    ObjectionAnswered,
    ReceiptsWanted,
    ResultTold,
)
from bot.flows.rights.queries import PARTS, MyConsent, OpenObjections

FALLS_WITH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "objection": {"text": CHECKS},
    "objections": {"answer": CHECKS},
    "result": {"text": CHECKS},
}
"""Flow -> question -> what was asked because of its answer, and is asked anew when that changes."""


@dataclass(frozen=True)
class Number(Question[int]):
    """A number that comes with the command and is asked of nobody: without it, ``otherwise`` stands."""

    otherwise: int = 0
    silent: ClassVar[bool] = True

    @property
    def proposed(self) -> str:
        return str(self.otherwise)

    def read(self, said: str) -> int:
        return int(said) if said.isdecimal() and len(said) < 16 else self.otherwise


@dataclass(frozen=True)
class Code(Question[str]):
    """A code of 8 signs, with anything between them."""

    reasons: ClassVar[tuple[str, ...]] = ("no-code",)
    sample: ClassVar[str] = "ABCD-EFG2"

    def read(self, said: str) -> str:
        signs = re.sub(r"[\W_]+", "", said).upper()
        if not re.fullmatch(r"[A-HJ-NP-Z2-9]{8}", signs):
            raise Misread("no-code")
        return signs


@dataclass(frozen=True)
class Objecting(Choice):
    """What becomes of ``about``, an objection; ``shown`` is what it is about, in words."""

    shown: str = ""

    @property
    def details(self) -> dict[str, Any]:
        return {**super().details, "shown": self.shown}


async def my_data(talk: Talk) -> MyDataWanted:
    """All that is kept of the person."""
    return MyDataWanted()


async def consent(talk: Talk) -> Decided | None:
    """What the person agreed to, part by part; one tap switches a part."""
    given = await talk.look_up("given", MyConsent())
    options = [f"{part}-off" if part in given else f"{part}-on" for part in PARTS]
    chosen = await talk.ask("part", Choice((*options, "close")))
    if chosen == "close":
        return None
    part, _, switch = chosen.rpartition("-")
    return Decided(part, given=switch == "on")


async def join_in(talk: Talk) -> Decided:
    """Whether the person wants to hear of other ways to take part."""
    return Decided("pool", given=await talk.ask("pool", YesNo()))


async def connect(talk: Talk) -> CodeWanted | CodeSaid:
    """One person at several addresses: a code is given at one and said at the other."""
    if await talk.ask("what", Choice(("give", "have"))) == "give":
        return CodeWanted()
    return CodeSaid(await talk.ask("code", Code()))


async def objection(talk: Talk) -> Objected | Again | None:
    """The person objects to a decision; a person will answer. Whatever the guard thinks of it, it may be sent."""
    about = await talk.ask("about", Number())
    text = await talk.ask("text", Text(longest=800, shortest=8))
    if (verdict := await judged(talk, "text", text, AS_IT_IS)) != "clean":
        return Again("text") if verdict == "change" else None
    return Objected(about, text) if await talk.ask("send", YesNo(about=text)) else None


async def objections(talk: Talk) -> ObjectionAnswered | Again | None:
    """Moderators see what is objected to, and answer."""
    if not await talk.look_up("may", May("decide")):
        return None
    waiting = await talk.look_up("open", OpenObjections())
    if not waiting:
        await talk.ask("nothing", Choice(("close",)))
        return None
    lines = [Option(str(one.id), one.text, {"number": one.id, "about": one.about}) for one in waiting]
    chosen = await talk.ask("which", Choice([*lines, "close"]))
    if chosen == "close":
        return None
    card = next(one for one in waiting if str(one.id) == chosen)
    if await talk.ask("what", Objecting(("answer", "later"), card.text, shown=card.shown)) == "later":
        return None
    answer = await talk.ask("answer", Text(longest=800))
    if (verdict := await judged(talk, "answer", answer, AS_IT_IS)) != "clean":
        return Again("answer") if verdict == "change" else None
    return ObjectionAnswered(card.id, answer)


async def receipts(talk: Talk) -> ReceiptsWanted:
    """Whether the person wants to hear what becomes of each contribution."""
    return ReceiptsWanted(await talk.ask("what", Choice(("on", "off"))) == "on")


async def result(talk: Talk) -> ResultTold | Again | None:
    """A moderator tells what came of a topic."""
    if not await talk.look_up("may", May("tell_all")):
        return None
    topic = await talk.look_up("topic", TopicNamed(await talk.ask("topic", Text(longest=20))))
    if topic is None:
        return None
    text = await talk.ask("text", Text(longest=500, shortest=8))
    if (verdict := await judged(talk, "text", text, AS_IT_IS)) != "clean":
        return Again("text") if verdict == "change" else None
    return ResultTold(topic.id, text) if await talk.ask("send", YesNo(about=topic.label)) else None
