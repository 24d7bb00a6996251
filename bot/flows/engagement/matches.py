"""The talks between a need and somebody who can help: seeing needs, saying yes, writing to each other."""

from __future__ import annotations

from bot.flows.engagement.outcomes import HelpOffered, HelpTakenBack, MatchAnswered, Relayed
from bot.flows.engagement.queries import MatchNamed, NeedCard, OpenNeeds
from bot.flows.engine import Talk
from bot.flows.measures import Decision
from bot.flows.questions import Choice, Option, Text, YesNo


async def needs(talk: Talk) -> HelpOffered | HelpTakenBack | None:
    """What is needed in the neighbourhood, for whoever asks; helping with one of it."""
    there = await talk.look_up("open", OpenNeeds())
    if not there:
        await talk.ask("nothing", Choice(("close",)))
        return None
    chosen = await talk.ask("which", Choice([*map(_option, there), "close"]))
    if chosen == "close":
        return None
    card = next(one for one in there if str(one.id) == chosen)
    what = await talk.ask("what", Decision(("undo" if card.answered else "help", "close"), facts=card.facts()))
    if what != "help":
        return HelpTakenBack(card.id) if what == "undo" else None
    word = await talk.ask("word", Text(longest=300, shortest=3))
    return HelpOffered(card.id, word) if await talk.ask("send", YesNo()) else None


async def match(talk: Talk) -> MatchAnswered | None:
    """Whether the organisation takes somebody's help."""
    found = await talk.look_up("named", MatchNamed(await talk.ask("match", Text(longest=20))))
    if found is None:
        return None
    answer = await talk.ask("answer", Decision(("yes", "no"), facts=found.need.facts()))
    return MatchAnswered(found.id, yes=answer == "yes")


async def relay(talk: Talk) -> Relayed | None:
    """Words for the other side, once both have said yes."""
    found = await talk.look_up("named", MatchNamed(await talk.ask("match", Text(longest=20))))
    if found is None or found.state != "yes":
        return None
    return Relayed(found.id, await talk.ask("words", Text(longest=500)))


def _option(card: NeedCard) -> Option:
    details = {"organisation": card.organisation, "verified": "yes" if card.verified else "no"}
    return Option(str(card.id), card.what, {**details, "answered": "yes" if card.answered else "no"})
