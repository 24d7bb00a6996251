"""The shelf of decisions: what waits for one, who has it open, what was decided."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, delete, exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.tables.deciding import Decision, Opened
from storage.tables.dialogue import Contribution
from storage.tables.rights import Objection

OPEN_FOR = timedelta(minutes=10)
"""So long a contribution is for the moderator who opened it."""
_URGENCY = case((Contribution.decided == "answered", "answered"), (Contribution.held != "", "held"), else_="new")
_ORDER = case(
    (Contribution.decided == "answered", 0),
    (Contribution.held != "", 1),
    (Contribution.source_id.is_(None), 2),
    else_=3,
)
"""What comes first: answers that were asked for, what nobody else may see yet, what was said here, what was imported,
for which nobody waits; of each the oldest."""


class Decisions:
    """What moderators decide on contributions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # ------------------------------------------------------------------------------------------ what waits

    def waiting(self, dialogue_id: int) -> dict[str, int]:
        """How many contributions wait for a decision: "answered" by their authors, "held" back, or "new"; and how many
        authors were "asked" and have not answered. What there is none of is left out."""
        urgency = _URGENCY.label("urgency")
        wanted = select(urgency, func.count()).where(*_waits(dialogue_id)).group_by(urgency)
        found = {name: count for name, count in self._session.execute(wanted).all()}  # noqa: C416 (rows, not pairs)
        asked = Contribution.dialogue_id == dialogue_id, Contribution.decided == "asked", ~Contribution.withdrawn
        count = self._session.scalar(select(func.count()).select_from(Contribution).where(*asked))
        return {**found, "asked": count} if count else found

    def next(self, dialogue_id: int, address: str, now: datetime, but: Collection[int], *, held: bool) -> int | None:
        """Open the most urgent that nobody else has open, ``but`` for some, and give its id; ``held``: only of what
        nobody else may see."""
        passed = set(but)
        while (id_ := self._most_urgent(dialogue_id, address, now, passed, held=held)) is not None:
            if self.open(id_, address, now):
                return id_
            passed.add(id_)  # another process was quicker by a moment
        return None

    def _most_urgent(
        self, dialogue_id: int, address: str, now: datetime, but: Collection[int], *, held: bool
    ) -> int | None:
        others = exists().where(
            Opened.contribution_id == Contribution.id, Opened.until > now, Opened.address != address
        )
        wanted = select(Contribution.id).where(*_waits(dialogue_id), ~others, Contribution.id.not_in(but))
        if held:
            wanted = wanted.where(Contribution.held != "")
        return self._session.scalar(wanted.order_by(_ORDER, Contribution.id).limit(1))

    # ------------------------------------------------------------------------------------------ who has it open

    def open(self, contribution_id: int, address: str, now: datetime) -> bool:
        """Whether the contribution is for this moderator now: nobody else has it open, or not any more."""
        values = {"contribution_id": contribution_id, "address": address, "until": now + OPEN_FOR}
        on_postgres = self._session.get_bind().dialect.name == "postgresql"
        first = (postgresql.insert if on_postgres else sqlite.insert)(Opened).values(values)
        free = (Opened.address == address) | (Opened.until <= now)
        again = {"address": address, "until": values["until"]}
        taken = first.on_conflict_do_update(index_elements=["contribution_id"], set_=again, where=free)
        return self._session.scalar(taken.returning(Opened.contribution_id)) is not None

    def opened_by(self, contribution_id: int, now: datetime) -> str:
        """The address of the moderator who has it open; "" when nobody has."""
        wanted = select(Opened.address).where(Opened.contribution_id == contribution_id, Opened.until > now)
        return self._session.scalar(wanted) or ""

    def close(self, contribution_id: int) -> None:
        """Nobody has it open any more."""
        self._session.execute(delete(Opened).where(Opened.contribution_id == contribution_id))

    def hold(self, contribution_id: int) -> Contribution | None:
        """The contribution as it stands now, on which nobody else decides until this transaction is over; None when it
        was taken back."""
        self._session.flush()
        found = self._session.get(Contribution, contribution_id, with_for_update=True, populate_existing=True)
        return found if found is not None and not found.withdrawn else None

    # ------------------------------------------------------------------------------------------ what was decided

    def decision(self, id_: int) -> Decision | None:
        """The decision with this number."""
        return self._session.get(Decision, id_)

    def of(self, contribution_id: int) -> Sequence[Decision]:
        """All decisions on a contribution, the oldest first."""
        wanted = select(Decision).where(Decision.contribution_id == contribution_id)
        return self._session.scalars(wanted.order_by(Decision.id)).all()

    def standing(self, contribution_id: int) -> Decision | None:
        """The last decision on a contribution that nobody took back."""
        made = [one for one in self.of(contribution_id) if not one.undone and one.kind != "undo"]
        return made[-1] if made else None

    def last(self, dialogue_id: int, most: int | None = None) -> Sequence[Decision]:
        """The last decisions of a dialogue that stand, the newest first."""
        stands = Decision.dialogue_id == dialogue_id, ~Decision.undone, Decision.kind.not_in(("undo", "answer"))
        return self._session.scalars(select(Decision).where(*stands).order_by(Decision.id.desc()).limit(most)).all()

    def last_of(self, dialogue_id: int, decider: str) -> int:
        """The number of the last decision that stands by whoever has this hash, on what was not taken back; 0: none."""
        stands = Decision.dialogue_id == dialogue_id, ~Decision.undone, Decision.kind != "undo"
        wanted = select(func.max(Decision.id)).join(Contribution).where(*stands, ~Contribution.withdrawn)
        return self._session.scalar(wanted.where(Decision.decider == decider)) or 0

    # ------------------------------------------------------------------------------------------ forgetting

    def wipe(self, contribution_id: int) -> None:
        """The contribution was taken back: no words about it stay."""
        about = Decision.contribution_id == contribution_id
        self._session.execute(update(Decision).where(about).values(words=""))
        self.close(contribution_id)

    def forget(self, address: str, decider: str) -> None:
        """Nothing of the moderator at this address stays; ``decider`` is its hash."""
        self._session.execute(delete(Opened).where(Opened.address == address))
        self._session.execute(update(Decision).where(Decision.decider == decider).values(decider=""))

    def tidy(self, now: datetime, before: datetime) -> None:
        """Who decided ``before`` is forgotten, but where an objection waits; what is open no longer is closed."""
        over = Decision.made_at < before, Decision.decider != "", ~_objected(Decision.contribution_id)
        self._session.execute(update(Decision).where(*over).values(decider=""))
        self._session.execute(delete(Opened).where(Opened.until <= now))

    def over(self, before: datetime) -> Sequence[Contribution]:
        """What was declined ``before`` and stands declined, and to which nobody objects: its words may go."""
        late = exists().where(
            Decision.contribution_id == Contribution.id, Decision.kind == "decline", Decision.made_at >= before
        )
        declined = Contribution.held == "declined", ~Contribution.withdrawn, ~late, ~_objected(Contribution.id)
        return self._session.scalars(select(Contribution).where(*declined).order_by(Contribution.id)).all()


def _waits(dialogue_id: int) -> tuple[ColumnElement[bool], ...]:
    undecided = Contribution.decided.in_(("new", "answered"))
    return Contribution.dialogue_id == dialogue_id, undecided, ~Contribution.withdrawn


def _objected(contribution_id: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    return exists().where(Objection.contribution_id == contribution_id, Objection.answered_at.is_(None))
