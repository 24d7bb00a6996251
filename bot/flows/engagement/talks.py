"""The talks with organisations: naming one, its people, what it needs, what became of that; and its badge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.flows.engagement.outcomes import (
    BadgeSet,
    Founded,
    MemberWanted,
    NeedEnded,
    NeedReported,
    NeedSettled,
    NeedWanted,
    OrganisationLeft,
    OrganisationWanted,
)
from bot.flows.engagement.queries import MyOrganisations, NeedNamed, NeedsOf, Now, OrganisationCard, Organisations
from bot.flows.engine import Talk
from bot.flows.judging import ALONE, CHECKS, judged
from bot.flows.measures import Count, Decision, Reachable, Until, When
from bot.flows.outcomes import Again
from bot.flows.queries import May
from bot.flows.questions import Choice, Option, Place, Text, YesNo
from bot.flows.rights.queries import CONTACT, MyConsent

KINDS = ("club", "shop", "office", "initiative", "other")
RESULTS = ("worked", "partly", "nobody", "cancelled")
FALLS_WITH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "organisation": {"name": CHECKS, "does": CHECKS},
    "support_need": {"what": CHECKS, "when": ("until",)},
}
"""Flow -> question -> what was asked because of its answer, and is asked anew when that changes."""
_MOST_PEOPLE = 500
_MOST_ANSWERS = 50

Step = Founded | MemberWanted | NeedWanted | NeedSettled | OrganisationLeft | Again | None


async def organisation(talk: Talk) -> Step:
    """The door for those who speak for an organisation: names one, or goes on with theirs."""
    own = await talk.look_up("own", MyOrganisations())
    if not own:
        return await _found(talk)
    chosen = await talk.ask("which", Choice([*map(_option, own), "another", "close"]))
    if chosen in ("another", "close"):
        return await _found(talk) if chosen == "another" else None
    return await _with(talk, _card(own, chosen))


async def _found(talk: Talk) -> Founded | Again | None:
    name = await talk.ask("name", Text(longest=80, shortest=2))
    if (verdict := await judged(talk, "name", name, ALONE)) != "clean":
        return Again("name") if verdict == "change" else None
    kind = await talk.ask("kind", Choice(KINDS))
    place = await talk.ask("place", Place())
    does = await talk.ask("does", Text(longest=200, shortest=3))
    if (verdict := await judged(talk, "does", does, ALONE)) != "clean":
        return Again("does") if verdict == "change" else None
    return Founded(name, kind, place, does) if await talk.ask("found", YesNo()) else None


async def _with(talk: Talk, card: OrganisationCard) -> Step:
    moves = ("need", *(["needs"] if card.needs else []), "invite", "leave", "close")
    what = await talk.ask("what", Decision(moves, facts=card.facts()))
    if what == "need":
        return NeedWanted(card.id)
    if what == "needs":
        return await _settled(talk, card)
    if what == "invite":
        return MemberWanted(card.id)
    if what == "leave" and await talk.ask("sure", YesNo(about=card.name)):
        return OrganisationLeft(card.id)
    return None


async def _settled(talk: Talk, card: OrganisationCard) -> NeedSettled | None:
    needs = await talk.look_up("needs", NeedsOf(card.id))
    chosen = await talk.ask("open", Choice([*(Option(str(one.id), one.what) for one in needs), "close"]))
    if chosen == "close":
        return None
    need = next(one for one in needs if str(one.id) == chosen)
    how = await talk.ask("settle", Decision(("enough", "withdraw", "keep"), facts=need.facts()))
    return None if how == "keep" else NeedSettled(need.id, how)


async def support_need(talk: Talk) -> NeedReported | OrganisationWanted | Again | None:
    """What an organisation needs: what, how many, when, where, how it is reached, at most how many answers."""
    own = await talk.look_up("own", MyOrganisations())
    if not own:
        found = await talk.ask("nothing", Choice(("found", "close"))) == "found"
        return OrganisationWanted() if found else None
    chosen = await talk.ask("which", Choice([*map(_option, own)])) if len(own) > 1 else str(own[0].id)
    card = _card(own, chosen)
    agrees = () if CONTACT in await talk.look_up("given", MyConsent()) else (CONTACT,)
    if agrees and not await talk.ask("hear", YesNo()):
        return None
    what = await talk.ask("what", Text(longest=300, shortest=8))
    verdict = await judged(talk, "what", what)
    if verdict in ("change", "discard"):
        return Again("what") if verdict == "change" else None
    need = await _measured(talk, card, what)
    held = "" if verdict == "clean" else verdict
    return replace(need, held=held, agrees=agrees) if await talk.ask("send", YesNo(about=card.name)) else None


async def _measured(talk: Talk, card: OrganisationCard, what: str) -> NeedReported:
    """How many people, when, where, how they reach the organisation, and how many answers it can bear."""
    people = await talk.ask("people", Count(_MOST_PEOPLE))
    when = await talk.ask("when", When(await talk.look_up("now", Now())))
    end = await talk.ask("until", Until(when.start)) if when.end is None else when.end
    place = await talk.ask("place", Place())
    contact = await talk.ask("contact", Reachable())
    contact = "" if contact == "bot" else contact
    most = await talk.ask("most", Count(_MOST_ANSWERS, usual=min(people, _MOST_ANSWERS)))
    return NeedReported(card.id, what, people, when.start, end, place, contact, most)


async def need_result(talk: Talk) -> NeedEnded | None:
    """What became of a need, asked once after its end."""
    need = await talk.look_up("need", NeedNamed(await talk.ask("need", Text(longest=20))))
    if need is None:
        return None
    return NeedEnded(need.id, await talk.ask("became", Choice(RESULTS, about=need.what)))


async def organisations(talk: Talk) -> BadgeSet | None:
    """For moderators: who is there, and whether they are what they say."""
    if not await talk.look_up("may", May("decide")):
        return None
    known = await talk.look_up("known", Organisations())
    if not known:
        await talk.ask("nothing", Choice(("close",)))
        return None
    chosen = await talk.ask("which", Choice([*map(_option, known), "close"]))
    if chosen == "close":
        return None
    card = _card(known, chosen)
    what = await talk.ask("what", Decision(("unverify" if card.verified else "verify", "close"), facts=card.facts()))
    return None if what == "close" else BadgeSet(card.id, verified=what == "verify")


def _option(card: OrganisationCard) -> Option:
    return Option(str(card.id), card.name, {"verified": "yes" if card.verified else "no"})


def _card(cards: tuple[OrganisationCard, ...], chosen: str) -> OrganisationCard:
    return next(one for one in cards if str(one.id) == chosen)
