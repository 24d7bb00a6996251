"""`quartier backup | restore | move | key`: copies of everything, another database, another key."""

from __future__ import annotations

import argparse
import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot import __version__
from bot.app import keys_of, matrix_secret, open_store
from bot.cli.screen import OUT, Wrong, bar, say, words
from bot.settings import Settings, read
from storage import Store, new_key, relocation, rotation


def moving(wanted: argparse.Namespace) -> int:
    """Do the command; the exit code."""
    if wanted.command == "key" and wanted.what == "new":
        OUT.file.write(new_key() + "\n")
        return 0
    settings = read(os.environ)
    match wanted.command:
        case "backup":
            _backup(settings, Path(wanted.file))
        case "restore":
            _restore(settings, Path(wanted.file))
        case "move":
            _move(settings, wanted.to)
        case "key":
            _key(settings, wanted.what)
    return 0


def _backup(settings: Settings, path: Path) -> None:
    with closing(open_store(settings)) as store:
        with bar(words()("backup-title"), relocation.rows(store)) as progress:
            relocation.back_up(store, path, _matrix(settings), __version__, datetime.now(UTC), progress)
        say(words()("backup-done", file=str(path), key=_where(settings)))


def _restore(settings: Settings, path: Path) -> None:
    if not path.is_file():
        raise Wrong(words()("restore-no-file", file=str(path)))
    settings.data.mkdir(parents=True, exist_ok=True)
    with closing(Store(settings.database_url, keys_of(settings))) as store:
        with bar(words()("restore-title"), relocation.archived_rows(path)) as progress:
            relocation.restore(path, store, _matrix(settings), progress)
        say(words()("restore-done"))


def _move(settings: Settings, url: str) -> None:
    with closing(open_store(settings)) as source, closing(Store(url, source.keys)) as target:
        with bar(words()("move-title"), relocation.rows(source)) as progress:
            relocation.move(source, target, progress)
        say(words()("move-done", url=target.url.render_as_string(hide_password=True)))


def _key(settings: Settings, what: str) -> None:
    with closing(open_store(settings)) as store:
        if what == "rotate" and rotation.is_done(store):
            store.keys.renew()
        with bar(words()("key-title"), rotation.begin(store)) as progress:
            rotation.reseal(store, progress)
        store.keys.reseal(matrix_secret(settings))
        if what == "forget":
            rotation.forget(store)
        say(words()(f"key-{what}-done", key=_where(settings)))


def _matrix(settings: Settings) -> Path:
    return matrix_secret(settings).parent


def _where(settings: Settings) -> str:
    return "QUARTIER_KEY" if settings.key else str(settings.key_file)
