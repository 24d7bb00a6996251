"""Spam is told by what comes together; a single word of it belongs to many honest contributions."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from nlp.guard.findings import Finding
from nlp.guard.spam import Spam

SPAM = Spam()


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Investieren Sie in Bitcoin, garantierte Rendite!!!", ["spam.money", "spam.coins", "spam.money"]),
        ("Klick hier: https://bit.ly/3xyz", ["spam.selling", "spam.short-link"]),
        ("Besuche www.a.de und www.b.com und https://c.net", ["spam.links"]),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", ["spam.repeated"]),
        ("hallo hallo hallo hallo hallo hallo", ["spam.repeated"]),
        ("🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥🔥", ["spam.repeated"]),
        ("kjhgfdskjhgf sdkjfhskdjfh skdjfhskdjf", ["spam.gibberish"]),
    ],
)
def test_the_rule_is_named(text: str, rules: list[str]) -> None:
    assert [finding.because for finding in SPAM.find(text)] == rules


@pytest.mark.parametrize(
    "text",
    [
        "Verdiene Geld von zu Hause! 500 Euro am Tag, schreib mir auf WhatsApp +49 151 234567",
        "Leite diese Nachricht an 10 Freunde weiter, sonst hast du 7 Jahre Pech",
        "Jetzt kaufen! Sonderangebot nur heute! www.billig.shop",
        "Make money fast with crypto, DM me",
        "Send this to 10 friends or you will have bad luck",
        "Kripto ile kolay para kazan, tıkla www.para.com",
        "Заробіток в інтернеті! Пишіть в особисті, біткоїн",
        "اربح المال من التداول اضغط هنا www.x.com",
    ],
)
def test_advertising_and_chain_letters_are_found_in_many_languages(text: str) -> None:
    assert {finding.kind for finding in SPAM.find(text)} == {"spam"}


@pytest.mark.parametrize(
    "text",
    [
        "Rabatt auf das Busticket für Familien wäre gut.",
        "Die Stadt soll 5 Millionen Euro in Radwege investieren.",
        "Infos unter https://www.stadt-beispiel.de/radweg",
        "Der Flyer liegt auf www.verein.de, mehr auf www.stadt.de",
        "Hier sieht man die Stelle, an der die Autos den Radweg zuparken und alle ausweichen: https://bit.ly/3xyz",
        "sehr sehr sehr gefährlich!!!",
        "Neeeeein, nicht schon wieder",
        "Bitte an die Stadt weiterleiten",
        "Angstschweiß, Kurzschluss, Strumpfstrickschrank",
        "Die Spielhalle und das Casino machen Lärm!!!",
        "",
    ],
)
def test_a_contribution_is_no_spam(text: str) -> None:
    assert SPAM.find(text) == []


def test_the_place_of_a_flood_is_known() -> None:
    assert SPAM.find("Bitte: loooooooooooooool") == [Finding("spam", 8, 23, "spam.repeated")]


def test_many_threads_may_ask_at_once() -> None:
    texts = ["aaaaaaaaaaaaaaaaaaaa", "Bitcoin im Stadtrat"] * 20
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda text: len(SPAM.find(text)), texts)) == [1, 0] * 20
