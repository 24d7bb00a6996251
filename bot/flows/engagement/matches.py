"""The talks between a need and somebody who can help: seeing needs, saying yes, writing to each other."""

from __future__ import annotations

from collections.abc import Mapping

from bot.flows.engagement.outcomes import HelpOffered, HelpTakenBack, MatchAnswered, Relayed
from bot.flows.engagement.queries import MatchNamed, NeedCard, OpenNeeds
from bot.flows.engine import Talk
from bot.flows.judging import ALONE, CHECKS, judged
from bot.flows.measures import Decision
from bot.flows.outcomes import Again
from bot.flows.questions import Choice, Option, Text, YesNo
from bot.flows.rights.queries import CONTACT, PASSED_ON, MyConsent

FALLS_WITH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "needs": {"passed_on": ("word", *CHECKS), "word": CHECKS},
    "relay": {"words": CHECKS},
}
"""Flow -> question -> what was asked because of its answer, and is asked anew when that changes."""


async def needs(talk: Talk) -> HelpOffered | HelpTakenBack | Again | None:
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
    return await _help(talk, card)


async def _help(talk: Talk, card: NeedCard) -> HelpOffered | Again | None:
    """What the organisation may learn of the helper, and whether they may be written to, is asked where it is needed:
    here, of those who did not agree before."""
    given = await talk.look_up("given", MyConsent())
    passes = PASSED_ON in given or await talk.ask("passed_on", Choice(("yes", "bot"))) == "yes"
    if CONTACT not in given and not await talk.ask("hear", YesNo()):
        return None
    word = await talk.ask("word", Text(longest=300, shortest=3)) if passes else ""
    if word and (verdict := await judged(talk, "word", word, ALONE)) != "clean":
        return Again("word") if verdict == "change" else None
    agrees = tuple(part for part in (CONTACT, *([PASSED_ON] if passes else [])) if part not in given)
    return HelpOffered(card.id, word, agrees) if await talk.ask("send", YesNo()) else None


async def match(talk: Talk) -> MatchAnswered | None:
    """Whether the organisation takes somebody's help."""
    found = await talk.look_up("named", MatchNamed(await talk.ask("match", Text(longest=20))))
    if found is None:
        return None
    answer = await talk.ask("answer", Decision(("yes", "no"), facts=found.need.facts()))
    return MatchAnswered(found.id, yes=answer == "yes")


async def relay(talk: Talk) -> Relayed | Again | None:
    """Words for the other side, once both have said yes."""
    found = await talk.look_up("named", MatchNamed(await talk.ask("match", Text(longest=20))))
    if found is None or found.state != "yes":
        return None
    words = await talk.ask("words", Text(longest=500))
    if (verdict := await judged(talk, "words", words, ALONE)) != "clean":
        return Again("words") if verdict == "change" else None
    return Relayed(found.id, words)


def _option(card: NeedCard) -> Option:
    details = {"organisation": card.organisation, "verified": "yes" if card.verified else "no"}
    return Option(str(card.id), card.what, {**details, "answered": "yes" if card.answered else "no"})
