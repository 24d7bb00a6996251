"""A message that its author changed: what it became follows, after the guard has read it."""

from __future__ import annotations

from bot.desk import contributions
from bot.desk.news import Way
from bot.flows.questions import Misread, Text
from bot.hall.conversation import Conversation

CONCERN = Text(longest=800, shortest=8)
"""A concern that nobody was asked for."""
_MINE = Way("desk-mine", "/mine")


def edited(talk: Conversation, message: str, text: str) -> None:
    """``message`` now says ``text``: the contribution that it became, or the answer that it is, says so too."""
    visitor = talk.visitor
    filed = visitor.books.contributions.at_message(visitor.address, message)
    before = filed[0].text if filed else talk.words_at(message)
    answers = talk.row if before and not filed else None  # what stands open says nothing of another message
    if alarms := talk.watch.alarms(text, answers, before):
        return talk.sound(alarms)
    if not filed:
        return talk.rewritten(message, text)
    if len(filed) > 1:
        return talk.tell(visitor.told("hall-edited-several", _MINE, count=len(filed)))
    try:
        text = CONCERN.read(text)
    except Misread as error:
        return talk.aside(f"intake-concern.error-{error.reason}", **error.details)
    return _filed(talk, message, text)


def _filed(talk: Conversation, message: str, text: str) -> None:
    """What may be kept is taken over, and the author is told what was left out; what is rude is not taken over."""
    kept, found = talk.watch.read("concern", text)
    if rules := found["concern.tone"]["rules"]:
        return talk.say(f"hall-edited-{rules[0].partition('.')[0]}")
    contributions.edited(talk.visitor, message, kept)
    if "concern.cleaned" in found:
        return talk.say("hall-edited-cleaned", note=talk.watch.left_out(found["concern.cleaned"]))
    waits = any(row.held for row in talk.visitor.books.contributions.at_message(talk.visitor.address, message))
    return talk.say("desk-reworded-held" if waits else "hall-edited")
