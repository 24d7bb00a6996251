"""How a typed answer is read: yes and no in many words, the label of a button, everything else as it stands."""

from __future__ import annotations

from bot.flows import Asking
from bot.flows.beside import Remark
from bot.flows.questions import Choice, Place, Several, YesNo
from bot.hall import voice
from bot.hall.commands import agrees
from bot.words import Words


def read(words: Words, flow: str, asking: Asking, text: str) -> str:
    """What the question is answered with when somebody types ``text``."""
    yes, question = agrees(text), asking.question
    if isinstance(question, YesNo) and yes is not None:
        return "yes" if yes else "no"
    if isinstance(question, Place) and yes is False:
        return "nowhere"
    if isinstance(question, Remark) and yes is False:
        return "skip"
    if isinstance(question, Choice | Several) and yes is not None:
        return _labelled(words, flow, asking, yes=yes) or text
    if isinstance(question, Choice) and text.strip().isdecimal():
        return ""  # the number of no button: it must not be taken for the key of an option
    return text


def _labelled(words: Words, flow: str, asking: Asking, *, yes: bool) -> str:
    """The only one of the question's own options whose label begins with a yes (or a no), if it is one."""
    name = f"{flow}-{voice.words_name(asking.name)}"
    own = [option for option in asking.question.options if not option.text]
    labels = {one.key: words.label(name, one.key, "", **one.details) for one in own}
    fits = [key for key, label in labels.items() if agrees(label.split()[0]) is yes]
    if yes and "store" in labels:
        return "store"
    return fits[0] if len(fits) == 1 else ""
