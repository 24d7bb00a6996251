"""Our spaCy pipeline, as any spaCy user meets it."""

import threading

import numpy as np
import pytest
import spacy

from nlp.reading.languages import SERVED, stop_words
from nlp.sense import Sense


@pytest.fixture(scope="module")
def pipeline(sense: Sense) -> spacy.Language:
    return sense.load()


def test_a_doc_knows_its_language_its_lemmas_and_its_vector(pipeline: spacy.Language) -> None:
    doc = pipeline("Die Laternen an den Radwegen sind kaputt")
    assert doc._.language == "de"
    assert [token.lemma_ for token in doc] == ["der", "Laterne", "an", "der", "Radweg", "sein", "kaputt"]
    assert (doc.vector.shape, doc.vector.dtype, doc.has_vector) == ((512,), np.float32, True)
    assert float(doc.vector_norm) == pytest.approx(1, abs=1e-5)


def test_similarity_works_across_languages_and_for_spans(pipeline: spacy.Language) -> None:
    rent, miete, bus = (
        pipeline("The rents are too high"),
        pipeline("Die Mieten sind zu hoch"),
        pipeline("Der Bus ist weg"),
    )
    assert rent.similarity(miete) > 0.6 > rent.similarity(bus)
    assert rent[1:2].similarity(miete[1:2]) > 0.6
    assert rent[0:5].similarity(rent) == pytest.approx(1, abs=1e-5)


def test_a_batch_reads_like_one_text_at_a_time(pipeline: spacy.Language) -> None:
    texts = ["Zu wenig Licht", "", "Too many cars on the road", "شارع مظلم جدا"] * 40
    for text, doc in zip(texts, pipeline.pipe(texts, batch_size=50), strict=True):
        alone = pipeline(text)
        assert (doc._.language, [token.lemma_ for token in doc]) == (
            alone._.language,
            [token.lemma_ for token in alone],
        )
        assert np.allclose(doc.vector, alone.vector, atol=1e-5)


def test_hyphened_names_and_abbreviations_stay_whole(pipeline: spacy.Language) -> None:
    words = [token.text for token in pipeline("Ecke August-Bier-Straße, Kaiserstr. hier.")]
    assert words == ["Ecke", "August-Bier-Straße", ",", "Kaiserstr.", "hier", "."]


@pytest.mark.parametrize("language", SERVED)
def test_every_served_language_has_stop_words(language: str) -> None:
    assert len(stop_words(language)) > 200


def test_many_threads_may_use_one_sense_from_its_first_text_on() -> None:
    fresh, found = Sense(), []

    def work() -> None:
        found.append((fresh.language("Die Mieten sind viel zu hoch"), fresh.vector("Die Mieten sind viel zu hoch")))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [language for language, _ in found] == ["de"] * 6
    assert all(np.array_equal(vector, found[0][1]) for _, vector in found)
