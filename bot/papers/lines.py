"""Sentences and small cuts that more than one paper has in common."""

from __future__ import annotations

from collections.abc import Iterator

from bot.papers.digest import Digest, TopicLine
from bot.words import Words


def overview(digest: Digest, words: Words) -> Iterator[str]:
    """How many there are: what is new (and since when), all of them, the topics, the voices on their own."""
    since = [words("digest-since", date=digest.since.date())] if digest.since else []
    yield " ".join([words("digest-new", new=digest.new), *since])
    yield words("digest-total", contributions=digest.contributions, people=digest.people)
    singles = [words("digest-singles", singles=digest.singles)] if digest.singles else []
    for one in digest.corrections:
        name = "digest-corrected" if one.topic else "digest-corrected-single"
        yield words(name, topic=one_line(one.topic), changed=one.changed, withdrawn=one.withdrawn)
    yield " ".join([words("digest-topics", topics=len(digest.topics)), *singles])


def named(topic: TopicLine, words: Words) -> str:
    """The topic's label; without one its keywords, and without those its number."""
    return one_line(topic.label) or ", ".join(topic.keywords[:3]) or words("digest-topic-unnamed", id=str(topic.id))


def one_line(text: str) -> str:
    """The text with every run of white space, line breaks too, as one space."""
    return " ".join(text.split())


def shortened(text: str, longest: int) -> str:
    """At most ``longest`` characters, cut between two words where that costs less than a third, with an ellipsis."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    between = cut.rfind(" ")
    return (cut[:between] if between > longest * 2 // 3 else cut).rstrip(" ,;:.-") + "…"
