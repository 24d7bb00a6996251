"""The part of an evening that the pictures show: played through the real hall, with what was seen on the phones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.cli.evening import MODERATOR, Evening
from bot.cli.rehearse import stage
from bot.demo import Voice, voices
from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.hall.briefing import brief
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.words import Words
from nlp.sense import Sense
from storage import Dialogue, Store

LANGUAGE = "en"
BEGIN = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
NEIGHBOUR = Voice(201, LANGUAGE, "Please repair the lamps in the park, most of them are broken.", "Auepark", "")
"""Somebody who means what one of the demonstration's voices said, and taps so."""
CONCERN = "The street lamps on the park path have been broken for months."
CITIZEN = "citizen"


@dataclass(frozen=True)
class Bubble:
    """One message in a chat: the person's own, or the bot's with its buttons. ``tapped`` is the button they chose."""

    own: bool
    text: str
    title: str = ""
    buttons: tuple[str, ...] = ()
    tapped: str = ""


@dataclass(frozen=True)
class Scene:
    """What the pictures show: the citizen's chat, what the moderator got, what they learned then, the map (PNG)."""

    talk: list[Bubble]
    digest: list[Bubble]
    agenda: Bubble
    map: bytes


def play() -> Scene:
    """Everyone talks with the bot, then one more citizen, who is watched; a moderator makes the digest an agenda."""
    words = Words(LANGUAGE)
    with stage() as store:
        dialogue = _lindenhof(store)
        rehearsal = Rehearsal(store, Likeness(Sense()), "lindenhof", begin=BEGIN)
        evening = Evening(rehearsal, LANGUAGE)
        evening.speak([*voices(), NEIGHBOUR], lambda more: None)
        talk = list(_talk(rehearsal, words))
        brief(rehearsal.hall, store, dialogue, ZoneInfo("Europe/Berlin"))
        rehearsal.work()
        digest = [_seen(shown) for shown in rehearsal.chat(MODERATOR)]
        evening.moderate()
        agenda = next(one for one in rehearsal.chat(CITIZEN) if one.title == words("desk-agenda-title"))
        files = [file for parcel in rehearsal.stage.parcels for file in parcel.files]
    return Scene(talk, digest, _seen(agenda), next(file.content for file in files if file.mime == "image/png"))


def _talk(rehearsal: Rehearsal, words: Words) -> Iterator[Bubble]:
    yield from _wrote(rehearsal, "/start")
    yield _tapped(rehearsal, words("welcome-agree.option-agree"))
    yield _tapped(rehearsal, words("welcome-hear.option-yes"))
    yield _seen(rehearsal.chat(CITIZEN)[-1])
    yield from _wrote(rehearsal, CONCERN)
    same = rehearsal.chat(CITIZEN)[-1].buttons[0]
    if same == words("intake-place.option-nowhere"):
        raise RuntimeError("nobody is found who said the same: the picture would not show what it is for")
    yield _tapped(rehearsal, same)
    yield _tapped(rehearsal, words("intake-more.option-count"))
    yield _seen(rehearsal.chat(CITIZEN)[-1])


def _wrote(rehearsal: Rehearsal, text: str) -> Iterator[Bubble]:
    rehearsal.write(CITIZEN, text)
    yield Bubble(own=True, text=text)


def _tapped(rehearsal: Rehearsal, label: str) -> Bubble:
    """The newest message as it was when ``label`` was tapped on it."""
    shown = _seen(rehearsal.chat(CITIZEN)[-1])
    rehearsal.press(CITIZEN, label)
    return Bubble(own=False, text=shown.text, title=shown.title, buttons=shown.buttons, tapped=label)


def _seen(shown: Shown) -> Bubble:
    return Bubble(own=False, text=shown.text, title=shown.title, buttons=shown.buttons)


def _lindenhof(store: Store) -> int:
    with store.open() as books:
        quarter = Dialogue(name="lindenhof", title="Lindenhof", municipality="Auental", language=LANGUAGE)
        quarter.created_at = BEGIN
        books.add(quarter)
        roles.appoint(books, quarter.id, [f"stage:{MODERATOR}"])
        return quarter.id
