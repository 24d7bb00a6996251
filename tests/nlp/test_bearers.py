"""How many of a small topic bear a word."""

import numpy as np

from nlp.names.bearers import Bearers
from nlp.names.phrases import Phrase
from nlp.reading.pipeline import DIMENSION
from nlp.sense import Sense


def _bearers(sense: Sense, texts: list[str]) -> Bearers:
    middle = sense.vectors(texts).mean(axis=0)
    docs = list(sense.words(texts, ["de"] * len(texts)))
    return Bearers(docs, sense.vectors, middle / np.linalg.norm(middle), np.zeros(DIMENSION, np.float32))


def test_a_word_is_borne_by_those_who_say_it_within_a_longer_one(sense: Sense) -> None:
    bearers = _bearers(sense, ["Die Ampel ist kaputt.", "Die Ampelschaltung ist schlecht.", "Die Fahrradampel fehlt."])
    assert bearers.breadth(Phrase("Rote Ampel", ("Ampel",))) == 1.0
    assert bearers.breadth(Phrase("Lange Ampelschaltung", ("Ampelschaltung",))) < 1.0


def test_a_word_is_borne_by_those_who_say_one_of_the_same_meaning(sense: Sense) -> None:
    bearers = _bearers(sense, ["Das Auto parkt falsch.", "Das Fahrzeug steht im Weg.", "Ein Hund bellt."])
    auto, dog = (bearers.breadth(Phrase(f"Neues {word}", (word,))) for word in ("Auto", "Hund"))
    assert auto > dog


def test_two_keywords_need_more_than_one_voice_each(sense: Sense) -> None:
    bearers = _bearers(sense, ["Die Ampel ist kaputt.", "Die Ampel fehlt.", "Ein Hund bellt.", "Die Ampel blinkt."])
    assert bearers.breadth(Phrase("Ampel und Hund", ("Ampel", "Hund"), kind="pair")) == 0.0


def test_what_nobody_says_is_borne_by_nobody(sense: Sense) -> None:
    assert _bearers(sense, ["Die Ampel ist kaputt."]).breadth(Phrase("Bäume", ("Baum",))) == 0.0
