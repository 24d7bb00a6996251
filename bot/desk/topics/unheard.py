"""Who is easily overheard: those who want the opposite of most, and places, languages and doors without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from bot.papers.digest import Silence
from nlp.names.minority import against
from nlp.reading.places import places
from storage import Books, Contribution, Dialogue, Topic

Whereabouts = Mapping[int, Collection[str]]
"""A contribution's id -> the places that it names."""

_MOST = 8
"""So many places are named."""
_OFTEN = 2
"""A place that so many contributions named is known."""


def other(topic: Topic, rows: Sequence[Contribution]) -> Contribution | None:
    """The contribution of a topic that speaks against what the others want; None when none does, or none was found."""
    typical = sorted(rows, key=lambda row: (row.id not in topic.quotes, row.id))
    place = against([row.text for row in typical], topic.keywords)
    return None if place is None else typical[place]


def silence(
    books: Books, dialogue: Dialogue, rows: Sequence[Contribution], where: Whereabouts, since: datetime | None
) -> Silence:
    """Of what is known of a dialogue, all that nobody has spoken of: of places since ``since``, of the rest ever."""
    heard = {row.language.partition("-")[0] for row in rows}
    tongues = {code.partition("-")[0] for code in dialogue.languages}  # none: it was not set up for certain ones
    doors = books.doors.of_dialogue(dialogue.id)
    unused = [door.name for door in doors if not books.doors.arrivals(door.id)]
    parts = dialogue.place.split(",")
    set_up = [*(parts if len(parts) > 1 else ()), *(door.place for door in doors)]  # nobody names the whole quarter
    earlier = named_places((row for row in rows if since is not None and row.created_at <= since), where)
    latest = [row for row in rows if since is None or row.created_at > since]
    lately = named_places(latest, where)
    return Silence(_places(set_up, earlier, lately) if latest else (), tuple(sorted(tongues - heard)), tuple(unused))


def _places(set_up: Iterable[str], earlier: Counter[str], latest: Counter[str]) -> tuple[str, ...]:
    """The known places that are not named lately, those named most often before first."""
    listed = [place.strip() for place in set_up if place.strip()]
    often = [place for place, count in earlier.most_common() if count >= _OFTEN and not _is_point(place)]
    known = dict.fromkeys([*listed, *often])
    lately = {place.casefold() for place in latest}
    return tuple(place for place in known if place.casefold() not in lately)[:_MOST]


def _is_point(place: str) -> bool:
    """Whether a place is one that was shared, as numbers."""
    return sum(letter.isdigit() for letter in place) > 3


def whereabouts(rows: Iterable[Contribution]) -> Whereabouts:
    """Which places each contribution names; a place given by itself counts as named. Takes a millisecond for each."""
    return {row.id: {name for name in (row.place, *places(row.text)) if name} for row in rows}


def named_places(rows: Iterable[Contribution], where: Whereabouts) -> Counter[str]:
    """How many of these contributions name each place."""
    return Counter(name for row in rows for name in sorted(where[row.id]))
