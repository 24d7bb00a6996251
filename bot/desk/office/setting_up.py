"""Setting a dialogue up: what is published, what is known of it already, and in which languages it speaks."""

from __future__ import annotations

from collections.abc import Mapping

from bot.desk.news import News, Tell, Visitor, Way
from bot.desk.permissions import those_who_may
from bot.flows.outcomes import SetUp
from bot.flows.suggestions import KEEP, NOTHING
from bot.words import LANGUAGES, closest
from storage import Dialogue

_SET_UP = Way("desk-set-up", "/setup")
_DOORS = Way("desk-doors", "/doors")


def publish(visitor: Visitor, said: SetUp) -> list[News]:
    """Make it so, and tell the others who may do so, since they may wonder."""
    dialogue, begins = visitor.dialogue, visitor.dialogue.set_up_at is None
    if dialogue.ends_on != said.ends:
        dialogue.reminded_at = None  # people are reminded before the end as it is now
    dialogue.municipality, dialogue.place, dialogue.title = said.municipality, said.place, said.title
    dialogue.starts_on, dialogue.ends_on = said.starts, said.ends
    dialogue.languages = [] if set(said.languages) == set(LANGUAGES) else list(said.languages)
    dialogue.emergency, dialogue.contact = said.emergency, said.contact
    dialogue.doors, dialogue.welcome = said.doors, said.welcome
    dialogue.evening_at = said.evening.replace(tzinfo=visitor.zone) if said.evening else None
    dialogue.venue, dialogue.strict, dialogue.set_up_at = said.venue, said.strict, visitor.now
    able = (role.address for role in those_who_may(visitor.books, dialogue.id, "set_up"))
    others = [address for address in able if address != visitor.address]
    return [
        visitor.told("desk-set-up-done" if begins else "desk-set-up-changed", _DOORS, _SET_UP, title=said.title),
        *(Tell(other, "desk-set-up-by-other", {"title": said.title}, (_SET_UP,)) for other in others),
    ]


def greet(visitor: Visitor) -> list[News]:
    """What somebody who may change that hears first while nothing is set up yet; nothing afterwards."""
    waits = visitor.may("set_up") and visitor.dialogue.set_up_at is None
    return [visitor.told("desk-not-set-up", _SET_UP)] if waits else []


def answers(visitor: Visitor) -> dict[str, str]:
    """What is set, as answers to the questions of the flow "setup"; none before it was published for the first time."""
    dialogue = visitor.dialogue
    if dialogue.set_up_at is None or not visitor.may("set_up"):
        return {}
    said = {
        "municipality": dialogue.municipality,
        "place": dialogue.place,
        "title": dialogue.title,
        "starts": dialogue.starts_on.isoformat() if dialogue.starts_on else "",
        "ends": dialogue.ends_on.isoformat() if dialogue.ends_on else NOTHING,
        "evening": (evening := _evening(visitor)),
        "languages": ", ".join(spoken(dialogue).values()),
        "contact": dialogue.contact,
        "moderation": "strict" if dialogue.strict else "after",
        "emergency": KEEP,
    }
    optional = {"doors": dialogue.doors, "welcome": dialogue.welcome}
    if evening != NOTHING:
        optional["venue"] = dialogue.venue
    known = {name: words for name, words in said.items() if words}
    return known | {name: words or NOTHING for name, words in optional.items()}


def _evening(visitor: Visitor) -> str:
    """When it is, by the clock of the place; "none" when that is open, or was: what is over is asked anew."""
    at = visitor.dialogue.evening_at
    return f"{at.astimezone(visitor.zone):%Y-%m-%d %H:%M}" if at is not None and at > visitor.now else NOTHING


def spoken(dialogue: Dialogue) -> Mapping[str, str]:
    """The languages of a dialogue: code -> own name."""
    chosen = {code: name for code, name in LANGUAGES.items() if code in dialogue.languages}
    return chosen or LANGUAGES


def language_for(dialogue: Dialogue, wanted: str) -> str:
    """In which of its languages a dialogue speaks with somebody whose network says ``wanted``."""
    languages = spoken(dialogue)
    fallback = dialogue.language if dialogue.language in languages else next(iter(languages))
    return code if wanted and (code := closest(wanted)) in languages else fallback
