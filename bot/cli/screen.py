"""The operator's screen: sentences in their language, bars while something takes long."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from dotenv import dotenv_values
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.words import Words, whole

OUT = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
ERR = Console(highlight=False, markup=False, emoji=False, soft_wrap=True, stderr=True)


class Wrong(Exception):
    """The call was wrong; the message is one line."""


@cache
def words() -> Words:
    """The words in the operator's language, or in one that says everything: of the settings, else of the terminal."""
    known = {**dotenv_values(".env"), **os.environ}
    said = known.get("QUARTIER_LANGUAGE") or known.get("LC_ALL") or known.get("LANG") or "en"
    return Words(whole(said.partition(".")[0]))


def say(text: str, *, error: bool = False) -> None:
    """Print a line as it is."""
    (ERR if error else OUT).print(text)


def show_data(value: Any) -> None:
    """Print ``value`` as JSON, whole and uncoloured, for programs."""
    OUT.file.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


@contextmanager
def bar(title: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A bar on the terminal, nothing elsewhere; what it gives is called with how many more are done.

    With a ``total`` it appears when the first is done: what is refused before that is said without a bar above it.
    Without one it appears at once, counts nothing, and is gone at the end.
    """
    counted = () if total is None else (MofNCompleteColumn(), TimeRemainingColumn())
    columns = TextColumn("{task.description}"), BarColumn(), *counted
    progress = Progress(*columns, console=ERR, transient=total is None, disable=not ERR.is_terminal)
    task = progress.add_task(title, total=total)

    def advance(more: int) -> None:
        progress.start()
        progress.advance(task, more)

    if total is None:
        progress.start()
    try:
        yield advance
    finally:
        progress.stop()
