"""`quartier try`: any flow, played in the terminal in a house of its own; `--record` keeps the talk as a test."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.cli.screen import OUT, say, words
from bot.desk.alike import Likeness
from bot.hall.stage.record import Record, prepared, speak
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.words import closest
from nlp.sense import standing
from storage import Keys, Store, new_key

_PERSON = "you"


def rehearse(flow: str, language: str, record: str) -> int:
    """Play ``flow`` until the input ends."""
    language = closest(language) if language else words().language
    with stage() as store:
        rehearsal = prepared(store, Likeness(standing()), flow, language)
        kept = Record(flow, language)
        seen = _show(rehearsal, 0)
        kept.heard(rehearsal.chat(_PERSON))
        for line in _lines():
            speak(rehearsal, line)
            kept.said(line)
            seen = _show(rehearsal, seen)
            kept.heard(rehearsal.chat(_PERSON))
    if record:
        Path(record).write_text(kept.text(), encoding="utf-8")
        say(words()("cli-recorded", file=record))
    return 0


@contextmanager
def stage() -> Iterator[Store]:
    """A store that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/stage.db", Keys.read(new_key()))
        store.migrate()
        try:
            yield store
        finally:
            store.close()


def _lines() -> Iterator[str]:
    prompt = "> " if sys.stdin.isatty() else ""
    while True:
        try:
            line = input(prompt)
        except EOFError:
            return
        if line.strip():
            yield line


def _show(rehearsal: Rehearsal, seen: int) -> int:
    chat = rehearsal.chat(_PERSON)
    for shown in chat[seen:]:
        show(shown)
    return len(chat)


def show(shown: Shown | str) -> None:
    """A message with its numbered buttons; plain text is what the person said."""
    OUT.print()
    if isinstance(shown, str):
        OUT.print(f"> {shown}", style="cyan")
        return
    if shown.title:
        OUT.print(shown.title, style="bold")
    OUT.print(shown.text)
    for number, label in enumerate(shown.buttons, 1):
        OUT.print(f"  {number}  {label}", style="green")
