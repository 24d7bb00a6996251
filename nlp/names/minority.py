"""A voice that speaks against the rest of its topic: for or against the same thing, in German and English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

_LOOKED_AT = 120  # texts of a topic, the most typical first
_MENTIONS = 4  # voices that must speak of a thing, so that there is a rest to speak against
_OTHERS = 1  # more than so many must be of the other mind
_MOST = 0.25  # a minority is at most so much of them
_LONGEST = 300  # letters: in a long text nobody finds what it is against

# The beginning of a clause, so that what follows is what it speaks of: "Bedarfssteuerung der Ampel abschaffen" is not
# against the light.
_OF = (
    r"(?:^|[.!?;:,(–]\s*|\b(?:und|oder|aber)\s+)"
    r"(?:(?:die|de[rn]|das|alle|diese\w?|sämtliche)\s+)?(?:(?-i:[a-zäöüß]+e[nrs]?)\s+)?"
)
# {K} is a word of the topic in each form. Only what is said of that very word counts: "Es gibt keine Radwege" wants one
_AGAINST = (
    r"(?:unnötig|überflüssig|sinnlos|unsinnig)e\w*\s+(?:\w+\s+)?{K}",
    r"(?:bitte\s+(?:nicht|keine\w*)|schluss\s+mit|weg\s+mit|(?:bin|sind)\s+gegen|"
    r"lehne\w*)\s+(?:(?:de[rnm]|die|das|eine?\w*|mehr|neue)\s+)?{K}",
    r"(?:^|[.!?]\s+)(?:weniger|verzicht\s+auf|less|fewer|no\s+more)\s+{K}",
    r"{OF}{K}\s+(?:\w+\s+){0,3}(?:ist|sind|wäre\w*|find\w+|halte\w*)\s+(?:\w+\s+){0,2}(?:unnötig|überflüssig|"
    r"sinnlos|unsinn\w*|blödsinn|quatsch|nicht\s+(?:nötig|notwendig|sinnvoll))",
    r"{OF}{K}\s+(?:\w+\s+){0,2}(?:lehne\s+ich\s+ab|abschaffen|zurückbauen|verbieten|unnötig|überflüssig)"
    r"(?=\s*[,.!?;]|\s*$)",
    r"{OF}{K}[\w\s,.-]{0,60}\b(?:ist|wäre)\s+(?:\w+\s+)?(?:unsinn|blödsinn|quatsch)",
    r"{K}\s+(?:\w+\s+){0,2}(?:should\s+not|shouldn['’]t|must\s+not|(?:is|are)\s+(?:not\s+(?:needed|necessary)|unnecessary))",
    r"(?:no\s+need\s+for|oppose\w*|(?:am|are)\s+against|(?:do\s+not|don['’]t)\s+need)\s+(?:\w+\s+)?{K}",
)
_FOR = (
    r"(?:mehr|bessere\w*|neue\w*|fehlende\w*|brauch\w+|förder\w+|ausbau\w*(?:\s+(?:der|des|von))?)\s+(?:\w+\s+)?{K}",
    r"{K}\s+(?:[\w-]+\s+){0,2}(?:fehl\w+|ausbauen|fördern|bauen|erlauben|einführen|freigeben|erhöhen|verteuern|einrichten)",
    r"(?:more|better|need\w*|support|allow|build|add|legalize|encourage)\s+(?:\w+\s+)?{K}",
    r"{K}\s+(?:\w+\s+)?(?:should\s+be\s+(?:legal\w*|allowed|built|added|encouraged)|(?:is|are)\s+(?:needed|missing))",
)


def against(texts: Sequence[str], words: Sequence[str]) -> int | None:
    """The place in ``texts`` of a voice that speaks against what others want; None when there is no such minority.

    ``texts`` are one topic's, the most typical first; ``words`` its keywords, of which the heaviest is asked first.
    """
    for word in words:
        family = _family(word.casefold())
        named = re.compile(family, re.IGNORECASE)
        mentions = [place for place, text in enumerate(texts[:_LOOKED_AT]) if named.search(text)]
        if len(mentions) < _MENTIONS:
            continue  # the shapes take longer to compile than all else
        wanted, refused = _shapes(family)
        no = [place for place in mentions if refused.search(texts[place])]
        yes = [place for place in mentions if place not in no and wanted.search(texts[place])]
        short = [place for place in no if len(texts[place]) <= _LONGEST]
        if short and len(no) <= _MOST * len(mentions) and len(yes) > max(len(no), _OTHERS):
            return short[0]
    return None


def _family(word: str) -> str:
    """The forms of a word, as a regular expression."""
    return rf"\b(?:e-)?{re.escape(word[: max(4, len(word) - 2)])}\w{{0,4}}\b"


@cache
def _shapes(family: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What speaks for a word, and what against it."""
    wanted, refused = (
        re.compile("|".join(f"(?:{one})" for one in shapes).replace("{OF}", _OF).replace("{K}", family), re.IGNORECASE)
        for shapes in (_FOR, _AGAINST)
    )
    return wanted, refused
