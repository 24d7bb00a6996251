"""The words as the house uses them: by name, in the nearest language we speak."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.words import LANGUAGES, Words, closest


def test_languages_call_themselves_by_their_own_name() -> None:
    assert {code: LANGUAGES[code] for code in ("de", "en")} == {"de": "Deutsch", "en": "English"}


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [("de", "de"), ("de-AT", "de"), ("de_CH", "de"), ("DE", "de"), ("en-GB", "en"), ("tlh", "en"), ("", "en")],
)
def test_a_language_we_do_not_speak_is_answered_in_the_closest(wished: str, spoken: str) -> None:
    assert closest(wished) == spoken
    assert Words(wished).language == spoken


def test_words_are_found_by_message_and_by_attribute() -> None:
    assert Words("de")("intake-place.name") == "Ort"
    assert Words("en")("intake-send") == "Shall I send this?"


def test_numbers_and_plurals_are_those_of_the_language() -> None:
    assert Words("de")("intake-same.option", people=1, text="Es ist dunkel") == "1 Mensch: „Es ist dunkel“"
    assert Words("de")("intake-same.option", people=1400, text="Es ist dunkel") == "1.400 Menschen: „Es ist dunkel“"
    assert Words("en")("intake-same.option", people=1400, text="It is dark") == "1,400 people: “It is dark”"


def test_what_people_wrote_is_put_in_as_it_is() -> None:
    written = 'Preis { $x } 50 % <b> *„“" \\n'
    assert Words("de")("intake-concern.summary", value=written) == f"Anliegen: {written}"


def test_a_left_to_right_text_holds_no_invisible_marks() -> None:
    assert "\u2068" not in Words("de")("intake-concern.summary", value="مرحبا")


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
