"""A moderator's day on each network: 60 contributions come in, are decided on, sorted, objected to and answered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo import voices
from bot.words import Words
from storage import Keys, Store
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.evening.people import Neighbour, agrees, contributes, says, takes_part, until
from tests.evening.program import Program
from tests.evening.test_evening import passes
from tests.evening.town import PASSWORD, on_matrix, on_telegram, usual
from tests.synapse.citizen import MatrixCitizen
from tests.synapse.homeserver import Homeserver, shared
from tests.worlds import Shown

WORDS = Words("de")
ALL, PEOPLE = 60, 4
BUTTON = 30
"""So many signs of a label are shown on a button on either network."""
RUDE = "Die Idioten im Rathaus lassen den Weg am Bach verfallen."
NAME = "Sicher und hell durch das Quartier"
OWN_WORDS = "Dafür ist der Kreis zuständig."
QUESTION, REPLY = "An welcher Stelle ist das genau?", "Gleich neben dem alten Brunnen."
WHY, ANSWER = "Ich habe mich nur über den Weg geärgert.", "Schreib es gern noch einmal ohne Schimpfwort."


@dataclass
class Day:
    """Who is there, and the books, into which only the test looks beside the program."""

    program: Program
    store: Store
    moderator: Neighbour
    citizens: list[Neighbour]
    said: list[str]

    def topics(self) -> dict[int, str]:
        """Number -> name of the living topics, those with the most contributions first."""
        with self.store.open() as books:
            there = {one.id: one.label for one in books.topics.of_dialogue(1)}
            size = {id_: len(books.contributions.of_topic(id_)) for id_ in there}
        return {id_: there[id_] for id_ in sorted(there, key=lambda id_: (-size[id_], id_))}

    def within(self, topic: int) -> list[int]:
        """The numbers of a topic's contributions."""
        with self.store.open() as books:
            return sorted(row.id for row in books.contributions.of_topic(topic))

    def own(self, who: Neighbour) -> list[int]:
        """The numbers of what somebody told, the first first."""
        with self.store.open() as books:
            rows = books.contributions.of_dialogue(1)
            return sorted(row.id for row in rows if row.address == str(who.address))

    async def asks(self, text: str, answer: str) -> Shown:
        """The moderator writes, and reads an answer that begins so; what else comes meanwhile is passed over."""
        before = len(shows(self.moderator))
        await self.moderator.write(text)
        return await comes(self.moderator, answer, before)


def shows(who: Neighbour) -> list[Shown]:
    """All that stands in the chat now."""
    return list(who.shows() if isinstance(who, Person) else who._shown())


async def comes(who: Neighbour, beginning: str, after: int = 0) -> Shown:
    """Wait for a message whose title or text begins so, later than the first ``after``; give the first."""

    def found() -> list[Shown]:
        return [one for one in shows(who)[after:] if one.text.startswith(beginning) or one.title.startswith(beginning)]

    await until(who, lambda: bool(found()), f"{beginning!r} has not come")
    return found()[0]


def beginning(name: str, **args: object) -> str:
    """The first line of words, by which a message is known again."""
    return WORDS(name, **args).splitlines()[0]


@pytest.fixture(params=["telegram", "matrix"])
async def day(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Day]:
    """The program on one network, its moderator there, and people who have not said anything."""
    place = on_their_phones() if request.param == "telegram" else in_their_clients(shared())
    async with place as (settings, moderator, citizens):
        named = {"QUARTIER_MODERATORS": str(moderator.address)}
        program = Program(usual(tmp_path) | settings | named)
        try:
            await program.start()
            await asyncio.gather(*(opens_chat(who, encrypted=who is moderator) for who in (moderator, *citizens)))
            store = Store(f"sqlite:///{tmp_path / 'quartier.db'}", Keys.at(tmp_path / "key"))
            yield Day(program, store, moderator, citizens, contributions())
            store.close()
        finally:
            await program.kill()


Place = tuple[dict[str, str], Neighbour, list[Neighbour]]
"""What is set for the network, its moderator and its citizens."""


@asynccontextmanager
async def on_their_phones() -> AsyncIterator[Place]:
    async with Telegram() as telegram:
        people = [telegram.person(f"Citizen {number}", "de") for number in range(PEOPLE)]
        yield on_telegram(telegram), telegram.person("Tom", "de"), [*people]


@asynccontextmanager
async def in_their_clients(homeserver: Homeserver) -> AsyncIterator[Place]:
    bot = homeserver.register(homeserver.new_name("quartier"), PASSWORD)
    names = ("mia", *(f"day{number}" for number in range(PEOPLE)))
    mia, *people = await asyncio.gather(*(MatrixCitizen.arrive(homeserver, name, bot) for name in names))
    try:
        yield on_matrix(homeserver, bot), mia, [*people]
    finally:
        for one in (mia, *people):
            await one.close()


async def opens_chat(who: Neighbour, *, encrypted: bool) -> None:
    """One in clear is cheaper to read and write: that encrypted ones work, the first evening shows for everybody."""
    if isinstance(who, MatrixCitizen):
        await who.open_chat(encrypted=encrypted)


def contributions() -> list[str]:
    """All but one of the contributions: that one waits for a decision."""
    return [one.text for one in voices() if one.language == "de" and passes(one.text)][: ALL - 1]


async def test_a_moderator_gets_through_a_whole_day(day: Day) -> None:
    await contributions_come_in(day)
    declined = await what_waits_is_decided(day)
    await the_digest_comes(day)
    await topics_are_taken_in_hand(day)
    await the_digest_shows_what_was_done(day)
    await the_author_objects_and_is_answered(day, declined)
    await everyone_hears_what_became_of_their_own(day)
    assert await day.program.stop() == 0
    with day.store.open() as books:
        kept = [row.text.removesuffix(REPLY).rstrip() for row in books.contributions.of_dialogue(1)]
        assert sorted(kept) == sorted(day.said)
    assert [
        text for text in (*day.said, RUDE, OWN_WORDS, QUESTION, REPLY, WHY, ANSWER) if text in day.program.log
    ] == []


async def contributions_come_in(day: Day) -> None:
    """All at the same time; the first of them is angry and wants a person to decide."""
    angry, *others = day.citizens
    async with asyncio.TaskGroup() as talks:
        for number, who in enumerate(others, 1):
            talks.create_task(takes_part(who, day.said[number::PEOPLE]))
        talks.create_task(gets_angry(angry, day.said[0::PEOPLE]))


async def gets_angry(who: Neighbour, texts: list[str]) -> None:
    await agrees(who)
    stopped = await says(who, RUDE)
    assert WORDS("intake-insult.option-person") in stopped.buttons
    await says(who, WORDS("intake-insult.option-person"))
    await says(who, WORDS("intake-place.option-nowhere"))
    sent = await says(who, "ja")
    assert sent.text.splitlines()[1:] == WORDS("desk-reported-held", number=1).splitlines()[1:]
    for text in texts:
        await contributes(who, text)


async def what_waits_is_decided(day: Day) -> int:
    """One of each: declined by its rule, in own words, accepted, a defect, asked back. The number of the first."""
    with day.store.open() as books:
        (rude,) = (row.id for row in books.contributions.held(1))
    first, second, third, fourth = day.own(day.citizens[1])[:4]
    await declines(day, rude, "insult", to=day.citizens[0])
    await is_declined_in_own_words_and_taken_back(day, first)
    await rules(day, second, "accept")
    await comes(day.citizens[1], WORDS("desk-taken-in", number=second))
    await may_be_quoted(day.citizens[1])
    await rules(day, third, "defect")
    told = await comes(day.citizens[1], WORDS("desk-passed-on", number=third))
    assert told.buttons == (WORDS("desk-object"), WORDS("desk-mute"))
    await is_asked_back(day, fourth)
    return rude


async def may_be_quoted(author: Neighbour) -> None:
    """Only what its author lets be quoted leaves the moderation for the works department."""
    asked = await says(author, f"!{WORDS('command-consent')}")
    await says(author, asked.buttons[1])
    await says(author, asked.buttons[-1])


async def rules(day: Day, number: int, what: str) -> None:
    """The moderator opens a contribution by its number and decides."""
    await opens(day, number, what)
    await day.asks(WORDS(f"queue-what.option-{what}"), WORDS(f"desk-queue-{what}", number=number))


async def opens(day: Day, number: int, what: str) -> None:
    """The contribution is shown with the button for what the moderator wants to do."""
    shown = await day.asks(f"!aufgaben {number}", f"Anliegen Nummer {number} (")
    assert WORDS(f"queue-what.option-{what}") in shown.buttons


async def declines(day: Day, number: int, rule: str, to: Neighbour) -> None:
    """Declined by a rule; the author hears which one it was, and can object."""
    await opens(day, number, "decline")
    await day.asks(WORDS("queue-what.option-decline"), WORDS("queue-reason"))
    await day.asks(WORDS(f"queue-reason.option-{rule}"), WORDS("desk-queue-decline", number=number))
    told = await comes(to, WORDS(f"desk-declined-{rule}", number=number))
    assert told.buttons == (WORDS("desk-object"), WORDS("desk-mute"))


async def is_declined_in_own_words_and_taken_back(day: Day, number: int) -> None:
    """The author reads the rule with the words, then that the decision is undone: everything stands as before."""
    author = day.citizens[1]
    await opens(day, number, "decline")
    await day.asks(WORDS("queue-what.option-decline"), WORDS("queue-reason"))
    await day.asks(WORDS("queue-reason.option-own"), WORDS("queue-words"))
    await day.asks(OWN_WORDS, beginning("queue-rule", about=OWN_WORDS))
    await day.asks(WORDS("queue-rule.option-elsewhere"), WORDS("desk-queue-decline", number=number))
    told = await comes(author, WORDS("desk-declined-elsewhere", number=number))
    assert told.text.splitlines()[1] == WORDS("desk-declined-words", words=OWN_WORDS)
    await day.asks(WORDS("queue-what.option-undo"), WORDS("desk-queue-undone", number=number))
    await comes(author, WORDS("desk-undecided", number=number))


async def is_asked_back(day: Day, number: int) -> None:
    """The author answers with a button; the moderator is told, finds the answer in the contribution, and accepts."""
    author = day.citizens[1]
    await opens(day, number, "ask")
    await day.asks(WORDS("queue-what.option-ask"), WORDS("queue-question"))
    await day.asks(QUESTION, WORDS("desk-queue-ask", number=number))
    asked = await comes(author, beginning("desk-asked-back", number=number, question=QUESTION))
    assert WORDS("desk-answer") in asked.buttons
    before = len(shows(day.moderator))
    await says(author, WORDS("desk-answer"))
    await says(author, REPLY)
    await says(author, WORDS("answer-how.option-add"))
    answered = await says(author, "ja")
    assert answered.text == WORDS("desk-answered", number=number)
    await comes(day.moderator, WORDS("desk-queue-answered", number=number), before)
    shown = await day.asks(f"!aufgaben {number}", f"Anliegen Nummer {number} (")
    assert REPLY in shown.text
    await day.asks(WORDS("queue-what.option-accept"), WORDS("desk-queue-accept", number=number))


async def the_digest_comes(day: Day) -> None:
    before = len(shows(day.moderator))
    await day.asks("!überblick chat", WORDS("desk-digest-soon"))
    await comes(day.moderator, WORDS("desk-digest-files"), before)
    assert len(day.topics()) >= 3


async def topics_are_taken_in_hand(day: Day) -> None:
    """Renamed, merged, split, and the split undone: each is a change with a number."""
    first, second, *_ = day.topics()
    own, joining = day.within(first), day.within(second)
    await day.asks(f"!themen {first} umbenennen {NAME}", done(1))
    assert day.topics()[first] == NAME
    await day.asks(f"!themen {first} zusammenlegen {second}", done(2))
    assert day.within(first) == sorted(own + joining)
    assert second not in day.topics()
    await day.asks(f"!themen {first} teilen #{own[0]} #{own[1]}", done(3))
    assert day.within(first) == sorted(own[2:] + joining)
    await day.asks("!themen rückgängig 3", done(4))
    assert day.within(first) == sorted(own + joining)


def done(change: int) -> str:
    """What the moderator reads of the change with this number."""
    return WORDS("desk-topics-done", number=change)


async def the_digest_shows_what_was_done(day: Day) -> None:
    before = len(shows(day.moderator))
    await day.asks("!überblick chat", WORDS("desk-digest-soon"))
    await comes(day.moderator, WORDS("desk-digest-files"), before)
    named = [one.title for one in shows(day.moderator)[before:] if NAME in one.title]
    assert named == [f"1. {NAME}"]


async def the_author_objects_and_is_answered(day: Day, number: int) -> None:
    author = day.citizens[0]
    before = len(shows(day.moderator))
    await says(author, WORDS("desk-object"))
    await says(author, WHY)
    received = await says(author, "ja")
    assert received.text == WORDS("desk-objection-received", number=1)
    await comes(day.moderator, WORDS("desk-objection-new", number=1), before)
    asked = await day.asks("!widersprüche", beginning("objections-which"))
    line = WORDS.label("objections-which", "1", WHY, number=1, about=number)
    shown = [label[:BUTTON] for label in asked.buttons]
    assert shown == [line[:BUTTON], WORDS("objections-which.option-close")]
    await day.asks("1", f"„{WHY}“")
    await day.asks(WORDS("objections-what.option-answer"), beginning("objections-answer"))
    await day.asks(ANSWER, WORDS("desk-objection-closed", number=1))
    answered = await comes(author, beginning("desk-objection-answered", number=1, answer=ANSWER))
    assert answered.text == WORDS("desk-objection-answered", number=1, answer=ANSWER)


async def everyone_hears_what_became_of_their_own(day: Day) -> None:
    """After the regular digest each author is told once that their own was sorted and read."""
    await day.program.call("digest")
    for who in day.citizens:
        await until(who, lambda who=who: bool(sorted_in(who)), "the receipt has not come")  # type: ignore[misc]
    assert [len(sorted_in(who)) for who in day.citizens] == [1] * PEOPLE


def sorted_in(who: Neighbour) -> list[str]:
    """The receipts that one's own was sorted in."""
    return [one.text for one in shows(who) if one.text.endswith("Die Moderation hat es gelesen.")]
