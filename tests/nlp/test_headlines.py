"""Sentences made into headlines."""

import pytest

from nlp.names.headlines import headlines


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("Der Radweg an der Bonner Straße ist viel zu eng", "Radweg an der Bonner Straße zu eng"),
        ("Der gemeinsame Weg ist zu schmal", "Gemeinsamer Weg zu schmal"),
        ("Die alten Bänke sind sehr unbequem", "Alte Bänke sehr unbequem"),
        ("Es fehlt ein Radweg an der Schule", "Radweg an der Schule fehlt"),
        ("Wir brauchen dringend einen sicheren Weg zur Schule", "Sicherer Weg zur Schule"),
        ("Es sollte mehr Bänke am Ufer geben", "Mehr Bänke am Ufer"),
        ("Es gibt viel zu wenig Licht im Stadtpark", "Zu wenig Licht im Stadtpark"),
        ("Die Öffis müssen ausgebaut werden", "Öffis ausbauen"),
    ],
)
def test_a_german_sentence_becomes_what_a_person_writes_on_a_sign(sentence: str, headline: str) -> None:
    assert list(headlines(sentence, "de")) == [headline]


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("The city should plant more trees", "Plant more trees"),
        ("We need more buses in the evening", "More buses in the evening"),
        ("There is no light in the park", "No light in the park"),
    ],
)
def test_an_english_sentence_becomes_one_too(sentence: str, headline: str) -> None:
    assert list(headlines(sentence, "en")) == [headline]


@pytest.mark.parametrize("sentence", ["Es ist schön", "Das ist mir wichtig", "Wir sind umgezogen", "Radweg", ""])
def test_what_says_nothing_without_its_context_becomes_none(sentence: str) -> None:
    assert list(headlines(sentence, "de")) == []


def test_a_language_whose_grammar_we_do_not_know_has_none() -> None:
    assert list(headlines("Parkta çok az ışık var", "tr")) == []
