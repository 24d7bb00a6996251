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


def test_a_village_is_a_name_by_where_it_stands_and_because_no_dictionary_knows_it(sense: Sense) -> None:
    texts = [
        "Der Weg nach Ramersdorf fehlt.",
        "Wir fahren zwischen Ramersdorf und Beuel.",
        "Eine Wutampel steht bei Rot.",
    ]
    nouns = Nouns(sense.words(texts, ["de"] * len(texts)))
    assert [nouns.is_name(word, "de") for word in ("Ramersdorf", "Wutampel")] == [True, False]


def test_what_a_name_is_given_to_is_part_of_it(sense: Sense) -> None:
    texts = ["Hier an der Poppelsdorfer Allee fehlt ein Weg.", "Ja, auf der Poppelsdorfer Allee ist es dunkel."]
    nouns = Nouns(sense.words(texts, ["de"] * len(texts)))
    assert nouns.names(("Poppelsdorfer", "Allee"), "de") == ["Poppelsdorfer", "Allee"]
    assert nouns.names(("Radweg", "Allee"), "de") == []


def test_side_by_side_nouns_are_in_the_plural_where_people_say_it(sense: Sense) -> None:
    german = ["Die Autos stehen auf den Gehwegen.", "Auf Gehwegen parken alle.", "Die Energie kommt aus dem Wind."]
    english = [
        "The road is narrow, and so is a lane.",
        "We need a road.",
        "There are roads and a lane.",
        "A traffic light.",
    ]
    nouns = Nouns([*sense.words(german, ["de"] * 3), *sense.words(english, ["en"] * 4)])
    assert nouns.paired(("Auto", "Gehweg"), "de") == ["Autos", "Gehwege"]
    assert nouns.paired(("Auto", "Energie"), "de") == ["Autos", "Energie"]
    assert nouns.paired(("road", "lane"), "en") == ["roads", "lanes"]
    assert nouns.paired(("traffic", "road"), "en") == ["traffic", "roads"]
