"""The questions: what each of them reads, and the name under which it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows.questions import Choice, Misread, Option, Place, Question, Text, YesNo


@pytest.mark.parametrize(
    ("question", "said", "meant"),
    [
        (Text(), "  Die Lampe ist kaputt.\n", "Die Lampe ist kaputt."),
        (Text(), "zwei\nZeilen", "zwei\nZeilen"),
        (Text(), "ein\x00 Ende\u202e und \ud800weiter", "ein Ende und weiter"),
        (Text(longest=5), "12345", "12345"),
        (Text(shortest=3), "مرحبا", "مرحبا"),
        (Choice(("hill", "lake")), "lake", "lake"),
        (Choice((Option("7", "Der See"), "none")), "7", "7"),
        (YesNo(), "yes", True),
        (YesNo(), "no", False),
        (Place(), "Am Markt", "Am Markt"),
        (Place(), "nowhere", ""),
    ],
)
def test_a_question_reads_what_was_said(question: Question[Any], said: str, meant: object) -> None:
    assert question.read(said) == meant


@pytest.mark.parametrize(
    ("question", "said", "reason", "details"),
    [
        (Text(), "", "empty", {}),
        (Text(), " ... !", "empty", {}),
        (Text(shortest=8), "Lampe", "too-short", {"shortest": 8}),
        (Text(longest=4), "Lampe", "too-long", {"longest": 4, "length": 5}),
        (Choice(("hill", "lake")), "sea", "no-option", {}),
        (Choice((Option("7", "Der See"),)), "Der See", "no-option", {}),
        (YesNo(), "maybe", "no-option", {}),
        (Place(), "?", "empty", {}),
        (Place(longest=4), "Am Markt", "too-long", {"longest": 4, "length": 8}),
    ],
)
def test_a_question_says_by_name_why_it_cannot_read(
    question: Question[Any], said: str, reason: str, details: dict[str, int]
) -> None:
    with pytest.raises(Misread) as refusal:
        question.read(said)

    assert (refusal.value.reason, refusal.value.details) == (reason, details)
    assert reason in question.reasons


@pytest.mark.parametrize("among", [(), ("hill", "hill"), ("7", Option("7", "Der See"))])
def test_a_choice_refuses_to_be_made_without_options_of_different_names(among: tuple[str | Option, ...]) -> None:
    with pytest.raises(ValueError, match="options"):
        Choice(among)


def test_a_choice_and_a_yes_or_no_can_say_what_they_are_about() -> None:
    assert Choice(("keep",), about="Die Lampe ist kaputt.").details == {"about": "Die Lampe ist kaputt."}
    assert YesNo(about="Licht").details == {"about": "Licht"}
