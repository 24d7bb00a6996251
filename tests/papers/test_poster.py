"""The poster of a door: what a telephone reads from it, what a screen reader reads, and how it is set."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from bot.papers import codes
from bot.papers.poster import SIZES, Poster, Way, pdf

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TELEGRAM = Way("Telegram", "https://t.me/auental_bot?start=d-bibliothek-sued")
MATRIX = Way("Matrix", "https://matrix.to/#/@quartier:auental.example", "!start d-bibliothek-sued")


def poster(*ways: Way, language: str = "de", title: str = "Leben in Lindenhof", call: str = "Was fehlt?") -> Poster:
    return Poster(
        language=language,
        owner="Stadt Auental",
        title=title,
        call=call,
        how="Halte die Kamera auf den Code.",
        ways=ways or (TELEGRAM, MATRIX),
        typed={"Matrix": "Schreib dort: !start d-bibliothek-sued"},
        more="Andere Wege: Kasten im Rathaus.",
        notes=("Verantwortlich: Stadt Auental.", "Kein Notruf."),
        mark="bibliothek-sued",
        alt={"Telegram": "QR-Code für Telegram", "Matrix": "QR-Code für Matrix"},
    )


def page(of: Poster, size: str) -> pdfium.PdfPage:
    document = pdfium.PdfDocument(pdf(of, size, AT))
    assert len(document) == 1
    return document[0]


def read_codes(of: Poster, size: str) -> list[str]:
    """What a telephone reads from the sheet, printed at 150 dots per inch."""
    image = page(of, size).render(scale=150 / 72).to_pil()
    return sorted(found.text for found in zxingcpp.read_barcodes(image))


def lines(of: Poster, size: str) -> list[str]:
    """The text as a screen reader gets it."""
    return [line for line in page(of, size).get_textpage().get_text_range().splitlines() if line]


sizes = pytest.mark.parametrize("size", SIZES)


@sizes
def test_telephones_read_the_links_from_the_printed_sheet(size: str) -> None:
    assert read_codes(poster(), size) == [MATRIX.link, TELEGRAM.link]
    assert read_codes(poster(TELEGRAM), size) == [TELEGRAM.link]


@sizes
def test_the_longest_link_and_title_still_fit_on_one_page(size: str) -> None:
    way = Way("Telegram", "https://t.me/" + "x" * 32 + "?start=d-" + "y" * 40)
    long = poster(way, MATRIX, title="Donaudampfschifffahrtsgesellschaft " * 3, call="Was fehlt hier noch alles? " * 6)
    assert read_codes(long, size) == [MATRIX.link, way.link]


@sizes
def test_it_is_as_large_as_the_paper(size: str) -> None:
    wide, high = page(poster(), size).get_size()
    assert (round(wide * 25.4 / 72), round(high * 25.4 / 72)) == (SIZES[size].wide, SIZES[size].high)


@sizes
def test_everything_on_it_is_text_that_can_be_read_aloud_in_order(size: str) -> None:
    assert lines(poster(TELEGRAM), size) == [
        "Stadt Auental",
        *(["Leben in", "Lindenhof"] if size == "a4" else ["Leben in Lindenhof"]),
        "Was fehlt?",
        "Halte die Kamera auf den Code.",
        "Telegram",
        "t.me/auental_bot",
        "?start=d-bibliothek-sued",
        "Andere Wege: Kasten im Rathaus.",
        "Verantwortlich: Stadt Auental.",
        "Kein Notruf.",
        "bibliothek-sued",
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [("tr", "Işıklı sokaklar için ğüşöçİ"), ("uk", "Життя у районі, її ґанок"), ("ar", "الحياة في الحي")],
)
def test_every_script_is_there_letter_by_letter(language: str, title: str) -> None:
    assert " ".join(lines(poster(language=language, title=title), "a6")[1:3]).startswith(title)


def test_it_says_its_language_its_title_and_what_the_codes_are() -> None:
    raw = pdf(poster(), "a4", AT)
    assert pdfium.PdfDocument(raw).get_metadata_dict()["Title"] == "Leben in Lindenhof"
    assert b"/Lang (de)" in raw
    assert raw.count(b"/Alt ") == 2


def test_the_letters_are_in_the_file() -> None:
    raw = pdf(poster(), "a4", AT)
    assert raw.count(b"/FontFile2") == 2
    assert b"/BaseFont" in raw
    assert len(raw) < 60_000


def test_the_same_poster_is_the_same_file() -> None:
    assert pdf(poster(), "a6", AT) == pdf(poster(), "a6", AT)


def test_a_code_is_a_picture_of_its_own_too_and_bears_dirt() -> None:
    picture = Image.open(io.BytesIO(codes.png(TELEGRAM.link))).convert("L")
    wide = picture.width
    picture.paste(255, (wide * 5 // 8, wide * 5 // 8, wide * 6 // 8, wide * 6 // 8))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [TELEGRAM.link]
