"""Insults of people are found; strong words about things, reports and self-mockery are left alone."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from nlp.guard.findings import Finding
from nlp.guard.insults import Insults

INSULTS = Insults()


def found(text: str) -> list[tuple[str, str]]:
    return [(text[finding.start : finding.end], finding.because) for finding in INSULTS.find(text)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Im Rathaus sitzen nur Idioten.", [("Idioten", "insult.word")]),
        ("Was für ein A*loch!", [("A*loch", "insult.masked")]),
        ("so ein arschl0ch", [("arschl0ch", "insult.masked")]),
        ("du 1d1ot", [("1d1ot", "insult.masked")]),
        ("A r s c h l o c h", [("A r s c h l o c h", "insult.masked")]),
        ("I.d.i.o.t.e.n im Rathaus", [("I.d.i.o.t.e.n", "insult.masked")]),
        ("Diese Scheißausländer sollen weg.", [("Scheißausländer", "insult.compound")]),
        ("Fahrradidioten überall", [("Fahrradidioten", "insult.compound")]),
        ("Drecks-Nachbarn, alle.", [("Drecks-Nachbarn", "insult.contempt")]),
        ("Dumme Nachbarn hat man hier.", [("Dumme Nachbarn", "insult.contempt")]),
        ("Ihr seid doch alle bescheuert", [("Ihr seid doch alle bescheuert", "insult.address")]),
        ("Sie Esel!", [("Sie Esel", "insult.address")]),
        ("Der Bürgermeister ist ein Clown.", [("Bürgermeister ist ein Clown", "insult.about")]),
        ("Halt die Fresse, Nachbar", [("Halt die Fresse", "insult.phrase")]),
    ],
)
def test_the_insulting_words_and_the_rule_are_named(text: str, what: list[tuple[str, str]]) -> None:
    assert found(text) == what


@pytest.mark.parametrize(
    "text",
    [
        "Sie sind ein Lügner",
        "Politikerpack",
        "W1chser",
        "Wi**er",
        "Iiiiidiot",
        "ihr Schweine",
        "You are an idiot",
        "you stupid cow",
        "f*cking foreigners",
        "these people are animals",
        "sen aptalsın",
        "serefsizler",
        "pis Suriyeliler",
        "Ти ідіот",
        "тупі чиновники",
        "Пошёл ты",
        "эти чурки",
        "أنت غبي",
        "يا كلب",
        "السياسيين كلاب",
    ],
)
def test_people_are_insulted_in_many_ways_and_languages(text: str) -> None:
    assert [finding.kind for finding in INSULTS.find(text)] == ["insult"]


@pytest.mark.parametrize(
    "text",
    [
        "Das scheiß Wetter nervt.",
        "Der Radweg ist beschissen und verdammt gefährlich.",
        "Die blöde Ampel ist immer rot.",
        "Es ist dumm, dass der Bus nicht kommt.",
        "Im Keller sind Ratten und Ungeziefer.",
        "Ihr Hund bellt die ganze Nacht.",
        "Die Nachbarin ist nett, ihr Hund nicht.",
        "Hundekot überall, das ist widerlich.",
        "Das Verhalten der Nachbarn ist asozial.",
        "Ich bin behindert und komme nicht über den Bordstein.",
        "Der Weg ist idiotensicher beschildert, sogar bei den Menschenaffen.",
        "Liebe Bürger*innen, liebe Nachbar:innen",
        "The fucking traffic is dangerous.",
        "Bu kural çok aptal.",
        "Сусідський собака гавкає.",
        "Дорога жахлива, тупий дизайн.",
        "في القبو فئران وصراصير",
        "",
    ],
)
def test_things_may_be_called_anything(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mein Sohn wird als Idiot beschimpft.",
        "Jemand hat „Scheißausländer“ an die Wand gesprüht.",
        "Zu mir hat einer „du Krüppel“ gesagt, im Bus.",
        "My son is called an idiot at school.",
        "Bana aptal dediler.",
        "Моего сына назвали идиотом.",
        "ابني وصفوه بأنه غبي",
    ],
)
def test_who_reports_an_insult_does_not_insult(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["Ich Idiot habe den Termin vergessen.", "Wir sind keine Idioten.", "I am so stupid."])
def test_who_mocks_themselves_does_not_insult(text: str) -> None:
    assert found(text) == []


def test_every_insult_of_a_text_is_found_at_its_place() -> None:
    text = "Du Esel! Und der Hausmeister: ein Arschloch."
    assert INSULTS.find(text) == [
        Finding("insult", 0, 7, "insult.address"),
        Finding("insult", 34, 43, "insult.word"),
    ]


def test_many_threads_may_ask_at_once() -> None:
    texts = ["Du Esel!", "Der Esel steht auf der Wiese."] * 20
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda text: len(INSULTS.find(text)), texts)) == [1, 0] * 20
