"""What stands in package.json of a dialogue that is handed over, as JSON Schema, for those who work with it."""

from __future__ import annotations

from collections.abc import Mapping

FORM = "quartier-package/1"

_DAY = {"type": "string", "format": "date"}
_TEXT, _COUNT = {"type": "string"}, {"type": "integer", "minimum": 0}
_TEXTS = {"type": "array", "items": _TEXT}


def _object(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


SCHEMA: Mapping[str, object] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "A dialogue of Quartier, handed over",
    **_object(
        form={"const": FORM},
        made=_object(at={"type": "string", "format": "date-time"}, **{"with": _TEXT}, changed_by_hand=_COUNT),
        licence=_TEXT,
        dialogue=_object(
            name=_TEXT,
            title=_TEXT,
            municipality=_TEXT,
            place=_TEXT,
            language=_TEXT,
            starts={"anyOf": [_DAY, {"type": "null"}]},
            ends={"anyOf": [_DAY, {"type": "null"}]},
            people=_COUNT,
            contributions=_COUNT,
            contributions_with_text=_COUNT,
        ),
        topics={
            "type": "array",
            "items": _object(
                id=_COUNT,
                label=_TEXT,
                people=_COUNT,
                contributions=_COUNT,
                on_agenda={"type": "boolean"},
                keywords=_TEXTS,
                quotes=_TEXTS,
                others=_TEXTS,
                places=_TEXTS,
                point={"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
                languages={"type": "object", "additionalProperties": _COUNT},
                result=_TEXT,
                subtopics={"type": "array", "items": _object(label=_TEXT, contributions=_COUNT)},
            ),
        },
        contributions={
            "type": "array",
            "items": _object(
                id=_COUNT,
                kind={"enum": ["problem", "need", "offer", "idea", "value", "feedback", "question"]},
                language=_TEXT,
                place=_TEXT,
                topic={"type": ["integer", "null"]},
                supports=_COUNT,
                text=_TEXT,
                day=_DAY,
            ),
        },
        decisions={
            "type": "array",
            "items": _object(day=_DAY, kind=_TEXT, role=_TEXT, topics={"type": "array", "items": _COUNT}, reason=_TEXT),
        },
    ),
}
"""JSON Schema of package.json."""
