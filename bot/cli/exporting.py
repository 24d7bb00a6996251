"""`quartier export DIALOGUE FOLDER|FILE.zip`: a dialogue handed over, or its defects for the works department."""

from __future__ import annotations

import argparse
import io
import os
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.app import make_sense, open_store
from bot.cli import dialogues
from bot.cli.screen import Wrong, say, words
from bot.desk.office.handing_over import defects, package
from bot.hall.briefing import made_with
from bot.papers import open311
from bot.papers.package import files
from bot.settings import Settings, read
from bot.words import Words
from storage import Books, Dialogue

_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: equal packages are equal bytes."""


def export(wanted: argparse.Namespace) -> int:
    """Write the files; the exit code."""
    settings, target = read(os.environ), Path(wanted.target)
    if target.is_file() and target.suffix.lower() != ".zip":
        raise Wrong(words()("export-target", target=target.name))
    with closing(open_store(settings)) as store, store.open() as books:
        dialogue = dialogues.called(books, wanted.dialogue)
        made = _open311(books, dialogue, settings) if wanted.open311 else _package(books, dialogue, settings, wanted)
    _write(target, made)
    say(words()("export-done", target=str(target), files=len(made)))
    return 0


def _package(books: Books, dialogue: Dialogue, settings: Settings, wanted: argparse.Namespace) -> dict[str, bytes]:
    now = datetime.now(UTC).astimezone(settings.zone)
    language = wanted.language or dialogue.language
    return files(package(books, dialogue, now, made_with(make_sense(settings)), wanted.licence), Words(language))


def _open311(books: Books, dialogue: Dialogue, settings: Settings) -> dict[str, bytes]:
    here = Words(dialogue.language)
    found = defects(books, dialogue, datetime.now(UTC).astimezone(settings.zone))
    name, about = here("export-service"), here("export-service-about", title=dialogue.title)
    return open311.files(found, dialogue.municipality, name, about)


def _write(target: Path, made: Mapping[str, bytes]) -> None:
    """All files into a folder, or into an archive that is whole or not there."""
    if target.suffix.lower() != ".zip":
        target.mkdir(parents=True, exist_ok=True)
        for name, content in made.items():
            (target / name).write_bytes(content)
        return
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in made.items():
            archive.writestr(ZipInfo(name, _BEGINNING), content, ZIP_DEFLATED)
    target.write_bytes(packed.getvalue())
