"""The talks of the office: what came on paper or by phone, and the doors with their QR codes."""

from __future__ import annotations

from bot.flows.engine import Talk
from bot.flows.judging import AS_IT_IS, CHECKS, judged
from bot.flows.outcomes import Again, DoorClosed, DoorMade, DoorWanted, NotedDown, NoteTakenBack
from bot.flows.queries import DoorCard, Doors, May, NotesTaken
from bot.flows.questions import Choice, Option, Place, Text, YesNo
from bot.flows.suggestions import LinkName

WAYS = ("paper", "phone", "conversation")
"""How somebody can say something without the bot."""
FALLS_WITH = {"text": CHECKS}
"""What was asked because of an answer of `paper`, and is asked anew when that answer changes."""


async def paper(talk: Talk) -> NotedDown | NoteTakenBack | Again | None:
    """Enters what somebody wrote on paper or said by phone; shows moderators what was entered, to take it back."""
    if not await talk.look_up("may", May("paper")):
        return None
    entered = ("list",) if await talk.look_up("decides", May("decide")) else ()
    how = await talk.ask("how", Choice((*WAYS, *entered, "close")))
    if how == "list":
        return await _entered(talk)
    if how == "close":
        return None
    text = await talk.ask("text", Text(longest=2000, shortest=8))
    if (verdict := await judged(talk, "text", text, AS_IT_IS)) != "clean":
        return Again("text") if verdict == "change" else None
    place = await talk.ask("place", Place())
    return NotedDown(text, place, how) if await talk.ask("send", YesNo()) else None


async def _entered(talk: Talk) -> NoteTakenBack | None:
    notes = await talk.look_up("notes", NotesTaken())
    if not notes:
        await talk.ask("nothing", Choice(("close",)))
        return None
    chosen = await talk.ask("which", Choice([*(Option(str(one.id), one.text) for one in notes), "close"]))
    if chosen == "close":
        return None
    text = next(one.text for one in notes if str(one.id) == chosen)
    what = await talk.ask("what", Choice(("withdraw", "keep"), about=text))
    return NoteTakenBack(int(chosen)) if what == "withdraw" else None


async def doors(talk: Talk) -> DoorMade | DoorWanted | DoorClosed | None:
    """Makes a door (a link with a QR code and a poster), shows how many came through it, closes it."""
    if not await talk.look_up("may", May("doors")):
        return None
    known = await talk.look_up("doors", Doors())
    which = await talk.ask("which", Choice([*(_line(one) for one in known), "new", "close"]))
    if which == "close":
        return None
    if which == "new":
        name = await talk.ask("name", LinkName())
        return DoorMade(name, await talk.ask("place", Place()))
    return await _with_door(talk, next(one for one in known if f"d-{one.name}" == which))


async def _with_door(talk: Talk, door: DoorCard) -> DoorWanted | DoorClosed | None:
    what = await talk.ask("what", Choice(("poster", "remove", "close"), about=door.about))
    if what == "poster":
        return DoorWanted(door.name)
    return DoorClosed(door.name) if what == "remove" else None


def _line(door: DoorCard) -> Option:
    return Option(f"d-{door.name}", door.name)
