"""A need and somebody who can help: both are asked before either learns who the other is or how to reach them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo

from bot.desk.consents import agree, passes_on
from bot.desk.engagement.membership import Whole, need_card, reached, spoken_for, to_own
from bot.desk.news import News, Tell, Visitor, Way
from bot.desk.reaching import reach, shortened
from bot.flows.engagement.outcomes import HelpOffered, HelpTakenBack, MatchAnswered, Relayed
from storage import Books, Contribution, Match, Need, Organisation

_OTHERS = Way("desk-needs", "/needs")
_TELLING = 8
"""Characters of words that are taken out of what is still under way: shorter ones stand in other sentences, too."""


def offer(visitor: Visitor, offered: HelpOffered) -> list[News]:
    """Somebody can help: the organisation is asked, unless it is asked about enough others already."""
    books, person = visitor.books, visitor.person
    books.needs.hold(offered.need)
    whole = books.needs.get(offered.need)
    if whole is None or person is None or not _sought(visitor, whole[0], whole[1]):
        return [visitor.told("desk-need-over-already", _OTHERS)]
    need, _, organisation = whole
    if books.organisations.member(organisation.id, person.id) is not None:
        return [visitor.told("desk-need-own", to_own(organisation.id))]
    earlier = books.needs.match_of(need.id, person.id)
    if earlier is not None:
        return [visitor.told("desk-help-offered-before", _OTHERS)]
    ahead = _ahead(visitor, need)
    state = "asked" if ahead < need.most else "waiting"
    row = Match(need_id=need.id, person_id=person.id, word=offered.word, state=state, created_at=visitor.now)
    books.add(row)
    agree(visitor, offered.agrees)
    if state == "waiting":
        return [visitor.told("desk-help-waits", _OTHERS, ahead=ahead)]
    told = visitor.told(_say("desk-help-asked", row), _OTHERS, organisation=organisation.name)
    return [told, *_question(books, visitor.zone, row, whole)]


def answer(visitor: Visitor, answered: MatchAnswered) -> list[News]:
    """The organisation takes the help or not; the first of its people to answer decides."""
    row = visitor.books.needs.match(answered.match)
    whole = None if row is None else visitor.books.needs.get(row.need_id)
    if row is None or whole is None or spoken_for(visitor, whole[2].id) is None:
        return [visitor.told("desk-match-gone")]
    if row.state != "asked":
        return [visitor.told("desk-match-answered")]
    if answered.yes:
        return _both(visitor, row, whole)
    gone = drop(visitor.books, visitor.zone, row, say="desk-help-declined")
    return [visitor.told("desk-match-declined"), *gone]


def _both(visitor: Visitor, row: Match, whole: Whole) -> list[News]:
    """Both said yes: each learns what the other has for them, and they can write to each other through the bot.

    What the helper wrote is passed on only while they agree to that: they may have thought better of it.
    """
    need, said, organisation = whole
    row.state, row.word = "yes", row.word if passes_on(visitor.books, row.person_id) else ""
    visitor.books.flush()
    write = Way("desk-relay", f"/relay {row.id}")
    theirs = {**need_card(visitor.books, visitor.zone, whole).facts(), "contact": need.contact}
    say = _say("desk-match-contact" if need.contact else "desk-match-through-bot", row)
    news: list[News] = [Tell(address, say, theirs, (write,)) for address in _helper(visitor.books, row)]
    ours = {"what": shortened(said.text), "word": row.word}
    say = _say("desk-match-yes", row)
    news += _full(visitor, whole)
    # Last comes what can be answered: typed words mean the buttons of the last message.
    return news + [Tell(to, say, ours, (write,)) for to in reached(visitor.books, organisation.id)]


def _full(visitor: Visitor, whole: Whole) -> list[News]:
    """With as many helpers as it wants answers a need is full: who waits is told, and so is the organisation."""
    need, said, organisation = whole
    if visitor.books.needs.states(need.id).get("yes", 0) < need.most:
        return []
    need.state = "full"
    told = visitor.told("desk-need-full", to_own(organisation.id), what=shortened(said.text), helpers=need.most)
    everyone = (replace(told, to=address) for address in reached(visitor.books, organisation.id))
    return [*over(visitor.books, need, said, "desk-need-found-others"), *everyone]


def over(books: Books, need: Need, said: Contribution, say: str) -> list[Tell]:
    """Nobody more is asked about: those who wait for an answer hear ``say``, and their words are forgotten."""
    news: list[Tell] = []
    for row in books.needs.matches(need.id):
        if row.state in ("asked", "waiting"):
            _decline(books, row)
            news += [Tell(to, say, {"what": shortened(said.text)}, (_OTHERS,)) for to in _helper(books, row)]
    return news


def drop(books: Books, zone: tzinfo, row: Match, say: str = "") -> list[Tell]:
    """Somebody does not help after all; whoever waits is asked about next. ``say``: what the helper is told."""
    books.needs.hold(row.need_id)
    whole = books.needs.get(row.need_id)
    took_a_place = row.state in ("asked", "yes")
    _decline(books, row)
    if whole is None:
        return []
    need, said, _ = whole
    told = [Tell(to, say, {"what": shortened(said.text)}, (_OTHERS,)) for to in _helper(books, row) if say]
    if not took_a_place or need.state == "closed":
        return told
    need.state = "open"
    books.flush()
    return [*told, *_next(books, zone, whole)]


def take_back(visitor: Visitor, taken: HelpTakenBack) -> list[News]:
    """Somebody who said that they can help cannot. An organisation that had said yes is told."""
    person = visitor.person
    row = None if person is None else visitor.books.needs.match_of(taken.need, person.id)
    whole = None if row is None else visitor.books.needs.get(row.need_id)
    if row is None or whole is None:
        return [visitor.told("desk-need-over-already", _OTHERS)]
    _, said, organisation = whole
    agreed = row.state == "yes"
    news = drop(visitor.books, visitor.zone, row)
    visitor.books.remove(row)
    ours = [
        Tell(to, "desk-helper-gone", {"what": shortened(said.text)}) for to in reached(visitor.books, organisation.id)
    ]
    return [visitor.told("desk-help-taken-back", _OTHERS), *(ours if agreed else ()), *news]


def relay(visitor: Visitor, relayed: Relayed) -> list[News]:
    """Words for the other side, where both have said yes. They are passed on and kept nowhere."""
    row = visitor.books.needs.match(relayed.match)
    whole = None if row is None else visitor.books.needs.get(row.need_id)
    person = visitor.person
    if row is None or whole is None or person is None or row.state != "yes":
        return [visitor.told("desk-match-gone")]
    _, said, organisation = whole
    ours = row.person_id == person.id
    if not ours and spoken_for(visitor, organisation.id) is None:
        return [visitor.told("desk-match-gone")]
    to = reached(visitor.books, organisation.id) if ours else list(_helper(visitor.books, row))
    say = "desk-relay-from-helper" if ours else "desk-relay-from-organisation"
    args = {"what": shortened(said.text), "words": relayed.words, "organisation": organisation.name}
    args["verified"] = "yes" if organisation.verified else "no"
    news = [Tell(address, say, args, (Way("desk-relay-back", f"/relay {row.id}"),)) for address in to]
    return [visitor.told("desk-relayed" if to else "desk-relay-lost"), *news]


def keep_back(visitor: Visitor) -> list[News]:
    """The person wants nothing passed on any more: what nobody has read is forgotten, who has read it is told."""
    person, books = visitor.person, visitor.books
    news: list[News] = []
    for row in books.needs.matches_of_person(person.id) if person is not None else ():
        whole = books.needs.get(row.need_id)
        if row.state == "yes" and row.word and whole is not None:
            _unsay(books, row)
            args = {"what": shortened(whole[1].text)}
            news += [Tell(to, "desk-helper-keeps-back", args) for to in reached(books, whole[2].id)]
        row.word = ""
    return news


def thanks(visitor: Visitor, need: Need, said: Contribution, organisation: Organisation) -> list[News]:
    """Everyone who helped hears that it worked."""
    args = {"what": shortened(said.text), "organisation": organisation.name}
    rows = [row for row in visitor.books.needs.matches(need.id) if row.state == "yes"]
    return [Tell(to, "desk-help-thanks", args, (_OTHERS,)) for row in rows for to in _helper(visitor.books, row)]


# ------------------------------------------------------------------------------------------------------- within


def _sought(visitor: Visitor, need: Need, said: Contribution) -> bool:
    return (
        need.state == "open" and not said.held and need.ends > visitor.now and said.dialogue_id == visitor.dialogue.id
    )


def _say(words: str, row: Match) -> str:
    """The name of words that also say whether something of the helper was passed on."""
    return words if row.word else f"{words}-kept"


def _ahead(visitor: Visitor, need: Need) -> int:
    """How many come before somebody who offers help now."""
    states = visitor.books.needs.states(need.id)
    return states.get("asked", 0) + states.get("yes", 0) + states.get("waiting", 0)


def _next(books: Books, zone: tzinfo, whole: Whole) -> list[Tell]:
    """Ask about those who wait, as long as there is room."""
    need, said, _ = whole
    rows = books.needs.matches(need.id)
    room = need.most - sum(row.state in ("asked", "yes") for row in rows)
    news: list[Tell] = []
    for row in [row for row in rows if row.state == "waiting"][: max(0, room)]:
        row.state = "asked"
        news += [Tell(to, "desk-help-next", {"what": shortened(said.text)}) for to in _helper(books, row)]
        news += _question(books, zone, row, whole)
    books.flush()
    return news


def _question(books: Books, zone: tzinfo, row: Match, whole: Whole) -> Iterator[Tell]:
    """Ask everyone who speaks for the organisation; nothing says who wants to help."""
    args = need_card(books, zone, whole).facts()
    ways = tuple(Way(f"desk-match-{word}-way", f"/match {row.id} {word}") for word in ("yes", "no"))
    for address in reached(books, whole[2].id):
        yield Tell(address, "desk-match", args, ways)


def _decline(books: Books, row: Match) -> None:
    """No match, and nothing kept of what the helper wrote for it."""
    _unsay(books, row)
    row.state, row.word = "no", ""
    books.flush()


def _unsay(books: Books, row: Match) -> None:
    """Take what the helper wrote out of what is still under way."""
    if row.state == "yes" and len(row.word) >= _TELLING:
        books.outbox.unsay(row.word)


def _helper(books: Books, row: Match) -> Iterator[str]:
    """Where the helper is reached, if they are and want to be written to."""
    person = books.people.person(row.person_id)
    if person is not None and person.hears and (address := reach(books, person)):
        yield address
