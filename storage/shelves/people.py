"""The shelf of people: dialogues, persons, their addresses, roles and invitations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, union, update
from sqlalchemy.orm import Session

from storage.tables.dialogue import Base, Contribution, Dialogue, Going, Support
from storage.tables.people import Contact, Invitation, Person, Role

_KNOWN = (
    select(Contact, Person, Dialogue)
    .outerjoin(Person, Person.id == Contact.person_id)
    .join(Dialogue, Dialogue.id == Contact.dialogue_id)
    .where(Contact.address.in_(bindparam("addresses", expanding=True)))
)


class People:
    """Who takes part, and where they are reached."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._expected: list[Base] = []
        """The session itself only remembers what somebody holds."""

    def expect(self, addresses: Collection[str]) -> None:
        """Read at once what is known of these addresses: whose they are, and in which dialogue."""
        found = self._session.execute(_KNOWN, {"addresses": list(addresses)}).all()
        self._expected += (one for row in found for one in row if one is not None)

    def dialogue(self, id_: int) -> Dialogue:
        """The dialogue with this id; KeyError when there is none."""
        if (found := self._session.get(Dialogue, id_)) is None:
            raise KeyError(id_)
        return found

    def dialogue_named(self, name: str) -> Dialogue | None:
        """The dialogue of this name."""
        return self._session.scalar(select(Dialogue).where(Dialogue.name == name))

    def dialogues(self) -> Sequence[Dialogue]:
        """All dialogues, oldest first."""
        return self._session.scalars(select(Dialogue).order_by(Dialogue.id)).all()

    def contact(self, address: str) -> Contact | None:
        """What is known of an address."""
        return self._session.get(Contact, address)

    def person(self, id_: int | None) -> Person | None:
        """The person with this id."""
        return None if id_ is None else self._session.get(Person, id_)

    def pseudonyms(self, names: Iterable[str]) -> dict[str, Person]:
        """The persons with these pseudonyms, by them."""
        wanted = select(Person).where(Person.pseudonym.in_(set(names)))
        return {person.pseudonym: person for person in self._session.scalars(wanted)}

    def addresses(self, person_id: int) -> Sequence[Contact]:
        """All addresses of a person at which they can be reached, the latest used first."""
        wanted = select(Contact).where(Contact.person_id == person_id, Contact.reachable)
        return self._session.scalars(wanted.order_by(Contact.seen_at.desc(), Contact.address)).all()

    def all_addresses(self, person_id: int) -> Sequence[Contact]:
        """All addresses of a person, also those at which they cannot be reached."""
        return self._session.scalars(select(Contact).where(Contact.person_id == person_id)).all()

    def hearing(self, dialogue_id: int, after: int = 0, most: int | None = None) -> Sequence[Person]:
        """Those who take part in the dialogue and want to hear of it, beyond the person ``after``."""
        wanted = select(Person).where(
            Person.dialogue_id == dialogue_id, Person.id > after, Person.hears, ~Person.paused
        )
        return self._session.scalars(wanted.order_by(Person.id).limit(most)).all()

    def of_dialogue(self, dialogue_id: int, most: int) -> Sequence[Person]:
        """The first people of a dialogue."""
        wanted = select(Person).where(Person.dialogue_id == dialogue_id)
        return self._session.scalars(wanted.order_by(Person.id).limit(most)).all()

    def drop_contacts(self, dialogue_id: int) -> None:
        """Forget the addresses in a dialogue that is over; moderators' stay."""
        roles = select(Role.address)
        nobody = Contact.dialogue_id == dialogue_id, Contact.person_id.is_(None), Contact.address.not_in(roles)
        self._session.execute(delete(Contact).where(*nobody))

    def count_reachable(self, dialogue_id: int) -> int:
        """How many want to hear of the dialogue and can be reached."""
        wanted = select(func.count(func.distinct(Person.id))).join(Contact, Contact.person_id == Person.id)
        hearing = wanted.where(Person.dialogue_id == dialogue_id, Person.hears, ~Person.paused, Contact.reachable)
        return self._session.scalar(hearing) or 0

    def count(self, dialogue_id: int, but: Collection[int] = ()) -> int:
        """How many people have said something in the dialogue or mean the same, each once; what is in the topics
        ``but`` does not count."""
        here = Contribution.topic_id.is_(None) | Contribution.topic_id.not_in(but)
        shown = Contribution.dialogue_id == dialogue_id, ~Contribution.withdrawn, Contribution.held == "", here
        authors = select(Contribution.person_id).where(*shown, Contribution.person_id.is_not(None))
        supporters = select(Support.person_id).join(Contribution).where(*shown)
        return self._session.scalar(select(func.count()).select_from(union(authors, supporters).subquery())) or 0

    def roles_of(self, address: str, dialogue_id: int) -> Sequence[Role]:
        """The roles of an address in a dialogue."""
        theirs = select(Role).where(Role.address == address, Role.dialogue_id == dialogue_id)
        return self._session.scalars(theirs.order_by(Role.role)).all()

    def roles(self, dialogue_id: int) -> Sequence[Role]:
        """Every role in a dialogue."""
        there = select(Role).where(Role.dialogue_id == dialogue_id)
        return self._session.scalars(there.order_by(Role.address, Role.role)).all()

    def doors_wanted(self) -> list[tuple[str, int, str]]:
        """(address, dialogue, door) of all who wait for a door's poster."""
        wanted = select(Role.address, Role.dialogue_id, Role.door_wanted).where(Role.door_wanted != "").distinct()
        return [(address, id_, door) for address, id_, door in self._session.execute(wanted.order_by(Role.address))]

    def invitation(self, digest: str, now: datetime) -> Invitation | None:
        """The invitation with this hash, while it holds."""
        return self._session.scalar(select(Invitation).where(Invitation.digest == digest, Invitation.until > now))

    def moved(self, old: str, new: str) -> None:
        """A group has a new address: the forum of its dialogues follows."""
        self._session.execute(update(Dialogue).where(Dialogue.forum == old).values(forum=new))

    def forget_roles(self, address: str) -> None:
        """Take the roles that came by invitation back, and the invitations that were made there; the roles in the
        settings are the operator's."""
        for role in self._session.scalars(select(Role).where(Role.address == address, Role.source != "settings")):
            self._session.delete(role)
        self.withdraw_invitations(address)

    def withdraw_invitations(self, address: str) -> None:
        """The invitations that were made at this address hold no more."""
        self._session.execute(delete(Invitation).where(Invitation.made_by == address))

    def drop_strangers(self, since: datetime) -> Sequence[str]:
        """Forget addresses from which nobody agreed and nothing was heard since, and say which; moderators' stay."""
        roles = select(Role.address)
        strangers = Contact.person_id.is_(None) & (Contact.seen_at < since) & Contact.address.not_in(roles)
        return self._session.scalars(delete(Contact).where(strangers).returning(Contact.address)).all()

    def goings(self, person_id: int) -> Sequence[Going]:
        """The topics the person goes on with, or was asked about."""
        return self._session.scalars(select(Going).where(Going.person_id == person_id)).all()
