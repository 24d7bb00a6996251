"""What every house of the tests needs: an empty store of this release, and one `Sense` for all."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from nlp.sense import Sense, standing
from storage import Store
from tests.logged import everything, levels
from tests.postgres import Postgres, postgres
from tests.quarter import KEYS, store_in

__all__ = ["everything", "levels", "postgres"]

pytest.register_assert_rewrite("tests.botapi.fixtures")  # whichever test file imports it first


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """A test that waits for what never comes fails after five minutes, instead of holding up all the others."""

    def give_up(*_: object) -> None:
        raise TimeoutError("the test has taken five minutes")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(300)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="session")
def sense() -> Sense:
    return standing()


@pytest.fixture
def likeness(sense: Sense) -> Likeness:
    return Likeness(sense)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "quartier.db"
    store = Store(f"sqlite:///{path}", KEYS)
    store.migrate()
    store.close()
    return path


@pytest.fixture(scope="session")
def empty_postgres(postgres: Postgres) -> str:
    url = postgres.url()
    store = Store(url, KEYS)
    store.migrate()
    store.close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, empty_database: Path, tmp_path: Path) -> Iterator[Store]:
    """An empty house of its own, once on each database. With SQLite the file is ``tmp_path / "quartier.db"``."""
    if request.param == "sqlite":
        opened = store_in(tmp_path, empty_database)
    else:
        empty = request.getfixturevalue("empty_postgres")
        opened = Store(request.getfixturevalue("postgres").url(empty), KEYS)
    yield opened
    opened.close()
