"""The digest as a picture."""

from __future__ import annotations

import io
from itertools import combinations

import pytest
from PIL import Image

from bot.papers import picture
from bot.papers.digest import TopicLine
from bot.papers.layout import Box, disc, placed
from bot.papers.lettering import printable, width, wrapped
from bot.words import Words
from tests.papers.digests import digest, topic

LONG = "Donaudampfschifffahrtsgesellschaft und alles, was sonst noch auf dem Wasser fährt oder darin schwimmt"


def many(count: int, label: str = "Licht im Park") -> list[TopicLine]:
    """Topics from 1 to ``count`` people, every second one with something new."""
    return [
        topic(number, label, people=number, new=number % 2, on_agenda=number == count) for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [0, 1, 2, 5, 14, 60])
def test_any_number_of_topics_gives_a_picture_for_a_phone(count: int) -> None:
    image = Image.open(io.BytesIO(picture.png(digest(*many(count)), Words("de"))))
    assert (image.format, image.size) == ("PNG", (1080, 1350))


@pytest.mark.parametrize(
    "label", [LONG, "إضاءة الحديقة", "Світло в парку", "公园", "💡", "$5 und $6", "a_b^c", "<b>", " "]
)
def test_any_label_can_be_drawn_without_a_warning(label: str) -> None:
    assert picture.png(digest(*many(4, label), dialogue=label), Words("de"))[:4] == b"\x89PNG"


def test_the_same_digest_gives_the_same_picture() -> None:
    told = digest(*many(9))
    assert picture.png(told, Words("de")) == picture.png(told, Words("de"))


def test_topics_that_all_lie_on_one_point_are_drawn_apart() -> None:
    boxes = [disc(80)] * 9
    anchors = placed(boxes, [(0.5, 0.5)] * 9, 1000, 900)
    assert anchors is not None
    distances = [((a - c) ** 2 + (b - d) ** 2) ** 0.5 for (a, b), (c, d) in combinations(anchors, 2)]
    assert min(distances) >= 160


def test_what_does_not_fit_is_not_placed() -> None:
    assert placed([[Box(100, 100, 100, 100)]] * 5, [(0, 0)] * 5, 400, 400) is None


def test_similar_topics_lie_nearer_than_others() -> None:
    anchors = placed([disc(40)] * 3, [(0.1, 0.1), (0.15, 0.1), (0.9, 0.9)], 1000, 900)
    assert anchors is not None
    (ax, ay), (bx, by), (cx, cy) = anchors
    assert (ax - bx) ** 2 + (ay - by) ** 2 < (bx - cx) ** 2 + (by - cy) ** 2


def test_a_long_word_is_broken_where_a_syllable_begins() -> None:
    assert wrapped("Gemeinschaftsgarten", 28, 238, 3) == ("Gemeinschafts-", "garten")


def test_wrapped_lines_are_never_wider_than_asked() -> None:
    lines = wrapped(LONG, 28, 200, 3)
    assert len(lines) == 3
    assert lines[-1][-1] == "…"
    assert max(width(line, 28) for line in lines) <= 200


def test_characters_without_a_letter_form_are_left_out() -> None:
    assert printable("Licht 💡 im\u2068 Park\n公") == "Licht im Park"


def test_the_alternative_text_says_what_the_picture_shows() -> None:
    told = digest(topic(1, people=15, new=3), topic(2, "Bus", people=1, new=0))
    assert picture.alt(told, Words("de")) == (
        "Karte der Themen. Je größer der Kreis, desto mehr Menschen. Ähnliche Themen liegen nah beieinander. "
        "Licht im Park: 15 Menschen, 3 Anliegen sind neu. Bus: 1 Mensch."
    )


def test_the_alternative_text_counts_what_the_picture_leaves_out() -> None:
    said = picture.alt(digest(*many(60)), Words("de"))
    assert said.count("Licht im Park") == 14
    assert said.endswith("46 kleinere Themen sind nicht im Bild.")


def test_without_topics_the_picture_and_its_text_say_so() -> None:
    assert picture.alt(digest(), Words("de")) == "Karte der Themen. Noch gibt es keine Themen."
