"""What a flow may look up of the guard: noted when a text was said, so that it is read once and nothing changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bot.desk.news import Visitor
from bot.flows import queries as q
from nlp.reading.places import places


def look_up(visitor: Visitor, found: dict[str, Any], name: str, query: q.Query[Any]) -> Any:
    """The answer to a query about what somebody said."""
    match query:
        case q.Cleaned(question, text):
            return tuple((kind, rule) for kind, rule in _noted(found, f"{question}.cleaned", text, "pieces"))
        case q.Tone(question, text):
            return _tone(visitor, found, f"{question}.tone", text)
        case q.Astray(text):
            return visitor.guard.astray(text)
        case q.Parts(text):
            return _parts(visitor, found, name, text)
        case q.PlacesIn(text):
            return places(text)
        case q.KindOf(text):
            proposal = visitor.guard.kind(text)
            return q.Proposed(proposal.kind, proposal.because)
    raise TypeError(f"the guard cannot look up {type(query).__name__}")


def _noted(found: dict[str, Any], note: str, text: str, what: str) -> Sequence[Any]:
    noted = found.get(note, {})
    return noted[what] if noted.get("of") == text else ()


def _tone(visitor: Visitor, found: dict[str, Any], note: str, text: str) -> tuple[str, ...]:
    if found.get(note, {}).get("of") != text:
        heed = visitor.guard.read(text, defaultdict(str))
        found[note] = {"of": text, "rules": list(dict.fromkeys(one.because for one in heed.rude))}
    return tuple(_noted(found, note, text, "rules"))


def _parts(visitor: Visitor, found: dict[str, Any], name: str, text: str) -> tuple[str, ...]:
    if found.get(name, {}).get("of") != text:
        parts = visitor.guard.concerns(text, visitor.contact.language)
        found[name] = {"of": text, "parts": parts if len(parts) > 1 else []}
    return tuple(_noted(found, name, text, "parts")) or (text,)
