"""`quartier door`: doors are made and listed, and their posters written, with the links that the networks know."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp

from bot.app import open_store
from bot.cli import call
from bot.settings import read
from tests.botapi.server import Telegram

MATRIX = {
    "QUARTIER_MATRIX_HOMESERVER": "https://matrix.auental.example",
    "QUARTIER_MATRIX_USER": "@quartier:auental.example",
    "QUARTIER_MATRIX_PASSWORD": "a long password",
}


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram() as server:
        yield server


@pytest.fixture
def on_matrix(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in MATRIX.items():
        monkeypatch.setenv(name, value)


def codes_on(poster: Path) -> list[str]:
    image = pdfium.PdfDocument(poster)[0].render(scale=2).to_pil()
    return sorted(found.text for found in zxingcpp.read_barcodes(image))


def come(name: str, network: str, count: int) -> None:
    store = open_store(read({}, file=None))
    with store.open() as books:
        door = books.doors.named(name)
        assert door is not None
        for _ in range(count):
            books.doors.came(door, network, datetime(2026, 11, 22, tzinfo=UTC))
    store.close()


def test_a_door_is_added_with_the_words_of_its_links(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["door", "add", "library", "--place", "City park"]) == 0
    shown = capsys.readouterr().out
    assert ("?start=d-library" in shown, "!start d-library" in shown) == (True, True)


def test_doors_are_listed_and_few_arrivals_are_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    call(["door", "add", "library", "--place", "City park"])
    come("library", "matrix", 2)
    come("library", "telegram", 7)
    capsys.readouterr()
    assert call(["door", "list"]) == 0
    assert capsys.readouterr().out == "library: City park. Matrix: under 5 arrivals, Telegram: 7 arrivals\n"
    assert call(["door", "list", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "name": "library",
            "place": "City park",
            "days": [
                {"day": "2026-11-22", "network": "matrix", "arrivals": "under 5"},
                {"day": "2026-11-22", "network": "telegram", "arrivals": 7},
            ],
        }
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ["door"],
        ["door", "nonsense"],
        ["door", "add"],
        ["door", "add", "Bücherei Süd"],
        ["door", "add", "library"],
        ["door", "poster", "library"],
        ["door", "poster", "library", "--out", "x.pdf", "--size", "a0"],
        ["door", "poster", "nowhere", "--out", "x.pdf"],
        ["door", "poster", "library", "--out", "x.pdf"],
    ],
)
def test_a_wrong_call_is_answered_in_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    call(["door", "add", "library"])
    capsys.readouterr()
    assert call(arguments) == 2
    shown = capsys.readouterr()
    assert (shown.out, len(shown.err.splitlines())) == ("", 1)


@pytest.mark.usefixtures("on_matrix")
@pytest.mark.parametrize(("size", "wide"), [("a4", 595), ("a6", 298)])
def test_a_poster_is_written_in_the_size_and_language_asked_for(folder: Path, size: str, wide: int) -> None:
    call(["door", "add", "library"])
    assert call(["door", "poster", "library", "--size", size, "--out", "p.pdf", "--language", "de"]) == 0
    page = pdfium.PdfDocument(folder / "p.pdf")[0]
    assert round(page.get_width()) == wide
    assert "Schreib dort: !start d-library" in page.get_textpage().get_text_range().replace("\r\n", " ")
    assert codes_on(folder / "p.pdf") == ["https://matrix.to/#/@quartier:auental.example"]


@pytest.mark.usefixtures("on_matrix")
async def test_telegram_is_asked_what_the_bot_is_called(
    folder: Path, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", telegram.token)
    monkeypatch.setenv("QUARTIER_TELEGRAM_API", telegram.api)
    call(["door", "add", "library"])
    assert await asyncio.to_thread(call, ["door", "poster", "library", "--out", "p.pdf"]) == 0
    matrix, on_telegram = codes_on(folder / "p.pdf")
    assert (matrix, on_telegram.startswith("https://t.me/")) == ("https://matrix.to/#/@quartier:auental.example", True)
    assert on_telegram.endswith("?start=d-library")


async def test_a_network_that_is_down_is_said_so(
    folder: Path, telegram: Telegram, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", telegram.token)
    monkeypatch.setenv("QUARTIER_TELEGRAM_API", "http://127.0.0.1:9")
    call(["door", "add", "library"])
    capsys.readouterr()
    assert await asyncio.to_thread(call, ["door", "poster", "library", "--out", "p.pdf"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (folder / "p.pdf").exists()
