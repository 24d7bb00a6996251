"""The shelf of what organisations need, and of who can help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.tables.dialogue import Contribution
from storage.tables.engagement import Match, Need, Organisation

Whole = tuple[Need, Contribution, Organisation]
"""A need, the words that say it, and whose it is."""
_OFFERS = 2000
"""Offers that a need is compared with: the newest. There may be very many more offers than needs."""


class Needs:
    """The needs of all dialogues, and the matches."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, id_: int) -> Whole | None:
        """The need with this id, unless it was withdrawn."""
        return next(iter(self._whole(_NEEDS.where(Need.id == id_))), None)

    def sought(self, dialogue_id: int, now: datetime) -> list[Whole]:
        """Those of a dialogue for which help is sought and that are not over, the soonest first; none that is held."""
        here = _NEEDS.where(Contribution.dialogue_id == dialogue_id, Contribution.held == "", Need.ends > now)
        return self._whole(here.where(Need.state != "closed").order_by(Need.begins, Need.id))

    def of_organisation(self, organisation_id: int) -> list[Whole]:
        """Those of an organisation that it has not closed, the soonest first."""
        own = _NEEDS.where(Need.organisation_id == organisation_id, Need.state != "closed")
        return self._whole(own.order_by(Need.begins, Need.id))

    def everything_of(self, organisation_id: int) -> list[Whole]:
        """All of an organisation that were not withdrawn."""
        return self._whole(_NEEDS.where(Need.organisation_id == organisation_id).order_by(Need.id))

    def ended(self, now: datetime) -> list[Whole]:
        """Those that are over and of which nobody was asked what became of them; none that is held."""
        over = _NEEDS.where(Need.ends <= now, Need.asked_at.is_(None), Contribution.held == "")
        return self._whole(over.order_by(Need.id))

    def offers(self, dialogue_id: int) -> Sequence[Contribution]:
        """The newest offers of a dialogue that can be compared."""
        wanted = select(Contribution).where(
            Contribution.dialogue_id == dialogue_id,
            Contribution.kind == "offer",
            ~Contribution.withdrawn,
            Contribution.held == "",
            Contribution.person_id.is_not(None),
            Contribution.vector.is_not(None),
        )
        return self._session.scalars(wanted.order_by(Contribution.id.desc()).limit(_OFFERS)).all()

    def match(self, id_: int) -> Match | None:
        """The match with this id. Its need is ours until the transaction ends: two members may answer at once."""
        found = self._session.get(Match, id_)
        if found is None:
            return None
        self.hold(found.need_id)
        return self._session.get(Match, id_, populate_existing=True)

    def match_of(self, need_id: int, person_id: int) -> Match | None:
        """That the person can help with the need, if they said so."""
        return self._session.scalar(select(Match).where(Match.need_id == need_id, Match.person_id == person_id))

    def matches(self, need_id: int) -> Sequence[Match]:
        """Everyone who can help with the need, in the order in which they said so."""
        return self._session.scalars(select(Match).where(Match.need_id == need_id).order_by(Match.id)).all()

    def matches_of_person(self, person_id: int) -> Sequence[Match]:
        """All that the person can help with."""
        return self._session.scalars(select(Match).where(Match.person_id == person_id).order_by(Match.id)).all()

    def states(self, need_id: int) -> dict[str, int]:
        """How many matches of a need are in which state."""
        wanted = select(Match.state, func.count()).where(Match.need_id == need_id).group_by(Match.state)
        return {state: number for state, number in self._session.execute(wanted).all()}  # noqa: C416 (rows, not pairs)

    def hold(self, need_id: int) -> None:
        """The need is ours until the transaction ends: who comes first is counted first."""
        self._session.flush()
        self._session.get(Need, need_id, with_for_update=True, populate_existing=True)

    def wipe(self, before: datetime) -> None:
        """Forget contacts and words of needs that were over before."""
        over = select(Need.id).where(Need.ends < before)
        self._session.execute(update(Need).where(Need.ends < before).values(contact=""))
        self._session.execute(update(Match).where(Match.need_id.in_(over)).values(word=""))

    def _whole(self, wanted: Any) -> list[Whole]:
        return [(need, said, organisation) for need, said, organisation in self._session.execute(wanted)]


_NEEDS: Any = (
    select(Need, Contribution, Organisation)
    .join(Contribution, Contribution.id == Need.id)
    .join(Organisation, Organisation.id == Need.organisation_id)
    .where(~Contribution.withdrawn)
)
