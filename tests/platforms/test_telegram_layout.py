"""Telegram: how a message is parted, measured and given its buttons."""

from __future__ import annotations

import pytest

from bot.messages import Offer, Refused
from bot.platforms.telegram.layout import cut, keyboard, pieces, spelled_out, split, utf16


def labels(*words: str, rows: int = 0) -> list[list[str]]:
    markup = keyboard([Offer(word, "x") for word in words], rows)
    return [[button.text for button in row] for row in markup.inline_keyboard] if markup else []


def test_the_title_is_measured_in_utf16_units() -> None:
    (piece,) = pieces("Bäume 🌳🌳", "Mehr davon.")
    assert (piece.text, piece.bold) == ("Bäume 🌳🌳\nMehr davon.", 10)
    assert [(entity.type, entity.offset, entity.length) for entity in piece.entities] == [("bold", 0, 10)]


def test_a_message_without_a_title_has_no_entity_and_one_without_text_is_its_title() -> None:
    assert [(piece.text, piece.bold, piece.entities) for piece in pieces("", "Hallo")] == [("Hallo", 0, [])]
    assert [(piece.text, piece.bold) for piece in pieces("Hallo", "")] == [("Hallo", 5)]


def test_a_short_text_stays_whole() -> None:
    assert split("a" * 4096) == ["a" * 4096]


def test_a_long_text_is_parted_between_paragraphs() -> None:
    first, second, third = "a" * 2500, "b" * 1500, "c" * 300
    assert split(f"{first}\n\n{second}\n\n{third}") == [f"{first}\n\n{second}", third]


def test_without_paragraphs_lines_sentences_and_words_are_the_gaps() -> None:
    assert split("a b\nc d", 5) == ["a b", "c d"]
    assert split("Ja so. Nein", 8) == ["Ja so.", "Nein"]
    assert split("aaaa bbbb", 6) == ["aaaa", "bbbb"]


def test_a_text_without_any_gap_is_parted_at_the_limit() -> None:
    assert split("🚦" * 9, 4) == ["🚦" * 4, "🚦" * 4, "🚦"]


@pytest.mark.parametrize("length", [4096, 4097, 8192, 20_000])
def test_nothing_but_white_space_is_lost_and_every_piece_fits(length: int) -> None:
    text = ("Die Ampel ist kaputt. " * (length // 22 + 1))[:length].strip()
    parts = split(text)
    assert " ".join(parts) == text
    assert max(map(len, parts)) <= 4096


def test_short_labels_stand_side_by_side_and_long_ones_alone() -> None:
    assert labels("Ja", "Nein", "Zurück") == [["Ja", "Nein", "Zurück"]]
    assert labels("1", "2", "3", "4") == [["1", "2", "3"], ["4"]]
    assert labels("Das meine ich auch", "Ja", "Nein") == [["Das meine ich auch"], ["Ja", "Nein"]]
    assert labels("vierzehn Zeich", "auch vierzehn!") == [["vierzehn Zeich", "auch vierzehn!"]]


def test_the_house_may_say_how_many_stand_side_by_side() -> None:
    assert labels("▲", "▼", "Die Ampel am Markt", "▲", "▼", "Bänke", rows=3) == [
        ["▲", "▼", "Die Ampel am Markt"],
        ["▲", "▼", "Bänke"],
    ]


def test_a_label_that_is_too_long_is_cut_and_stands_in_full_in_the_text() -> None:
    offers = [Offer("x" * 43, "=1"), Offer("kurz", "=2")]
    assert labels("x" * 43) == [["x" * 41 + "…"]]
    assert spelled_out("Welches?", offers) == "Welches?\n\n• " + "x" * 43
    assert spelled_out("Welches?", offers[1:]) == "Welches?"
    assert cut("x" * 60, 60) == "x" * 60


def test_no_offers_are_no_keyboard() -> None:
    assert keyboard([]) is None


@pytest.mark.parametrize("data", ["", "ä" * 33])
def test_data_is_1_to_64_bytes(data: str) -> None:
    with pytest.raises(Refused, match="1 to 64 bytes"):
        keyboard([Offer("Ja", data)])


def test_utf16_counts_what_telegram_counts() -> None:
    assert [utf16(text) for text in ("", "a", "ä", "🌳", "👩‍👧")] == [0, 1, 1, 2, 5]
