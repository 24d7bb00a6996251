"""Defects as requests of Open311 GeoReport v2: where they are."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.papers.open311 import Defect, files

AT = datetime(2026, 5, 4, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("Mill Street", (None, None, "Mill Street")),
        ("near 50.735, 7.100", (50.735, 7.1, None)),
        ("Mill Street (near 50.735, 7.100)", (50.735, 7.1, "Mill Street")),
        ("Park (the north one)", (None, None, "Park (the north one)")),
    ],
)
def test_a_place_is_a_point_an_address_or_both(
    place: str, where: tuple[float | None, float | None, str | None]
) -> None:
    made = files([Defect(1, "The lamp is broken.", place, AT, AT)], "Auental", "Defect", "Lindenhof")
    (request,) = json.loads(made["requests.json"])
    assert (request["lat"], request["long"], request["address"]) == where
