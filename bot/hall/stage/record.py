"""Recorded talks: a talk as readable text, and a stage prepared for each flow so that it can be played again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from bot import pictures
from bot.desk.alike import Likeness, packed
from bot.desk.office import moderators
from bot.flows.citizens import CONSENT
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.hall.stage.staged import OPENED_BY, STAGED, organise
from bot.settings import UNNAMED
from storage import Books, Contact, Contribution, Dialogue, Going, Person, Store, Topic

_BEGIN = datetime(2026, 5, 4, 17, tzinfo=UTC)
_SAID = {
    "de": ("Im Stadtpark ist es abends viel zu dunkel.", "Der Bus 12 kommt abends nie pünktlich."),
    "en": ("It is much too dark in the city park in the evening.", "Bus 12 is never on time in the evening."),
}
_ANGRY = {
    "de": "Die Idioten im Rathaus lassen den Weg am Bach verfallen.",
    "en": "The idiots in the town hall let the path along the brook decay.",
}
_WITHOUT_CONSENT = ("welcome", "setup")
_MODERATED = ("agenda", "digest", "organisations", "held", "setup", "paper", "doors", "objections", "result")
_OPENED_BY = {
    "go_on": "/go_on 1",
    "result": "/result 1",
    "reword": "/mine",
    "welcome": "/start",
    "setup": "/start",
    "photo": "[photo]",
    **OPENED_BY,
}
_PHOTO = re.compile(r"\[photo\] ?(.*)")
_PLACE = re.compile(r"\[place\] (-?[\d.]+) (-?[\d.]+) ?(.*)")


class Record:
    """What was said (``>``) and heard (``<``, buttons in brackets), as text that a test can play again."""

    def __init__(self, flow: str, language: str) -> None:
        self._lines = [f"# {flow} {language}"]
        self._seen: dict[str, tuple[str, str, tuple[str, ...]]] = {}

    def said(self, text: str) -> None:
        """The person wrote ``text``."""
        self._lines += ["", f"> {text}"]

    def heard(self, chat: Sequence[Shown]) -> None:
        """Note the messages of ``chat`` that are new or not as they were; taking buttons away is not noted."""
        for shown in chat:
            before, now = self._seen.get(shown.id), (shown.title, shown.text, shown.buttons)
            self._seen[shown.id] = now
            only_stripped = before is not None and before[:2] == now[:2] and not shown.buttons
            if before != now and not only_stripped:
                self._lines += [f"< {line}".rstrip() for line in f"{shown.title}\n{shown.text}".strip().split("\n")]
                self._lines += [f"  [{label}]" for label in shown.buttons]

    def text(self) -> str:
        """The whole talk."""
        return "\n".join(self._lines) + "\n"


def play(store: Store, likeness: Likeness, recorded: str) -> str:
    """Play a recorded talk again; the record of how it went this time."""
    first, *lines = recorded.splitlines()
    _, flow, language = first.split()
    rehearsal = prepared(store, likeness, flow, language)
    record = Record(flow, language)
    record.heard(rehearsal.chat("you"))
    for line in lines:
        if line.startswith("> "):
            speak(rehearsal, line[2:])
            record.said(line[2:])
            record.heard(rehearsal.chat("you"))
    return record.text()


def prepared(store: Store, likeness: Likeness, flow: str, language: str) -> Rehearsal:
    """A stage on which "you" stands at the first question of ``flow``, in a quarter where two things were said.

    "you" has agreed unless the flow asks for that, was asked who goes on with topic 1, and moderates where that is
    what the flow is for. A dialogue that is to be set up has no name yet, and greets its moderator.
    """
    with store.open() as books:
        quarter = _quarter(books, language)
        if flow == "setup":
            quarter.title, quarter.municipality, quarter.set_up_at = UNNAMED, UNNAMED, None
        moderators.appoint(books, quarter.id, ["stage:you"] if flow in _MODERATED else [])
        topic = _said_before(books, likeness, quarter)
        if flow == "held":
            _held_back(books, quarter)
        if flow not in _WITHOUT_CONSENT:
            you = _agreed(books, quarter, topic)
            if flow in STAGED:
                organise(books, likeness, quarter, you, flow, _BEGIN)
            if flow == "photo":
                _reported(books, you)
    rehearsal = Rehearsal(store, likeness, quarter.name, begin=_BEGIN)
    rehearsal.stage.files["photo"] = pictures.blank()
    speak(rehearsal, _OPENED_BY.get(flow, f"/{flow}"))
    return rehearsal


def speak(rehearsal: Rehearsal, line: str) -> None:
    """What "you" says: words, ``[photo]`` with a caption or none, or ``[place]`` with degrees north and east."""
    if photo := _PHOTO.fullmatch(line):
        rehearsal.happens("you", "Media", kind="photo", caption=photo[1], file="photo")
    elif place := _PLACE.fullmatch(line):
        rehearsal.happens("you", "Spot", north=float(place[1]), east=float(place[2]), name=place[3])
    else:
        rehearsal.write("you", line)


def _quarter(books: Books, language: str) -> Dialogue:
    quarter = Dialogue(
        name="lindenhof", title="Lindenhof", municipality="Auental", language=language, created_at=_BEGIN
    )
    quarter.set_up_at = _BEGIN
    return books.add(quarter)


def _said_before(books: Books, likeness: Likeness, quarter: Dialogue) -> Topic:
    """What a neighbour said: the first of it is the topic's only contribution, the other a single voice."""
    texts = _SAID.get(quarter.language, _SAID["en"])
    neighbour = books.add(Person(dialogue_id=quarter.id, pseudonym="neighbour", created_at=_BEGIN))
    label = texts[0].rstrip(".")
    topic = Topic(dialogue_id=quarter.id, label=label, keywords=[], quotes=[1], asked_at=_BEGIN, created_at=_BEGIN)
    books.add(topic)
    for text in texts:
        said = Contribution(dialogue_id=quarter.id, person_id=neighbour.id, source="stage", text=text)
        said.language, said.vector = quarter.language, packed(likeness.sense.vector(text))
        said.topic_id = topic.id if text == texts[0] else None
        said.created_at = said.changed_at = _BEGIN
        books.add(said)
    return topic


def _held_back(books: Books, quarter: Dialogue) -> None:
    """What the neighbour said in anger waits for a moderator."""
    text = _ANGRY.get(quarter.language, _ANGRY["en"])
    said = Contribution(dialogue_id=quarter.id, person_id=1, source="stage", text=text, held="insult.word")
    said.language, said.created_at, said.changed_at = quarter.language, _BEGIN, _BEGIN
    books.add(said)


def _reported(books: Books, you: Person) -> None:
    """What "you" has just sent: a photo that comes now belongs to it."""
    said = Contribution(dialogue_id=you.dialogue_id, person_id=you.id, source="stage", text="…", address="stage:you")
    said.created_at = said.changed_at = _BEGIN
    books.add(said)


def _agreed(books: Books, quarter: Dialogue, topic: Topic) -> Person:
    you = Person(dialogue_id=quarter.id, pseudonym="you", consent=CONSENT, hears=True, created_at=_BEGIN)
    you.consented_at = _BEGIN
    contact = Contact(address="stage:you", dialogue_id=quarter.id, language=quarter.language, seen_at=_BEGIN)
    contact.person_id = books.add(you).id
    books.add(contact)
    books.add(Going(topic_id=topic.id, person_id=you.id, address="stage:you"))
    return you
