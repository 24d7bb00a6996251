"""The talks with citizens: welcome, language, stop, leave, go_on."""

from __future__ import annotations

from bot.flows.engine import Talk
from bot.flows.outcomes import (
    Declined,
    GoesOn,
    LanguageChosen,
    LanguageWanted,
    Left,
    News,
    Welcomed,
)
from bot.flows.queries import Languages, TopicNamed
from bot.flows.questions import Choice, Option, Text, YesNo

CONSENT = "2026-11"
"""The version of the consent's words; a change of what is stored, for how long or for whom is a new one."""


async def welcome(talk: Talk) -> Welcomed | Declined | LanguageWanted:
    """Says that it is a program, what is kept and who sees it; asks for consent."""
    answer = await talk.ask("agree", Choice(("agree", "more", "language", "young", "no")))
    if answer == "more":
        answer = await talk.ask("agree-informed", Choice(("agree", "young", "no")))
    if answer == "language":
        return LanguageWanted()
    if answer != "agree":
        return Declined(young=answer == "young")
    return Welcomed(CONSENT, hears=await talk.ask("hear", YesNo()))


async def language(talk: Talk) -> LanguageChosen:
    """Which language the bot speaks with the person."""
    known = await talk.look_up("languages", Languages())
    return LanguageChosen(await talk.ask("which", Choice([Option(code, name) for code, name, *_ in known])))


async def stop(talk: Talk) -> News | Left | None:
    """No more messages; or everything erased."""
    answer = await talk.ask("what", Choice(("quiet", "news", "erase", "nothing")))
    if answer == "erase":
        return await leave(talk)
    return None if answer == "nothing" else News(wanted=answer == "news")


async def leave(talk: Talk) -> Left | None:
    """Erase me."""
    return Left() if await talk.ask("sure", YesNo()) else None


async def go_on(talk: Talk) -> GoesOn | None:
    """Whether the person goes on with a topic in a room."""
    topic = await talk.look_up("topic", TopicNamed(await talk.ask("topic", Text(longest=20))))
    if topic is None:
        return None
    return GoesOn(topic.id, yes=await talk.ask("join", YesNo(about=topic.label)))
