"""The briefing: a digest becomes messages, a picture and files, for each moderator in their language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.desk import receipts
from bot.desk.news import DIGEST
from bot.desk.topics.digests import collect
from bot.desk.topics.grouping import Progress, regroup
from bot.hall.hall import Hall
from bot.messages import Offer, Say
from bot.papers import chat, data, markdown, picture, table
from bot.papers.digest import Digest
from bot.words import Words
from storage import Books, FileRow, Store

MADE_WITH = "Quartier, spaCy, Universal Sentence Encoder, Leiden"


def brief(
    hall: Hall,
    store: Store,
    dialogue_id: int,
    zone: ZoneInfo,
    only: Sequence[str] = (),
    progress: Progress | None = None,
    then: datetime | None = None,
) -> Digest:
    """Group the dialogue's contributions and lay its digest into the outbox for its moderators.

    ``only`` are the addresses that asked for it themselves; without, it is the regular one for all, and what came
    until now is no longer new at the next, which is due ``then``.
    """
    now = hall.now()
    regroup(store, hall.likeness.sense, dialogue_id, now, progress)
    with store.open() as books:
        digest = collect(books, books.people.dialogue(dialogue_id), now.astimezone(zone), MADE_WITH)
    pictures = {language: picture.png(digest, Words(language)) for language in _languages(store, dialogue_id)}
    with store.open() as books:
        for role in books.people.roles(dialogue_id):
            if not only or role.address in only:
                _send(hall, books, dialogue_id, role.address, digest, pictures)
                role.digest_wanted = False
        if not only:
            books.people.dialogue(dialogue_id).digest_last = now
            books.rights.drop_corrections(dialogue_id)
            receipts.begin(books, dialogue_id, receipts.TOPIC, now)
        if then is not None:
            books.people.dialogue(dialogue_id).digest_due = then
    return digest


def _languages(store: Store, dialogue_id: int) -> set[str]:
    with store.open() as books:
        return {_language(books, dialogue_id, role.address) for role in books.people.roles(dialogue_id)}


def _language(books: Books, dialogue_id: int, address: str) -> str:
    contact = books.people.contact(address)
    return Words(contact.language if contact else books.people.dialogue(dialogue_id).language).language


def _send(hall: Hall, books: Books, dialogue_id: int, address: str, digest: Digest, pictures: dict[str, bytes]) -> None:
    words = Words(_language(books, dialogue_id, address))
    if digest.held:
        look = Offer(words("desk-held"), "/held")
        hall.post(books, address, Say(words("desk-held-waiting", count=digest.held), offers=(look,)), DIGEST)
    if not digest.contributions:
        hall.post(books, address, Say(words("desk-digest-empty")), DIGEST)
        return
    image = FileRow(
        id=hall.new_id(),
        dialogue_id=dialogue_id,
        name="topics.png",
        mime="image/png",
        alt=picture.alt(digest, words),
        content=pictures[words.language],
        made_at=hall.now(),
    )
    overview, *topics = chat.lines(digest, words)
    hall.post(books, address, Say(overview.text, overview.title, files=(books.add(image).id,)), DIGEST)
    placed = {topic.id for topic in digest.topics if topic.on_agenda}
    for part in topics:
        add = Offer(words("desk-digest-add"), f"/agenda {part.topic} add")
        offers = () if part.topic in placed else (add,)
        hall.post(books, address, Say(part.text, part.title, offers, quiet=True), DIGEST)
    files = tuple(books.add(file).id for file in _files(hall, dialogue_id, digest, words))
    closing = Offer(words("desk-agenda"), "/agenda")
    hall.post(books, address, Say(words("desk-digest-files"), offers=(closing,), files=files, quiet=True), DIGEST)


def _files(hall: Hall, dialogue_id: int, digest: Digest, words: Words) -> list[FileRow]:
    contents = (
        ("md", "text/markdown", markdown.page(digest, words)),
        ("csv", "text/csv", table.sheet(digest)),
        ("json", "application/json", data.document(digest)),
    )
    return [
        FileRow(
            id=hall.new_id(),
            dialogue_id=dialogue_id,
            name=f"{name_of(digest.until)}.{ending}",
            mime=mime,
            content=content.encode(),
            made_at=hall.now(),
        )
        for ending, mime, content in contents
    ]


def name_of(moment: datetime) -> str:
    """What the files of a digest are called."""
    return f"quartier-{moment:%Y-%m-%d}"
