"""What an organisation needs: taken in, kept up, closed; and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.desk.alike import Likeness, understand, vector_of
from bot.desk.consents import agree
from bot.desk.contributions import unseen
from bot.desk.engagement import matches
from bot.desk.engagement.membership import Whole, need_card, reached, spoken_for, to_own
from bot.desk.erasing import bury
from bot.desk.news import BROADCAST, DIGEST, News, Tell, Visitor, Way
from bot.desk.reaching import reach, shortened
from bot.flows.engagement.outcomes import NeedEnded, NeedReported, NeedSettled
from bot.flows.engagement.talks import RESULTS
from bot.flows.outcomes import Reported
from storage import Books, Contribution, Need, Person

_FITS = 0.4
"""From which likeness on an offer fits a need: they never say the same ("I can", "we need"), so it is lower than for
the same concern. Of 84 pairs written for it (German, English), all at 0.40 and more fit, none under 0.35 did."""


def report(visitor: Visitor, reported: NeedReported) -> list[News]:
    """Take a need in: a contribution of the organisation, not of the person who wrote it down."""
    organisation = spoken_for(visitor, reported.organisation)
    if organisation is None:
        return [visitor.told("desk-organisation-gone")]
    said = _said(visitor, reported)
    need = Need(
        id=said.id,
        organisation_id=organisation.id,
        people=reported.people,
        begins=reported.start.replace(tzinfo=visitor.zone),
        ends=reported.end.replace(tzinfo=visitor.zone),
        contact=reported.contact,
        most=reported.most,
    )
    visitor.books.add(need)
    agree(visitor, reported.agrees)
    ways = to_own(organisation.id), Way("desk-need-another", f"/support_need {organisation.id}")
    if said.held:
        return [visitor.told("desk-need-held", *ways, number=said.id)]
    fitting = list(_offering(visitor, said))
    told = visitor.told("desk-need-reported", *ways, number=said.id, offers=len(fitting))
    return [told, *_asked(visitor, (need, said, organisation), fitting)]


def taken_in(visitor: Visitor, whole: Whole) -> list[Tell]:
    """A moderator took in what waited for them: who offered something that fits hears of it."""
    return list(_asked(visitor, whole, _offering(visitor, whole[1])))


def _said(visitor: Visitor, reported: NeedReported) -> Contribution:
    """The need's words as a contribution like any other, but without an author."""
    sense = visitor.likeness.sense
    row = Contribution(
        dialogue_id=visitor.dialogue.id,
        kind="need",
        text=reported.what,
        place=reported.place,
        held=reported.held or unseen(visitor),
        language=sense.language(reported.what) or visitor.contact.language,
        source=visitor.address.partition(":")[0],
        created_at=visitor.now,
        changed_at=visitor.now,
    )
    understand(row, sense)
    visitor.books.contributions.add(row)
    visitor.likeness.learn(row)
    return row


def _offering(visitor: Visitor, said: Contribution) -> Iterator[tuple[Person, Contribution]]:
    """Who offered something that fits, the best first, each person once."""
    sense = visitor.likeness.sense
    wanted, least = vector_of(said, sense), sense.scale(_FITS)
    offers = visitor.books.needs.offers(said.dialogue_id)
    near = [(float(vector_of(one, sense) @ wanted), one) for one in offers]
    seen: set[int] = set()
    for likeness, offer in sorted(near, key=lambda each: (-each[0], each[1].id)):
        person = visitor.books.people.person(offer.person_id)
        if likeness >= least and person is not None and person.id not in seen:
            seen.add(person.id)
            yield person, offer


def _asked(visitor: Visitor, whole: Whole, fitting: Iterable[tuple[Person, Contribution]]) -> Iterator[Tell]:
    """Ask those whose offers fit, where they want to hear; never more than the organisation wants answers."""
    need, _, organisation = whole
    ours = {member.person_id for member in visitor.books.organisations.members(organisation.id)}
    card = need_card(visitor.books, visitor.zone, whole).facts()
    left = need.most
    for person, offer in fitting:
        address = reach(visitor.books, person) if person.hears and person.id not in ours else ""
        if address and left:
            left -= 1
            args = {**card, "offer": shortened(offer.text)}
            yield Tell(address, "desk-need-fits", args, (Way("desk-need-look", f"/needs {need.id}"),), BROADCAST)


def fitting(visitor: Visitor, reported: Reported) -> list[Tell]:
    """What somebody offers may be needed already: then they are told, and look for themselves."""
    if reported.kind != "offer" or reported.held:
        return []
    sense = visitor.likeness.sense
    offered, least = sense.vector(reported.concern), sense.scale(_FITS)
    sought = visitor.books.needs.sought(visitor.dialogue.id, visitor.now)
    open_ = [said for need, said, _ in sought if need.state == "open" and said.vector is not None]
    fits = sum(float(vector_of(said, sense) @ offered) >= least for said in open_)
    return [visitor.told("desk-offer-fits", Way("desk-needs", "/needs"), needs=fits)] if fits else []


# ------------------------------------------------------------------------------------------------------- how it ends


def settle(visitor: Visitor, settled: NeedSettled) -> list[News]:
    """The organisation needs nothing more of it: closed, or withdrawn altogether."""
    whole = visitor.books.needs.get(settled.need)
    if whole is None or spoken_for(visitor, whole[2].id) is None:
        return [visitor.told("desk-need-gone")]
    need, said, organisation = whole
    way = to_own(organisation.id)
    if settled.how == "withdraw":
        return [
            visitor.told("desk-need-withdrawn", way),
            *withdrawn(visitor.books, visitor.likeness, whole, visitor.now),
        ]
    return [visitor.told("desk-need-enough", way), *closed(visitor.books, need, said)]


def closed(books: Books, need: Need, said: Contribution) -> list[Tell]:
    """Help is sought no more: who waits for an answer is told."""
    need.state = "closed"
    return matches.over(books, need, said, "desk-need-over")


def withdrawn(books: Books, likeness: Likeness, whole: Whole, now: datetime) -> list[Tell]:
    """The need is taken back: a tombstone remains, and nothing of how the organisation is reached."""
    need, said, _ = whole
    news = closed(books, need, said)
    need.contact, need.asked_at = "", now
    books.flush()
    bury(books, likeness, said, now)
    return news


def ended(visitor: Visitor, outcome: NeedEnded) -> list[News]:
    """What became of a need; the first answer of its organisation stands. Who helped is thanked."""
    whole = visitor.books.needs.get(outcome.need)
    if whole is None or spoken_for(visitor, whole[2].id) is None:
        return [visitor.told("desk-need-gone")]
    need, said, organisation = whole
    if need.result:
        return [visitor.told("desk-need-noted-before")]
    need.result = outcome.result
    thanks = matches.thanks(visitor, need, said, organisation) if outcome.result in ("worked", "partly") else []
    return [visitor.told("desk-need-noted"), *thanks]


def ask_what_became(books: Books, now: datetime) -> list[tuple[int, Tell]]:
    """(dialogue, question) for everyone who speaks for an organisation whose need is over: once. Who still waits for
    its answer hears that it is over."""
    told: list[tuple[int, Tell]] = []
    for need, said, organisation in books.needs.ended(now):
        need.asked_at = now
        told += [(organisation.dialogue_id, one) for one in closed(books, need, said)]
        ways = tuple(Way(f"desk-result-{one}", f"/need_result {need.id} {one}") for one in RESULTS)
        for address in reached(books, organisation.id):
            question = Tell(address, "desk-need-ended", {"what": shortened(said.text)}, ways, DIGEST)
            told.append((organisation.dialogue_id, question))
    return told
