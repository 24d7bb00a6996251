"""What moderators taught becomes pairs: together, apart; what was done later outranks what was done before."""

from __future__ import annotations

from bot.desk.topics.teaching import apart, together

MERGED = {1: {1, 2, 5, 6}}
SPLIT = {0: {5, 6}, 1: {1, 2}}


def test_a_merge_makes_one_of_all() -> None:
    assert (together([MERGED]), apart([MERGED])) == ([(1, 2), (2, 5), (5, 6)], [])


def test_a_split_holds_what_was_chosen_together_and_apart_from_each_of_the_rest() -> None:
    assert (together([SPLIT]), apart([SPLIT])) == ([(1, 2)], [(1, 5), (1, 6)])


def test_a_split_outranks_an_earlier_merge() -> None:
    lessons = [MERGED, SPLIT]
    assert (together(lessons), apart(lessons)) == ([(1, 2), (5, 6), (1, 2)], [(1, 5), (1, 6)])


def test_a_merge_outranks_an_earlier_split() -> None:
    lessons = [SPLIT, MERGED]
    assert (together(lessons), apart(lessons)) == ([(1, 2), (1, 2), (2, 5), (5, 6)], [])
