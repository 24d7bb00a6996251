"""Files that survive a crash, that nobody else may read, and that one process has to itself."""

from __future__ import annotations

import fcntl
import json
import os
from pathlib import Path
from typing import Any, TextIO

from bot.messages import Locked


def claim(folder: Path) -> TextIO:
    """Take the device's folder for this process until the returned file is closed; `Locked` when another has it.

    Two clients on one device corrupt each other's keys, so this comes before anything else.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    held = (folder / "lock").open("a")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        held.close()
        raise Locked("another process already runs this Matrix account") from None
    return held


def load(path: Path) -> dict[str, Any]:
    """What `save` wrote there, or nothing."""
    if not path.exists():
        return {}
    kept: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return kept


def save(path: Path, content: dict[str, Any]) -> None:
    """Replace the file as a whole; when this returns it is on the disk, readable by its owner only."""
    draft = path.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - only open() takes a descriptor
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """A renamed file is only safe when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
