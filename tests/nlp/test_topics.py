"""Topics, their labels, keywords and quotes."""

import re
from collections import Counter

import numpy as np
import pytest

from nlp.sense import Sense
from nlp.topics import Topic, continued, find
from tests.nlp.voices import CONCERNS, LANGUAGES, TEXTS

_LABEL = re.compile(r"(?!.*[.,;:!?–-]$)\S.{0,58}\S")


def _topics(sense: Sense, texts: list[str], **options: object) -> list[Topic]:
    readings = sense.read_many(texts)
    vectors, languages = [each.vector for each in readings], [each.language for each in readings]
    return find(texts, vectors, languages, sense=sense, **options)  # type: ignore[arg-type]


def _said_in(*languages: str) -> tuple[list[str], list[str]]:
    chosen = [index for index, language in enumerate(LANGUAGES) if language in languages]
    return [TEXTS[index] for index in chosen], [CONCERNS[index] for index in chosen]


def _purity(topics: list[Topic], concerns: list[str]) -> float:
    """The share of texts that are in a topic mostly about their own concern."""
    right = sum(Counter(concerns[member] for member in topic.members).most_common(1)[0][1] for topic in topics)
    return right / len(concerns)


@pytest.mark.parametrize(
    "texts", [[], [""], ["Zu wenig Licht"], ["", " ", "?!"], ["Zu wenig Licht", "Die Mieten steigen"]]
)
def test_too_few_or_unlike_voices_make_no_topic(sense: Sense, texts: list[str]) -> None:
    assert _topics(sense, texts) == []


def test_two_that_say_the_same_are_a_topic_in_their_own_words(sense: Sense) -> None:
    topics = _topics(sense, ["Zu wenig Licht im Stadtpark!", "", "Im Stadtpark ist zu wenig Licht."])
    assert [(topic.members, topic.label, set(topic.quotes)) for topic in topics] == [
        ((0, 2), "Zu wenig Licht im Stadtpark", {2})
    ]


def test_of_five_only_the_near_ones_come_together(sense: Sense) -> None:
    texts = [
        "Die Mieten sind zu hoch",
        "Mehr Bäume!",
        "Zu hohe Mieten im Viertel",
        "Der Bus kommt nie",
        "Laute Musik nachts",
    ]
    assert [topic.members for topic in _topics(sense, texts)] == [(0, 2)]


@pytest.mark.parametrize("count", [2, 5, 30, 300])
def test_texts_that_are_all_equal_are_one_topic_with_one_quote(sense: Sense, count: int) -> None:
    [topic] = _topics(sense, ["Mehr Bänke am Fluss"] * count)
    assert (topic.members, topic.label, topic.quotes) == (tuple(range(count)), "Mehr Bänke am Fluss", (0,))


def test_concerns_of_one_language_are_told_apart(sense: Sense) -> None:
    texts, concerns = _said_in("de")
    assert _purity(_topics(sense, texts), concerns) >= 0.8


def test_one_concern_in_german_english_turkish_and_arabic_lands_in_one_topic(sense: Sense) -> None:
    texts, concerns = _said_in("de", "en", "tr", "ar")
    topics = _topics(sense, texts)
    assert _purity(topics, concerns) >= 0.7
    homes = {member: number for number, topic in enumerate(topics) for member in topic.members}
    together = 0
    for concern in set(concerns):
        spread = Counter(homes.get(index, -1 - index) for index, each in enumerate(concerns) if each == concern)
        together += spread.most_common(1)[0][1] == 7
    assert together >= 7  # of ten


def test_the_same_input_gives_the_same_topics_and_the_largest_comes_first(sense: Sense) -> None:
    first, again = _topics(sense, TEXTS), _topics(sense, TEXTS)
    assert first == again
    sizes = [len(topic.members) for topic in first]
    assert sizes == sorted(sizes, reverse=True)


def test_every_text_is_in_at_most_one_topic_and_quotes_are_members(sense: Sense) -> None:
    topics = _topics(sense, TEXTS)
    members = [member for topic in topics for member in topic.members]
    assert len(members) == len(set(members))
    assert all(len(topic.members) >= 2 and set(topic.quotes) <= set(topic.members) for topic in topics)
    assert all(1 <= len(topic.quotes) <= 3 for topic in topics)


def test_labels_are_short_different_and_have_a_capital_and_no_mark_at_the_end(sense: Sense) -> None:
    topics = _topics(sense, TEXTS)
    labels = [topic.label for topic in topics]
    assert len(set(labels)) == len(labels)
    assert [label for label in labels if not _LABEL.fullmatch(label) or label[0].islower()] == []
    assert all(topic.keywords for topic in topics)


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (
            ["Sichere Radwege zur Schule fehlen.", "Es fehlt ein Radweg an der Schule.", "Radweg an der Schule"],
            {"Radweg an der Schule fehlt"},
        ),
        (
            ["Too many cars on Main Street.", "Main Street has too many cars."],
            {"Too many cars on Main Street", "Main Street has too many cars"},
        ),
        (["Parkta çok az ışık var.", "Parkta çok az ışık var!"], {"Parkta çok az ışık var"}),
        (["Забагато сміття у парку.", "У парку забагато сміття!"], {"Забагато сміття у парку"}),
        (
            ["إيجارات الشقق مرتفعة جدا.", "إيجارات الشقق مرتفعة جدا!"],
            {"إيجارات الشقق مرتفعة جدا", "إيجارات الشقق مرتفعة"},
        ),
    ],
)
def test_a_label_is_taken_from_what_people_wrote(sense: Sense, texts: list[str], labels: set[str]) -> None:
    [topic] = _topics(sense, texts)
    assert topic.label in labels


def test_a_mixed_topic_has_the_label_and_keywords_of_its_main_language(sense: Sense) -> None:
    texts = [
        "Die Mieten sind zu hoch.",
        "Viel zu hohe Mieten",
        "Die Mieten steigen.",
        "The rents are too high.",
    ]
    [topic] = _topics(sense, texts)
    assert (topic.members, topic.keywords[0]) == ((0, 1, 2, 3), "Miete")


def test_topics_stay_when_they_are_found_again_from_where_they_were(sense: Sense) -> None:
    first = _topics(sense, TEXTS[:60])
    home: dict[int, str] = {member: f"topic {number}" for number, each in enumerate(first) for member in each.members}
    start = [home.get(index) for index in range(len(TEXTS))]
    again = _topics(sense, TEXTS, start=start)
    names = continued(again, start)
    stayed = sum(
        start[member] == name for each, name in zip(again, names, strict=True) for member in each.members if name
    )
    assert stayed / 60 >= 0.8


def test_an_earlier_topic_goes_on_in_one_only() -> None:
    topics = [Topic((0, 1, 2), "", (), ()), Topic((3, 4), "", (), ()), Topic((5, 6), "", (), ())]
    assert continued(topics, ["a", "a", "b", "b", "a", None, None]) == ["a", "b", None]


def test_progress_counts_the_topics_that_are_named(sense: Sense) -> None:
    seen: list[tuple[int, int]] = []
    topics = _topics(sense, TEXTS, progress=lambda done, all_: seen.append((done, all_)))
    assert seen == [(done, len(topics)) for done in range(1, len(topics) + 1)]


def test_three_thousand_vectors_are_cut_into_topics() -> None:
    random = np.random.default_rng(1)
    middles = random.normal(size=(12, 512))
    vectors = np.repeat(middles, 250, axis=0) + random.normal(size=(3000, 512))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    texts = [f"Anliegen {number // 250}" for number in range(3000)]
    assert [topic.members for topic in find(texts, vectors, ["de"] * 3000)] == [
        tuple(range(begin, begin + 250)) for begin in range(0, 3000, 250)
    ]
