"""`quartier door`: makes doors, lists them with their arrivals, and writes their posters."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app import make_platforms
from bot.cli.screen import Wrong, say, show_data, words
from bot.desk.office.doors import FEW, hang
from bot.flows.questions import Misread
from bot.flows.suggestions import LinkName
from bot.hall.house.office import arrivals
from bot.hall.posters import poster_of
from bot.messages import Down, Platform
from bot.papers.poster import pdf
from bot.settings import Settings
from bot.words import Words
from storage import Books, Door, Store


def door(wanted: argparse.Namespace, settings: Settings, store: Store, dialogue_id: int) -> int:
    """Do what was called for; the exit code."""
    match wanted.what:
        case "add":
            return _add(store, dialogue_id, wanted.name, wanted.place)
        case "poster":
            return _poster(wanted, settings, store, dialogue_id)
    return _list(store, dialogue_id, wanted.format)


def _add(store: Store, dialogue_id: int, name: str, place: str) -> int:
    if (link_name := _link_name(name)) != name:
        raise Wrong(words()("cli-door-name", door=name, suggested=link_name or "park"))
    with store.open() as books:
        if books.doors.named(name) is not None:
            raise Wrong(words()("cli-door-taken", door=name))
        hang(books, Door(dialogue_id=dialogue_id, name=name, place=place[:120], created_at=datetime.now(UTC)))
    say(words()("cli-door-added", door=name, telegram=f"?start=d-{name}", matrix=f"!start d-{name}"))
    return 0


def _link_name(name: str) -> str:
    try:
        return LinkName().read(name)
    except Misread:
        return ""


# ---------------------------------------------------------------------------------------------- list


def _list(store: Store, dialogue_id: int, form: str) -> int:
    with store.open() as books:
        doors = books.doors.of_dialogue(dialogue_id)
        if form == "json":
            show_data([_as_data(books, door) for door in doors])
            return 0
        for one in doors:
            came = ", ".join(arrivals(words(), books.doors.arrivals(one.id))) or "0"
            say(words()("cli-door-line", door=one.name, place=one.place or "–", came=came))
    return 0


def _as_data(books: Books, one: Door) -> dict[str, Any]:
    """A door as data; a day on which few came shows no number, so that nobody can be told by it."""
    days = [
        {"day": day.day, "network": day.network, "arrivals": f"under {FEW}" if day.arrivals < FEW else day.arrivals}
        for day in books.doors.days(one.id)
    ]
    return {"name": one.name, "place": one.place, "days": days}


# ---------------------------------------------------------------------------------------------- poster


def _poster(wanted: argparse.Namespace, settings: Settings, store: Store, dialogue_id: int) -> int:
    with store.open() as books:
        dialogue, found = books.people.dialogue(dialogue_id), books.doors.named(wanted.name)
        known = ", ".join(one.name for one in books.doors.of_dialogue(dialogue_id))
    if found is None or found.dialogue_id != dialogue_id:
        raise Wrong(words()("cli-door-none", door=wanted.name, known=known))
    platforms = make_platforms(settings, store.keys)
    if not platforms:
        raise Wrong(words()("cli-no-network"))
    try:
        links = asyncio.run(_learned(platforms))
    except Down as error:
        say(words()("cli-door-down", fault=error.fault), error=True)
        return 1
    poster = poster_of(dialogue, found, links, Words(wanted.language or dialogue.language))
    Path(wanted.out).write_bytes(pdf(poster, wanted.size, datetime.now(UTC)))
    say(words()("cli-door-poster", file=wanted.out))
    return 0


async def _learned(platforms: Sequence[Platform]) -> dict[str, Callable[[str], str]]:
    """The networks' links; a network is asked what the bot is called there, if the settings do not say it."""
    try:
        for platform in platforms:
            await platform.learn()
        return {platform.network: platform.link for platform in platforms}
    finally:
        for platform in platforms:
            await platform.close()
