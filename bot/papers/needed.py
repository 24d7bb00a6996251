"""What organisations need and nobody has answered yet, as a section of the digest."""

from __future__ import annotations

from collections.abc import Iterator

from bot.papers.digest import NeedLine
from bot.papers.lines import one_line, shortened
from bot.words import Words

_LONGEST = 120


def lines(needs: tuple[NeedLine, ...], words: Words, most: int) -> Iterator[str]:
    """A heading and a line for each of the first ``most``; nothing where there are none."""
    if needs:
        yield words("digest-needs", needs=len(needs))
    for need in needs[:most]:
        yield line(need, words)


def line(need: NeedLine, words: Words) -> str:
    """One need on one line."""
    return words(
        "digest-need",
        what=shortened(one_line(need.text), _LONGEST),
        organisation=one_line(need.organisation),
        verified="yes" if need.verified else "no",
        people=need.people,
        start=need.start.replace(tzinfo=None),
        end=need.end.replace(tzinfo=None),
        same="yes" if need.start.date() == need.end.date() else "no",
    )
