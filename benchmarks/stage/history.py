"""A long history, laid into a database in bulk: people, contributions with vectors, events done, messages sent."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import insert, inspect

from bot.app import open_store
from bot.desk.alike import packed
from bot.settings import read
from nlp.sense import standing
from storage import Contact, Contribution, InboxRow, OutboxRow, Person

ROOT = Path(__file__).parents[2]
REAL = Path(os.environ.get("QUARTIER_TEST_DATA", ROOT.parent / "shared" / "data")) / "contributions/klimarat_de.jsonl"
OURS = ROOT / "bot" / "demo" / "sentences.jsonl"
TEXTS, AT_ONCE, EACH, VISITORS = 2000, 5000, 5, 50
NOISE = 1.0
"""Vectors are those of real texts, pushed so far aside that two of the same text are about 0.5 alike: as with real
texts, few are nearly the same as a new one."""


def settings_in(folder: Path) -> dict[str, str]:
    """The settings of a house whose all is in ``folder``."""
    return {"QUARTIER_DATA": str(folder), "QUARTIER_TITLE": "Unser Quartier"}


def texts() -> list[str]:
    """Real contributions, where they are there."""
    source = REAL if REAL.exists() else OURS
    return [json.loads(line)["text"] for line in source.read_text("utf-8").splitlines()][:TEXTS]


class History:
    """Grows the database in ``folder``. Visitors (``stage:v0`` ...) have consented; nobody else says anything."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._size, self._chance = folder, 0, np.random.default_rng(20)
        self.store = open_store(read(settings_in(folder), None))
        self._texts = texts()
        self._vectors = standing().vectors(self._texts)
        self._sealed_texts = [self.store.keys.seal("contribution.text", text.encode()) for text in self._texts]
        self._now = datetime.now(UTC) - timedelta(days=1)
        self._insert(Person, [self._person(number, "v") for number in range(1, VISITORS + 1)])
        self._insert(Contact, [self._contact(number, "v") for number in range(1, VISITORS + 1)])

    def grow(self, size: int) -> None:
        """Until there are ``size`` contributions, events and messages, and a person for every fifth."""
        for start in range(self._size, size, AT_ONCE):
            numbers = range(start, min(size, start + AT_ONCE))
            people = [VISITORS + 1 + number // EACH for number in numbers if number % EACH == 0]
            self._now += timedelta(seconds=1)
            self._cast(Person, self._person(0, "p"), [{"id": one, "pseudonym": f"p{one}"} for one in people])
            contacts = [{"address": f"stage:p{one}", "person_id": one} for one in people]
            self._cast(Contact, self._contact(VISITORS, "p"), contacts)
            self._cast(Contribution, self._contribution(), list(self._said(numbers)))
            self._cast(InboxRow, self._event(), [{"event": f"e{number}"} for number in numbers])
            self._cast(OutboxRow, self._message(), [self._sent(number) for number in numbers])
        self._size = size

    def megabytes(self) -> float:
        """MiB of the file."""
        return (self._folder / "quartier.db").stat().st_size / 2**20

    def _insert(self, table: type[Any], rows: list[dict[str, Any]]) -> None:
        with self.store.engine.begin() as connection:
            connection.execute(insert(table), rows)

    def _cast(self, table: type[Any], mould: dict[str, Any], rows: list[dict[str, Any]]) -> None:
        """Many rows that differ from ``mould`` only in what ``rows`` say, as it lies in the file: the mould is inserted
        as any row, read as it lies there, and taken out again. That is ten times as quick as inserting each."""
        name, key = table.__tablename__, inspect(table).primary_key[0].name
        with self.store.engine.begin() as connection:
            connection.execute(insert(table), mould)
            lying = connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rowid DESC LIMIT 1').mappings().one()
            connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE "{key}" = ?', (lying[key],))
            kept = {column: value for column, value in lying.items() if column != key or key in rows[0]}
            places = ", ".join("?" * len(kept))
            columns = ", ".join(f'"{column}"' for column in kept)
            made = [tuple({**kept, **row}.values()) for row in rows]
            connection.exec_driver_sql(f'INSERT INTO "{name}" ({columns}) VALUES ({places})', made)

    def _person(self, number: int, kind: str) -> dict[str, Any]:
        named = {"pseudonym": f"{kind}{number}", "consent": "2026-11"}
        return {**({"id": number} if number else {}), "dialogue_id": 1, "created_at": self._now, **named}

    def _contact(self, number: int, kind: str) -> dict[str, Any]:
        address = f"stage:{kind}{number}"
        return {"address": address, "dialogue_id": 1, "person_id": number, "language": "de", "seen_at": self._now}

    def _contribution(self) -> dict[str, Any]:
        return {
            "dialogue_id": 1, "person_id": VISITORS, "text": "", "language": "de", "place": "", "vector": b"\0",
            "encoder": standing().encoder,
            "source": "stage", "address": "stage:p0", "message": "0",
            "created_at": self._now, "changed_at": self._now,
        }  # fmt: skip

    def _said(self, numbers: range) -> Iterator[dict[str, Any]]:
        chosen = [number % len(self._texts) for number in numbers]
        aside = self._chance.standard_normal((len(chosen), self._vectors.shape[1]), np.float32)
        vectors = self._vectors[chosen] + NOISE * aside / np.sqrt(self._vectors.shape[1])
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        for number, text, vector in zip(numbers, chosen, vectors, strict=True):
            person = VISITORS + 1 + number // EACH
            yield {
                "person_id": person, "text": self._sealed_texts[text],
                "vector": self.store.keys.seal("contribution.vector", packed(vector)),
                "address": f"stage:p{person}", "message": str(number),
            }  # fmt: skip

    def _event(self) -> dict[str, Any]:
        return {
            "network": "stage", "event": "e", "lane": "", "payload": None, "state": "done", "came_at": self._now,
        }  # fmt: skip

    def _message(self) -> dict[str, Any]:
        return {
            "id": "m", "network": "stage", "address": "stage:p0", "deed": {"deed": "say"}, "offers": [],
            "state": "sent", "due_at": self._now, "message": "0", "purpose": {}, "made_at": self._now,
        }  # fmt: skip

    def _sent(self, number: int) -> dict[str, Any]:
        return {"id": f"m{number}", "address": f"stage:p{VISITORS + 1 + number // EACH}", "message": str(number)}
