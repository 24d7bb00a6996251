"""What must be true of the books and the chats: at any time, and when all is quiet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from storage import Books, Store
from tests.botapi.people import Person
from tests.soak.talkers import ABSENT, Talker, number_of
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
    """Each contribution is there once, with the words that its author knows it to have, or may have by now."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for row in books.contributions.of_dialogue(1):
        found[row.address, number_of(row.text)].append(row.text)
    allowed: dict[tuple[str, int], set[str]] = defaultdict(lambda: {ABSENT})
    for talker in talkers:
        allowed |= {(talker.address, number): {text} for number, text in talker.kept.items()}
        allowed |= {(talker.address, number): texts for number, texts in talker.open.items()}
    for key in sorted({*found, *allowed}):
        texts = found.get(key, [ABSENT])
        if len(texts) > 1 or texts[0] not in allowed[key]:
            yield f"{key}: in the books {texts}, to its author {sorted(allowed[key])}"


def _supports(books: Books, talkers: Sequence[Talker]) -> Iterable[str]:
    for row in books.contributions.of_dialogue(1):
        number = number_of(row.text)
        others = [talker for talker in talkers if talker.address != row.address]  # nobody supports themselves
        sure = sum(number in talker.supports for talker in others)
        maybe = sum(number == talker.supporting and number not in talker.supports for talker in others)
        found = books.contributions.behind(row.id) - 1
        if not sure <= found <= sure + maybe:
            yield f"{found} support number {number}, not {sure}"


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


def said_twice(talkers: Iterable[Talker], deaths: Sequence[int]) -> list[str]:
    """What came twice, apart from what was in flight on Telegram at a death.

    ``deaths``: numbers of Telegram's that lie between two lives.
    """
    pairs = [(talker, pair) for talker in talkers for pair in talker.copies()]
    return [
        f"{talker.address}: message {copy} repeats {first}"
        for talker, (first, copy) in pairs
        if not (isinstance(talker.who, Person) and parting((first, copy), deaths) is not None)
    ]


def in_flight(talkers: Iterable[Talker], deaths: Sequence[int]) -> int:
    """How often something was sent in one life and, since it had not been marked, again in the next: on Telegram."""
    pairs = [pair for talker in talkers if isinstance(talker.who, Person) for pair in talker.copies()]
    return sum(parting(pair, deaths) is not None for pair in pairs)


def parting(pair: tuple[str, str], deaths: Sequence[int]) -> int | None:
    """The death that lies between a message on Telegram and its copy."""
    first, copy = map(int, pair)
    return next((death for death in deaths if first < death < copy), None)
