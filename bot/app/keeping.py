"""From settings to what is kept: the keys, and the database with the settings' dialogue and roles in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.desk.office import roles
from bot.desk.permissions import ADMINISTRATOR, MODERATOR
from bot.settings import Settings
from storage import Dialogue, Keys, Store


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
