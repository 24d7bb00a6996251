"""Both kinds of database for the tests of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Store
from tests.storage.houses import KINDS, furnished, new_url


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """An empty database."""
    return new_url(kind, tmp_path, request)


@pytest.fixture
def full(url: str) -> Iterator[Store]:
    """A house in which something was said."""
    store = furnished(url)
    yield store
    store.close()
