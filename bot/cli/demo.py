"""`quartier demo`: the first evening, without any account; then the newcomer can talk with the bot."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import App, make_hall, open_store
from bot.cli.evening import MODERATOR, Evening
from bot.cli.rehearse import show
from bot.cli.screen import OUT, bar, say, words
from bot.demo import Voice, voices
from bot.desk.alike import Likeness
from bot.hall.briefing import brief
from bot.hall.forms import papers
from bot.hall.stage.rehearsal import Rehearsal
from bot.messages import Address
from bot.platforms.terminal import NETWORK, Terminal
from bot.settings import Settings, read
from bot.words import Words
from nlp.sense import Sense
from storage import Store

_EARLIER = timedelta(hours=1)
"""The evening has been: its time runs a second with every event, and what the newcomer says is news."""
_MARK = ".quartier-demo"
"""The file by which a folder of ours is known: only such a folder is emptied."""


def demo(folder: str) -> int:
    """Play the evening in ``folder`` (which is made anew), show what came of it, and talk."""
    settings = _settings(Path(folder or "demo"))
    with closing(open_store(settings)) as store:
        sense = Sense()
        _play(store, settings, sense)
        if sys.stdin.isatty():
            asyncio.run(_talk(settings, store, sense))
    _farewell(settings.data)
    return 0


def _settings(folder: Path) -> Settings:
    if (folder / _MARK).exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).touch()
    chosen: Mapping[str, str] = {
        "QUARTIER_DATA": str(folder),
        "QUARTIER_MODERATORS": f"{NETWORK}:{MODERATOR}",
        "QUARTIER_TITLE": "Lindenhof",
        "QUARTIER_MUNICIPALITY": "Auental",
        "QUARTIER_LANGUAGE": words().language,
        "QUARTIER_TIMEZONE": os.environ.get("QUARTIER_TIMEZONE", ""),
        "QUARTIER_DIGEST_AT": "never",
    }
    return read(chosen, file=None)


def _play(store: Store, settings: Settings, sense: Sense) -> None:
    said = sorted(voices(), key=lambda voice: voice.language != words().language)  # one that the newcomer can read
    rehearsal = Rehearsal(store, Likeness(sense), settings.dialogue, NETWORK, begin=datetime.now(UTC) - _EARLIER)
    with store.open() as books:
        books.people.dialogue(1).set_up_at = rehearsal.now
    evening = Evening(rehearsal, words().language)
    OUT.rule(words()("demo-title"))
    say(words()("demo-begin", people=len({voice.author for voice in said}), voices=len(said)))
    evening.speak(said[:1], lambda more: None)
    for one in evening.talk(f"citizen-{said[0].author}"):
        show(one)
    say("")
    with bar(words()("demo-talks"), len(said) - 1) as progress:
        evening.speak(said[1:], progress)
    with bar(words()("cli-grouping")) as advance:
        digest = brief(rehearsal.hall, store, 1, settings.zone, progress=lambda done, whole: advance(1))
    rehearsal.work()
    OUT.rule(words()("demo-digest"))
    for shown in evening.chat(MODERATOR):
        show(shown)
    for paper in papers(digest, words(), "all"):
        (settings.data / paper.name).write_bytes(paper.content)
    _show_agenda_and_room(evening, said[0])


def _show_agenda_and_room(evening: Evening, voice: Voice) -> None:
    room, going = evening.moderate()
    OUT.rule(words()("demo-agenda"))
    title = Words(voice.language)("desk-agenda-title")
    show(next(one for one in reversed(evening.chat(f"citizen-{voice.author}")) if one.title == title))
    OUT.rule(words()("demo-room", people=going))
    for shown in evening.chat(room):
        show(shown)


async def _talk(settings: Settings, store: Store, sense: Sense) -> None:
    """The newcomer talks with the same house, live, until the input ends."""
    logging.getLogger("bot").setLevel(logging.WARNING)  # the screen belongs to the talk
    OUT.rule(words()("demo-your-turn"))
    say(words()("demo-talk"))
    terminal = Terminal(settings.data, sys.stdin, person=Address(NETWORK, MODERATOR))
    app = App(settings, store, make_hall(settings, sense), [terminal])
    greeting = asyncio.create_task(terminal.hear("/start"))
    await app.run()
    await greeting


def _farewell(folder: Path) -> None:
    OUT.rule()
    files = sorted(path.name for path in folder.glob("*.*") if path.name.startswith(("quartier-", "topics")))
    say(words()("demo-files", folder=str(folder), files=", ".join(files)))
    say(words()("demo-connect"))
