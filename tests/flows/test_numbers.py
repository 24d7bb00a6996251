"""Whom people in need are told to call: lines that replace the usual numbers or stand beside them, and never none."""

from __future__ import annotations

import pytest

from bot.flows.questions import Misread
from bot.flows.reading.numbers import USUAL, called
from bot.flows.suggestions import Numbers

OWN = "Krise: 01234 5678 (Krisen-Dienst Auental)\nÄrztlicher Notdienst: 116 117"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Krise: 01234 5678", "Krise: 01234 5678"),
        ("• Krise:  01234  5678 ( Krisen-Dienst )", "Krise: 01234 5678 (Krisen-Dienst)"),
        ("Krisen-Dienst Auental, 01234/56-78", "Krisen-Dienst Auental: 01234/56-78"),
        ("Crisis service +49 1234 5678; Police: 117", "Crisis service: +49 1234 5678\nPolice: 117"),
    ],
)
def test_a_line_is_a_name_and_a_number(said: str, kept: str) -> None:
    assert Numbers().read(said) == kept


@pytest.mark.parametrize("said", ["01234 5678", "Krisen-Dienst", "Krise: 12", "Krise: 1234567890123456", "Krise: eins"])
def test_what_nobody_could_call_is_refused_with_its_line(said: str) -> None:
    with pytest.raises(Misread) as refused:
        Numbers().read(f"Polizei: 117\n{said}")
    assert (refused.value.reason, refused.value.details) == ("no-line", {"line": said})


def test_the_same_name_is_replaced_and_another_added() -> None:
    assert Numbers(OWN).read("Seelsorge: 0800 1\nApotheke: 0800 2282280") == (
        "Seelsorge: 0800 1\nÄrztlicher Notdienst: 116 117\nApotheke: 0800 2282280"
    )


@pytest.mark.parametrize(("said", "kept"), [("keep", OWN), ("usual", ""), (OWN, OWN)])
def test_one_tap_keeps_them_or_goes_back_to_the_usual_ones(said: str, kept: str) -> None:
    assert [option.key for option in Numbers(OWN).options] == ["keep", "usual"]
    assert Numbers(OWN).read(said) == kept


def test_too_many_are_refused() -> None:
    with pytest.raises(Misread, match="too-long"):
        Numbers(OWN).read("\n".join(f"Dienst Nummer {one}: 01234 567{one}" for one in range(20)))


@pytest.mark.parametrize("standing", ["", OWN, "Some words from before there were lines", "Notruf: 144\nPolizei: 133"])
def test_there_is_always_a_number_for_each_need(standing: str) -> None:
    found = called(standing)
    assert found.numbers.keys() == USUAL.keys()
    assert all(any(sign.isdigit() for sign in number) for number in found.numbers.values())


def test_what_stood_there_before_there_were_lines_is_still_said() -> None:
    assert called("Doctor on call, day and night").more == ("Doctor on call, day and night",)
