"""A folder of its own for each call, English words, and nothing of this machine's settings."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli.screen import words


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the call is made; its state is in ``folder / "data"``."""
    for name in [name for name in os.environ if name.startswith("QUARTIER_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QUARTIER_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    words.cache_clear()
    before = logging.root.handlers[:]
    yield tmp_path
    logging.root.handlers[:] = before  # the call's writes to a stream that is gone with the test
    words.cache_clear()
