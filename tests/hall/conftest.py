"""The quarter in which the hall's tests play."""

import pytest

from bot.desk.alike import Likeness
from storage import Store
from tests.hall.organising import founds
from tests.quarter import Quarter


@pytest.fixture
def quarter(store: Store, likeness: Likeness) -> Quarter:
    return Quarter(store, likeness)


@pytest.fixture
def club(quarter: Quarter) -> Quarter:
    """Kim speaks for the book club."""
    founds(quarter, "kim")
    return quarter
