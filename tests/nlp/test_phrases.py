"""Phrases that are cut from sentences: how their words end, and where they must not be torn."""

from __future__ import annotations

import pytest

from nlp.names.nouns import Nouns
from nlp.names.offers import offered
from nlp.names.phrases import phrases
from nlp.sense import Sense


def _cut(sense: Sense, said: str, language: str = "de") -> dict[str, bool]:
    """Each phrase of a sentence, and whether its endings only fit that sentence."""
    [doc] = sense.words([said], [language])
    return {phrase.text: phrase.oblique for phrase in phrases(doc)}


@pytest.mark.parametrize(
    ("said", "phrase"),
    [
        ("Krähen ziehen den Abfall aus den offenen Mülleimern im Park.", "Mülleimer im Park"),
        ("Krähen ziehen den Abfall aus den offenen Mülleimern im Park.", "Offene Mülleimer im Park"),
        ("Keine Autos auf den Radwegen am Ufer!", "Radwege am Ufer"),
        ("Man wartet bei den Olympischen Spielen.", "Olympische Spiele"),
        ("Wir sitzen unter den alten Bäumen.", "Alte Bäume"),
    ],
)
def test_a_dative_plural_is_put_into_the_nominative(said: str, phrase: str, sense: Sense) -> None:
    assert _cut(sense, said)[phrase] is False


@pytest.mark.parametrize("said", ["Man wartet bei roten Ampeln.", "Das Geld aus den Steuern fehlt."])
def test_a_dative_plural_that_may_be_any_case_stands_as_it_was_said(said: str, sense: Sense) -> None:
    noun = said.rstrip(".").split()[-1] if "Ampeln" in said else "Steuern"
    assert _cut(sense, said)[noun] is True


def test_what_hangs_on_a_preposition_is_no_demand(sense: Sense) -> None:
    assert "Baustellen anpassen" not in _cut(sense, "Ampelschaltung bei längeren Baustellen anpassen.")
    assert "Bäume pflanzen" in _cut(sense, "Bitte mehr schöne Bäume pflanzen.")


def test_an_unknown_noun_at_the_beginning_is_known_by_its_end(sense: Sense) -> None:
    [doc] = sense.words(["Weiherstraße als Fahrradstraße."], ["de"])
    assert [phrase.lemmas for phrase in phrases(doc) if phrase.kind == "clause"] == [("Weiherstraße", "Fahrradstraße")]


@pytest.mark.parametrize(
    ("said", "torn"),
    [
        ("A light is needed. Operational on school days.", "Operational on school days"),
        ("Land was bought by the city.", "Bought by the city"),
        ("Teach each player to score goals.", "Player to score"),
        ("A way (near the school) to be lit", "To be lit"),
    ],
)
def test_english_verbs_and_what_describes_nothing_make_no_phrase(said: str, torn: str, sense: Sense) -> None:
    assert torn not in _cut(sense, said, "en")


def test_what_leads_to_a_noun_still_links(sense: Sense) -> None:
    assert "Access to food" in _cut(sense, "People need access to food.", "en")


def test_what_is_both_a_clause_and_a_phrase_is_offered_once_and_always_as_the_same(sense: Sense) -> None:
    docs = sense.words(["Fahrradstadtplan und Beschilderung. Ich wünsche mir mehr davon."], ["de"])
    found = [phrase for phrase in offered(docs, [], Nouns(docs), sense.vectors) if " und " in phrase.text]
    assert [(phrase.text, phrase.kind) for phrase in found] == [("Fahrradstadtplan und Beschilderung", "nouns")]


def test_what_something_is_done_by_makes_no_phrase_of_what_is_done(sense: Sense) -> None:
    assert "Klimawandel durch Bildung" not in _cut(sense, "Wenn sie den Klimawandel durch Bildung verstehen")
    assert "Gefährdung durch Autos" in _cut(sense, "Die Gefährdung durch Autos nimmt zu")
