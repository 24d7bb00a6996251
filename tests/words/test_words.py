"""The words as the house uses them: by name, in the nearest language we speak."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import product

import pytest

from bot.words import LANGUAGES, Words, closest, named, whole


def test_languages_call_themselves_by_their_own_name() -> None:
    assert LANGUAGES == {
        "de": "Deutsch",
        "de-simple": "Leichte Sprache",
        "en": "English",
        "ar": "العربية",
        "tr": "Türkçe",
        "uk": "Українська",
    }


def test_languages_are_called_by_their_own_name_and_by_those_that_others_have_for_them() -> None:
    assert [named(code) for code in ("tr", "de", "de-simple")] == [
        ("Türkçe", "Türkisch", "Turkish"),
        ("Deutsch", "German"),
        ("Leichte Sprache",),
    ]


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [
        *[("de", "de"), ("de-AT", "de"), ("de_CH", "de"), ("DE", "de"), ("de-simple", "de-simple")],
        *[("en-GB", "en"), ("tr-TR", "tr"), ("uk", "uk"), ("ar-SY", "ar"), ("tlh", "en"), ("", "en")],
    ],
)
def test_a_language_we_do_not_speak_is_answered_in_the_closest(wished: str, spoken: str) -> None:
    assert closest(wished) == spoken
    assert Words(wished).language == spoken


@pytest.mark.parametrize(
    ("language", "main", "stands_in"),
    [
        *[("de", "en", "de"), ("en", "de", "en"), ("de-simple", "en", "de")],
        *[("tr", "de", "de"), ("tr", "en", "en"), ("tr", "de-simple", "de"), ("tr", "uk", "en"), ("tr", "", "en")],
    ],
)
def test_what_a_language_does_not_say_is_said_in_one_that_says_everything(
    language: str, main: str, stands_in: str
) -> None:
    assert whole(language, main) == stands_in
    words = Words(language, main)
    assert words.has("digest-form")
    assert words("digest-form.option-slides") == Words(stands_in)("digest-form.option-slides")


def test_what_it_says_itself_comes_first() -> None:
    words = Words("tr", "de")
    assert [words("intake-place.name"), words("hall-nav.back"), words("go_on-topic.name")] == ["Yer", "Geri", "Thema"]


def test_words_are_found_by_message_and_by_attribute() -> None:
    assert Words("de")("intake-place.name") == "Ort"
    assert Words("en")("intake-send") == "Shall I send this?"


def test_numbers_and_plurals_are_those_of_the_language() -> None:
    assert Words("de")("intake-same.option", people=1, text="Es ist dunkel") == "1 Mensch: „Es ist dunkel“"
    assert Words("de")("intake-same.option", people=1400, text="Es ist dunkel") == "1.400 Menschen: „Es ist dunkel“"
    assert Words("en")("intake-same.option", people=1400, text="It is dark") == "1,400 people: “It is dark”"


def test_numbers_that_tell_things_apart_stand_as_they_are_typed() -> None:
    assert Words("en")("desk-queue-accept", number=12345) == "Accepted: concern number 12345."
    assert Words("de")("desk-queue-accept", number=12345) == "Angenommen: Anliegen Nummer 12345."


def test_what_people_wrote_is_put_in_as_it_is() -> None:
    written = 'Preis { $x } 50 % <b> *„“" \\n'
    assert Words("de")("intake-concern.summary", value=written) == f"Anliegen: {written}"


def test_a_left_to_right_text_holds_no_invisible_marks() -> None:
    assert "\u2068" not in Words("de")("intake-concern.summary", value="مرحبا")


def test_what_people_wrote_keeps_its_own_direction_in_arabic() -> None:
    assert Words("ar")("intake-place.summary", value="Marktplatz 3") == "المكان: \u2068Marktplatz 3\u2069"


def test_a_link_can_be_tapped_in_arabic_too() -> None:
    said = Words("ar")("hall-group", link="https://t.me/a_bot?start=group")
    assert said.endswith(" https://t.me/a_bot?start=group")


def test_a_whole_line_keeps_its_own_direction_in_arabic() -> None:
    names = "dialogue", "municipality", "greeting", "more_help", "other_doors", "privacy_contact"
    said = Words("ar")("welcome-agree", networks="telegram", **dict.fromkeys(names, ""))
    assert "\nتجدونني على Telegram.\n" in said


def test_what_is_empty_leaves_no_mark_in_arabic_and_no_gap() -> None:
    names = "networks", "dialogue", "municipality", "greeting", "more_help", "other_doors", "privacy_contact"
    said = Words("ar")("welcome-agree", **dict.fromkeys(names, ""))
    assert ("\u2068\u2069" in said, "\n\n\n" in said) == (False, False)


def test_who_can_only_be_met_on_one_network_does_not_name_the_other() -> None:
    names = "dialogue", "municipality", "greeting", "more_help", "other_doors", "privacy_contact"
    for language, question in product(LANGUAGES, ("welcome-agree", "hall-privacy")):
        said = {
            networks: Words(language)(question, networks=networks, **dict.fromkeys(names, ""))
            for networks in ("telegram", "matrix", "both")
        }
        named = {one: ("Telegram" in text, "Matrix" in text) for one, text in said.items()}
        assert named == {"telegram": (True, False), "matrix": (False, True), "both": (True, True)}


def test_plurals_dates_and_numbers_are_those_of_each_language() -> None:
    people = {
        code: [Words(code)("intake-same.option", people=n, text="x") for n in (1, 2, 5, 1400)] for code in LANGUAGES
    }
    assert people["uk"] == ["1 людина: «x»", "2 людини: «x»", "5 людей: «x»", "1\xa0400 людей: «x»"]
    assert people["tr"] == ["1 kişi: “x”", "2 kişi: “x”", "5 kişi: “x”", "1.400 kişi: “x”"]
    plain = [one.replace("\u2068", "").replace("\u2069", "") for one in people["ar"]]
    assert plain == ["شخص واحد: «x»", "شخصان: «x»", "5 أشخاص: «x»", "1,400 شخصًا: «x»"]
    day = datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert [Words(code)("desk-end-near", date=day).partition("4")[2][:10] for code in ("de-simple", "tr", "uk")] == [
        ". Mai 2026",
        " Mayıs 202",
        " травня 20",
    ]


def test_words_that_are_not_there_are_named() -> None:
    with pytest.raises(KeyError, match="intake-nonsense"):
        Words("de")("intake-nonsense")
    with pytest.raises(KeyError, match=r"intake-place\.nonsense"):
        Words("de")("intake-place.nonsense")


def test_an_argument_that_is_missing_is_named() -> None:
    with pytest.raises(KeyError, match=r"intake-concern\.error-too-short.*shortest"):
        Words("de")("intake-concern.error-too-short")


def test_whether_there_are_words_can_be_asked() -> None:
    words = Words("de")
    assert [words.has(name) for name in ("intake-place", "intake-place.summary", "intake-send.summary", "x")] == [
        True,
        True,
        False,
        False,
    ]


def test_an_option_is_labelled_by_its_question_or_by_itself() -> None:
    words = Words("de")
    assert words.label("intake-same", "mine") == "Nein, ich meine etwas anderes"
    assert words.label("intake-same", "7", "Es ist dunkel", people=14) == "14 Menschen: „Es ist dunkel“"
    assert words.label("language-which", "en", "English") == "English"


def test_many_threads_may_speak_at_once() -> None:
    def speak(number: int) -> str:
        return Words("de" if number % 2 else "en")("intake-same.option", people=number, text="Licht")

    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(speak, range(2, 400)))

    assert said == [speak(number) for number in range(2, 400)]
