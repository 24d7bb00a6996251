"""The talk in which a moderator sets a dialogue up, and changes it later."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.flows.engine import Talk
from bot.flows.measures import Evening
from bot.flows.outcomes import SetUp
from bot.flows.queries import Languages, May, SuggestedTitle, ToSetUp
from bot.flows.questions import Choice
from bot.flows.reading.days import months_on
from bot.flows.suggestions import Check, Day, Line, Numbers, Tongues

_OFFICES = ("stadt ", "gemeinde ", "markt ", "samtgemeinde ", "city of ", "town of ", "municipality of ", "borough of ")


async def setup(talk: Talk) -> SetUp | None:
    """Who asks, where, what about, from when to when, in which languages, and what people have to know."""
    if not await talk.look_up("may", May("set_up")):
        return None
    now = await talk.look_up("now", ToSetUp())
    today = date.fromisoformat(now.today)
    municipality = await talk.ask("municipality", Line(now.municipality))
    place = await talk.ask("place", Line(now.place or _place(municipality), longest=80))
    title = await talk.ask("title", Line(await talk.look_up("named", SuggestedTitle(place)), longest=100))
    starts = await talk.ask("starts", Day(today, (today, months_on(today.replace(day=1), 1))))
    begin = starts or today
    ends = await talk.ask("ends", Day(today, (months_on(begin, 1), months_on(begin, 3)), begin, optional=True))
    evening = await talk.ask("evening", Evening(datetime.combine(today, time())))
    venue = await talk.ask("venue", Line(now.venue or place, optional=True)) if evening else ""
    known = await talk.look_up("languages", Languages(every=True))
    names = (await talk.ask("languages", Tongues(known))).split(", ")
    moderation = await talk.ask("moderation", Choice(("after", "strict")))
    emergency = await talk.ask("emergency", Numbers(now.emergency))
    contact = await talk.ask("contact", Line(now.contact or municipality))
    doors = await talk.ask("doors", Line(now.doors, longest=400, optional=True))
    welcome = await talk.ask("welcome", Line(now.welcome, longest=400, optional=True))
    if not await talk.ask("check", Check()):
        return None
    codes = tuple(code for code, name, *_ in known if name in names)
    strict = moderation == "strict"
    people = (municipality, place, title, begin, ends, codes, emergency, contact, doors, welcome)
    return SetUp(*people, strict=strict, evening=evening, venue=venue)


def _place(municipality: str) -> str:
    """ "Stadt Auental" is the place Auental."""
    office = next((one for one in _OFFICES if municipality.casefold().startswith(one)), "")
    return municipality[len(office) :].strip()[:80]
