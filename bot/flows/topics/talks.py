"""The talks in which moderators work on topics: topics, proposals."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.flows.engine import Talk
from bot.flows.queries import May
from bot.flows.questions import Choice, Misread, Option, Question, Text
from bot.flows.rights.talks import Number
from bot.flows.topics import outcomes as o
from bot.flows.topics.queries import Listed, Part, ProposalsOpen, TopicInHand, TopicOpened, TopicsInHand, TopicsPage

MOST_PARTS = 12
"""So many contributions can be tapped one by one for a new topic; more are typed as numbers."""
_SHOWN = 20
"""So many buttons there are at most in one message; everything else can be written."""
_PARTS = tuple(f"part{number}" for number in range(1, MOST_PARTS + 1))
FALLS_WITH = {
    "which": ("lost", "what", "name", "with", "contribution", "to", *_PARTS),
    "what": ("name", "with", "contribution", "to", *_PARTS),
    "contribution": ("to",),
    **{part: _PARTS[place + 1 :] for place, part in enumerate(_PARTS)},
}
"""What was asked because of an answer, and is asked anew when that answer changes."""
Outcome = o.Curated | None


@dataclass(frozen=True)
class OneOf(Question[str]):
    """One of ``among``, or of ``beyond``: ids that are not offered but can be written; or the only one of ``named`` in
    whose name the words stand that are written. ``about``: for the words."""

    among: Sequence[str | Option]
    beyond: Collection[str] = ()
    about: str = ""
    named: Sequence[Listed] = ()
    reasons: ClassVar[tuple[str, ...]] = ("no-option",)

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option(one) if isinstance(one, str) else one for one in self.among)

    @property
    def details(self) -> dict[str, Any]:
        return {"about": self.about}

    def read(self, said: str) -> str:
        known = {option.key for option in self.options} | set(self.beyond)
        for wanted in (said.strip(), said.strip().removeprefix("#"), f"#{said.strip()}"):
            if wanted in known:
                return wanted
        called = said.strip().casefold()
        found = [str(one.id) for one in self.named if called in one.label.casefold()] if len(called) > 2 else []
        if len(found) != 1:
            raise Misread("no-option")
        return found[0]


@dataclass(frozen=True)
class Other(OneOf):
    """A topic beside ``itself``."""

    itself: int = 0
    reasons: ClassVar[tuple[str, ...]] = ("no-option", "same")

    def read(self, said: str) -> str:
        if said.strip().removeprefix("#") == str(self.itself):
            raise Misread("same")
        return super().read(said)


@dataclass(frozen=True)
class Parts(Question[tuple[int, ...]]):
    """Contributions, tapped one by one until "done" (which gives none), or written in a row: their numbers, or their
    places in the list. What may be either is asked anew: with # in front it is a number. Or all of a part at once, by
    its letter.

    ``left`` are those to choose from, ``count`` how many are chosen already; one at least stays where it is.
    """

    left: Sequence[Listed]
    count: int = 0
    about: str = ""
    parts: Sequence[Part] = ()
    shown: int = _SHOWN
    reasons: ClassVar[tuple[str, ...]] = ("no-option", "unclear", "all")

    @property
    def options(self) -> tuple[Option, ...]:
        listed = _numbered(self.left[: self.shown])
        if self.count:
            return (*listed, Option("done"))
        parts = (Option(one.letter, one.line, {"number": 0}) for one in self.parts)
        return (*parts, *listed)

    @property
    def details(self) -> dict[str, Any]:
        return {"about": self.about, "count": self.count, "parts": len(self.parts)}

    def read(self, said: str) -> tuple[int, ...]:
        if said == "done" and self.count:
            return ()
        if part := next((one for one in self.parts if one.letter == said.strip(" ).").casefold()), None):
            return part.ids
        numbers = tuple(dict.fromkeys(int(one) for one in re.findall(r"\d{1,15}", said)))
        there = {one.id for one in self.left}
        if "#" not in said and (placed := self._placed(numbers)) and set(placed) != set(numbers):
            if there & set(numbers):
                raise Misread("unclear")
            numbers = placed
        if not numbers or not set(numbers) <= there:
            raise Misread("no-option")
        if len(numbers) == len(self.left):
            raise Misread("all")
        return numbers

    def _placed(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """The contributions at these places of the list; none when one of them is no place."""
        listed = self.left[: self.shown]
        fits = all(0 < one <= len(listed) for one in numbers)
        return tuple(listed[one - 1].id for one in numbers) if fits else ()


async def topics(talk: Talk) -> Outcome:
    """Shows the topics; renames, merges, splits, pins and hides them, moves what was said, undoes, tells what was."""
    if not await talk.look_up("may", May("curate")):
        return None
    page = await talk.ask("page", Number(1))
    listed = await talk.look_up("topics", TopicsInHand(page))
    if not listed.all_ids and not listed.proposals:
        await talk.ask("nothing", Choice(("close",)))
        return None
    ids = [str(id_) for id_ in listed.all_ids]
    which = await talk.ask("which", OneOf(_offered(listed), ids, named=listed.named))
    match which:
        case "close":
            return None
        case "more":
            return o.TopicsWanted(page + 1)
        case "proposals":
            return o.ProposalsWanted()
        case "undo":
            return o.Undone(await talk.ask("deed", Number()))
    card = await talk.look_up("card", TopicOpened(which))
    if card is None:
        await talk.ask("lost", Choice(("close",)))
        return o.TopicsWanted(1)
    return await _with(talk, card)


def _offered(page: TopicsPage) -> list[str | Option]:
    proposed = [Option("proposals", details={"count": page.proposals})] if page.proposals else []
    undo = [Option("undo", details={"number": page.last})] if page.last else []
    more = ["more"] if page.more else []
    return [*_options(page.topics), *more, *proposed, *undo, "close"]


def _options(listed: Sequence[Listed]) -> list[Option]:
    return [Option(str(one.id), one.label) for one in listed]


def _numbered(listed: Sequence[Listed]) -> tuple[Option, ...]:
    return tuple(Option(f"#{one.id}", one.label, {"number": one.id}) for one in listed)


async def _with(talk: Talk, card: TopicInHand) -> Outcome:
    what = await talk.ask("what", Choice(_deeds(card), about=card.about))
    match what:
        case "rename":
            return o.Renamed(card.id, await talk.ask("name", Text(longest=80)), card.seen)
        case "merge":
            among = [str(one.id) for one in card.others]
            offered = _options(card.others[:_SHOWN])
            other = await talk.ask("with", Other(offered, among, card.label, card.others, itself=card.id))
            return o.Merged(card.id, int(other), card.seen)
        case "split":
            chosen = await _parts(talk, card)
            name = next((one.label for one in card.parts if one.ids == chosen), "")
            return o.Divided(card.id, chosen, card.seen, name)
        case "move":
            return await _moved(talk, card)
        case "history":
            return o.HistoryWanted(card.id)
        case "close":
            return o.TopicsWanted(1)
    return o.Marked(card.id, what, card.seen)


def _deeds(card: TopicInHand) -> list[str]:
    merge = ["merge"] if card.others else []
    split = ["split"] if len(card.sayings) > 1 else []
    move = ["move"] if card.sayings else []
    marks = ["unpin" if card.pinned else "pin", "unhide" if card.hidden else "hide"]
    return ["rename", *merge, *split, *move, *marks, "history", "close"]


def _among(listed: Sequence[Listed], about: str, *more: str) -> OneOf:
    """Some of what can be chosen stands on buttons, all of it can be written."""
    return OneOf([*_options(listed[:_SHOWN]), *more], [str(one.id) for one in listed], about, listed)


async def _parts(talk: Talk, card: TopicInHand) -> tuple[int, ...]:
    chosen: tuple[int, ...] = ()
    for name in _PARTS:
        left = [one for one in card.sayings if one.id not in chosen]
        if len(left) < 2:
            break
        more = await talk.ask(name, Parts(left, len(chosen), card.label, () if chosen else card.parts))
        chosen += more
        if len(more) != 1:
            break
    return chosen


async def _moved(talk: Talk, card: TopicInHand) -> o.Moved:
    every = [f"#{one.id}" for one in card.sayings]
    chosen = await talk.ask("contribution", OneOf(_numbered(card.sayings[:_SHOWN]), every, card.label))
    said = next(one for one in card.sayings if f"#{one.id}" == chosen)
    to = await talk.ask("to", _among(card.others, said.label, "single"))
    return o.Moved(said.id, None if to == "single" else int(to), card.seen)


async def proposals(talk: Talk) -> o.Judged | None:
    """Shows what a re-clustering would change; accepts or declines it, one by one or all at once."""
    if not await talk.look_up("may", May("curate")):
        return None
    open_ = await talk.look_up("open", ProposalsOpen())
    if not open_:
        await talk.ask("nothing", Choice(("close",)))
        return None
    lines = [Option(str(one.id), one.line) for one in open_]
    which = await talk.ask("which", OneOf([*lines, "all", "none", "close"]))
    if which in ("all", "none"):
        return o.Judged(0, accepted=which == "all")
    if which == "close":
        return None
    card = next(one for one in open_ if str(one.id) == which)
    what = await talk.ask("what", Choice(("accept", "decline", "close"), about=card.about))
    return None if what == "close" else o.Judged(card.id, accepted=what == "accept")
