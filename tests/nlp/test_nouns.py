"""What texts show about their nouns: which are names and which a label may show."""

from __future__ import annotations

from nlp.names.nouns import Nouns
from nlp.sense import Sense


def test_an_adjective_made_of_a_place_is_a_name_and_who_rides_a_bicycle_is_none(sense: Sense) -> None:
    texts = [
        "An der Poppelsdorfer Allee fehlt ein Weg.",
        "Auf der Poppelsdorfer Allee ist es dunkel.",
        "Dort gefährden viele Radfahrer die Kinder.",
        "Ich sehe, dass Radfahrer Wege suchen.",
        "Manche Radfahrer warten.",
    ]
    nouns = Nouns(sense.words(texts, ["de"] * len(texts)))
    assert [nouns.is_name(word, "de") for word in ("Poppelsdorfer", "Radfahrer")] == [True, False]
