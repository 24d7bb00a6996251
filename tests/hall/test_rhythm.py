"""The digest in a moderator's own form and rhythm."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from bot.desk.office import roles
from bot.hall.briefing import Reader, brief, note_sent
from bot.hall.clock import Clock, Schedule
from tests.quarter import BERLIN, BUS, LAMP, Quarter

EVENING = Schedule(time(18), BERLIN)


def asks(quarter: Quarter, form: str) -> list[str]:
    """What files Mo gets for the form they press."""
    quarter.reports("anna", LAMP)
    before = len(quarter.stage.parcels)
    quarter.write("mo", "/digest")
    quarter.press("mo", quarter.words(f"digest-form.option-{form}"))
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    quarter.work()
    return [file.name for parcel in quarter.stage.parcels[before:] for file in parcel.files]


DAY = "quartier-2026-05-04"


@pytest.mark.parametrize(
    ("form", "files"),
    [
        ("chat", ["topics.png", f"{DAY}.pdf", f"{DAY}.csv"]),
        ("pdf", [f"{DAY}.pdf"]),
        ("page", [f"{DAY}.html"]),
        ("slides", [f"{DAY}.pptx"]),
        ("table", [f"{DAY}.csv", f"{DAY}-topics.csv", f"{DAY}.json", f"{DAY}.md"]),
    ],
)
def test_each_form_brings_its_files(quarter: Quarter, form: str, files: list[str]) -> None:
    assert asks(quarter, form) == files


def test_a_second_form_is_asked_for_when_the_first_is_here(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.groups()
    quarter.write("mo", "/digest page")
    quarter.write("mo", "/digest pdf")
    assert quarter.last("mo").text == quarter.words("desk-digest-busy")
    assert asks(quarter, "page") == [f"{DAY}.html"]
    assert asks(quarter, "pdf") == [f"{DAY}.pdf"]


def test_a_form_that_is_asked_for_while_the_regular_one_is_being_made_comes_too(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.groups()
    made = Reader("stage:mo", "en", "chat", None, ("moderator",))
    quarter.write("mo", "/digest pdf")
    with quarter.store.open() as books:
        note_sent(books, quarter.id, [made], regular=True, now=quarter.now)
    before = len(quarter.stage.parcels)
    Clock(quarter.hall, quarter.store, Schedule(None, BERLIN), lambda: None).tick()
    quarter.work()
    assert [file.name for parcel in quarter.stage.parcels[before:] for file in parcel.files] == [f"{DAY}.pdf"]


def test_the_next_one_is_in_the_chat_again(quarter: Quarter) -> None:
    asks(quarter, "slides")
    quarter.groups()
    assert quarter.last("mo").text == quarter.words("desk-digest-files")


def test_a_button_leads_to_the_other_forms(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.groups()
    quarter.press("mo", quarter.words("desk-digest-other"))
    assert quarter.last("mo").text == quarter.asked("digest-form")


def chooses(quarter: Quarter, rhythm: str) -> None:
    quarter.write("mo", "/digest")
    quarter.press("mo", quarter.words("digest-form.option-rhythm"))
    quarter.press("mo", quarter.words(f"digest-rhythm.option-{rhythm}"))


def evenings(quarter: Quarter, count: int) -> list[int]:
    """How many digests Mo has after each of the next evenings; the first is a Monday's."""
    found = []
    for _ in range(count):
        Clock(quarter.hall, quarter.store, EVENING, lambda: None).tick()
        quarter.now += timedelta(days=1)
        Clock(quarter.hall, quarter.store, EVENING, lambda: None).tick()
        quarter.work()
        found.append(sum(one.text == quarter.words("desk-digest-files") for one in quarter.chat("mo")))
    return found


@pytest.mark.parametrize(
    ("rhythm", "counts"),
    [("daily", [1, 2, 3, 4, 5, 6, 7, 8, 9]), ("weekly", [1, 1, 1, 1, 1, 1, 2, 2, 2]), ("never", [0] * 9)],
)
def test_it_comes_as_often_as_the_moderator_wants_it(quarter: Quarter, rhythm: str, counts: list[int]) -> None:
    quarter.reports("anna", LAMP)
    chooses(quarter, rhythm)
    assert evenings(quarter, 9) == counts


def test_a_weekly_one_tells_all_that_is_new_since_the_last_weekly_one(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        roles.appoint(books, quarter.id, ["stage:mo", "stage:kim"])
    quarter.reports("anna", LAMP)
    chooses(quarter, "weekly")
    quarter.groups()
    quarter.now += timedelta(days=1)
    quarter.reports("bert", BUS)
    for _ in range(2):
        quarter.now += timedelta(days=1)
        brief(quarter.hall, quarter.store, quarter.id, BERLIN)
    quarter.now += timedelta(days=7)
    brief(quarter.hall, quarter.store, quarter.id, BERLIN)
    quarter.work()
    told = {who: [one.text for one in quarter.chat(who) if one.title == "Overview: Lindenhof"] for who in ("mo", "kim")}
    assert [text.splitlines()[0].partition(".")[0] for text in told["mo"]] == ["1 new concern", "1 new concern"]
    assert [text.splitlines()[0].partition(".")[0] for text in told["kim"]] == [
        "1 new concern", "1 new concern", "Nothing new", "Nothing new",
    ]  # fmt: skip


def test_who_gets_none_by_itself_can_still_ask(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    chooses(quarter, "never")
    quarter.write("mo", "/digest pdf")
    quarter.now += timedelta(days=1)
    brief(quarter.hall, quarter.store, quarter.id, BERLIN)
    quarter.work()
    assert quarter.last("mo").text == quarter.words("desk-digest-form")
