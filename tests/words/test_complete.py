"""Every question has its words in every language that says everything, those of the core path in all the others;
and no words are there for nothing."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import bot
from bot.flows import FLOWS, Asking
from bot.flows.questions import Question
from bot.flows.walk import walk, words_of
from bot.hall.voice import words_name
from bot.words import LANGUAGES, WHOLE, Words
from bot.words.core import CORE, is_core
from tests.words.books import passages, variables

EVERYWHERE = {"networks", "dialogue", "municipality", "privacy_contact", "greeting", "more_help", "other_doors"}
BY_REASON = {
    "error-too-short": {"shortest"},
    "error-too-long": {"longest", "length"},
    "error-no-line": {"line"},
    "error-not-known": {"others", "known"},
}
COMMANDS = [
    "start",
    "help",
    "mine",
    "language",
    "privacy",
    "stop",
    "leave",
    "agenda",
    "digest",
    "my_data",
    "consent",
    "join_in",
    "connect",
    "objection",
    "objections",
    "receipts",
    "organisation",
    "support_need",
    "needs",
    "organisations",
    "photo",
    "back",
    "cancel",
    "change",
]
MEDIA = ["photo", "voice", "video", "place", "contact", "sticker", "file"]

languages = pytest.mark.parametrize("language", LANGUAGES)


def said_in(language: str, name: str) -> bool:
    """Whether ``language`` itself has to say the words called ``name``."""
    return language in WHOLE or is_core(name.partition(".")[0])


@cache
def questions() -> list[tuple[str, Question[Any], frozenset[str]]]:
    """Every question that can be reached: the name of its words, itself, what was answered before it."""
    return [
        (f"{flow}-{words_name(spot.at.name)}", spot.at.question, frozenset(spot.at.given))
        for flow, script in FLOWS.items()
        for spot in walk(script)
        if isinstance(spot.at, Asking)
    ]


@cache
def needed() -> frozenset[str]:
    """All words without which some question could not be asked."""
    return frozenset(name for words, question, _ in questions() for name in words_of(words, question))


@languages
def test_every_question_has_its_words(language: str) -> None:
    own = passages(language)
    assert sorted(name for name in needed() if said_in(language, name) and name not in own) == []


@languages
def test_every_language_says_the_same_with_the_same_arguments(language: str) -> None:
    """All of it, or at least the core path; what it says beyond that is the same too."""
    must = {name for name in passages("en") if said_in(language, name)}
    assert {name: variables(language, name) for name in passages(language)} == {
        name: variables("en", name) for name in passages("en") if name in must or name in passages(language)
    }


def test_the_list_of_the_core_path_names_nothing_that_is_not_there() -> None:
    messages = {name.partition(".")[0] for name in passages("en")}
    unknown = [
        one for one in CORE if not any(name == one or (one[-1] == "-" and name.startswith(one)) for name in messages)
    ]
    assert unknown == []


@languages
def test_the_core_path_quotes_nothing_but_itself(language: str) -> None:
    """So that no sentence of it is put together of two languages."""
    core = {name: one for name, one in passages(language).items() if is_core(name.partition(".")[0])}
    assert [
        name for name, one in core.items() if not all(is_core(quoted.partition(".")[0]) for quoted in one.quotes)
    ] == []


@languages
def test_the_words_of_a_question_need_no_argument_that_it_does_not_bring(language: str) -> None:
    for words, question, given in questions():
        brought = EVERYWHERE | set(question.details) | given
        framed = {"text"}.union(*(option.details for option in question.options))
        own = {f"option-{option.key}": set(option.details) for option in question.options if not option.text}
        extra = {**BY_REASON, "option": framed, **own}
        for name in (one for one in words_of(words, question) if said_in(language, one)):
            assert variables(language, name) <= brought | extra.get(name.partition(".")[2], set()), name


@languages
def test_a_summary_shows_the_answer(language: str) -> None:
    summaries = [name for name in passages(language) if name.endswith(".summary")]
    assert {name: variables(language, name) for name in summaries} == {name: {"value"} for name in summaries}


@languages
def test_nothing_is_said_about_questions_that_nobody_asks(language: str) -> None:
    asked = {name.partition(".")[0] for name in needed()}
    flows = tuple(f"{flow}-" for flow in FLOWS)
    about_flows = {name for name in passages(language) if name.startswith(flows) and "digest" not in name}
    may_have = {f"{name}.{part}" for name in asked for part in ("summary", "again", "each")}
    assert about_flows - needed() - may_have == {"language-own-name"}


@languages
def test_no_message_is_there_for_nothing(language: str) -> None:
    names = {name.partition(".")[0] for name in passages(language)}
    asked = {name.partition(".")[0] for name in needed()}
    quoted = {name.partition(".")[0] for passage in passages(language).values() for name in passage.quotes}
    whole, beginnings, endings = named_in_code()
    left = names - asked - quoted - whole
    assert sorted(name for name in left if not name.startswith(beginnings) and not name.endswith(endings)) == []


@languages
def test_every_message_that_the_code_names_is_there(language: str) -> None:
    whole, _, _ = named_in_code()
    families = tuple(f"{family}-" for family in (*FLOWS, "hall", "desk", "command"))
    messages = {name.partition(".")[0] for name in passages(language)}
    missing = {name for name in whole - messages if said_in(language, name)}
    assert sorted(name for name in missing if name.startswith(families)) == []


@languages
def test_every_command_has_its_word_its_other_words_and_its_description(language: str) -> None:
    words = Words(language)
    parts = [f"command-{command}{part}" for command in COMMANDS for part in ("", ".also", ".about")]
    assert [name for name in parts if not words.has(name)] == []
    assert [name for name in parts if name.endswith(".about") and not 1 <= len(words(name)) <= 100] == []


@languages
def test_no_word_stands_for_two_commands(language: str) -> None:
    words = Words(language)
    spoken = [word for command in COMMANDS for word in command_words(words, command)]
    answers = [*words("yes-also").split("|"), *words("no-also").split("|")]
    assert sorted(spoken + answers) == sorted(set(spoken + answers))
    assert [word for word in spoken + answers if word != word.strip().casefold() or not word] == []


def test_a_word_that_two_languages_share_means_the_same_in_both() -> None:
    meanings: dict[str, set[str]] = {}
    for words in map(Words, LANGUAGES):
        for command in COMMANDS:
            for word in command_words(words, command):
                meanings.setdefault(word, set()).add(command)
        for answer in ("yes", "no"):
            for word in words(f"{answer}-also").split("|"):
                meanings.setdefault(word, set()).add(answer)
    assert {word: means for word, means in meanings.items() if len(means) > 1} == {}


@languages
def test_the_labels_of_a_question_differ_are_short_and_are_no_commands(language: str) -> None:
    words = Words(language)
    commands = {word for command in COMMANDS for word in command_words(words, command)}
    for name, question, _ in questions():
        own = [option for option in question.options if not option.text]
        labels = [words.label(name, option.key, "", **option.details).casefold() for option in own]
        assert sorted(set(labels)) == sorted(labels), name
        assert [label for label in labels if len(label) > 45 or label in commands] == [], name


@languages
def test_everything_that_is_not_words_is_answered(language: str) -> None:
    assert [kind for kind in MEDIA if not Words(language).has(f"hall-media.{kind}")] == []


@languages
def test_the_welcome_says_what_it_must(language: str) -> None:
    names = {**dict.fromkeys(EVERYWHERE, ""), "dialogue": "Gute Wege", "municipality": "Musterstadt"}
    welcome = Words(language)("welcome-agree", **names)
    must = ["Gute Wege", "Musterstadt", "112", "16", "12", "Telegram", "Matrix", Words(language)("command-leave")]
    assert [part for part in must if part not in welcome] == []


def command_words(words: Words, command: str) -> list[str]:
    """All that can be typed for a command."""
    return [words(f"command-{command}"), *words(f"command-{command}.also").split("|")]


@cache
def named_in_code() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The messages that the code names, and how those begin and end that it puts together (f"command-{name}")."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(bot.__file__).parent.rglob("*.py"))
    whole = re.findall(r"""["']([a-z_]+(?:-[a-z_]+)+)[."']""", code)
    beginnings = re.findall(r"""f["']([a-z_]+-[a-z_-]*)\{""", code)
    return frozenset(whole), tuple(beginnings), tuple(re.findall(r"""f["']\{\w+\}(-[a-z-]+)["']""", code))
