"""Place names without a gazetteer."""

import pytest

from nlp.reading.places import places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Auf der Kaiserstr. und der Bornheimer Straße fehlt der Radweg.", ("Kaiserstraße", "Bornheimer Straße")),
        ("Im Stadtpark am Markt ist es dunkel.", ("Stadtpark", "Markt")),
        ("Ecke Bertha-von-Suttner-Platz, am Ende des Goetheplatzes", ("Bertha-von-Suttner-Platz", "Goetheplatz")),
        ("Am Ende steht ein Schild, An der Casselsruhe, Auf dem Hügel", ("An der Casselsruhe", "Auf dem Hügel")),
        ("Bad Godesberger Allee und Hauptstrasse", ("Bad Godesberger Allee", "Hauptstraße")),
        ("Schützt die Linden am Parkweg und im Parkweg!", ("Parkweg",)),
        ("Too many lights on Scottsville Rd. near Lost River Park", ("Scottsville Road", "Lost River Park")),
        ("Expand Nashville Road.", ("Nashville Road",)),
        ("Bugün İstiklal Caddesi çok kalabalık.", ("İstiklal Caddesi",)),
        ("На вулиці Шевченка дуже темно.", ("вулиці Шевченка",)),
        ("الإضاءة في شارع النصر ضعيفة.", ("شارع النصر",)),
    ],
)
def test_names_of_places_are_found_in_the_order_of_the_text(text: str, found: tuple[str, ...]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Der Radweg neben dem Parkplatz und der Spielplatz sind keine Namen, die Straße auch nicht.",
        "Unsere Straße ist zu laut, dieser Platz auch.",
        "Carsharing und Littering",
        "The park is nice and my street is loud.",
    ],
)
def test_kinds_of_places_are_no_names(text: str) -> None:
    assert places(text) == ()
