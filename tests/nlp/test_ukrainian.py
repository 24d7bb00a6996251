"""Ukrainian for an encoder that has never read it."""

import numpy as np
import pytest

from nlp.graph.wording import directions
from nlp.reading.ukrainian import legible
from nlp.sense import Sense


@pytest.mark.parametrize(
    "text", ["Zu wenig Licht", "Слишком мало света в парке", "Parkta ışık yok", "الشارع مظلم", "", "42"]
)
def test_other_languages_stay_as_they_are(text: str) -> None:
    assert legible(text) == text


def test_common_words_are_replaced_and_others_respelled() -> None:
    assert legible("Нам потрібна школа, якої немає.") == "Нам нужна школа, которой нет."
    assert legible("Єдність, ґрунт") == "Едность, грунт"


def test_an_apostrophe_belongs_to_its_word() -> None:
    assert legible("Дев'ять дітей") == legible("Дев’ять дітей") == "Девять детей"


def test_a_word_without_letters_of_its_own_is_respelled_when_it_is_known_to_be_ukrainian() -> None:
    assert (legible("треба"), legible("треба", known=True)) == ("треба", "надо")


def test_a_ukrainian_sentence_lies_near_its_translation(sense: Sense) -> None:
    one, other, far = sense.vectors(
        ["У нашому районі немає дитячого лікаря.", "Es gibt keinen Kinderarzt im Viertel.", "Der Bus kommt zu spät."]
    )
    assert one @ other > 0.5 > one @ far


def test_words_point_where_the_text_is_about_and_silence_points_nowhere(sense: Sense) -> None:
    texts = ["Es müsste mehr Bäume geben", "Bäume!", "Wir wollen weniger Lärm", "und die"]
    found = directions(texts, ["de"] * 4, sense.vectors)
    assert found[0] @ found[1] > found[0] @ found[2]
    assert np.array_equal(found[3], np.zeros(512, np.float32))
    assert np.linalg.norm(found[:3], axis=1) == pytest.approx(1, abs=1e-5)


def test_no_texts_have_no_directions(sense: Sense) -> None:
    assert directions([], [], sense.vectors).shape == (0, 512)
