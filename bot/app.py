"""The one place that chooses real things: settings become a store, platforms and a running bot."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import hmac
import logging
import shutil
import threading
from collections.abc import Callable, Collection, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

from bot import speech
from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.desk.permissions import ADMINISTRATOR, MODERATOR
from bot.desk.rereading import reread
from bot.hall.alone import alone
from bot.hall.broadcaster import Broadcaster
from bot.hall.clock import Clock, Schedule
from bot.hall.hall import Hall
from bot.hall.menus import menus
from bot.hall.network import Network
from bot.hall.steady import steady
from bot.hall.turns import Turns
from bot.messages import Locked, Platform
from bot.settings import Problem, Settings, SettingsWrong
from bot.speech import Ear
from nlp.guard.guard import Guard
from nlp.reading import trained
from nlp.sense import Sense, comparing, standing
from storage import Dialogue, Keys, Store, StoreDown
from web import Health, Server

_log = logging.getLogger(__name__)
_GARBAGE = 20_000, 20, 20
"""When the collector looks for what nothing else drops: turns make many rows and little that it would find."""
_READING = 5.0
"""Seconds for which turns wait until what was said is read: before, nobody can be told that others said the same."""
ROLES = ("listen", "turn", "send", "clock")
"""What a process may do; several processes on one database share the work."""


def open_store(settings: Settings) -> Store:
    """The database, its schema current, with the settings' dialogue and roles in it. Raises `Hindered`, OSError."""
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    store = Store(settings.database_url, keys_of(settings))
    store.migrate()
    ensure_dialogue(store, settings, datetime.now(UTC))
    return store


def keys_of(settings: Settings) -> Keys:
    """The keys with which what people said is sealed. Raises `KeyWrong`."""
    return Keys.read(settings.key) if settings.key else Keys.at(settings.key_file)


def matrix_secret(settings: Settings) -> Path:
    """Where the secret lies, itself sealed, with which the Matrix folder is sealed."""
    return settings.data / "matrix" / "secret"


def ensure_dialogue(store: Store, settings: Settings, now: datetime) -> int:
    """The id of the settings' dialogue, which is made when it is not there."""
    with store.open() as books:
        dialogue = books.people.dialogue_named(settings.dialogue)
        if dialogue is None:
            dialogue = books.add(Dialogue(name=settings.dialogue, municipality="", title="", created_at=now))
        if dialogue.set_up_at is None:  # what a moderator has published in the chat outranks the settings
            dialogue.municipality, dialogue.title = settings.municipality, settings.title
            if dialogue.ends_on != settings.ends_on:
                dialogue.ends_on, dialogue.reminded_at = settings.ends_on, None
        dialogue.language = settings.language
        roles.appoint(books, dialogue.id, settings.moderators, MODERATOR)
        roles.appoint(books, dialogue.id, settings.administrators, ADMINISTRATOR)
        return dialogue.id


def make_platforms(settings: Settings, keys: Keys) -> list[Platform]:
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
                commands=menus(settings.language),
            )
        )
    if settings.matrix_homeserver:
        from bot.platforms.matrix import Matrix

        account = settings.matrix_homeserver, settings.matrix_user, settings.matrix_password
        secret = keys.secret(matrix_secret(settings))
        found.append(Matrix(*account, settings.data / "matrix", secret, tap=settings.matrix_taps))
    return found


def webhook_secret(token: str) -> str:
    """The secret by which Telegram shows that a call is its own: made from the token, so that nobody has to set it."""
    return hmac.new(token.encode(), b"quartier webhook", hashlib.sha256).hexdigest()


def make_sense(settings: Settings) -> Sense:
    """What reads texts, helped by the trained pipelines that the settings name. Raises `SettingsWrong`."""
    if settings.pipelines:
        try:
            trained.install(trained.load(dict(settings.pipelines), settings.pipelines_for))
        except trained.PipelineUnfit as error:
            raise _unfit(f"QUARTIER_PIPELINES ({error.language}={error.model})", error) from error
    if not settings.vectors:
        return standing()
    try:
        return comparing(settings.vectors)
    except trained.PipelineUnfit as error:
        raise _unfit(f"QUARTIER_VECTORS ({error.model})", error) from error


def _unfit(name: str, error: trained.PipelineUnfit) -> SettingsWrong:
    return SettingsWrong([Problem(name, "settings-wrong", f"settings-hint-pipeline-{error.reason}")])


def make_hall(settings: Settings, sense: Sense | None = None) -> Hall:
    """The hall; networks add themselves when they are known."""
    sense = sense or make_sense(settings)
    return Hall(
        readers={},
        links={},
        likeness=Likeness(sense),
        dialogue=settings.dialogue,
        now=lambda: datetime.now(UTC),
        new_id=lambda: uuid4().hex,
        guard=Guard(sense),
        ear=_ear(settings),
        zone=settings.zone,
        menus=("telegram",) if settings.telegram_token else (),
        free=lambda: shutil.disk_usage(settings.data).free,
    )


def _ear(settings: Settings) -> Ear | None:
    """What listens to voice messages, if the operator wants that."""
    found = speech.ear(settings.voice_model)
    if settings.voice_model is not None and found is None:
        _log.warning("voice messages are declined: %s is missing", speech.lacking(settings.voice_model))
    return found


class App:
    """A bot ready to run: everything that moves, wired, in the roles of this process."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        hall: Hall,
        platforms: Sequence[Platform],
        roles: Collection[str] = ROLES,
        place: str = "",
    ) -> None:
        self.store, self.hall, self._roles, self._place = store, hall, roles, place
        self.turns = Turns(hall, store, self._wake_postmen)
        self.networks = [Network(hall, store, platform, roles, self.turns.wake) for platform in platforms]
        schedule = Schedule(settings.digest_at, settings.zone)
        self.clock = Clock(hall, store, schedule, self._wake_postmen)
        self.broadcaster = Broadcaster(hall, store, self._wake_postmen)
        self._stop_hearing = threading.Event()

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Log in everywhere, call ``ready``, and work until cancelled. Raises `Locked` when an account is not ours."""
        try:
            async with self._seen(), asyncio.TaskGroup() as tasks:
                networks = [tasks.create_task(network.run()) for network in self.networks]
                workers = [tasks.create_task(work) for work in self._work()]
                tasks.create_task(self._announce(ready))
                if "listen" in self._roles:
                    await asyncio.wait(networks)  # only a terminal comes to its end
                    for worker in workers:
                        worker.cancel()
                    self._stop_hearing.set()
        except* Locked as group:
            raise first(group) from None
        finally:
            self._stop_hearing.set()

    def _seen(self) -> AbstractAsyncContextManager[Any]:
        """The web server, if this process has a place for it."""
        if not self._place:
            return nullcontext()
        health = Health(self.store, self.hall.meter.read, lambda: self.networks, self.hall.now)
        called = [network.platform for network in self.networks] if "listen" in self._roles else []
        return Server(self._place, health, self.hall.meter.read, called)

    def _work(self) -> Iterator[Coroutine[Any, Any, None]]:
        if "turn" in self._roles:
            yield self._take_turns()
        if "clock" in self._roles:
            yield alone(self.store, "clock", self.clock.run)
            yield alone(self.store, "broadcaster", lambda: steady(self.broadcaster.run))
        yield self._hear()

    async def _take_turns(self) -> None:
        await asyncio.to_thread(self._learn)
        gc.freeze()  # the language model stays: the collector need not walk through it again and again
        gc.set_threshold(*_GARBAGE)
        await steady(self.turns.run)

    def _learn(self) -> None:
        """Read what the first turn would have to wait for; without the database, the turns will wait for it.

        Where very much was said, the turns begin before all of it is read.
        """
        self.hall.likeness.sense.warm()
        self.hall.guard.warm()
        reading = threading.Thread(target=self._read_up, name="what was said", daemon=True)
        reading.start()
        reading.join(_READING)

    def _read_up(self) -> None:
        with suppress(StoreDown):
            with self.store.look() as books:
                dialogues = [one.id for one in books.people.dialogues()]
            with self.hall.likeness.loading(dialogues):
                for dialogue_id in dialogues:
                    reread(self.store, self.hall.likeness.sense, dialogue_id, _told, Random())  # noqa: S311 (no secret)
            with self.store.look() as books:
                self.hall.likeness.load(books)

    async def _hear(self) -> None:
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self._wake_all)

        await asyncio.to_thread(self.store.hear, wake, self._stop_hearing)

    async def _announce(self, ready: Callable[[], None]) -> None:
        for network in self.networks:
            await network.settled.wait()
        ready()

    def _wake_postmen(self) -> None:
        for network in self.networks:
            network.postman.wake()

    def _wake_all(self) -> None:
        self.turns.wake()
        self._wake_postmen()


def _told(more: int, whole: int) -> None:
    _log.info("since the encoder was changed, %d more of %d contributions were read anew", more, whole)


def first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The first plain exception within a group."""
    inner = group.exceptions[0]
    return first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def make_app(settings: Settings, roles: Collection[str] = ROLES) -> App:
    """The bot that the settings describe, in these roles."""
    store = open_store(settings)
    return App(settings, store, make_hall(settings), make_platforms(settings, store.keys), roles, settings.web)
