"""A moderator sets the dialogue up by talking with the bot; what the chat says outranks the settings from then on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot import settings
from bot.app import ensure_dialogue
from bot.desk.alike import Likeness
from bot.desk.office import roles, setting_up
from bot.settings import UNNAMED
from bot.words import LANGUAGES, Words
from storage import Dialogue, Store
from tests.quarter import BEGIN, Quarter

SET_UP = "Set it up"
SAID = (
    *("Town of Auental", "Lindenhof", "Life in Lindenhof", "1 June 2026", "end of September"),
    *("4 June 2026 at 18:30", "Community centre", "English", "Check first, then show"),
    *("Crisis service 01234 5678", "privacy@auental.example", "A box in the town hall.", "Nice that you are here."),
)


@pytest.fixture
def fresh(store: Store, likeness: Likeness) -> Quarter:
    """A quarter that nobody has set up; Mo moderates, by the settings."""
    quarter = Quarter(store, likeness)
    with store.open() as books:
        dialogue = books.people.dialogue(quarter.id)
        dialogue.title = dialogue.municipality = UNNAMED
        dialogue.set_up_at = None
    return quarter


def dialogue(quarter: Quarter) -> Dialogue:
    with quarter.store.open() as books:
        return books.people.dialogue(quarter.id)


def sets_up(quarter: Quarter, *said: str) -> None:
    quarter.write("mo", "/setup")
    for words in said or SAID:
        quarter.write("mo", words)
    quarter.press("mo", "Yes, publish it")


@pytest.mark.parametrize("first_word", ["/start", "hello", "What is this here all about?"])
def test_a_moderator_in_the_settings_is_greeted_with_what_is_missing(fresh: Quarter, first_word: str) -> None:
    fresh.write("mo", first_word)
    assert fresh.hears_last("mo") == [fresh.words("desk-not-set-up")]
    assert fresh.last("mo").buttons == (SET_UP,)
    fresh.press("mo", SET_UP)
    assert fresh.last("mo").text == fresh.words("setup-municipality")


def test_a_moderator_by_invitation_is_greeted_with_it_too(fresh: Quarter) -> None:
    with fresh.store.open() as books:
        roles.invite(books, fresh.id, "m-Secret", fresh.now)
    fresh.write("anna", "/start m-Secret")
    assert fresh.hears_last("anna", 2) == [
        fresh.words("desk-role-welcome", role="moderator", title=UNNAMED),
        fresh.words("desk-not-set-up"),
    ]


def test_ten_answers_later_it_is_published(fresh: Quarter) -> None:
    sets_up(fresh)
    assert fresh.last("mo").text == fresh.words("desk-set-up-done", title="Life in Lindenhof")
    now = dialogue(fresh)
    assert (now.municipality, now.place, now.title) == ("Town of Auental", "Lindenhof", "Life in Lindenhof")
    assert (now.starts_on, now.ends_on, now.languages) == (date(2026, 6, 1), date(2026, 9, 30), ["en"])
    assert (now.emergency, now.contact) == ("Crisis service: 01234 5678", "privacy@auental.example")
    assert (now.doors, now.welcome) == ("A box in the town hall.", "Nice that you are here.")
    assert (now.evening_at, now.venue) == (datetime(2026, 6, 4, 18, 30, tzinfo=UTC), "Community centre")
    fresh.write("mo", "/start")
    assert fresh.last("mo").buttons[0] == fresh.words("hall-door-citizen")


def test_nothing_is_said_to_anybody_before_it_is_published(fresh: Quarter) -> None:
    fresh.write("mo", "/setup")
    for words in SAID:
        fresh.write("mo", words)
    fresh.press("mo", "No, leave everything as it was")
    assert (dialogue(fresh).title, dialogue(fresh).set_up_at) == (UNNAMED, None)


def test_the_moderators_own_greeting_is_read_by_those_who_speak_its_language(fresh: Quarter) -> None:
    sets_up(fresh, *("English, German" if said == "English" else said for said in SAID))
    fresh.write("anna", "/start")
    assert "Nice that you are here." in fresh.last("anna").text
    fresh.write("anna", "/language")
    fresh.press("anna", "Deutsch")
    assert "Hier geht es um: Life in Lindenhof." in fresh.last("anna").text
    assert "Nice that you are here." not in fresh.last("anna").text


def test_a_citizen_reads_what_was_set_up(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.write("anna", "/start")
    read = fresh.last("anna").text
    for said in ("Life in Lindenhof.", "Town of Auental.", "A box in the town hall.", "Nice that you are here."):
        assert read.count(said) == 1
    assert "In an emergency, call 112.\nCrisis service: 01234 5678\n" in read
    fresh.write("anna", "/privacy")
    assert "Talk to: privacy@auental.example." in "\n".join(fresh.hears_last("anna", 2))


def test_where_nothing_was_set_up_no_gap_is_left(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    read = quarter.last("anna").text
    assert "\n\n\n" not in read
    assert "call 112.\n\nAre you 16" in read


def test_every_line_is_changed_with_one_tap(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.write("mo", "/setup")
    fresh.press("mo", "Change: Title")
    fresh.write("mo", "Lindenhof by the river")
    assert fresh.last("mo").text.splitlines()[:3] == [
        "Responsible: Town of Auental",
        "Place: Lindenhof",
        "Title: Lindenhof by the river",
    ]
    fresh.press("mo", "Yes, publish it")
    assert fresh.last("mo").text == fresh.words("desk-set-up-changed", title="Lindenhof by the river")
    assert (dialogue(fresh).title, dialogue(fresh).ends_on) == ("Lindenhof by the river", date(2026, 9, 30))


def test_back_from_a_line_leaves_all_lines_as_they_were(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.write("mo", "/setup")
    before = fresh.last("mo").text
    for line in ("Responsible", "Last day", "Help in need"):
        fresh.press("mo", f"Change: {line}")
        fresh.press("mo", "Back")
        assert fresh.last("mo").text == before


def test_opened_again_it_shows_what_is_set(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.write("mo", "/setup")
    assert fresh.last("mo").text.endswith(fresh.words("setup-check"))
    assert len(fresh.last("mo").buttons) == 2 + len(SAID)


def test_only_moderators_set_up(fresh: Quarter) -> None:
    fresh.write("anna", "/setup")
    assert fresh.last("anna").text == fresh.not_yours("set_up")


def test_the_other_moderators_learn_of_it(fresh: Quarter) -> None:
    with fresh.store.open() as books:
        roles.appoint(books, fresh.id, ["stage:mo", "stage:kim"])
    sets_up(fresh)
    assert fresh.hears_last("kim") == [fresh.words("desk-set-up-by-other", title="Life in Lindenhof")]


def test_only_the_chosen_languages_are_offered(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.arrives("anna")
    fresh.write("anna", "/language")
    assert fresh.last("anna").buttons == (LANGUAGES["en"], "Cancel")
    now = dialogue(fresh)
    assert [setting_up.language_for(now, wanted) for wanted in ("de-AT", "en-GB", "")] == ["en", "en", "en"]


def test_a_language_that_the_bot_does_not_speak_is_named_and_all_are_asked_anew(fresh: Quarter) -> None:
    fresh.write("mo", "/setup")
    for words in (*SAID[:7], "German, English, Klingon"):
        fresh.write("mo", words)
    refused = fresh.words("setup-languages.error-not-known", others="Klingon", known=", ".join(LANGUAGES.values()))
    assert fresh.last("mo").text == f"{refused}\n\n{fresh.words('setup-languages')}"
    fresh.write("mo", "German, English")
    assert fresh.last("mo").text == fresh.words("setup-moderation")


def test_a_new_end_is_reminded_of_anew(fresh: Quarter) -> None:
    sets_up(fresh)
    with fresh.store.open() as books:
        books.people.dialogue(fresh.id).reminded_at = BEGIN
    fresh.write("mo", "/setup")
    fresh.press("mo", "Yes, publish it")
    assert dialogue(fresh).reminded_at == BEGIN
    fresh.write("mo", "/setup")
    fresh.press("mo", "Change: Last day")
    fresh.write("mo", "end of October")
    fresh.press("mo", "Yes, publish it")
    assert (dialogue(fresh).ends_on, dialogue(fresh).reminded_at) == (date(2026, 10, 31), None)


def test_the_settings_name_a_dialogue_until_the_chat_does(fresh: Quarter, tmp_path: Path) -> None:
    chosen = settings.read({"QUARTIER_DATA": str(tmp_path), "QUARTIER_DIALOGUE": "lindenhof"}, file=None)
    chosen = replace(chosen, title="By the settings", municipality="Elsewhere", language="en", moderators=("stage:mo",))
    ensure_dialogue(fresh.store, chosen, fresh.now)
    assert dialogue(fresh).title == "By the settings"
    sets_up(fresh)
    ensure_dialogue(fresh.store, chosen, fresh.now)
    assert (dialogue(fresh).title, dialogue(fresh).municipality) == ("Life in Lindenhof", "Town of Auental")


def test_a_name_by_the_settings_is_suggested(fresh: Quarter) -> None:
    with fresh.store.open() as books:
        now = books.people.dialogue(fresh.id)
        now.title, now.municipality = "By the settings", "Elsewhere"
    fresh.write("mo", "/setup")
    assert fresh.last("mo").buttons[0] == "Elsewhere"
    fresh.press("mo", "Elsewhere")
    fresh.press("mo", "Elsewhere")
    assert fresh.last("mo").buttons[0] == "By the settings"


def test_in_three_weeks_stays_the_same_day_however_long_the_talk_takes(fresh: Quarter) -> None:
    fresh.write("mo", "/setup")
    for words in (*SAID[:3], "in 3 weeks"):
        fresh.write("mo", words)
    fresh.now = fresh.now.replace(day=20)
    for words in SAID[4:]:
        fresh.write("mo", words)
    assert "First day: May 25, 2026" in fresh.last("mo").text


def test_the_numbers_are_replaced_and_extended_line_by_line(fresh: Quarter) -> None:
    lines = "Crisis: 0800 655 3000 (Crisis service Auental)\nDoctor on call: 116 117"
    sets_up(fresh, *SAID[:9], lines, *SAID[10:])
    assert dialogue(fresh).emergency == lines
    fresh.write("anna", "I do not want to live any more")
    assert fresh.last("anna").text.splitlines() == [
        "Call 0800 655 3000 (Crisis service Auental) now. If your life is in danger: 112.",
        "A person will listen to you there. I am only a program, and I store nothing of this.",
        "Doctor on call: 116 117",
    ]
    fresh.write("mo", "/setup")
    fresh.press("mo", "Change: Help in need")
    assert "• Crisis: 0800 655 3000 (Crisis service Auental)\n• Violence: 116 016\n• Doctor" in fresh.last("mo").text
    fresh.write("mo", "Violence: 01234 5678")
    fresh.press("mo", "Yes, publish it")
    assert dialogue(fresh).emergency == f"{lines}\nViolence: 01234 5678"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Leave it so", "Emergency 112, police 110, crisis 0800 111 0 111, violence 116 016"),
        ("Police: 117", "Emergency 112, police 117, crisis 0800 111 0 111, violence 116 016"),
        (
            "Crisis: 01234 5678 (Crisis service)\nDoctor on call: 116 117",
            "Emergency 112, police 110, crisis 01234 5678 (Crisis service), violence 116 016, Doctor on call: 116 117",
        ),
    ],
    ids=["the usual ones", "an own one instead", "an own one instead and one more"],
)
def test_the_summary_shows_every_number_that_will_be_named(fresh: Quarter, said: str, shown: str) -> None:
    fresh.write("mo", "/setup")
    for words in (*SAID[:9], said, *SAID[10:]):
        fresh.write("mo", words)
    lines = fresh.last("mo").text.splitlines()
    assert [line for line in lines if line.startswith("Help in need")] == [f"Help in need: {shown}"]


def test_numbers_are_kept_or_set_back_with_one_tap_and_never_gone(fresh: Quarter) -> None:
    sets_up(fresh, *SAID[:9], "no number at all", "Police: 12", "Leave it so", *SAID[10:])
    assert dialogue(fresh).emergency == ""
    sets_up(fresh, "Change: Help in need", "Police: 117")
    fresh.write("anna", "Somebody is breaking into my flat right now")
    assert fresh.last("anna").text.startswith("Call 117 now. You can also call 112.")
    sets_up(fresh, "Change: Help in need", "Only the usual numbers")
    fresh.write("anna", "Somebody is breaking into my flat right now")
    assert fresh.last("anna").text.startswith("Call 110 now. You can also call 112.")


def test_numbers_to_call_are_no_alarm(fresh: Quarter) -> None:
    sets_up(fresh, *SAID[:9], "Kill yourself? Call: 0800 111 0 111", *SAID[10:])
    assert dialogue(fresh).emergency == "Kill yourself? Call: 0800 111 0 111"
    assert Words("en")("desk-set-up-done", title="Life in Lindenhof") == fresh.last("mo").text


@pytest.mark.parametrize("said", ["I don't know", "no idea", "weiß nicht"])
def test_who_answers_about_data_is_asked_again_of_those_who_do_not_know(fresh: Quarter, said: str) -> None:
    fresh.write("mo", "/setup")
    for words in SAID[:10]:
        fresh.write("mo", words)
    fresh.write("mo", said)
    unsure, question = fresh.words("setup-contact.error-unsure"), fresh.words("setup-contact")
    assert fresh.last("mo").text == f"{unsure}\n\n{question}"


def test_what_may_stay_open_stays_open_for_those_who_do_not_know(fresh: Quarter) -> None:
    sets_up(fresh, *SAID[:4], *("not sure",) * 2, *SAID[7:11], *("don't know",) * 2)
    row = dialogue(fresh)
    assert (row.ends_on, row.evening_at, row.doors, row.welcome) == (None, None, "", "")


def test_a_line_is_changed_by_typing_what_stands_on_its_button(fresh: Quarter) -> None:
    sets_up(fresh)
    fresh.write("mo", "/setup")
    fresh.write("mo", "change title")
    assert fresh.last("mo").text == fresh.words("setup-title")
