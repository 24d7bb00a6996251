"""Who is easily overheard: a voice against the others, places, languages and doors without a word."""

from __future__ import annotations

from datetime import timedelta

from bot.desk.topics.unheard import other, silence, whereabouts
from bot.papers.digest import Silence
from storage import Books, Contribution, Dialogue, Door, Store, Topic
from tests.quarter import BEGIN


def lindenhof(books: Books) -> Dialogue:
    dialogue = Dialogue(name="lindenhof", title="Lindenhof", municipality="Auental", created_at=BEGIN)
    dialogue.language, dialogue.languages, dialogue.place = "de", ["de", "tr", "uk"], "Nordstadt, Hafen"
    return books.add(dialogue)


def says(books: Books, text: str, days: int = 0, place: str = "", topic: Topic | None = None) -> Contribution:
    at = BEGIN + timedelta(days=days)
    row = Contribution(dialogue_id=1, text=text, language="de", source="paper", created_at=at, changed_at=at)
    row.place, row.topic_id = place, topic and topic.id
    return books.add(row)


def test_known_places_of_which_nobody_spoke_since_then_are_named(store: Store) -> None:
    with store.open() as books:
        dialogue = lindenhof(books)
        for name, place in (("markt", "Markt"), ("bahnhof", "")):
            books.add(Door(dialogue_id=1, name=name, place=place, created_at=BEGIN))
        books.doors.came(books.doors.of_dialogue(1)[0], "stage", BEGIN)
        for place in ("Schule", "Schule", "Mauer", "nahe 50.735, 7.100", "nahe 50.735, 7.100"):
            says(books, "Hier ist es laut.", 0, place)
        says(books, "Hier ist es dunkel.", 3, "Hafen")
        rows = books.contributions.of_dialogue(1)
        found = silence(books, dialogue, rows, whereabouts(rows), BEGIN + timedelta(days=1))
    assert found == Silence(("Nordstadt", "Markt", "Schule"), ("tr", "uk"), ("bahnhof",))


def test_where_nobody_said_anything_lately_no_place_is_silent(store: Store) -> None:
    with store.open() as books:
        dialogue = lindenhof(books)
        says(books, "Hier ist es laut.", 0, "Schule")
        rows = books.contributions.of_dialogue(1)
        assert silence(books, dialogue, rows, whereabouts(rows), BEGIN + timedelta(days=1)).places == ()


def test_a_voice_against_the_others_is_found(store: Store) -> None:
    with store.open() as books:
        lindenhof(books)
        topic = books.add(
            Topic(dialogue_id=1, label="Parkplätze", keywords=["Parkplätze"], quotes=[], created_at=BEGIN)
        )
        for text in ("Wir brauchen mehr Parkplätze.", "Hier fehlen Parkplätze.", "Bitte neue Parkplätze.") * 2:
            says(books, text, topic=topic)
        against = says(books, "Weniger Parkplätze!", topic=topic)
        assert other(topic, books.contributions.of_topic(topic.id)) is against
        assert other(topic, books.contributions.of_topic(topic.id)[:6]) is None
