"""The quarter in which the hall's tests play."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.alike import Likeness
from bot.desk.office import roles
from bot.desk.permissions import MODERATOR
from nlp.sense import Sense
from storage import Store
from tests.hall.organising import founds
from tests.hall.topical import TEXTS
from tests.quarter import BUS, LAMP, Later, Quarter, store_in


@pytest.fixture
def quarter(store: Store, likeness: Likeness) -> Quarter:
    return Quarter(store, likeness)


@pytest.fixture
def club(quarter: Quarter) -> Quarter:
    """Kim speaks for the book club."""
    founds(quarter, "kim")
    return quarter


@pytest.fixture
def two(quarter: Quarter) -> Quarter:
    """Mo and Kim moderate; Anna told of the lamp, Bert of the bus."""
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo", "stage:kim"], MODERATOR)
    quarter.reports("anna", LAMP)
    quarter.reports("bert", BUS)
    return quarter


@pytest.fixture(scope="session")
def sorted_once(empty_database: Path, sense: Sense, tmp_path_factory: pytest.TempPathFactory) -> Quarter:
    quarter = Quarter(store_in(tmp_path_factory.mktemp("sorted"), empty_database), Likeness(sense))
    for topic, people in (("lamp", 4), ("bus", 3), ("bench", 2)):
        for number in range(people):
            quarter.reports(f"{topic}-{number}", f"{TEXTS[topic]} It is {number} years now.")
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo", "stage:kim"])
    quarter.groups()
    quarter.store.close()
    return quarter


@pytest.fixture
def topical(sorted_once: Quarter, tmp_path: Path, likeness: Likeness) -> Iterator[Quarter]:
    """Three topics, the lamp (4 people), the bus (3), the bench (2); Mo and Kim have the digest."""
    later = Later(sorted_once, tmp_path, likeness)
    yield later
    later.store.close()
