"""The quarter in which the desk's tests play."""

import pytest

from bot.desk.alike import Likeness
from storage import Store
from tests.quarter import Quarter


@pytest.fixture
def quarter(store: Store, likeness: Likeness) -> Quarter:
    return Quarter(store, likeness)
