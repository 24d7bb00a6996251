"""Recorded talks: a talk as readable text, and a stage prepared for each flow so that it can be played again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from bot import pictures
from bot.desk.alike import Likeness, understand
from bot.desk.office import roles
from bot.desk.permissions import FOR_FLOW, MODERATOR
from bot.flows.citizens import CONSENT
from bot.hall.stage.answers import ask_back
from bot.hall.stage.organisations import OPENED_BY, STAGED, organise
from bot.hall.stage.rehearsal import Rehearsal, Shown
from bot.hall.stage.topics import CURATED, curate
from bot.settings import UNNAMED
from storage import Books, Contact, Contribution, Dialogue, Going, Person, Store, Topic

BEGIN = datetime(2026, 5, 4, 17, tzinfo=UTC)
"""When every recorded talk begins."""
_SAID = {
    "de": ("Im Stadtpark ist es abends viel zu dunkel.", "Der Bus 12 kommt abends nie pünktlich."),
    "en": ("It is much too dark in the city park in the evening.", "Bus 12 is never on time in the evening."),
    "tr": ("Şehir parkı akşamları çok karanlık.", "12 numaralı otobüs akşamları hiç zamanında gelmiyor."),
    "uk": ("У міському парку ввечері дуже темно.", "Автобус 12 увечері ніколи не приходить вчасно."),
    "ar": ("حديقة المدينة مظلمة جدًا في المساء.", "الحافلة 12 لا تأتي في موعدها أبدًا في المساء."),
}
_ANGRY = {
    "de": "Die Idioten im Rathaus lassen den Weg am Bach verfallen.",
    "en": "The idiots in the town hall let the path along the brook decay.",
}
_WITHOUT_CONSENT = ("welcome", "setup")
_OPENED_BY = {
    "go_on": "/go_on 1",
    "result": "/result 1",
    "answer": "/answer 3",
    "reword": "/mine",
    "welcome": "/start",
    "setup": "/start",
    "photo": "[photo]",
    **OPENED_BY,
}
PHOTO = re.compile(r"\[photo\] ?(.*)")
PLACE = re.compile(r"\[place\] (-?[\d.]+) (-?[\d.]+) ?(.*)")
VOICE = "[voice]"
"""Nobody listens on the stage, as in a house without a model for that."""


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
    flow, language, lines = said_in(recorded)
    rehearsal = prepared(store, likeness, flow, language)
    record = Record(flow, language)
    record.heard(rehearsal.chat("you"))
    for line in lines:
        speak(rehearsal, line)
        record.said(line)
        record.heard(rehearsal.chat("you"))
    return record.text()


def said_in(recorded: str) -> tuple[str, str, list[str]]:
    """The flow, the language and the lines of "you" in a recorded talk."""
    first, *lines = recorded.splitlines()
    _, flow, language = first.split()
    return flow, language, [line[2:] for line in lines if line.startswith("> ")]


def prepared(store: Store, likeness: Likeness, flow: str, language: str) -> Rehearsal:
    """A rehearsal on a furnished stage, at which "you" has opened ``flow``."""
    rehearsal = Rehearsal(store, likeness, furnished(store, likeness, flow, language), begin=BEGIN)
    rehearsal.stage.files["photo"] = pictures.blank()
    speak(rehearsal, opening(flow))
    return rehearsal


def furnished(
    store: Store, likeness: Likeness, flow: str, language: str, you: str = "stage:you", sam: str = "stage:sam"
) -> str:
    """Set the stage for ``flow`` in a quarter where two things were said; the dialogue's name.

    The person at the address ``you`` has agreed unless the flow asks for that, was asked who goes on with topic 1, and
    moderates where that is what the flow is for; ``sam`` is where the helper of an organisation is reached. A dialogue
    that is to be set up has no name yet, and greets its moderator.
    """
    with store.open() as books:
        quarter = _quarter(books, language)
        if flow == "setup":
            quarter.title, quarter.municipality, quarter.set_up_at = UNNAMED, UNNAMED, None
        roles.appoint(books, quarter.id, [you] if flow in FOR_FLOW else [], MODERATOR)
        topic = _said_before(books, likeness, quarter)
        if flow in ("held", "queue"):
            _held_back(books, quarter)
        if flow in CURATED:
            curate(books, likeness, quarter, BEGIN)
        if flow not in _WITHOUT_CONSENT:
            person = _agreed(books, quarter, topic, you)
            if flow in STAGED:
                organise(books, likeness, quarter, person, flow, sam, BEGIN)
            if flow == "photo":
                _reported(books, person, you)
            if flow == "answer":
                ask_back(books, likeness, quarter, person, BEGIN)
        return quarter.name


def opening(flow: str) -> str:
    """What "you" says to open ``flow``."""
    return _OPENED_BY.get(flow, f"/{flow}")


def speak(rehearsal: Rehearsal, line: str) -> None:
    """What "you" says: words, ``[voice]``, ``[photo]`` and a caption or none, ``[place]`` with degrees and a name."""
    if photo := PHOTO.fullmatch(line):
        rehearsal.happens("you", "Media", kind="photo", caption=photo[1], file="photo")
    elif place := PLACE.fullmatch(line):
        rehearsal.happens("you", "Spot", north=float(place[1]), east=float(place[2]), name=place[3])
    elif line == VOICE:
        rehearsal.happens("you", "Media", kind="voice", file="voice")
    else:
        rehearsal.write("you", line)


def _quarter(books: Books, language: str) -> Dialogue:
    quarter = Dialogue(name="lindenhof", title="Lindenhof", municipality="Auental", language=language, created_at=BEGIN)
    quarter.set_up_at = BEGIN
    return books.add(quarter)


def _said_before(books: Books, likeness: Likeness, quarter: Dialogue) -> Topic:
    """What a neighbour said: the first of it is the topic's only contribution, the other a single voice."""
    texts = _SAID.get(quarter.language.partition("-")[0], _SAID["en"])
    neighbour = books.add(Person(dialogue_id=quarter.id, pseudonym="neighbour", created_at=BEGIN))
    label = texts[0].rstrip(".")
    topic = Topic(dialogue_id=quarter.id, label=label, keywords=[], quotes=[1], asked_at=BEGIN, created_at=BEGIN)
    books.add(topic)
    for text in texts:
        said = Contribution(dialogue_id=quarter.id, person_id=neighbour.id, source="stage", text=text)
        said.language = quarter.language
        understand(said, likeness.sense)
        said.topic_id = topic.id if text == texts[0] else None
        said.created_at = said.changed_at = BEGIN
        books.add(said)
    return topic


def _held_back(books: Books, quarter: Dialogue) -> None:
    """What the neighbour said in anger waits for a moderator."""
    text = _ANGRY.get(quarter.language.partition("-")[0], _ANGRY["en"])
    said = Contribution(dialogue_id=quarter.id, person_id=1, source="stage", text=text, held="insult.word")
    said.language, said.created_at, said.changed_at = quarter.language, BEGIN, BEGIN
    books.add(said)


def _reported(books: Books, you: Person, address: str) -> None:
    """What "you" has just sent: a photo that comes now belongs to it."""
    said = Contribution(dialogue_id=you.dialogue_id, person_id=you.id, source="stage", text="…", address=address)
    said.created_at = said.changed_at = BEGIN
    books.add(said)


def _agreed(books: Books, quarter: Dialogue, topic: Topic, address: str) -> Person:
    you = Person(dialogue_id=quarter.id, pseudonym="you", consent=CONSENT, hears=True, created_at=BEGIN)
    you.consented_at = BEGIN
    contact = Contact(address=address, dialogue_id=quarter.id, language=quarter.language, seen_at=BEGIN)
    contact.person_id = books.add(you).id
    books.add(contact)
    books.add(Going(topic_id=topic.id, person_id=you.id, address=address))
    return you
