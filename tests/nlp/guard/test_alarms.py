"""What the guard hears as an alarm, what passes it in silence, and that every decision names its rule."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from nlp.guard.alarms import KINDS, Alarms
from nlp.guard.alarms.cues import terms
from nlp.guard.alarms.listening import LANGUAGES
from nlp.guard.alarms.rules import rules
from nlp.guard.alarms.spelling import fold
from nlp.guard.findings import Finding
from tests.nlp.guard.alarm_sentences import HEARD, PASSES


@pytest.fixture(scope="module")
def alarms() -> Alarms:
    return Alarms()


@pytest.mark.parametrize(("kind", "text"), [line.split("|", 1) for line in HEARD.strip().splitlines()])
def test_an_emergency_a_crisis_and_a_threat_are_heard(alarms: Alarms, kind: str, text: str) -> None:
    assert kind in {finding.kind for finding in alarms.find(text)}


@pytest.mark.parametrize("text", PASSES.strip().splitlines())
def test_a_concern_about_emergencies_passes_in_silence(alarms: Alarms, text: str) -> None:
    assert alarms.find(text) == []


def test_a_finding_names_its_rule_and_the_words_that_decided(alarms: Alarms) -> None:
    text = "Guten Tag. Mein Mann atmet nicht mehr!"
    start = text.index("atmet")
    assert alarms.find(text) == [Finding("medical", start, text.index("!"), "medical.not-breathing")]


def test_the_most_pressing_kind_comes_first(alarms: Alarms) -> None:
    text = "Ich bring dich um! Hilfe, es brennt im Keller, mein Vater atmet nicht!"
    assert [finding.kind for finding in alarms.find(text)] == ["fire", "medical", "threat"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("STRASSE", "straße"), ("kueche", "Küche"), ("brent", "brennt"), ("hilfeeee", "Hilfe"), ("yangin", "yangın"),
     ("dont", "don't"), ("الإسعاف", "اسعاف"), ("сім'я", "сімя")],
)  # fmt: skip
def test_words_are_compared_without_case_accents_and_doubled_letters(written: str, meant: str) -> None:
    assert fold(written) == fold(meant)


def test_many_threads_hear_what_one_hears(alarms: Alarms) -> None:
    texts = [line.split("|", 1)[1] for line in HEARD.strip().splitlines()][:40]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(alarms.find, texts)) == [alarms.find(text) for text in texts]


@pytest.mark.parametrize("text", ["", " \n", "...", "12345", "😀", "*", "a" * 2000])
def test_what_says_nothing_is_no_alarm(alarms: Alarms, text: str) -> None:
    assert alarms.find(text) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cue_that_a_rule_needs_has_words_in_every_language(language: str) -> None:
    needed = {name for rule in rules() for group in rule.needs for name in group}
    assert needed - terms(language).keys() - terms("any").keys() == set()


def test_rules_have_stable_names_that_begin_with_their_kind() -> None:
    names = [rule.name for rule in rules()]
    assert len(names) == len(set(names))
    assert {rule.kind for rule in rules()} == set(KINDS)
