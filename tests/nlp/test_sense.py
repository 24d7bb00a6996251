"""What a text says about itself."""

import numpy as np
import pytest

from nlp.sense import Sense
from tests.nlp.voices import LANGUAGES, TEXTS


def test_the_languages_of_a_neighbourhood_are_recognised(sense: Sense) -> None:
    assert [sense.language(text) for text in TEXTS] == LANGUAGES


@pytest.mark.parametrize("text", ["", " ", "?!", "ok", "Park", "12", "👍👍"])
def test_too_short_a_text_has_no_language(sense: Sense, text: str) -> None:
    assert sense.language(text) == ""


def test_a_vector_has_length_one_and_a_text_without_words_none(sense: Sense) -> None:
    vector = sense.vector("Zu wenig Licht im Stadtpark")
    assert (vector.shape, vector.dtype) == ((512,), np.float32)
    assert float(np.linalg.norm(vector)) == pytest.approx(1, abs=1e-5)
    assert not sense.vector("").any()
    assert not sense.vector(" … ").any()


def test_many_texts_are_read_in_their_order_with_progress(sense: Sense) -> None:
    seen: list[tuple[int, int]] = []
    readings = sense.read_many([*TEXTS * 4, ""], lambda done, all_: seen.append((done, all_)))
    assert [reading.language for reading in readings] == [*LANGUAGES * 4, ""]
    assert np.allclose(readings[5].vector, sense.vector(TEXTS[5]), atol=1e-5)
    assert seen == [(256, 321), (321, 321)]
    assert sense.read_many([]) == []
