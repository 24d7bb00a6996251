"""The language that somebody writes in is suggested once, in itself; the person chooses, and what stood open stays."""

from __future__ import annotations

import pytest

from bot.hall.commands import Command, agrees, command
from bot.hall.menus import menus
from bot.words import LANGUAGES, Words
from tests.quarter import LAMP, LAMP_TOO, Quarter

LAMPS = {
    "de": "Die Lampe am Spielplatz ist seit Wochen kaputt.",
    "tr": "Oyun parkındaki lamba haftalardır bozuk.",
    "uk": "Ліхтар на дитячому майданчику не світить уже кілька тижнів.",
    "ar": "المصباح عند ملعب الأطفال معطّل منذ أسابيع.",
}
OFFER = {language: Words(language)("hall-language-offer") for language in LAMPS}
YES = {language: Words(language)("hall-language-offer-yes") for language in LAMPS}


def asked(quarter: Quarter, language: str, name: str) -> str:
    """A question as it is asked in another language than the quarter's."""
    return Words(language, "en")(name, **{**quarter.shared, "longest": 800})


@pytest.mark.parametrize("language", LAMPS)
def test_the_language_of_the_first_words_is_suggested_in_itself(quarter: Quarter, language: str) -> None:
    quarter.write("anna", LAMPS[language])
    assert quarter.hears_last("anna", 2) == [quarter.asked("welcome-agree"), OFFER[language]]
    assert quarter.last("anna").buttons == (YES[language], Words(language)("hall-language-others"))


@pytest.mark.parametrize("language", LAMPS)
def test_one_tap_takes_it_and_keeps_what_was_said(quarter: Quarter, language: str) -> None:
    quarter.write("anna", LAMPS[language])
    quarter.press("anna", YES[language])
    words = Words(language)
    assert quarter.hears_last("anna", 2) == [words("hall-language-set"), asked(quarter, language, "welcome-agree")]
    quarter.press("anna", words("welcome-agree.option-agree"))
    quarter.press("anna", words("welcome-hear.option-yes"))
    quarter.press("anna", words("intake-place.option-nowhere"))
    quarter.press("anna", words("intake-send.option-yes"))
    with quarter.store.open() as books:
        assert [row.text for row in books.contributions.of_dialogue(quarter.id)] == [LAMPS[language]]


@pytest.mark.parametrize("said", ["evet", "Evet, Türkçe", "1"])
def test_it_is_taken_by_typing_too_and_that_is_no_consent(quarter: Quarter, said: str) -> None:
    quarter.write("anna", LAMPS["tr"])
    quarter.write("anna", said)
    assert quarter.hears_last("anna") == [asked(quarter, "tr", "welcome-agree")]
    with quarter.store.open() as books:
        assert books.people.contact("stage:anna").person_id is None  # type: ignore[union-attr]


def test_all_the_other_languages_are_one_tap_away_and_what_stood_open_stays(quarter: Quarter) -> None:
    quarter.write("anna", LAMPS["tr"])
    quarter.press("anna", Words("tr")("hall-language-others"))
    assert quarter.last("anna").buttons == tuple(LANGUAGES.values())
    quarter.write("anna", "yes")
    assert quarter.hears_last("anna") == [quarter.asked("welcome-hear")]
    quarter.press("anna", "Українська")
    assert quarter.hears_last("anna", 2) == [Words("uk")("hall-language-set"), asked(quarter, "uk", "welcome-hear")]


def test_a_typed_no_leaves_the_language_and_the_question_as_they_were(quarter: Quarter) -> None:
    quarter.write("anna", LAMPS["tr"])
    quarter.write("anna", "hayır")
    assert quarter.hears_last("anna") == [quarter.words("welcome-agree.again")]


def test_it_is_suggested_once_before_consent(quarter: Quarter) -> None:
    quarter.write("anna", LAMPS["tr"])
    quarter.write("anna", LAMPS["uk"])
    assert quarter.hears_last("anna") == [quarter.words("welcome-agree.again")]


def test_it_is_suggested_with_the_first_concern_of_those_who_said_nothing_before(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", LAMPS["ar"])
    assert quarter.hears_last("anna", 2) == [quarter.asked("intake-place"), OFFER["ar"]]
    quarter.press("anna", YES["ar"])
    assert quarter.hears_last("anna") == [asked(quarter, "ar", "intake-place")]


def test_it_is_not_suggested_with_the_next(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", LAMPS["tr"])
    assert quarter.last("anna").text == quarter.asked("intake-place")


def test_nothing_is_suggested_to_those_who_write_as_they_are_spoken_to(quarter: Quarter) -> None:
    quarter.write("anna", LAMP_TOO)
    assert quarter.hears_last("anna") == [quarter.asked("welcome-agree")]


def test_who_is_spoken_to_in_leichte_sprache_writes_german(quarter: Quarter) -> None:
    quarter.write("anna", "/language")
    quarter.write("anna", "Leichte Sprache")
    quarter.write("anna", LAMPS["de"])
    assert quarter.last("anna").buttons == tuple(
        Words("de-simple")(f"welcome-agree.option-{one}") for one in ("agree", "more", "language", "young", "no")
    )


def test_only_a_language_of_the_dialogue_is_suggested(quarter: Quarter) -> None:
    with quarter.store.open() as books:
        books.people.dialogue(quarter.id).languages = ["en", "uk"]
    quarter.write("anna", LAMPS["tr"])
    assert quarter.hears_last("anna") == [quarter.asked("welcome-agree")]
    quarter.write("anna", "/speak tr")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-expired"), quarter.words("welcome-agree.again")]


def test_what_turkish_does_not_say_is_said_in_the_language_of_the_dialogue(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/language")
    quarter.write("anna", "Türkçe")
    quarter.write("anna", "/connect")
    assert quarter.last("anna").text == quarter.words("connect-what")
    assert quarter.last("anna").buttons[-1] == Words("tr")("hall-nav.cancel")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *[("yardım", "help"), ("YARDIM", "help"), ("Yardim", "help"), ("İPTAL", "cancel"), ("iptal", "cancel")],
        *[("допомога", "help"), ("Мої звернення", "mine"), ("ВИДАЛИТИ", "leave"), ("!мова", "language")],
        *[("مساعدة", "help"), ("مساعده", "help"), ("إلغاء", "cancel"), ("الغاء", "cancel"), ("/حذف", "leave")],
        *[("Daten-Schutz", "privacy"), ("datenschutz", "privacy")],
    ],
)
def test_commands_are_typed_in_every_language_as_people_type_them(text: str, name: str) -> None:
    assert command(text) == Command(name)


@pytest.mark.parametrize(
    ("text", "yes"),
    [("evet", True), ("Hayır", False), ("HAYIR", False), ("так", True), ("ні", False), ("نعم", True), ("لا", False)],
)
def test_yes_and_no_are_understood_in_every_language(text: str, *, yes: bool) -> None:
    assert agrees(text) is yes


def test_every_language_that_networks_know_has_its_menu() -> None:
    there = menus("de")
    assert list(there) == ["", *(language for language in LANGUAGES if language != "de-simple")]
    assert (dict(there["tr"])["help"], there[""]) == (Words("tr")("command-help.about"), there["de"])
