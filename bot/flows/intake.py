"""The talk about a concern: what it is, what the guard stops at, whether others said the same, where it is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.beside import described, where, where_each
from bot.flows.engagement.outcomes import NeedWanted
from bot.flows.engagement.queries import SpeaksForSome
from bot.flows.engine import Talk
from bot.flows.judging import CHECKS, judged, kept_so
from bot.flows.outcomes import Again, Parted, Reported, Supported
from bot.flows.queries import Alike, Astray, KindOf, Parts, ProblemsLike
from bot.flows.questions import Choice, Kind, Option, Several, Text, YesNo

Intake = Reported | Supported | Parted | NeedWanted | Again | None

MOST_EACH = 3
"""For so many of several concerns it is asked whether others said the same."""
_NUMBERS = range(1, 6)
_PARTS = tuple(f"{name}{number}" for name in ("each", "place", "street") for number in _NUMBERS)
FALLS_WITH = {
    "concern": ("guarded", *CHECKS, "astray", "several", *_PARTS, "same", "more", "addition", "whose"),
    "addition": CHECKS,
    "place": ("street", *(f"street{number}" for number in _NUMBERS)),
    **{f"place{number}": (f"street{number}",) for number in _NUMBERS},
}
"""What was asked because of an answer, and is asked anew when that answer changes."""


async def intake(talk: Talk) -> Intake:
    """What is wrong, whether others said the same, where it is."""
    concern = await talk.ask("concern", Text(longest=800, shortest=8))
    verdict = await _verdict(talk, concern)
    if verdict in ("change", "discard"):
        return Again("concern") if verdict == "change" else None
    if verdict == "clean":
        parts = await _parted(talk, concern)
        if parts is None:
            return Again("concern")
        if len(parts) > 1:
            return await _each(talk, parts)
        if alike := await talk.look_up("alike", ProblemsLike(concern)):
            same = await talk.ask("same", Choice([*_options(alike), "mine"]))
            if same != "mine":
                return await _same(talk, int(same))
        if await _is_an_organisations(talk, concern):
            return NeedWanted(what=concern)
    place = await where(talk, concern)
    await described(talk)
    kind = await talk.ask("kind", await _kind(talk, "kind_of", concern))
    held = "" if verdict == "clean" else verdict
    return Reported(concern, place, kind, held) if await talk.ask("send", YesNo()) else None


async def _verdict(talk: Talk, concern: str) -> str:
    """What becomes of the words: "clean", the rule for which they are held, "change" or "discard"."""
    kept = await kept_so(talk, concern)
    return await judged(talk, "concern", concern) if kept == "store" else kept


async def _is_an_organisations(talk: Talk, concern: str) -> bool:
    """Whether a need is that of the organisation for which somebody speaks: it is asked where it may be."""
    may_be = await talk.unasked("organised") or (await talk.look_up("kind_of", KindOf(concern))).kind == "need"
    if not may_be or not await talk.look_up("speaks", SpeaksForSome()):
        return False
    return await talk.ask("whose", Choice(("mine", "organisation"))) == "organisation"


async def _is_ours(talk: Talk) -> bool:
    """Whether what looks like no matter of the neighbourhood is one."""
    return await talk.ask("astray", Choice(("ours", "else"), instead="concern")) == "ours"


async def _parted(talk: Talk, concern: str) -> Sequence[str] | None:
    """The concerns in ``concern``; one when it is one or the person says so, None when they want to write anew."""
    if await talk.look_up("off_topic", Astray(concern)) and not await _is_ours(talk):
        return None
    parts = await talk.look_up("parts", Parts(concern))
    if len(parts) < 2:
        return parts
    answer = await talk.ask("several", Several(parts))
    return {"yes": parts, "one": (concern,)}.get(answer)


async def _each(talk: Talk, parts: Sequence[str]) -> Parted | None:
    """Several concerns: each is at a place of its own, or the same as another's."""
    own: dict[int, str] = {}
    same: list[int] = []
    asked = 0
    for number, part in enumerate(parts, 1):
        alike = await talk.look_up(f"alike{number}", ProblemsLike(part)) if asked < MOST_EACH else ()
        chosen = "mine"
        if alike:
            asked += 1
            chosen = await talk.ask(f"each{number}", Choice([*_options(alike), "mine"], about=part))
        if chosen == "mine":
            own[number] = part
        else:
            same.append(int(chosen))
    places = await where_each(talk, own.items())
    await described(talk)
    if not await talk.ask("send", YesNo()):
        return None
    kinds = [(await talk.look_up(f"kind_of{number}", KindOf(part))).kind for number, part in own.items()]
    return Parted(tuple(map(Reported, own.values(), places, kinds)), tuple(same))


async def _same(talk: Talk, contribution: int) -> Intake:
    """ "I mean the same": the voice alone, or with words of one's own."""
    if await talk.ask("more", Choice(("count", "add"))) == "count":
        return Supported(contribution)
    addition = await talk.ask("addition", Text(longest=800, shortest=8))
    verdict = await judged(talk, "addition", addition)
    if verdict in ("change", "discard"):
        return Again("addition") if verdict == "change" else None
    if not await talk.ask("send", YesNo(aside=("concern",))):
        return None
    kind = await talk.look_up("kind_of", KindOf(addition))
    return Supported(contribution, Reported(addition, "", kind.kind, "" if verdict == "clean" else verdict))


async def _kind(talk: Talk, name: str, text: str) -> Kind:
    """The question after the kind, which is only asked of those who want to change what is proposed."""
    proposed = await talk.look_up(name, KindOf(text))
    return Kind(proposal=proposed.kind, about=proposed.because)


def _options(alike: Sequence[Alike]) -> list[str | Option]:
    return [Option(str(one.id), one.text, {"people": one.people}) for one in alike]
