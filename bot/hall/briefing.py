"""The briefing: a digest becomes messages, a picture and files, for each who gets it, in their language and rhythm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version
from zoneinfo import ZoneInfo

from bot import __version__
from bot.desk import receipts
from bot.desk.news import DIGEST
from bot.desk.permissions import allows, those_who_may
from bot.desk.topics.digests import collect
from bot.desk.topics.grouping import Progress, regroup, shown
from bot.hall.forms import CHAT, Paper, papers
from bot.hall.hall import Hall
from bot.messages import Offer, Say
from bot.papers import chat
from bot.papers.digest import Digest
from bot.words import Words
from nlp.sense import Sense
from storage import Books, Dialogue, Role, Store

_KEPT = timedelta(days=8)
"""Corrections are kept so long where a moderator gets the digest once a week only."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who gets a digest: their address and language, in which form, since when something is new to them, and their
    roles."""

    address: str
    language: str
    form: str
    since: datetime | None
    roles: tuple[str, ...]

    def may(self, what: str) -> bool:
        """Whether they may do ``what`` about what they read."""
        return any(allows(role, what) for role in self.roles)


def made_with(sense: Sense) -> str:
    """The programs and the encoder that find the topics, with their versions."""
    programs = f"Quartier {__version__}, spaCy {version('spacy')}"
    return f"{programs}, {sense.title}, Leiden ({version('graspologic-native')})"


def brief(
    hall: Hall,
    store: Store,
    dialogue_id: int,
    zone: ZoneInfo,
    only: Sequence[str] = (),
    progress: Progress | None = None,
    then: datetime | None = None,
) -> Digest:
    """Group the dialogue's contributions and lay its digest into the outbox for those who may read it.

    ``only`` are the addresses that asked for it themselves; without, it is the regular one for all whose rhythm it
    is, and what came until now is no longer new at the next, which is due ``then``.
    """
    now = hall.now()
    regroup(store, hall.likeness.sense, dialogue_id, now, progress)
    with store.open() as books:
        dialogue = books.people.dialogue(dialogue_id)
        readers = [
            _reader(books, dialogue, role)
            for role in those_who_may(books, dialogue_id, "digest")
            if (role.address in only if only else _is_due(role, now.astimezone(zone)))
        ]
        here, last, made = now.astimezone(zone), dialogue.digest_last, made_with(hall.likeness.sense)
        digests = {
            since: collect(books, dialogue, since, here, made)
            for since in {last, *(reader.since for reader in readers)}
        }
    drawn = _drawn(readers, digests)
    with store.open() as books:
        for reader in readers:
            _send(hall, books, dialogue_id, reader, digests[reader.since], drawn)
        shown(books, dialogue_id, now)
        note_sent(books, dialogue_id, readers, regular=not only, now=now)
        if then is not None:
            books.people.dialogue(dialogue_id).digest_due = then
    return digests[last]


# ---------------------------------------------------------------------------------------------- who gets it


def _is_due(role: Role, now: datetime) -> bool:
    """Whether a regular digest goes to this moderator now: a weekly one is the first of its week."""
    if role.digest_rhythm == "weekly" and role.digest_last is not None:
        fresh = role.digest_last.astimezone(now.tzinfo).isocalendar()[:2] != now.isocalendar()[:2]
    else:
        fresh = role.digest_rhythm != "never"
    return fresh or role.digest_wanted


def _reader(books: Books, dialogue: Dialogue, role: Role) -> Reader:
    contact = books.people.contact(role.address)
    language = Words(contact.language if contact else dialogue.language).language
    form = role.digest_form if role.digest_wanted else CHAT
    weekly = role.digest_last if role.digest_rhythm != "daily" else None
    roles = tuple(one.role for one in books.people.roles_of(role.address, dialogue.id))
    return Reader(role.address, language, form, weekly or dialogue.digest_last, roles)


def note_sent(books: Books, dialogue_id: int, readers: Sequence[Reader], *, regular: bool, now: datetime) -> None:
    """Who has it now; after a regular one nothing that came until now is new. Who asked for another form while that was
    being made still waits for it."""
    roles = books.people.roles(dialogue_id)
    forms = {reader.address: reader.form for reader in readers}
    for role in roles:
        if role.address in forms:
            role.digest_last = now if regular else role.digest_last
        if role.digest_form == forms.get(role.address):
            role.digest_wanted, role.digest_form = False, CHAT
    if regular:
        books.people.dialogue(dialogue_id).digest_last = now
        weekly = any(role.digest_rhythm == "weekly" for role in roles)
        books.rights.drop_corrections(dialogue_id, now - _KEPT if weekly else now)
        receipts.begin(books, dialogue_id, receipts.TOPIC, now)


# ---------------------------------------------------------------------------------------------- what they get

Drawn = Mapping[tuple[str, str, datetime | None], Sequence[Paper]]
"""Language, form, since when -> the files; those of the chat begin with the picture."""


def _drawn(readers: Sequence[Reader], digests: Mapping[datetime | None, Digest]) -> Drawn:
    """Each file is made once, and in no transaction: drawing takes a while."""
    wanted = {(reader.language, reader.form, reader.since) for reader in readers}
    return {
        (language, form, since): papers(digests[since], Words(language), form)
        for language, form, since in wanted
        if digests[since].contributions
    }


def _send(hall: Hall, books: Books, dialogue_id: int, reader: Reader, digest: Digest, drawn: Drawn) -> None:
    words = Words(reader.language)
    for say in _waiting(digest, words, reader) if reader.form == CHAT else ():
        hall.post(books, reader.address, say, DIGEST)
    if not digest.contributions:
        hall.post(books, reader.address, Say(words("desk-digest-empty")), DIGEST)
        return
    wanted = drawn[reader.language, reader.form, reader.since]
    files = [hall.attach(books, dialogue_id, paper) for paper in wanted]
    other = Offer(words("desk-digest-other"), "/digest")
    if reader.form != CHAT:
        say = Say(words("desk-digest-form"), offers=(other,), files=tuple(files))
        hall.post(books, reader.address, say, DIGEST)
        return
    for say in _topics(digest, words, files[0]):
        hall.post(books, reader.address, say, DIGEST)
    closing = Offer(words("desk-agenda"), "/agenda"), other
    say = Say(words("desk-digest-files"), offers=closing, files=tuple(files[1:]), quiet=True)
    hall.post(books, reader.address, say, DIGEST)


def _waiting(digest: Digest, words: Words, reader: Reader) -> Iterator[Say]:
    """What only a moderator can decide, with the button that leads to it."""
    if (digest.held or digest.undecided) and reader.may("decide"):
        look = Offer(words("desk-queue-now"), "/queue decide")
        yield Say(words("desk-queue-waiting", held=digest.held, new=digest.undecided), offers=(look,))
    if digest.objected and reader.may("decide"):
        look = Offer(words("desk-objections"), "/objections")
        yield Say(words("desk-objections-waiting", count=digest.objected), offers=(look,))
    if (proposed := sum(digest.proposed.values())) and reader.may("curate"):
        look = Offer(words("desk-digest-proposals"), "/proposals")
        yield Say(words("desk-digest-proposals-waiting", count=proposed), offers=(look,))


def _topics(digest: Digest, words: Words, image: str) -> Iterator[Say]:
    """The overview with the picture, then each large topic with the button that puts it on the agenda."""
    overview, *topics = chat.lines(digest, words)
    yield Say(overview.text, overview.title, files=(image,))
    placed = {topic.id for topic in digest.topics if topic.on_agenda}
    for part in topics:
        add = Offer(words("desk-digest-add"), f"/agenda {part.topic} add")
        yield Say(part.text, part.title, () if part.topic in placed else (add,), quiet=True)
