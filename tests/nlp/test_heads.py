"""What compounds end in, and endings that fit only their sentence."""

from __future__ import annotations

import pytest

from nlp.names.heads import Heads
from nlp.names.phrases import phrases
from nlp.sense import Sense

SAID = [
    frozenset(words.split()) for words in ("Beleuchtung Weg", "Beleuchtung", "Straßenbeleuchtung", "Wegbeleuchtung")
]


def test_who_says_a_compound_says_the_noun_that_it_ends_in() -> None:
    heads = Heads(SAID)
    assert heads.among(["Straßenbeleuchtung", "Weg"]) == heads.among(["Wegbeleuchtung"]) == {"Beleuchtung"}
    assert heads.among(["Beleuchtung", "Unerhörtes"]) == set()


def test_a_compound_that_is_said_more_often_stands_for_itself() -> None:
    often = [frozenset(["Klimaschutz"])] * 3 + [frozenset(["Schutz"])] * 2 + [frozenset(["Lärmschutz"])]
    assert Heads(often).of("Klimaschutz") == set()
    assert Heads(often).of("Lärmschutz") == {"Schutz"}


def test_what_only_one_says_by_itself_is_no_head() -> None:
    assert Heads([frozenset(["Straßenbeleuchtung"]), frozenset(["Beleuchtung"])]).of("Straßenbeleuchtung") == set()


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Wir sind für öffentlichen Verkehr", "Öffentlicher Verkehr"),
        ("Die Stadt soll den öffentlichen Verkehr stärken", "Öffentlicher Verkehr"),
    ],
)
def test_an_ending_that_is_surely_a_masculine_accusative_is_put_right(said: str, label: str, sense: Sense) -> None:
    [doc] = sense.words([said], ["de"])
    assert [(one.text, one.oblique) for one in phrases(doc) if one.text.endswith(" Verkehr")] == [(label, False)]


@pytest.mark.parametrize("said", ["Öffentlichen Verkehr ausbauen", "Wir sitzen im öffentlichen Verkehr fest"])
def test_any_other_such_ending_stands_wrong_in_a_label(said: str, sense: Sense) -> None:
    [doc] = sense.words([said], ["de"])
    assert [(one.text, one.oblique) for one in phrases(doc) if one.text.endswith(" Verkehr")] == [
        ("Öffentlichen Verkehr", True)
    ]
