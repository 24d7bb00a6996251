"""The way back from a change: how a talk stood when its person wanted to change one of the answers."""

from __future__ import annotations

from storage import TalkRow

_BEFORE = "before"
"""Among what a talk found: the question ``at`` which the change began, the ``name`` of the one that is asked anew, and
what the talk was made of. It goes when the talk comes to ``at`` again: words that were changed are not kept longer."""


def mark(talk: TalkRow, at: str, name: str) -> None:
    """Remember how ``talk`` stands at the question ``at``, before ``name`` is asked again. From a change within a
    change, the way leads back to where the first one began."""
    before = talk.found.get(_BEFORE)
    if before is None or before["name"] != at:
        before = {"at": at, "answers": talk.answers, "messages": talk.messages, "found": _without(talk)}
    talk.found = {**talk.found, _BEFORE: {**before, "name": name}}


def leads_from(talk: TalkRow, name: str) -> bool:
    """Whether ``name`` is asked because its person wanted to change it."""
    before = talk.found.get(_BEFORE)
    return before is not None and before["name"] == name


def take(talk: TalkRow) -> None:
    """Let ``talk`` stand again as it was remembered."""
    before = talk.found[_BEFORE]
    talk.answers, talk.messages, talk.found = before["answers"], before["messages"], before["found"]


def forget(talk: TalkRow, at: str = "") -> None:
    """Forget how ``talk`` stood; with ``at``, only if that was at this question."""
    before = talk.found.get(_BEFORE)
    if before is not None and at in ("", before["at"]):
        talk.found = _without(talk)


def _without(talk: TalkRow) -> dict[str, object]:
    return {name: found for name, found in talk.found.items() if name != _BEFORE}
