"""What must be true of the books and the chats: at any time, and when all is quiet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from storage import Books, Store
from tests.botapi.people import Person
from tests.soak.talkers import Talker
from tests.synapse.citizen import MatrixCitizen


def anytime(store: Store, talkers: Sequence[Talker]) -> list[str]:
    """What is wrong, whatever the program is doing, or if it is dead; nobody may talk meanwhile in this event loop."""
    with store.open() as books:
        return [*_contributions(books, talkers), *_supports(books, talkers), *_stuck(books)]


def at_rest(store: Store, talkers: Sequence[Talker]) -> list[str]:
    """What is wrong once everybody has all their answers."""
    with store.open() as books:
        waiting = [f"{books.inbox.count('new')} events wait"] if books.inbox.count("new") else []
        if left := books.outbox.count("waiting"):
            waiting.append(f"{left} rows of the outbox wait")
        chats = [wrong for talker in talkers for wrong in _chat(books, talker)]
    return [*anytime(store, talkers), *waiting, *chats]


def is_quiet(store: Store) -> bool:
    """Whether nothing waits."""
    with store.open() as books:
        return books.inbox.count("new") == 0 and books.outbox.count("waiting") == 0


def _contributions(books: Books, talkers: Sequence[Talker]) -> Iterable[str]:
    rows = books.contributions.of_dialogue(1)
    found = Counter((row.address, row.text) for row in rows)
    sure = {(talker.address, text) for talker in talkers for text in talker.reported}
    open_ = {(talker.address, talker.wanted) for talker in talkers}
    yield from (f"in the books {count} times: {one}" for one, count in found.items() if count > 1)
    yield from (f"confirmed, but not in the books: {one}" for one in sure - set(found))
    yield from (f"in the books, but never said so: {one}" for one in set(found) - sure - open_)


def _supports(books: Books, talkers: Sequence[Talker]) -> Iterable[str]:
    rows = {row.text: row for row in books.contributions.of_dialogue(1)}
    for text, row in rows.items():
        sure = {talker.address for talker in talkers if text in talker.supported}
        open_ = {talker.address for talker in talkers if text == talker.supporting} - sure
        behind = books.contributions.behind(row.id) - 1
        if not len(sure) <= behind <= len(sure) + len(open_):
            yield f"{behind} support {text!r}, not {len(sure)}"


def _stuck(books: Books) -> Iterable[str]:
    if parked := books.inbox.count("parked"):
        yield f"{parked} events are parked"
    if failed := books.outbox.count("failed"):
        yield f"{failed} rows of the outbox failed"


def _chat(books: Books, talker: Talker) -> Iterable[str]:
    """Every message in the chat is in the books, but those that were sent and not marked before a death."""
    here = [shown.message for shown in talker.chat()]
    strangers = {message for message in here if books.outbox.at_message(talker.address, message) is None}
    copies = talker.copies()
    if len(here) - len(copies) != talker.said:
        yield f"{talker.address}: {talker.said} words, {len(here) - len(copies)} answers"
    if strangers != {first for first, _ in copies}:
        yield f"{talker.address}: {len(strangers)} messages are not in the books, {len(copies)} are copies"
    if isinstance(talker.who, MatrixCitizen) and talker.who.unreadable:
        yield f"{talker.address}: {talker.who.unreadable} messages could not be read"


def doubled(talkers: Iterable[Talker], deaths: Sequence[int]) -> tuple[int, int]:
    """(said twice, of these in flight on Telegram). ``deaths``: numbers of Telegram's that lie between two lives.

    In flight was what was sent in one life and, since it had not been marked, again in the next.
    """
    pairs = [(talker.who, pair) for talker in talkers for pair in talker.copies()]
    in_flight = [pair for who, pair in pairs if isinstance(who, Person) and parting(pair, deaths) is not None]
    return len(pairs), len(in_flight)


def parting(pair: tuple[str, str], deaths: Sequence[int]) -> int | None:
    """The death that lies between a message on Telegram and its copy."""
    first, copy = map(int, pair)
    return next((death for death in deaths if first < death < copy), None)
