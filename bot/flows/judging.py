"""What is asked when the guard stops at a text: what names somebody in it, and what others must not be shown."""

from __future__ import annotations

from collections.abc import Sequence

from bot.flows.engine import Talk
from bot.flows.queries import Cleaned, Tone
from bot.flows.questions import Stopped

CHECKS = ("insult", "threat", "spam")
"""The questions that `judged` asks, which fall with the text they are about."""
BY_A_PERSON = ("change", "person", "discard")
"""Where everybody may read a text, somebody who is misjudged can have a person decide."""
ALONE = ("change", "discard")
"""Between two people nobody else reads along, so nobody else decides."""
AS_IT_IS = ("change", "keep", "discard")
"""What only moderators read, or moderators say: they know better than a program, once they were told."""


async def kept_so(talk: Talk, concern: str) -> str:
    """ "store", "change" or "discard": what becomes of a text out of which something was taken."""
    pieces = await talk.look_up("cleaned", Cleaned("concern", concern))
    if not pieces:
        return "store"
    kinds, rules = zip(*pieces, strict=True)
    return await talk.ask("guarded", Stopped(("store", "change", "discard"), concern, kinds=kinds, rules=rules))


async def judged(talk: Talk, name: str, text: str, ways: Sequence[str] = BY_A_PERSON) -> str:
    """ "clean", "change" or "discard"; or the rule for which ``text``, the answer to ``name``, waits for a person.

    What looks like advertising is only stopped where it would reach everybody.
    """
    found = await talk.look_up(f"{name}_tone", Tone(name, text))
    rules = found if ways == BY_A_PERSON else tuple(rule for rule in found if not rule.startswith("spam."))
    if not rules:
        return "clean"
    what = await talk.ask(rules[0].partition(".")[0], Stopped(ways, text, rules=rules))
    return {"person": rules[0], "keep": "clean"}.get(what, what)
