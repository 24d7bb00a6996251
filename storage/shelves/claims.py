"""The shelf of rights: consent in parts, the pool, objections, receipts, codes, corrections."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlalchemy.orm import Session

from storage.tables.dialogue import Contribution, Going, Support, Topic
from storage.tables.people import Person
from storage.tables.rights import Consent, Correction, JoinCode, Objection, Pooled, Told, WrongCode

WRONG_CODES_FOR = timedelta(hours=1)


class Rights:
    """What people may ask of us, and what came of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # ------------------------------------------------------------------------------------------ consent, the pool

    def consents(self, person_id: int) -> dict[str, Consent]:
        """Each part that the person has decided on, by its name."""
        wanted = select(Consent).where(Consent.person_id == person_id).order_by(Consent.part)
        return {row.part: row for row in self._session.scalars(wanted)}

    def decide(self, person_id: int, part: str, given: bool, version: str, now: datetime) -> None:
        """The person decided on a part of the consent."""
        row = Consent(person_id=person_id, part=part, given=given, version=version, decided_at=now)
        self._session.merge(row)
        self._session.flush()

    def agreed(self, part: str, people: Collection[int]) -> set[int]:
        """Those of ``people`` who have given this part."""
        wanted = select(Consent.person_id).where(Consent.part == part, Consent.given, Consent.person_id.in_(people))
        return set(self._session.scalars(wanted))

    def pooled(self, address: str) -> Pooled | None:
        """Whether this address is in the pool."""
        return self._session.get(Pooled, address)

    def drop_pool(self, dialogue_id: int) -> None:
        """The pool of a dialogue is over."""
        self._session.execute(delete(Pooled).where(Pooled.dialogue_id == dialogue_id))

    # ------------------------------------------------------------------------------------------ objections

    def objection(self, id_: int) -> Objection | None:
        """The objection with this number, which nobody else answers until this transaction is over."""
        return self._session.get(Objection, id_, with_for_update=True, populate_existing=True)

    def open_objections(self, dialogue_id: int) -> Sequence[Objection]:
        """Those that nobody has answered, oldest first."""
        wanted = select(Objection).where(Objection.dialogue_id == dialogue_id, Objection.answered_at.is_(None))
        return self._session.scalars(wanted.order_by(Objection.id)).all()

    def objections_of(self, person_id: int) -> Sequence[Objection]:
        """All of a person, newest first."""
        wanted = select(Objection).where(Objection.person_id == person_id)
        return self._session.scalars(wanted.order_by(Objection.id.desc())).all()

    # ------------------------------------------------------------------------------------------ receipts

    def note(self, contributions: Iterable[int], step: str, now: datetime) -> None:
        """The authors of these have heard of this step."""
        for id_ in contributions:
            self._session.merge(Told(contribution_id=id_, step=step, told_at=now))
        self._session.flush()

    def told(self, contributions: Collection[int], step: str) -> set[int]:
        """Those of ``contributions`` whose authors have heard of this step."""
        wanted = select(Told.contribution_id).where(Told.step == step, Told.contribution_id.in_(contributions))
        return set(self._session.scalars(wanted))

    def untold(self, person_id: int, step: str, topic_id: int | None) -> Sequence[Contribution]:
        """What a person said (in this topic, or in any) and was not told this step of, oldest first."""
        wanted = select(Contribution).where(Contribution.person_id == person_id, _is_untold(step, topic_id))
        return self._session.scalars(wanted.order_by(Contribution.id)).all()

    def untold_supports(self, person_id: int, step: str, topic_id: int | None) -> Sequence[Support]:
        """What a person means too (in this topic, or in any) and was not told this step of, oldest first."""
        wanted = select(Support).join(Contribution).where(Support.person_id == person_id, _lacks(step, topic_id))
        return self._session.scalars(wanted.order_by(Support.contribution_id)).all()

    def note_supports(self, supports: Iterable[Support], step: str) -> None:
        """Their people have heard of this step."""
        for support in supports:
            support.told = " ".join(dict.fromkeys([*support.told.split(), step]))
        self._session.flush()

    def waiting(self, dialogue_id: int, step: str, topic_id: int | None, after: int, most: int) -> Sequence[Person]:
        """The next people beyond ``after`` who want receipts and are owed this one."""
        wanted = select(Person).where(*_owed(dialogue_id, step, topic_id), Person.id > after)
        return self._session.scalars(wanted.order_by(Person.id).limit(most)).all()

    def count_waiting(self, dialogue_id: int, step: str, topic_id: int | None = None) -> int:
        """How many people want receipts and are owed this one."""
        wanted = select(func.count()).select_from(Person).where(*_owed(dialogue_id, step, topic_id))
        return self._session.scalar(wanted) or 0

    def forget_receipts(self, contribution_id: int) -> None:
        """The contribution was taken back."""
        self._session.execute(delete(Told).where(Told.contribution_id == contribution_id))

    # ------------------------------------------------------------------------------------------ joining addresses

    def code(self, digest: str, now: datetime) -> JoinCode | None:
        """The code with this hash, while it holds."""
        return self._session.scalar(select(JoinCode).where(JoinCode.digest == digest, JoinCode.until > now))

    def drop_codes(self, person_id: int) -> None:
        """A person's codes hold no longer."""
        self._session.execute(delete(JoinCode).where(JoinCode.person_id == person_id))

    def wrong_codes(self, address: str, now: datetime) -> int:
        """How many wrong codes came from this address lately."""
        row = self._session.get(WrongCode, address)
        return row.tries if row is not None and row.since > now - WRONG_CODES_FOR else 0

    def count_wrong(self, address: str, now: datetime) -> None:
        """One more wrong code from this address."""
        row = self._session.get(WrongCode, address)
        if row is None or row.since <= now - WRONG_CODES_FOR:
            self._session.merge(WrongCode(address=address, tries=1, since=now))
        else:
            row.tries += 1
        self._session.flush()

    def goings(self, person_id: int) -> Sequence[Going]:
        """Where a person goes on, or was asked to."""
        return self._session.scalars(select(Going).where(Going.person_id == person_id)).all()

    # ------------------------------------------------------------------------------------------ corrections, the rest

    def corrections(self, dialogue_id: int, since: datetime | None = None) -> dict[tuple[int | None, str], int]:
        """(topic, what) -> how often, since then or as long as they are kept."""
        wanted = select(Correction.topic_id, Correction.what, func.count()).where(Correction.dialogue_id == dialogue_id)
        if since is not None:
            wanted = wanted.where(Correction.made_at > since)
        rows = self._session.execute(wanted.group_by(Correction.topic_id, Correction.what))
        return {(topic, what): count for topic, what, count in rows}

    def drop_corrections(self, dialogue_id: int, until: datetime) -> None:
        """Those made until then were told by every regular digest."""
        told = Correction.dialogue_id == dialogue_id, Correction.made_at <= until
        self._session.execute(delete(Correction).where(*told))

    def forget(self, address: str) -> None:
        """Nothing of this address stays here."""
        for table in (Pooled, WrongCode):
            self._session.execute(delete(table).where(table.address == address))

    def tidy(self, now: datetime) -> None:
        """Codes that have run out, and wrong ones of long ago."""
        self._session.execute(delete(JoinCode).where(JoinCode.until <= now))
        self._session.execute(delete(WrongCode).where(WrongCode.since <= now - WRONG_CODES_FOR))


def _owed(dialogue_id: int, step: str, topic_id: int | None) -> tuple[ColumnElement[bool], ...]:
    """Which people of a dialogue want receipts and are owed this one."""
    said = exists().where(Contribution.person_id == Person.id, _is_untold(step, topic_id))
    means = Support.contribution_id == Contribution.id, Support.person_id == Person.id
    meant = exists().where(*means, _lacks(step, topic_id))
    wants = Person.hears & Person.receipts & ~Person.paused
    return Person.dialogue_id == dialogue_id, wants, said | meant


def _is_untold(step: str, topic_id: int | None) -> ColumnElement[bool]:
    told = exists().where(Told.contribution_id == Contribution.id, Told.step == step)
    return _is_here(topic_id) & ~told


def _lacks(step: str, topic_id: int | None) -> ColumnElement[bool]:
    """Whether the person of a support was not told this step of its contribution."""
    return _is_here(topic_id) & ~Support.told.contains(step)


def _is_here(topic_id: int | None) -> ColumnElement[bool]:
    here = Contribution.topic_id.is_not(None) if topic_id is None else Contribution.topic_id == topic_id
    hidden = exists().where(Topic.id == Contribution.topic_id, Topic.hidden)
    return ~Contribution.withdrawn & here & ~hidden
