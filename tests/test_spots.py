"""Shared places: the grid, and streets without the numbers of houses."""

from __future__ import annotations

from math import cos, hypot, radians

import pytest

from bot.messages import rounded, without_number

METRES = 111_320


def test_a_point_moves_by_at_most_ninety_metres_and_all_of_a_block_lie_on_one_point() -> None:
    points = [(50.7345 + step / 7001, 7.0991 + step / 3001) for step in range(200)]
    moved = [
        hypot((north - to[0]) * METRES, (east - to[1]) * METRES * cos(radians(north)))
        for north, east in points
        for to in [rounded(north, east)]
    ]
    assert 60 < max(moved) < 90
    assert len({rounded(50.7346 + step / 100_000, 7.0991 + step / 100_000) for step in range(80)}) == 1


@pytest.mark.parametrize(
    ("point", "grid"),
    [
        ((50.735123, 7.100987), (50.735, 7.1)),
        ((-33.8567844, 151.2152967), (-33.857, 151.216)),
        ((0.0004, -0.0009), (0.0, 0.0)),
        ((90.0, 180.0), (90.0, 180.0)),
    ],
)
def test_the_grid_is_the_same_on_all_of_the_earth(point: tuple[float, float], grid: tuple[float, float]) -> None:
    assert rounded(*point) == grid


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("Markt 12a, 53111 Bonn", "Markt, 53111 Bonn"),
        ("Hauptstr.5b, 50667 Köln", "Hauptstr., 50667 Köln"),
        ("Am Ring 3-5", "Am Ring"),
        ("Straße des 17. Juni 135", "Straße des 17. Juni"),
        ("12 Market Street, London", "Market Street, London"),
        ("12, rue de la Paix", "rue de la Paix"),
        ("Platz der Republik", "Platz der Republik"),
        ("", ""),
    ],
)
def test_an_address_ends_at_the_street(address: str, street: str) -> None:
    assert without_number(address) == street
