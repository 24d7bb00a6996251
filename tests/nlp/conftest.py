"""One `Sense` for all tests of this folder: its weights are read once."""

import pytest

from nlp.sense import Sense


@pytest.fixture(scope="session")
def sense() -> Sense:
    return Sense()
