"""From settings to what speaks, reads and moves: the networks, the `Sense`, the hall, and all of it as a bot."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Collection
from datetime import UTC, datetime
from uuid import uuid4

from bot import speech
from bot.app.keeping import matrix_secret, open_store
from bot.app.running import ROLES, App
from bot.desk.alike import Likeness
from bot.hall.hall import Hall
from bot.hall.menus import menus
from bot.messages import Platform
from bot.settings import Problem, Settings, SettingsWrong
from bot.speech import Ear
from nlp.guard.guard import Guard
from nlp.reading import trained
from nlp.sense import Sense, comparing, standing
from storage import Keys

_log = logging.getLogger(__name__)


def make_app(settings: Settings, roles: Collection[str] = ROLES) -> App:
    """The bot that the settings describe, in these roles."""
    store = open_store(settings)
    return App(settings, store, make_hall(settings), make_platforms(settings, store.keys), roles, settings.web)


def make_platforms(settings: Settings, keys: Keys) -> list[Platform]:
    """The networks that the settings name."""
    found: list[Platform] = []
    if settings.telegram_token:
        found.append(_telegram(settings))
    if settings.matrix_homeserver:
        found.append(_matrix(settings, keys))
    return found


# Each network's library takes a second to load: only those that are spoken are.


def _telegram(settings: Settings) -> Platform:
    from bot.platforms.telegram import Telegram

    api, webhook = settings.telegram_api, settings.telegram_webhook
    return Telegram(settings.telegram_token, api=api, webhook=webhook, commands=menus(settings.language))


def _matrix(settings: Settings, keys: Keys) -> Platform:
    from bot.platforms.matrix import Matrix

    account = settings.matrix_homeserver, settings.matrix_user, settings.matrix_password
    secret = keys.secret(matrix_secret(settings))
    return Matrix(*account, settings.data / "matrix", secret, tap=settings.matrix_taps)


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
