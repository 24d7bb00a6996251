"""Where a new contribution belongs: the vote of those that are nearest to it."""

from __future__ import annotations

import pytest

from bot.desk.placing import VOTERS, elected


@pytest.mark.parametrize(
    ("near", "homes", "topic"),
    [
        ({}, {}, None),
        ({1: 0.5, 2: 0.3, 3: 0.3}, {1: 7, 2: 8, 3: 8}, 8),
        ({1: 0.5, 2: 0.3, 3: 0.1}, {1: 7, 2: 8, 3: 8}, 7),
        ({1: 0.5, 2: 0.3}, {2: 8}, None),
        ({1: 0.5, 2: 0.5}, {1: 8, 2: 7}, 7),
        ({1: 0.4, 2: 0.3, 3: 0.3, 4: 0.3}, {1: 7, 2: 8, 3: 9, 4: 10}, None),
    ],
    ids=["nobody", "two for one", "the nearest outweighs", "no topic wins", "of equals the older", "too few for any"],
)
def test_most_votes_and_a_third_of_all_decide(near: dict[int, float], homes: dict[int, int], topic: int | None) -> None:
    assert elected(near, homes) == topic


def test_who_is_farther_than_the_voters_has_no_say() -> None:
    near = dict.fromkeys(range(VOTERS), 0.5) | dict.fromkeys(range(VOTERS, 60), 0.4)
    homes = dict.fromkeys(range(VOTERS), 1) | dict.fromkeys(range(VOTERS, 60), 2)
    assert elected(near, homes) == 1
