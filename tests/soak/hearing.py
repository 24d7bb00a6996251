"""What somebody hears across restarts: waiting for it with a bound, and telling a message from its copy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.words import LANGUAGES, Words
from tests.botapi.people import Person
from tests.synapse.citizen import MatrixCitizen
from tests.worlds import Shown

Neighbour = Person | MatrixCitizen
_OFFERS = {Words(language)("hall-language-offer") for language in LANGUAGES}
PATIENCE = 90.0
"""Seconds after which an answer is lost; a soak run, whose lives are short, has more."""


class Wrong(AssertionError):
    """Something that must not happen; the message says to whom, and what was awaited."""


class Lost(Wrong):
    """What was awaited has not come."""


class Astray(Wrong):
    """The talk is not where the person is."""


def look(who: Neighbour) -> list[Shown]:
    """All that stands in somebody's chat, in the order in which it came; without what offers another language."""
    shown = who.shows() if isinstance(who, Person) else who._shown()
    return [one for one in shown if one.text not in _OFFERS]


def parted(shown: Sequence[Shown]) -> tuple[list[Shown], list[tuple[str, str]]]:
    """The messages, and apart from them what is a copy of the message before it: (that one, copy) as message ids.

    The bot never says the same twice in a row to somebody who answers its questions.
    """
    single: list[Shown] = []
    copies: list[tuple[str, str]] = []
    before: Shown | None = None
    for one in shown:
        if before is not None and (before.text, before.title) == (one.text, one.title):
            copies.append((before.message, one.message))
        else:
            single.append(one)
        before = one
    return single, copies


async def patiently(who: Neighbour, is_so: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Wait until what ``who`` sees makes it so; `Lost`, naming ``what`` was awaited, after ``patience`` seconds."""
    try:
        async with asyncio.timeout(patience):
            await _seen(who, is_so, patience)
    except (TimeoutError, AssertionError):
        newest = [(one.title, one.text, one.buttons) for one in look(who)[-2:]]
        raise Lost(f"{who.address} waited {patience:.0f} s for {what}; {_state(who)}the newest: {newest}") from None


async def _seen(who: Neighbour, is_so: Callable[[], bool], patience: float) -> None:
    if isinstance(who, Person):
        return await who.telegram.changes.until(is_so, "", patience)
    while not _deaf(who):
        with suppress(TimeoutError):  # a citizen's own patience is shorter
            return await who.until(is_so)
    raise TimeoutError


def _deaf(who: MatrixCitizen) -> bool:
    """Whether the person's own client has stopped: nio's ends its loop at the first error that it did not foresee."""
    return who._task is None or who._task.done()


def _state(who: Neighbour) -> str:
    if isinstance(who, Person):
        return ""
    error = who._task.exception() if who._task and who._task.done() and not who._task.cancelled() else None
    stopped = f"their client stopped ({error!r}); " if _deaf(who) else ""
    return f"{stopped}could not read: {who.unreadable}; "
