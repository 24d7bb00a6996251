"""Several processes share the work on one PostgreSQL; what may run once runs once, and is taken over when its
holder dies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from storage import Keys, Store
from tests.botapi.people import Person
from tests.botapi.server import Telegram
from tests.evening.people import says, takes_part
from tests.evening.program import Program
from tests.postgres import Postgres

PEOPLE, EACH = 12, 3
TAKEN_OVER = 10.0
"""Seconds within which somebody else must do what a dead process did."""


@dataclass
class House:
    """Processes on one database, and the people who talk with them."""

    telegram: Telegram
    store: Store
    settings: dict[str, str]
    programs: list[Program]

    async def process(self, roles: str) -> Program:
        """One more process, in these roles."""
        program = Program(self.settings, roles=roles)
        self.programs.append(program)
        await program.start()
        return program

    def texts(self) -> list[str]:
        """All that is in the books."""
        with self.store.open() as books:
            return sorted(row.text for row in books.contributions.of_dialogue(1))


@pytest.fixture
async def house(postgres: Postgres, tmp_path: Path) -> AsyncIterator[House]:
    url = postgres.url()
    async with Telegram() as telegram:
        settings = {
            "QUARTIER_DATA": str(tmp_path),
            "QUARTIER_DATABASE_URL": url,
            "QUARTIER_TELEGRAM_TOKEN": telegram.token,
            "QUARTIER_TELEGRAM_API": telegram.api,
            "QUARTIER_DIGEST_AT": "never",
            "QUARTIER_WEB": "127.0.0.1:0",
        }
        store = Store(url, Keys.at(tmp_path / "key"))
        house = House(telegram, store, settings, [])
        yield house
        for program in house.programs:
            await program.kill()
        store.close()


def concerns(number: int) -> list[str]:
    """What one person says: nothing like what the others say."""
    themes = ("Lampe", "Haltestelle", "Bank")
    return [
        f"Anliegen {number}-{one}: Die {theme} Nummer {number} ist kaputt" for one, theme in enumerate(themes[:EACH])
    ]


async def everyone_talks(people: list[Person]) -> list[str]:
    """All at once; what they said."""
    said = [concerns(number) for number in range(len(people))]
    async with asyncio.TaskGroup() as talks:
        for person, texts in zip(people, said, strict=True):
            talks.create_task(takes_part(person, texts))
    return sorted(text for texts in said for text in texts)


async def test_processes_in_different_roles_do_the_work_of_one(house: House) -> None:
    await house.process("listen")
    await house.process("turn")
    await house.process("turn")
    await house.process("send,clock")
    people = [house.telegram.person(f"Citizen {number}") for number in range(PEOPLE)]
    said = await everyone_talks(people)
    assert house.texts() == said
    answers = [[one.text for one in person.shows()] for person in people]
    assert [len(texts) for texts in answers] == [len(answers[0])] * PEOPLE


async def test_two_whole_processes_are_one_poller_and_answer_once(house: House) -> None:
    await house.process("listen,turn,send,clock")
    await house.process("listen,turn,send,clock")
    people = [house.telegram.person(f"Citizen {number}") for number in range(PEOPLE)]
    said = await everyone_talks(people)
    assert house.texts() == said


async def test_when_the_poller_and_sender_dies_another_takes_over(house: House) -> None:
    first = await house.process("listen,turn,send,clock")
    await house.process("listen,turn,send,clock")
    anna = house.telegram.person("Anna")
    await says(anna, "/start")
    await first.kill()
    began = monotonic()
    await says(anna, "/help")
    assert monotonic() - began < TAKEN_OVER
