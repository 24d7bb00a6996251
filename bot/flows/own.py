"""The talks about what the person has said: mine, reword."""

from __future__ import annotations

from bot.flows.engine import Talk
from bot.flows.judging import CHECKS, judged, kept_so
from bot.flows.outcomes import Again, Withdrawn
from bot.flows.questions import Choice, Option, Text, YesNo
from bot.flows.rights.outcomes import MoreWanted, Reworded, RewordWanted, Unsupported
from bot.flows.rights.queries import MySaying, MySayings, Saying
from bot.flows.rights.talks import Number

FALLS_WITH = {"concern": ("guarded", *CHECKS)}
"""What was asked because of an answer, and is asked anew when that answer changes."""


async def mine(talk: Talk) -> Withdrawn | Unsupported | RewordWanted | MoreWanted | None:
    """What the person has said and supports, a page at a time; saying it anew, taking it back."""
    page = await talk.ask("page", Number(1))
    own = await talk.look_up("own", MySayings(page))
    if not own.sayings:
        await talk.ask("nothing", Choice(("close",)))
        return None
    lines = [_line(one) for one in own.sayings]
    chosen = await talk.ask("which", Choice([*lines, *(["more"] if own.more else []), "close"]))
    if chosen in ("more", "close"):
        return MoreWanted(page + 1) if chosen == "more" else None
    return await _with(talk, next(one for one in own.sayings if one.key == chosen))


def _line(saying: Saying) -> Option:
    return Option(saying.key, saying.text, {"kind": "own" if saying.is_own else "support"})


async def _with(talk: Talk, saying: Saying) -> Withdrawn | Unsupported | RewordWanted | None:
    if not saying.is_own:
        what = await talk.ask("support", Choice(("withdraw", "keep"), about=saying.text))
        return Unsupported(saying.id) if what == "withdraw" else None
    what = await talk.ask("what", Choice(("change", "withdraw", "keep"), about=saying.text))
    if what == "change":
        return RewordWanted(saying.id)
    return Withdrawn(saying.id) if what == "withdraw" else None


async def reword(talk: Talk) -> Reworded | Again | None:
    """A contribution said anew, through the same checks as a new one."""
    number = await talk.ask("contribution", Text(longest=20))
    saying = await talk.look_up("saying", MySaying(number))
    if saying is None:
        return None
    concern = await talk.ask("concern", Text(longest=800, shortest=8))
    if (kept := await kept_so(talk, concern)) != "store":
        return Again("concern") if kept == "change" else None
    verdict = await judged(talk, "concern", concern)
    if verdict in ("change", "discard"):
        return Again("concern") if verdict == "change" else None
    if not await talk.ask("send", YesNo()):
        return None
    return Reworded(saying.id, concern, "" if verdict == "clean" else verdict)
