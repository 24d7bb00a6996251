"""What a phrase is worth as a label."""

from __future__ import annotations

import numpy as np

from nlp.names.phrases import Phrase
from nlp.names.scores import Crowd, akin, substance
from nlp.names.telling import Telling
from nlp.sense import Sense


def test_of_two_words_none_should_lie_aside_of_the_topic(sense: Sense) -> None:
    texts = ["Am Bahnhof fehlen Fahrradständer.", "Mehr Fahrradbügel!", "Die Fahrradständer in der Stadt sind voll."]
    middle = sense.vectors(texts).mean(axis=0)
    telling = Telling(dict.fromkeys(("Fahrradständer", "Fahrradbügel", "Verbindung"), 1.0))
    centred = telling.centred(sense.vectors, middle / np.linalg.norm(middle), 0.0)
    aside, both = (
        Phrase(f"Fahrradständer und {word}", ("Fahrradständer", word), kind="pair")
        for word in ("Verbindung", "Fahrradbügel")
    )
    assert substance(aside, telling) == substance(both, telling)
    assert substance(aside, centred) < substance(both, centred)
    assert centred.weights == telling.weights


def test_what_lies_aside_of_a_topic_of_many_weighs_less(sense: Sense) -> None:
    middle = sense.vectors(["Fahrradständer"])[0]
    centred = Telling({"Fahrradständer": 1.0, "Kirche": 1.0}).centred(sense.vectors, middle, 0.0, least=0.7)
    assert centred.best(1) == ["Fahrradständer"]


def test_one_letter_more_less_or_other_makes_no_other_word() -> None:
    words = ("Fahhradstraße", "Fahradstraße", "Fahrrradstraße", "Vorfahrtstraße")
    assert [akin("Fahrradstraße", word) for word in words] == [True, True, True, False]
    assert not akin("Seite", "Saite")


def test_words_are_said_together_only_within_a_sentence_and_a_name_describes_nothing(sense: Sense) -> None:
    said = [
        "Bowling Green needs more space",
        "Taxes are high. Our space is small",
        "We want green space",
        "Some green space",
    ]
    crowd = Crowd(sense.words(said, ["en"] * 4), lambda doc: frozenset())
    green, high, named = (
        crowd.support(Phrase(f"{how} space", lemmas, manner))
        for how, lemmas, manner in (
            ("Green", ("space",), ("green",)),
            ("High", ("space",), ("high",)),
            ("Green", ("Green", "space"), ()),
        )
    )
    assert high == 0.0
    assert green > named > 0.0
