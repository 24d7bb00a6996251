"""Files that survive a crash, that lie sealed, and that one process has to itself."""

from __future__ import annotations

import fcntl
import json
from pathlib import Path
from typing import Any, TextIO

from bot.messages import Locked
from storage import NAME, Keys, KeyWrong, write


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
        raise Locked("another process already runs this Matrix account", "matrix-twice") from None
    return held


def load(path: Path, keys: Keys) -> dict[str, Any]:
    """What `save` wrote there, or nothing. A file from before there were keys is sealed now."""
    if not path.exists():
        return {}
    found = path.read_bytes()
    if found.startswith(b"{") and found[:NAME].hex() not in keys.names:
        kept: dict[str, Any] = json.loads(found)
        save(path, kept, keys)
        return kept
    try:
        return dict(json.loads(keys.open(_place(path), found)))
    except KeyWrong:
        raise Locked(f"the file {path.name} of the Matrix folder was sealed with another key", "matrix-key") from None


def save(path: Path, content: dict[str, Any], keys: Keys) -> None:
    """Replace the file as a whole; when this returns it is on the disk, sealed, readable by its owner only."""
    write(path, keys.seal(_place(path), json.dumps(content).encode()))


def _place(path: Path) -> str:
    return f"matrix.{path.name}"
