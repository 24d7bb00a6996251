"""Separate concerns are found where much speaks for it; one matter with its reasons, places and wishes stays whole."""

import pytest

from nlp.concerns.concerns import MOST, concerns
from nlp.sense import Sense


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "de",
            "Die Laterne vor unserem Haus ist kaputt. Außerdem kommt der Bus immer zu spät.",
            ["Die Laterne vor unserem Haus ist kaputt.", "Außerdem kommt der Bus immer zu spät."],
        ),
        ("de", "Die Laterne ist kaputt und der Bus kommt nie.", ["Die Laterne ist kaputt", "und der Bus kommt nie."]),
        (
            "de",
            "Ich habe drei Anliegen:\n1. Die Mülltonnen werden nicht geleert.\n2. Der Aufzug ist kaputt.\n"
            "3. Wir brauchen einen Arzt.\n\nViele Grüße",
            ["Die Mülltonnen werden nicht geleert.", "Der Aufzug ist kaputt.", "Wir brauchen einen Arzt."],
        ),
        (
            "de",
            "1. mehr Licht im Park 2. weniger Autos 3. ein Jugendtreff",
            ["mehr Licht im Park", "weniger Autos", "ein Jugendtreff"],
        ),
        (
            "de",
            "Hallo, die Müllabfuhr kommt nicht. Noch etwas: Die Kita hat zu wenig Plätze.",
            ["Hallo, die Müllabfuhr kommt nicht.", "Noch etwas: Die Kita hat zu wenig Plätze."],
        ),
        (
            "en",
            "We need a crossing near the school. Another thing: the library closes too early.",
            ["We need a crossing near the school.", "Another thing: the library closes too early."],
        ),
        (
            "tr",
            "Sokak lambası yanmıyor. Ayrıca otobüs hep geç geliyor.",
            ["Sokak lambası yanmıyor.", "Ayrıca otobüs hep geç geliyor."],
        ),
        (
            "uk",
            "Ліхтар не працює. Крім того, автобус завжди запізнюється.",
            ["Ліхтар не працює.", "Крім того, автобус завжди запізнюється."],
        ),
        (
            "ar",
            "الإنارة في الشارع معطلة. كذلك الحافلة تتأخر دائما.",
            ["الإنارة في الشارع معطلة.", "كذلك الحافلة تتأخر دائما."],
        ),
    ],
)
def test_separate_concerns_are_given_as_they_were_said(
    sense: Sense, language: str, text: str, wanted: list[str]
) -> None:
    assert concerns(text, language, sense) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Radweg an der Goethestraße ist kaputt. Dort sind schon viele Leute gestürzt. Bitte repariert ihn."),
        ("de", "Am Spielplatz fehlt einiges:\n- eine Rutsche\n- ein Zaun\n- Schatten"),
        ("de", "Drei Gründe für Tempo 30: 1. weniger Lärm 2. sicherer für Kinder 3. bessere Luft"),
        ("de", "Wir brauchen Tempo 30. Erstens ist es zu laut. Zweitens spielen hier Kinder."),
        ("de", "Ich wünsche mir mehr Bäume, Bänke und Mülleimer im Viertel."),
        ("de", "Der Bus kommt zu spät. Meine Kinder verpassen die Schule."),
        ("de", "Die Bäckerei soll bleiben. Außerdem ist sie unser Treffpunkt."),
        ("en", "The park is too dark at night. Women feel unsafe. Please add lamps."),
        ("tr", "Sokak çok karanlık. Bu yüzden akşamları korkuyoruz. Lütfen lamba koyun."),
        ("uk", "На вулиці дуже темно. Там страшно ходити. Поставте ліхтарі."),
        ("ar", "الشارع مظلم جدا. لذلك نخاف في الليل."),
        ("de", "Kein Licht."),
        ("", ""),
    ],
)
def test_one_matter_is_never_torn(sense: Sense, language: str, text: str) -> None:
    assert concerns(text, language, sense) == [text]


def test_there_are_never_more_than_five_and_nothing_is_lost(sense: Sense) -> None:
    items = ["Licht im Park", "mehr Busse", "weniger Müll", "ein Arzt", "eine Kita", "WLAN im Treff", "leisere Nächte"]
    found = concerns("\n".join(f"- {item}" for item in items), "de", sense)
    assert found[: MOST - 1] == items[: MOST - 1]
    assert found[MOST - 1 :] == ["eine Kita\n- WLAN im Treff\n- leisere Nächte"]
