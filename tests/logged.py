"""The log of a program in which every logger tells all it can, for tests that look for what must not be in it."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator

import pytest

from bot import logs

LIBRARIES = (
    "aiohttp",
    "alembic",
    "asyncio",
    "httpcore",
    "httpx",
    "matplotlib",
    "nio",
    "peewee",
    "prometheus_client",
    "psycopg",
    "spacy",
    "sqlalchemy",
    "telegram",
)


@pytest.fixture
def levels() -> Iterator[None]:
    """Logging as it was, afterwards."""
    names = ("", *logs._OURS, *LIBRARIES, "sqlalchemy.engine", "sqlalchemy.pool")
    before = {name: logging.getLogger(name).level for name in names}
    handlers, hook = logging.getLogger().handlers[:], sys.excepthook
    yield
    logging.getLogger().handlers[:], sys.excepthook = handlers, hook
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def everything(levels: None) -> io.StringIO:
    """The log of a program in which all loggers, ours and the libraries', tell all they can."""
    written = io.StringIO()
    logs.set_up("json", written, level=logging.DEBUG)
    for name in ("", *LIBRARIES, "sqlalchemy.engine", "sqlalchemy.pool"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    return written
