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
    if digest.photos:
        yield words("digest-photos", photos=digest.photos)


def undecided(digest: Digest, words: Words) -> Iterator[str]:
    """What waits for a moderator: contributions, seen by others or not, objections, proposed changes of topics."""
    if digest.held:
        yield words("digest-held", held=digest.held)
    if digest.undecided:
        yield words("digest-undecided", count=digest.undecided)
    if digest.objected:
        yield words("digest-objected", objected=digest.objected)
    if digest.proposed:
        kinds = (words("digest-proposal", kind=kind, count=count) for kind, count in digest.proposed.items())
        yield words("digest-proposed", proposals=", ".join(kinds))


def silent(digest: Digest, words: Words) -> Iterator[str]:
    """Who is not heard: places, languages, doors; nothing where all are."""
    found = digest.silence
    if found.places:
        yield words("digest-silence-places", places=", ".join(map(one_line, found.places)))
    if found.languages:
        tongues = (words("digest-tongue", language=language) for language in found.languages)
        yield words("digest-silence-languages", languages=", ".join(tongues))
    if found.doors:
        yield words("digest-silence-doors", doors=", ".join(found.doors))


def facts(topic: TopicLine, words: Words) -> Iterator[str]:
    """What is to be known of a topic in a few words each: its people first, then what changed."""
    yield words("digest-people", people=topic.people)
    if topic.begun:
        yield words("digest-begun")
    elif topic.new:
        yield words("digest-grown", new=topic.new)
    if topic.noted:
        yield words("digest-noted", noted=topic.noted)
    if topic.photos:
        yield words("digest-photos", photos=topic.photos)
    if topic.on_agenda:
        yield words("digest-agenda")
    if topic.merged:
        yield words("digest-merged", topics=", ".join(map(one_line, topic.merged)))


def inside(topic: TopicLine, words: Words, most: int | None = None) -> list[str]:
    """What the topic falls into, ``most`` of it (None: all), each with how many contributions are about it."""
    return [
        words("digest-subtopic", label=one_line(one.label), count=one.contributions) for one in topic.subtopics[:most]
    ]


def footer(digest: Digest, words: Words) -> list[str]:
    """How all of it came about: with what, as of when, and whether a person checked it."""
    made = words("digest-made", made=one_line(digest.made_with))
    at = words("digest-made-at", date=digest.until.replace(tzinfo=None))
    return [made, at, words("digest-checked", checked=digest.checked)]


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
