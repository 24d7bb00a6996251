"""Kinds: proposed from the words, which are named."""

from __future__ import annotations

import pytest

from bot.flows.questions import KINDS as ASKED
from nlp.kinds import KINDS, Proposal, kind_of


@pytest.mark.parametrize(
    ("text", "kind", "because"),
    [
        ("Die Lampe am Spielplatz ist seit Wochen kaputt.", "problem", ""),
        ("The lamp at the playground has been broken for weeks.", "problem", ""),
        ("Es ist nicht gut, dass der Bus nie kommt.", "problem", ""),
        ("Ich brauche Hilfe beim Einkaufen.", "need", "Ich brauche"),
        ("Kann mir jemand beim Umzug helfen?", "need", "Kann mir jemand"),
        ("We need a bench on the market square.", "need", "We need"),
        ("I am looking for somebody who speaks Turkish.", "need", "I am looking for"),
        ("Ich biete Nachhilfe in Mathe an.", "offer", "Ich biete"),
        ("Ich kann am Samstag beim Aufräumen helfen.", "offer", "Ich kann am Samstag beim Aufräumen helfen"),
        ("I can help with moving on Saturday.", "offer", "I can help"),
        ("Ich kann nicht mehr beim Aufräumen helfen.", "problem", ""),
        ("Wie wäre es mit einem Fest im Park?", "idea", "Wie wäre es"),
        ("Man könnte hier Bäume pflanzen.", "idea", "Man könnte"),
        ("How about a party in the park?", "idea", "How about"),
        ("Mir ist ein ruhiger Abend wichtig.", "value", "Mir ist ein ruhiger Abend wichtig"),
        ("A quiet street matters to me.", "value", "matters to me"),
        ("Danke für die neue Rutsche!", "feedback", "Danke für"),
        ("Danke für die neue Rutsche, aber sie ist leider schon kaputt.", "problem", ""),
        ("Thank you for the new slide!", "feedback", "Thank you for"),
        ("Wann wird der Spielplatz fertig?", "question", "Wann … ?"),
        ("Eine Frage: Wann kommt der neue Bus?", "question", "Wann … ?"),
        ("When will the playground be ready?", "question", "When … ?"),
        ("Alışverişte yardıma ihtiyacım var.", "need", "ihtiyacım var"),
        ("Kütüphane ne zaman açılıyor?", "question", "ne zaman … ?"),
        ("Я можу допомогти літнім людям із покупками.", "offer", "Я можу допомогти"),
        ("Дякую за нову велодоріжку, але вона вже зламана.", "problem", ""),
        ("أحتاج إلى مساعدة في التسوق.", "need", "أحتاج"),
        ("متى تفتح المكتبة؟", "question", "متى … ?"),
    ],
)
def test_the_words_speak_for_a_kind(text: str, kind: str, because: str) -> None:
    assert kind_of(text) == Proposal(kind, because)


def test_the_kinds_that_are_proposed_are_those_that_are_asked() -> None:
    assert KINDS == ASKED
