"""Doors: a link presets a place and is counted; the moderators get codes and posters; nobody is known by it."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from bot.hall.posters import hand_out
from storage import Dialogue
from tests.quarter import BEGIN, LAMP, Quarter, everything

LINK = "https://t.me/auental_bot?start=d-library"


def makes(quarter: Quarter, name: str = "Library", place: str = "City park") -> None:
    quarter.write("mo", "/doors")
    quarter.press("mo", "New door")
    quarter.write("mo", name)
    quarter.write("mo", place)


def counted(quarter: Quarter) -> list[tuple[str, str, int]]:
    """(network, day, arrivals) of the library's door."""
    with quarter.store.open() as books:
        door = books.doors.named("library")
        return [] if door is None else [(one.network, one.day, one.arrivals) for one in books.doors.days(door.id)]


def placed(quarter: Quarter) -> list[str]:
    with quarter.store.open() as books:
        return [row.place for row in books.contributions.of_dialogue(quarter.id)]


@pytest.mark.parametrize("sign", ["/", "!"])
def test_a_newcomers_first_concern_is_about_the_place_of_the_door(quarter: Quarter, sign: str) -> None:
    makes(quarter)
    quarter.write("anna", f"{sign}start d-library")
    assert quarter.last("anna").text == quarter.asked("welcome-agree")
    quarter.press("anna", quarter.words("welcome-agree.option-agree"))
    quarter.press("anna", quarter.words("welcome-hear.option-yes"))
    quarter.write("anna", LAMP)
    assert "Place: City park\n" in quarter.last("anna").text
    quarter.press("anna", quarter.words("intake-send.option-yes"))
    assert placed(quarter) == ["City park"]


def test_a_place_that_the_concern_names_outranks_that_of_the_door(quarter: Quarter) -> None:
    makes(quarter)
    quarter.arrives("anna")
    quarter.write("anna", "/start d-library")
    quarter.write("anna", "The lamp in Mill Street has been broken for weeks.")
    assert "Place: Mill Street\n" in quarter.last("anna").text


def test_of_several_concerns_each_is_where_it_says_or_at_the_door(quarter: Quarter) -> None:
    makes(quarter)
    quarter.arrives("anna")
    quarter.write("anna", "/start d-library")
    quarter.write("anna", "The lamp in Mill Street is broken. The bus never comes on time in the evening.")
    quarter.press("anna", quarter.words("intake-several.option-yes", count=2))
    quarter.press("anna", quarter.words("intake-send.option-yes"))
    assert sorted(placed(quarter)) == ["City park", "Mill Street"]


def test_the_place_can_be_taken_away(quarter: Quarter) -> None:
    makes(quarter)
    quarter.arrives("anna")
    quarter.write("anna", "/start d-library")
    quarter.write("anna", LAMP)
    quarter.press("anna", "Change")
    quarter.press("anna", "Place")
    quarter.press("anna", quarter.words("intake-place.option-nowhere"))
    quarter.press("anna", quarter.words("intake-send.option-yes"))
    assert placed(quarter) == [""]


def test_it_holds_for_one_concern_only(quarter: Quarter) -> None:
    makes(quarter)
    quarter.arrives("anna")
    quarter.write("anna", "/start d-library")
    quarter.write("anna", LAMP)
    quarter.press("anna", quarter.words("intake-send.option-yes"))
    quarter.write("anna", "Bus 12 never comes on time in the evening.")
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_the_place_outlives_another_language_and_a_concern_said_too_early(quarter: Quarter) -> None:
    makes(quarter)
    quarter.write("anna", "/start d-library")
    quarter.press("anna", quarter.words("welcome-agree.option-language"))
    quarter.press("anna", "English")
    quarter.write("anna", LAMP)
    quarter.press("anna", quarter.words("welcome-agree.option-agree"))
    quarter.press("anna", quarter.words("welcome-hear.option-no"))
    assert "Place: City park\n" in quarter.last("anna").text


def test_a_door_without_a_place_asks_where_it_is(quarter: Quarter) -> None:
    makes(quarter, place="No particular place")
    quarter.arrives("anna")
    quarter.write("anna", "/start d-library")
    quarter.write("anna", LAMP)
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_arrivals_are_counted_by_network_and_day_and_nothing_else_is_kept(quarter: Quarter) -> None:
    makes(quarter)
    for number in range(3):
        quarter.write(f"guest{number}", "/start d-library")
    quarter.now = quarter.now.replace(day=5)
    quarter.write("guest3", "/start d-library")
    assert counted(quarter) == [("stage", "2026-05-04", 3), ("stage", "2026-05-05", 1)]
    rows = everything(quarter.store)
    assert [len(row) for row in rows["arrival"]] == [4, 4]
    assert "guest" not in str(rows["arrival"] + rows["door"])
    assert "library" not in str(rows["address"] + rows["person"])


@pytest.mark.parametrize(("people", "shown"), [(4, "Stage: under 5 arrivals"), (5, "Stage: 5 arrivals")])
def test_few_arrivals_are_no_number(quarter: Quarter, people: int, shown: str) -> None:
    makes(quarter)
    for number in range(people):
        quarter.write(f"guest{number}", "/start d-library")
    quarter.write("mo", "/doors")
    quarter.press("mo", "library")
    assert quarter.last("mo").text.splitlines()[:3] == ["Door: library", "Place: City park", shown]


def test_a_link_that_is_no_door_is_an_ordinary_start(quarter: Quarter) -> None:
    quarter.write("anna", "/start d-nowhere")
    assert quarter.last("anna").text == quarter.asked("welcome-agree")


def test_a_door_leads_into_its_own_dialogue(quarter: Quarter) -> None:
    makes(quarter)
    with quarter.store.open() as books:
        other = books.add(Dialogue(name="other", title="Other", municipality="Else", created_at=BEGIN))
        door = books.doors.named("library")
        assert door is not None
        door.dialogue_id = other.id
    quarter.write("anna", "/start d-library")
    assert "Other" in quarter.last("anna").text
    quarter.write("mo", "/doors")
    assert quarter.last("mo").buttons == ("New door", "Done")
    makes(quarter)
    assert quarter.last("mo").text == quarter.words("desk-door-taken", door="library")


def test_a_door_that_is_taken_away_takes_its_counters_along(quarter: Quarter) -> None:
    makes(quarter)
    quarter.write("anna", "/start d-library")
    quarter.write("mo", "/doors")
    quarter.press("mo", "library")
    quarter.press("mo", "Take the door away")
    rows = everything(quarter.store)
    assert (rows["door"], rows["arrival"]) == ([], [])


def test_only_moderators_make_doors(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/doors")
    assert quarter.last("anna").text == quarter.not_yours("doors")


# ---------------------------------------------------------------------------------------------- codes and posters


def handed_out(quarter: Quarter) -> dict[str, bytes]:
    """The files that the clock sends to Mo."""
    quarter.hall.links["telegram"] = lambda word: f"https://t.me/auental_bot?start={word}"
    quarter.hall.links.pop("stage")
    assert hand_out(quarter.hall, quarter.store)
    quarter.work()
    return {file.name: file.content for file in quarter.stage.parcels[-1].files}


def test_a_new_door_brings_its_code_and_its_poster_in_two_sizes(quarter: Quarter) -> None:
    makes(quarter)
    assert quarter.last("mo").text == quarter.words("desk-door-soon", door="library")
    files = handed_out(quarter)
    assert list(files) == ["library-telegram.png", "library-a4.pdf", "library-a6.pdf"]
    assert quarter.last("mo").text.endswith(f"The links:\n{LINK}")
    images = [Image.open(io.BytesIO(files["library-telegram.png"])).convert("L")]
    images += [
        pdfium.PdfDocument(files[name])[0].render(scale=2).to_pil() for name in ("library-a4.pdf", "library-a6.pdf")
    ]
    assert [[code.text for code in zxingcpp.read_barcodes(image)] for image in images] == [[LINK]] * 3


def test_a_poster_is_sent_once_for_each_time_it_is_wanted(quarter: Quarter) -> None:
    makes(quarter)
    handed_out(quarter)
    assert not hand_out(quarter.hall, quarter.store)
    quarter.write("mo", "/doors")
    quarter.press("mo", "library")
    quarter.press("mo", "Send the poster and QR codes")
    assert hand_out(quarter.hall, quarter.store)


def test_a_door_that_went_before_its_poster_was_drawn_is_said_to_be_gone(quarter: Quarter) -> None:
    makes(quarter)
    with quarter.store.open() as books:
        door = books.doors.named("library")
        assert door is not None
        books.doors.close(door)
    assert hand_out(quarter.hall, quarter.store)
    quarter.work()
    assert quarter.last("mo").text == quarter.words("desk-door-gone")
