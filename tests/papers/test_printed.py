"""The digest as a PDF, read back as a screen and a screen reader do."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from bot.papers import printed
from bot.papers.digest import Digest, SubtopicLine
from bot.words import Words
from tests.papers.digests import EVENING, digest, topic


def made(told: Digest, language: str = "de") -> bytes:
    return printed.pdf(told, Words(language), EVENING)


def text(content: bytes) -> str:
    document = pdfium.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "\n")


def tags(content: bytes) -> list[tuple[str, str]]:
    """(type, alternative text) of every element of the structure tree, in the order of reading."""
    found: list[tuple[str, str]] = []
    document = pdfium.PdfDocument(content)
    for page in document:
        tree = raw.FPDF_StructTree_GetForPage(page)
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            root = raw.FPDF_StructTree_GetChildAtIndex(tree, index)
            count = raw.FPDF_StructElement_CountChildren(root)
            here = [raw.FPDF_StructElement_GetChildAtIndex(root, place) for place in range(count)]
            found += [(_said(raw.FPDF_StructElement_GetType, one), _said(_ALT, one)) for one in here if one]
        raw.FPDF_StructTree_Close(tree)
    return found


_ALT = raw.FPDF_StructElement_GetAltText


def _said(ask: object, element: object) -> str:
    room = ctypes.create_string_buffer(20_000)
    size = ask(element, room, 20_000)  # type: ignore[operator]
    return room.raw[:size].decode("utf-16-le").rstrip("\0")


def test_all_that_is_told_can_be_read_as_text() -> None:
    large = replace(topic(2, label="Bus", people=40), subtopics=(SubtopicLine("Takt am Abend", 12),))
    told = text(made(digest(topic(1), large)))
    for line in (
        "Darin: Takt am Abend (12)",
        "Überblick: Lindenhof",
        "1. Bus",
        "2. Licht im Park",
        "15 Menschen",
        "„Im Park ist es dunkel.“",
    ):
        assert line in told
    assert "Themen gefunden mit: Quartier, spaCy" in told
    assert "Seite 1" in told


def test_every_piece_of_text_has_its_place_in_the_structure() -> None:
    counted = Counter(kind for kind, _ in tags(made(digest(topic(1), topic(2)))))
    assert (counted["H1"], counted["H2"], counted["H3"], counted["BlockQuote"], counted["Figure"]) == (1, 6, 2, 4, 1)
    assert set(counted) == {"H1", "H2", "H3", "BlockQuote", "Figure", "P"}


def test_the_map_is_told_to_those_who_listen() -> None:
    (alt,) = [alt for kind, alt in tags(made(digest(topic(1)))) if kind == "Figure"]
    assert alt.endswith("Licht im Park: 15 Menschen, 3 Anliegen sind neu.")


def test_the_file_says_that_it_is_tagged_its_language_and_its_title() -> None:
    content = made(digest(topic(1)), "en")
    document = pdfium.PdfDocument(content)
    assert raw.FPDFCatalog_IsTagged(document) == 1
    assert document.get_metadata_value("Title") == "Overview: Lindenhof"
    assert re.findall(rb"/Lang \((\S+)\)", content) == [b"en"]
    assert b"/DisplayDocTitle true" in content


def test_headings_are_the_outline() -> None:
    outline = [(item.level, item.get_title()) for item in pdfium.PdfDocument(made(digest(topic(1)))).get_toc()]
    assert outline[0] == (0, "Überblick: Lindenhof")
    assert (2, "1. Licht im Park") in outline
    assert [level for level, _ in outline if level == 1] == [1] * 6


def test_long_quotations_go_on_on_the_next_page_and_none_is_cut_off() -> None:
    long = replace(topic(1), quotes=("Satz mit Wörtern. " * 30,) * 3)
    content = made(digest(*(replace(long, id=number) for number in range(12))))
    document = pdfium.PdfDocument(content)
    assert len(document) > 3
    for page in document:
        lowest = min(obj.get_bounds()[1] for obj in page.get_objects())
        assert lowest > 40  # points: nothing runs off the sheet


def test_a_digest_without_topics_is_one_page() -> None:
    assert len(pdfium.PdfDocument(made(digest()))) == 1


def test_equal_digests_give_equal_bytes() -> None:
    assert made(digest(topic(1))) == made(digest(topic(1)))
