"""Commands: marked by / or !, and as plain words, in every language we speak."""

from __future__ import annotations

import pytest

from bot.flows.office.team import ROLES
from bot.hall.commands import IN_ROLES, Command, command
from bot.hall.menus import menu
from bot.words import LANGUAGES, Words
from tests.quarter import LAMP, Quarter


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("/mine", "mine"),
        ("!mine", "mine"),
        ("! mine", "mine"),
        ("/MINE", "mine"),
        ("/mine@quartier_bot", "mine"),
        ("/meine", "mine"),
        ("meine Anliegen", "mine"),
        ("My data", "my_data"),
        ("Hilfe!", "help"),
        ("?", "help"),
        ("Sprache", "language"),
        ("Datenschutz", "privacy"),
        ("löschen", "leave"),
        ("stopp", "stop"),
        ("zurück", "back"),
        ("abbrechen", "cancel"),
        ("ändern", "change"),
        ("Tagesordnung", "agenda"),
        ("summary", "digest"),
        ("/go_on 3 yes", "go_on"),
    ],
)
def test_a_command_in_many_ways(said: str, name: str) -> None:
    found = command(said)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "said",
    ["", "   ", "Meine Straße ist dunkel", "Hilfe für den Park", "!!! Licht fehlt", "/", "!", "Die Tagesordnung ist"],
)
def test_words_that_are_no_command(said: str) -> None:
    assert command(said) is None


def test_what_stands_behind_a_command_are_its_first_answers() -> None:
    assert command("/agenda 3 add") == Command("agenda", "3 add")
    assert Command("agenda", "3 add").answers() == {"topic": "3", "what": "add"}
    assert Command("go_on", "3 yes please").answers() == {"topic": "3", "join": "yes"}
    assert Command("leave", "3").answers() == {}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("aufgaben 11", Command("queue", "11")),
        ("Topics #3", Command("topics", "3")),
        ("foto 7", Command("photo", "7")),
        ("meine 2", None),
        ("Bus 12", None),
        ("themen 3 teilen", None),
    ],
)
def test_a_number_may_stand_behind_a_word_of_those_that_show_something(said: str, meant: Command | None) -> None:
    assert command(said) == meant


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_the_help_names_is_understood(language: str) -> None:
    words = Words(language)
    for name in ("mine", "language", "privacy", "stop", "leave", "back", "change", "cancel", "help", "start"):
        assert command(words(f"command-{name}")) == Command(name)
        assert command(f"/{words(f'command-{name}')}") == Command(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_has_a_line_for_each_command(language: str) -> None:
    everybodys = ["start", "help", "mine", "language", "privacy", "stop"]
    assert [name for name, _ in menu(Words(language))] == everybodys
    whole = menu(Words(language, "de"), ROLES)
    assert [name for name, _ in whole] == [*IN_ROLES, *everybodys]
    assert all(0 < len(about) <= 100 for _, about in whole)


@pytest.mark.parametrize("said", ["/weather", "!weather today"])
def test_an_unknown_command_says_so_and_asks_the_open_question_again(quarter: Quarter, said: str) -> None:
    quarter.arrives("anna")
    quarter.write("anna", said)
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-unknown-command"), quarter.asked("intake-concern")]


def test_privacy_is_told_in_every_place_even_to_strangers(quarter: Quarter) -> None:
    quarter.write("anna", "/privacy")
    assert quarter.hears_last("anna") == [quarter.asked("hall-privacy")]
    quarter.arrives("anna")
    quarter.write("anna", "privacy")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-privacy"), quarter.asked("intake-concern")]


def test_another_language_is_spoken_at_once_and_from_then_on(quarter: Quarter) -> None:
    quarter.arrives("anna")
    quarter.write("anna", "/language")
    assert quarter.last("anna").text == quarter.asked("language-which")
    quarter.press("anna", "Deutsch")
    assert quarter.last("anna").text == Words("de")("hall-language-set")
    quarter.write("anna", "hilfe")
    assert quarter.last("anna").text == Words("de")("hall-help", **quarter.shared)


def test_a_newcomer_is_greeted_in_the_language_that_the_network_names(quarter: Quarter) -> None:
    quarter.write("anna", "/start")
    assert quarter.last("anna").text == quarter.asked("welcome-agree")


def test_start_again_says_what_there_is(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/start")
    assert quarter.last("anna").text == quarter.asked("hall-help")


@pytest.mark.parametrize("name", ["mine", "stop", "go_on"])
def test_what_needs_consent_asks_for_it_first(quarter: Quarter, name: str) -> None:
    quarter.write("anna", f"/{name}")
    assert quarter.hears_last("anna", 2) == [quarter.asked("hall-welcome-first"), quarter.asked("welcome-agree")]


def test_stop_means_no_more_news_and_can_be_taken_back(quarter: Quarter) -> None:
    quarter.arrives("anna")
    for said, receipt, hears in (("No more messages", "hall-news-off", False), ("Get messages", "hall-news-on", True)):
        quarter.write("anna", "/stop")
        quarter.press("anna", said)
        assert quarter.last("anna").text == quarter.asked(receipt)
        with quarter.store.open() as books:
            assert [person.hears for person in books.people.hearing(quarter.id)] == ([True] if hears else [])


def test_going_on_with_a_topic_one_was_not_asked_about_leads_nowhere(quarter: Quarter) -> None:
    quarter.reports("anna", LAMP)
    quarter.write("anna", "/go_on 1 yes")
    assert quarter.last("anna").text == quarter.asked("hall-nothing-open")
