"""What a re-clustering would change, as ids: 11 to 19 are contributions in topic 1, 21 to 29 in topic 2."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest

from bot.desk.topics.comparing import Comparison, Difference
from bot.desk.topics.teaching import Lesson

ONE, TWO = (11, 12, 13, 14, 15, 16), (21, 22, 23, 24)
HOMES: dict[int, int | None] = {one: one // 10 for one in (*ONE, *TWO)}
SINGLES = (91, 92, 93)
ALL = HOMES | dict.fromkeys(SINGLES)


def differences(
    groups: Sequence[Collection[int]], lessons: Sequence[Lesson] = (), fixed: Collection[int] = ()
) -> list[Difference]:
    return Comparison(ALL, groups, lessons, fixed).differences()


def test_topics_that_are_found_again_are_no_difference() -> None:
    assert differences([ONE, TWO]) == []


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ([ONE, (*TWO, 91)], Difference("grown", (2,), (91,), 1)),
        ([(*ONE, *TWO)], Difference("merged", (1, 2), group=0)),
        ([(11, 12, 13, 14), (15, 16), TWO], Difference("split", (1,), (15, 16), 1)),
        ([ONE, TWO, SINGLES], Difference("new", (), SINGLES, 2)),
        ([ONE], Difference("gone", (2,))),
    ],
)
def test_each_kind_of_difference_is_found(groups: Sequence[Collection[int]], expected: Difference) -> None:
    assert differences(groups) == [expected]


def test_a_small_topic_beside_a_large_one_is_a_concern_of_its_own() -> None:
    large, small = range(100, 120), (1, 2, 3, 4)
    homes: dict[int, int | None] = dict.fromkeys(large, 1) | dict.fromkeys(small, 2)
    assert Comparison(homes, [(*large, *small)]).differences() == []


def test_one_contribution_that_went_elsewhere_is_no_difference() -> None:
    assert differences([ONE[:-1], (*TWO, ONE[-1])]) == []


@pytest.mark.parametrize(
    ("groups", "lesson"),
    [
        ([(*ONE, *TWO)], {0: {21, 22}, 1: {11}}),
        ([(11, 12, 13, 14), (15, 16), TWO], {1: {11, 15, 16}}),
        ([ONE, (*TWO, 91)], {0: {21, 22}, 1: {91}}),
        ([ONE, TWO, (91, 92)], {0: {91}, 1: {92}}),
        ([ONE], {1: {21, 22}}),
    ],
)
def test_nothing_is_proposed_against_what_a_moderator_taught(groups: Sequence[Collection[int]], lesson: Lesson) -> None:
    assert differences(groups, [lesson]) == []


@pytest.mark.parametrize("groups", [[(*ONE, *TWO)], [(11, 12, 13, 14), (15, 16), TWO], [TWO]])
def test_of_a_pinned_topic_nothing_is_proposed(groups: Sequence[Collection[int]]) -> None:
    assert differences(groups, fixed=[1]) == []


def test_a_pinned_topic_still_grows() -> None:
    assert differences([(*ONE, 91), TWO], fixed=[1]) == [Difference("grown", (1,), (91,), 0)]
