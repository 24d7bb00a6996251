"""The one place that chooses real things: settings become a store, platforms and a running bot."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from bot.desk import moderators
from bot.desk.alike import Likeness
from bot.hall.clock import Clock, Schedule
from bot.hall.commands import menu
from bot.hall.hall import Hall
from bot.hall.postman import Postman
from bot.hall.reception import Reception
from bot.hall.turns import Turns
from bot.messages import Locked, Platform
from bot.settings import Settings
from bot.words import LANGUAGES
from nlp.sense import Sense
from storage import Dialogue, Store, StoreClosed

_log = logging.getLogger(__name__)


def open_store(settings: Settings) -> Store:
    """The database, its schema current, with the settings' dialogue and moderators in it. Raises `StoreClosed`."""
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreClosed(f"the folder {settings.data} cannot be made ({error.strerror})") from error
    store = Store(settings.database_url)
    store.migrate()
    ensure_dialogue(store, settings, datetime.now(UTC))
    return store


def ensure_dialogue(store: Store, settings: Settings, now: datetime) -> int:
    """The id of the settings' dialogue, which is made when it is not there."""
    with store.open() as books:
        dialogue = books.people.dialogue_named(settings.dialogue)
        if dialogue is None:
            dialogue = books.add(Dialogue(name=settings.dialogue, municipality="", title="", created_at=now))
        dialogue.municipality, dialogue.title = settings.municipality, settings.title
        dialogue.language = settings.language
        moderators.appoint(books, dialogue.id, settings.moderators)
        return dialogue.id


def make_platforms(settings: Settings) -> list[Platform]:
    """The networks that the settings name."""
    found: list[Platform] = []
    if settings.telegram_token:
        # Each network's library takes a second to load: only those that are spoken are.
        from bot.platforms.telegram import Telegram

        found.append(
            Telegram(
                settings.telegram_token,
                api=settings.telegram_api,
                webhook=settings.telegram_webhook,
                webhook_secret=webhook_secret(settings.telegram_token),
                listen=settings.web,
                commands={language: menu(language) for language in LANGUAGES},
            )
        )
    if settings.matrix_homeserver:
        from bot.platforms.matrix import Matrix

        account = settings.matrix_homeserver, settings.matrix_user, settings.matrix_password
        found.append(Matrix(*account, settings.data / "matrix", tap=settings.matrix_taps))
    return found


def webhook_secret(token: str) -> str:
    """The secret by which Telegram shows that a call is its own: made from the token, so that nobody has to set it."""
    return hmac.new(token.encode(), b"quartier webhook", hashlib.sha256).hexdigest()


def make_hall(settings: Settings, platforms: Sequence[Platform], sense: Sense | None = None) -> Hall:
    """The hall for these platforms."""
    return Hall(
        readers={platform.network: platform.read for platform in platforms},
        links={platform.network: platform.link for platform in platforms},
        likeness=Likeness(sense or Sense()),
        dialogue=settings.dialogue,
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid4().hex,
    )


@dataclass(frozen=True)
class App:
    """A bot ready to run: everything that moves, wired."""

    settings: Settings
    store: Store
    hall: Hall
    platforms: Sequence[Platform]

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Log in everywhere, call ``ready``, and work until cancelled. Raises `Locked` when an account is not ours."""
        try:
            async with asyncio.TaskGroup() as opening:
                for platform in self.platforms:
                    opening.create_task(platform.open())
            await asyncio.to_thread(self.hall.likeness.sense.load)
            ready()
            await self._work()
        except* Locked as group:
            raise first(group) from None
        finally:
            for platform in self.platforms:
                await platform.close()

    async def _work(self) -> None:
        postmen: list[Postman] = []

        def wake_postmen() -> None:
            for postman in postmen:
                postman.wake()

        turns = Turns(self.hall, self.store, wake_postmen)
        postmen += [Postman(self.hall, self.store, platform, turns.wake) for platform in self.platforms]
        clock = Clock(self.hall, self.store, Schedule(self.settings.digest_at, self.settings.zone), wake_postmen)
        workers: list[Turns | Clock | Postman] = [turns, clock, *postmen]
        async with asyncio.TaskGroup() as tasks:
            working = [tasks.create_task(worker.run()) for worker in workers]
            doors = [(one, Reception(self.hall, self.store, one, turns.wake)) for one in self.platforms]
            listening = [tasks.create_task(platform.listen(door)) for platform, door in doors]
            await asyncio.wait(listening)  # only a terminal comes to its end
            for task in working:
                task.cancel()


def first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The first plain exception within a group."""
    inner = group.exceptions[0]
    return first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def make_app(settings: Settings) -> App:
    """The bot that the settings describe."""
    platforms = make_platforms(settings)
    return App(settings, open_store(settings), make_hall(settings, platforms), platforms)
