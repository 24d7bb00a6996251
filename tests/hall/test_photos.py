"""Photos in a talk: before a concern, within it and after it; described, shown, taken back, and erased."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import pictures
from bot.hall.stage.rehearsal import Shown
from storage import PhotoRow, Store
from tests.quarter import BUS, LAMP, LAMP_TOO, Quarter, everything, tables_with

SEEN = "A lamp without a bulb."
CONCERN, PLACE, ALT = "intake-concern", "intake-place", "intake-alt"


@pytest.fixture(autouse=True)
def files(quarter: Quarter) -> None:
    quarter.stage.files |= {"p1": pictures.blank(), "p2": pictures.blank(12, 8), "bad": b"no picture"}


def sends(quarter: Quarter, who: str, file: str = "p1", caption: str = "", album: str = "") -> str:
    return quarter.happens(who, "Media", kind="photo", file=file, caption=caption, album=album)


def photos(quarter: Quarter) -> list[tuple[int | None, str | None, bool]]:
    """(contribution, description, whether it is here) of every photo."""
    rows = sorted(everything(quarter.store)["photo"])
    return [(contribution, alt, bool(content)) for _, _, _, contribution, _, _, alt, content, _ in rows]


def here(quarter: Quarter, count: int = 1) -> str:
    return quarter.words("hall-photo-here", count=count)


def described(quarter: Quarter, who: str, place: str = "Park", alt: str = SEEN) -> None:
    """``who`` answers what is left of the intake and sends it."""
    for said in (place, alt, "yes"):
        quarter.write(who, said)


def test_a_photo_within_a_concern_belongs_to_it_with_its_description(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    sends(quarter, "anna")
    assert quarter.hears_last("anna", 2) == [here(quarter), quarter.asked(PLACE)]
    quarter.write("anna", "Park")
    assert quarter.last("anna").text == quarter.asked(ALT)
    quarter.write("anna", SEEN)
    assert f"Photo: {SEEN}" in quarter.last("anna").text
    quarter.write("anna", "yes")
    assert photos(quarter) == [(1, SEEN, True)]


def test_a_photo_at_the_last_question_is_asked_about_before_it(quarter: Quarter) -> None:
    quarter.arrives("anna")
    for said in (LAMP, "Park"):
        quarter.write("anna", said)
    sends(quarter, "anna")
    assert quarter.last("anna").text == quarter.asked(ALT)
    quarter.press("anna", "Skip")
    quarter.write("anna", "yes")
    assert photos(quarter) == [(1, "", True)]


def test_a_photo_out_of_the_blue_begins_a_concern_and_its_caption_is_one(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/cancel")
    sends(quarter, "anna")
    assert quarter.hears_last("anna", 2) == [here(quarter), quarter.asked(CONCERN)]
    quarter.write("anna", "/cancel")
    assert photos(quarter) == []
    sends(quarter, "anna", caption=LAMP)
    assert quarter.hears_last("anna", 2) == [here(quarter), quarter.asked(PLACE)]
    described(quarter, "anna")
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMP]
    assert photos(quarter) == [(1, SEEN, True)]


def test_a_caption_beside_a_concern_describes_the_photo(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    sends(quarter, "anna", caption=SEEN)
    for said in ("Park", "yes"):
        quarter.write("anna", said)
    assert photos(quarter) == [(1, SEEN, True)]


def test_a_photo_right_after_a_concern_belongs_to_it_and_is_asked_about(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna")
    assert quarter.hears_last("anna", 2) == [here(quarter), quarter.asked("photo-alt")]
    quarter.write("anna", SEEN)
    assert quarter.last("anna").text == quarter.words("desk-photo-described")
    assert photos(quarter) == [(1, SEEN, True)]


def test_after_ten_minutes_a_photo_begins_something_new(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.now += timedelta(minutes=11)
    sends(quarter, "anna")
    assert quarter.last("anna").text == quarter.asked(CONCERN)


def test_a_photo_of_what_others_said_goes_with_their_concern(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.arrives("bert")
    sends(quarter, "bert", caption=LAMP_TOO)
    quarter.write("bert", "1")
    quarter.press("bert", quarter.words("intake-more.option-count"))
    assert quarter.last("bert").text == quarter.asked("photo-alt")
    quarter.write("bert", "skip")
    assert photos(quarter) == [(1, "", True)]


def test_an_album_is_told_of_and_asked_about_once(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    quarter.write("anna", "Park")
    before = len(quarter.chat("anna"))
    for file in ("p1", "p2", "p1"):
        sends(quarter, "anna", file, album="77")
    quarter.now += timedelta(seconds=3)
    quarter.work()
    assert [shown.text for shown in quarter.chat("anna")[before:]] == [
        quarter.asked(ALT),
        here(quarter, 3),
        quarter.asked(ALT),
    ]
    quarter.write("anna", SEEN)
    quarter.write("anna", "yes")
    assert photos(quarter) == [(1, SEEN, True)] * 3


def test_more_than_five_photos_are_declined_once(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    for _ in range(8):
        sends(quarter, "anna", album="77")
    quarter.now += timedelta(seconds=3)
    quarter.work()
    said = [shown.text for shown in quarter.chat("anna")]
    assert len(photos(quarter)) == 5
    assert said.count(quarter.words("hall-photo-surplus", most=5)) == 1
    assert said.count(here(quarter, 5)) == 1


@pytest.mark.parametrize(("file", "reason"), [("bad", "broken"), ("unknown", "gone")])
def test_a_photo_that_cannot_be_had_is_said_so_and_the_talk_goes_on(quarter: Quarter, file: str, reason: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMP)
    sends(quarter, "anna", file)
    assert quarter.hears_last("anna", 2) == [quarter.words(f"hall-photo-failed.{reason}"), quarter.asked(PLACE)]
    quarter.write("anna", "Park")
    assert quarter.last("anna").text.endswith(quarter.asked("intake-send"))
    assert photos(quarter) == []


def test_of_an_album_with_a_broken_photo_the_others_stay(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    for file in ("p1", "bad"):
        sends(quarter, "anna", file, album="77")
    quarter.now += timedelta(seconds=3)
    quarter.work()
    failed = quarter.words("hall-photo-failed.broken")
    assert quarter.hears_last("anna", 3) == [failed, here(quarter), quarter.asked("photo-alt")]


def test_before_consent_no_photo_is_taken_and_its_caption_is_a_draft(quarter: Quarter, store: Store) -> None:
    sends(quarter, "anna", caption=LAMP)
    assert quarter.hears_last("anna", 2)[0] == quarter.words("hall-consent-first")
    assert (everything(store)["photo"], everything(store)["errand"]) == ([], [])
    quarter.press("anna", quarter.words("welcome-agree.option-agree"))
    quarter.write("anna", "yes")
    assert quarter.last("anna").text == quarter.asked(PLACE)


def test_a_cancelled_talk_takes_its_photo_with_it(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    for end in ("/cancel", "/mine", "/intake"):
        quarter.write("anna", "/intake")
        sends(quarter, "anna")
        assert len(photos(quarter)) == 1
        quarter.write("anna", end)
        assert (photos(quarter), everything(store)["errand"]) == ([], [])


def test_a_concern_that_is_not_sent_takes_its_photo_with_it(quarter: Quarter) -> None:
    quarter.arrives("anna")
    sends(quarter, "anna", caption=LAMP)
    for said in ("Park", "skip", "no"):
        quarter.write("anna", said)
    assert photos(quarter) == []


def test_a_message_taken_back_takes_its_photo_with_it(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    message = sends(quarter, "anna")
    quarter.happens("anna", "Removed", message=message)
    assert quarter.hears_last("anna", 2)[0] == quarter.words("hall-photo-removed")
    assert photos(quarter) == []


def test_a_withdrawn_concern_and_a_person_who_leaves_take_their_photos_with_them(
    quarter: Quarter, store: Store
) -> None:
    for who in ("anna", "bert"):
        quarter.reports(who, f"{BUS} {who}")
        sends(quarter, who, caption=SEEN)
        sends(quarter, who)
    assert len(photos(quarter)) == 4
    quarter.write("anna", "/mine")
    quarter.write("anna", "1")
    quarter.press("anna", "Take it back")
    assert len(photos(quarter)) == 2
    quarter.write("bert", "/leave")
    quarter.press("bert", "Yes, erase everything")
    assert tables_with(store, SEEN, "JFIF", "bert") == {}
    assert (everything(store)["photo"], everything(store)["errand"]) == ([], [])


def test_who_leaves_before_the_photo_is_here_leaves_nothing(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna", album="77")
    assert len(everything(store)["errand"]) == 1
    quarter.write("anna", "/leave")
    quarter.press("anna", "Yes, erase everything")
    quarter.now += timedelta(seconds=3)
    quarter.work()
    assert tables_with(store, "anna", "JFIF", "p1") == {}


def test_moderators_and_the_author_are_shown_a_photo_with_its_description(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna", caption=SEEN)
    for who in ("mo", "anna"):
        quarter.write(who, "/photo 1")
        shown = quarter.last(who)
        assert (shown.text, shown.files) == (
            quarter.words("desk-photos", number=1, count=1, text=SEEN),
            ("photo-1-1.jpg",),
        )
    (attachment,) = [file for parcel in quarter.stage.parcels for file in parcel.files][:1]
    assert (attachment.mime, attachment.alt, attachment.content[:2]) == ("image/jpeg", SEEN, b"\xff\xd8")


@pytest.mark.parametrize("number", ["1", "2", "99", "", "x", "9" * 40])
def test_nobody_else_is_shown_a_photo(quarter: Quarter, number: str) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna", caption=SEEN)
    quarter.reports("bert", BUS)
    quarter.write("bert", f"/photo {number}")
    assert quarter.last("bert") == Shown(quarter.last("bert").id, "", quarter.words("desk-photo-none"))


def test_the_digests_data_counts_photos(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna", caption=SEEN)
    sends(quarter, "anna", "bad")
    quarter.reports("bert", BUS)
    assert {entry.text: entry.photos for entry in quarter.groups().entries} == {LAMP: 1, BUS: 0}


def test_a_photo_whose_talk_is_gone_is_forgotten(quarter: Quarter, store: Store) -> None:
    quarter.arrives("anna")
    sends(quarter, "anna")
    with store.open() as books:
        books.photos.drop_orphans()
    assert len(photos(quarter)) == 1
    with store.open() as books:
        books.talks.close("stage:anna")
        books.settle()
        books.photos.drop_orphans()
        assert books.photos.loose("stage:anna") == []


def test_what_is_kept_of_a_photo_is_sealed(quarter: Quarter, store: Store) -> None:
    quarter.reports("anna", LAMP)
    sends(quarter, "anna", caption=SEEN)
    with store.engine.connect() as connection:
        cells = [
            str(bytes(c) if isinstance(c, memoryview) else c)
            for c in connection.exec_driver_sql("select * from photo").one()
        ]
    assert [part for part in ("JFIF", SEEN) if any(part in cell for cell in cells)] == []
    assert PhotoRow.__tablename__ == "photo"
