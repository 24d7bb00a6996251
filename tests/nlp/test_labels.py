"""What topics are called, which voices they show, and why a contribution stands in one."""

import numpy as np
import pytest

from nlp.names.labels import Named, Namer
from nlp.names.minority import against
from nlp.names.quotes import excerpt
from nlp.reasons import reasons
from nlp.sense import Sense
from tests.nlp.voices import CONCERNS, LANGUAGES, TEXTS, VOICES


def _namer(sense: Sense, texts: list[str], languages: list[str], groups: list[list[int]], language: str = "") -> Namer:
    return Namer(texts, sense.vectors(texts), languages, groups, sense, language)


def _by_concern() -> list[list[int]]:
    return [[index for index, each in enumerate(CONCERNS) if each == concern] for concern in VOICES]


def _one(sense: Sense, texts: list[str], language: str = "de") -> Named:
    return _namer(sense, texts, [language] * len(texts), [list(range(len(texts)))], language).name(0)


def test_topics_are_named_in_the_moderators_language_where_enough_was_said_in_it(sense: Sense) -> None:
    for language in ("de", "en"):
        namer = _namer(sense, TEXTS, LANGUAGES, _by_concern(), language)
        named = [namer.name(number) for number in range(len(VOICES))]
        assert {each.language for each in named} == {"de"}  # one English voice in eight is not enough


def test_a_topic_in_another_language_keeps_it_and_says_so_with_words_that_the_moderators_read(sense: Sense) -> None:
    turkish = ["Barlardan gelen yüksek müzik yüzünden uyuyamıyoruz.", "Geceleri barlardan yüksek müzik sesi geliyor."]
    german = [text for text, language in zip(TEXTS, LANGUAGES, strict=True) if language == "de"]
    texts, languages = turkish + german, ["tr"] * 2 + ["de"] * len(german)
    named = _namer(sense, texts, languages, [[0, 1], list(range(2, len(texts)))], "de").name(0)
    assert named.language == "tr"
    assert named.gloss != ()


def test_the_same_members_have_the_same_label_and_an_earlier_one_stays_while_it_fits(sense: Sense) -> None:
    texts = ["Radwege zur Schule fehlen.", "Es fehlt ein Radweg an der Schule.", "Sichere Radwege zur Schule!"]
    first, again = _one(sense, texts), _one(sense, texts)
    assert first == again
    languages, groups = ["de"] * 3, [[0, 1, 2]]
    assert _namer(sense, texts, languages, groups).name(0, "Radwege zur Schule").label == "Radwege zur Schule"
    assert _namer(sense, texts, languages, groups).name(0, "Laute Musik am Fluss").label == first.label


def test_neither_a_label_nor_a_quote_names_anybody(sense: Sense) -> None:
    texts = [
        "Frau Marlene Hoffmann parkt auf dem Radweg",
        "Frau Marlene Hoffmann parkt immer auf dem Radweg",
        "Autos auf dem Radweg",
        "Auf dem Radweg parken Autos",
    ]
    named = _one(sense, texts)
    assert "Hoffmann" not in named.label
    assert set(named.quotes) <= {2, 3}


def test_quotes_differ(sense: Sense) -> None:
    texts = ["Zu wenig Licht im Park"] * 5 + [
        "Die Laternen am Parkweg sind seit Wochen kaputt",
        "Im Park ist es dunkel",
    ]
    assert len({texts[index] for index in _one(sense, texts).quotes}) == len(_one(sense, texts).quotes)


def test_quotes_say_what_the_topic_is_called_and_do_not_break_off(sense: Sense) -> None:
    whole = [
        "Der Radweg am Rhein ist zu eng.",
        "Am Bahnhof endet der Radweg plötzlich.",
        "Neue Radwege braucht die Stadt!",
    ]
    torn = [
        "Der Radweg in der Pariser Str.",
        "Die Fahrbahn ist hier sehr uneben.",
        "Der Radweg ist hier nur für die, ...",
    ]
    assert {(*whole, *torn)[index] for index in _one(sense, whole + torn).quotes} == set(whole)


@pytest.mark.parametrize(
    ("texts", "words", "place"),
    [
        (
            ["Mehr Radwege!", "Radwege ausbauen", "Neue Radwege", "Radwege fehlen", "Die Radwege sind unnötig."],
            ["Radweg"],
            4,
        ),
        (["Es gibt keine Radwege", "Mehr Radwege", "Neue Radwege", "Radwege fehlen"], ["Radweg"], None),
        (["Radwege abschaffen!", "Weg mit den Radwegen", "Radwege verbieten", "Radwege sind Unsinn"], ["Radweg"], None),
        (
            ["Mehr Ampeln!", "Ampeln fehlen", "Neue Ampeln bauen", "Die Steuerung der Ampel abschaffen."],
            ["Ampel"],
            None,
        ),
        ([], ["Radweg"], None),
    ],
)
def test_who_speaks_against_the_rest_is_heard(texts: list[str], words: list[str], place: int | None) -> None:
    assert against(texts, words) == place


def test_a_placement_is_explained_by_words_that_another_of_the_topic_says_too(sense: Sense) -> None:
    said = {
        "Der Radweg zur Schule ist eng, und das Licht fehlt": ("Radweg", "Schule"),
        "Die Schule braucht einen Radweg": ("Radweg", "Schule"),
        "Am Radwegende steht eine Laterne": ("Radweg",),
        "Die Kirche läutet": (),
        "Okula giden yol yok": (),
    }
    assert dict(zip(said, reasons(list(said), [*["de"] * 4, "tr"], ["Radweg", "Kirche"], sense), strict=True)) == said


def test_an_excerpt_ends_with_a_sentence_where_one_fits() -> None:
    assert excerpt("Zu eng. Die Kinder fallen hin und keiner hilft.", 20) == "Zu eng."
    assert excerpt("Die Kinder fallen hin", 10) == "Die …"


def test_an_excerpt_does_not_end_with_an_abbreviation_or_a_number() -> None:
    assert excerpt("Zu eng, z.B. am Markt. Dort fallen Kinder hin.", 30) == "Zu eng, z.B. am Markt."
    assert excerpt("Kaputt seit dem 1. Mai. Niemand kommt.", 30) == "Kaputt seit dem 1. Mai."


def test_no_topics_have_no_names(sense: Sense) -> None:
    Namer([], np.zeros((0, 512), np.float32), [], [], sense)


def test_of_a_few_voices_the_label_is_what_they_share_and_not_one_persons_matter(sense: Sense) -> None:
    few = [
        "Autos über 180 PS verbieten.",
        "Die Autos parken auf dem Gehweg.",
        "Vor der Kita stehen morgens zu viele Fahrzeuge.",
        "Ein Pkw stand gestern wieder in der Einfahrt.",
        "Carsharing statt eigenem Auto fördern.",
    ]
    rest = ["Im Park fehlen Bänke.", "Mehr Bänke am Ufer!", "Die Bank am Brunnen ist kaputt."]
    named = _namer(sense, few + rest, ["de"] * 8, [[0, 1, 2, 3, 4], [5, 6, 7]], "de").name(0)
    assert "Auto" in named.label
    assert named.keywords[:2] == ("Auto", "Fahrzeug")


def test_a_clause_that_points_outside_itself_is_no_label(sense: Sense) -> None:
    named = _one(sense, ["Österreich soll sich dafür einsetzen.", "Strenge Regeln für Kerosin."])
    assert named.label == "Strenge Regeln für Kerosin"


def test_a_large_topic_is_called_by_the_noun_that_its_compounds_share(sense: Sense) -> None:
    ends = ("ist zu schwach", "fehlt hier", "fällt oft aus", "muss heller werden", "blendet alle")
    kinds = ("Wegbeleuchtung", "Parkbeleuchtung", "Straßenbeleuchtung", "Platzbeleuchtung")
    light = [f"Die {noun} {end}." for noun in ("Beleuchtung", "Beleuchtung", *kinds) for end in ends]
    other = [f"Die {noun} {end}." for noun in ("Leuchtreklame", "Anzeigetafel") for end in ends]
    rest = [f"Der Bus {number} kommt nie pünktlich." for number in range(12)]
    groups = [list(range(40)), list(range(40, 52))]
    named = _namer(sense, light + other + rest, ["de"] * 52, groups, "de").name(0)
    assert named.keywords[0] == "Beleuchtung"
    assert "Beleuchtung" in named.label
    assert named.label.count(",") == 0


def test_a_word_and_its_misspelling_are_one_keyword(sense: Sense) -> None:
    named = _one(
        sense, ["Die Fahhradstraße ist zu eng", "Die Fahrradstraße ist zu schmal", "Diese Fahrradstraße ist eng"]
    )
    assert [word for word in named.keywords if word.endswith("radstraße")] == ["Fahrradstraße"]


def test_some_who_have_nothing_in_common_are_called_by_two_words_and_not_by_one_persons_phrase(sense: Sense) -> None:
    few = [
        "Die korrekten Beamten grüßen freundlich.",
        "Kein weiterer Kommentar.",
        "Wer liest denn diesen Kommentar?",
        "Das Zeichen fehlt.",
        "Beamte haben immer recht.",
        "Morgen ist auch ein Tag.",
    ]
    rest = ["Im Park fehlen Bänke.", "Mehr Bänke am Ufer!", "Die Bank am Brunnen ist kaputt."]
    named = _namer(sense, few + rest, ["de"] * 9, [list(range(6)), [6, 7, 8]], "de").name(0)
    assert set(named.label.split()) == {"Kommentar", "und", "Beamte"}
