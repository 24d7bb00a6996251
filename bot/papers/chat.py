"""The digest as chat messages, short enough for a phone: an overview, then one message per large topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.papers import needed
from bot.papers.digest import Digest, TopicLine
from bot.papers.lines import facts, inside, named, one_line, overview, shortened, silent
from bot.words import Words

TOPICS = 8
QUOTES = 3
QUOTES_LENGTH = 420  # characters of all quotes of a topic together: about nine lines on a phone
QUOTE_LENGTH = 200
PLACES = 5
NEEDS = 5
SUBTOPICS = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One message: a bold first line, plain text, and the id of the topic it is about (None: the overview)."""

    title: str
    text: str
    topic: int | None


def lines(digest: Digest, words: Words) -> list[Part]:
    """The overview and then the (at most) 8 largest topics, the largest first."""
    largest = digest.largest(TOPICS)
    return [
        Part(words("digest-title", dialogue=digest.dialogue), "\n".join(_overview(digest, words)), None),
        *(_topic(number, topic, words) for number, topic in enumerate(largest, 1)),
    ]


def _overview(digest: Digest, words: Words) -> Iterator[str]:
    yield from overview(digest, words)
    if digest.places:
        places = (words("digest-place", place=place, count=count) for place, count in digest.places[:PLACES])
        yield words("digest-places", places=", ".join(places))
    yield from needed.lines(digest.needs, words, NEEDS)
    if digest.silence:
        yield f"{words('digest-silence')}:"
        yield from (f"• {line}" for line in silent(digest, words))
    if len(digest.topics) > TOPICS:
        yield words("digest-more", topics=len(digest.topics) - TOPICS)


def _topic(number: int, topic: TopicLine, words: Words) -> Part:
    text = [". ".join(facts(topic, words)) + "."]
    if parts := inside(topic, words, SUBTOPICS):
        text.append(words("digest-subtopics", subtopics=", ".join(parts)))
    text += [words("digest-quote", text=quote) for quote in _quotes(topic)]
    text += [words("digest-others", text=shortened(one_line(quote), QUOTE_LENGTH)) for quote in topic.others[:1]]
    if topic.places:
        text.append(words("digest-places", places=", ".join(topic.places[:PLACES])))
    return Part(words("digest-topic", number=number, label=named(topic, words)), "\n".join(text), topic.id)


def _quotes(topic: TopicLine) -> Iterator[str]:
    """Two quotes, and a third where it still fits on the screen."""
    left = QUOTES_LENGTH
    for position, quote in enumerate(topic.quotes[:QUOTES]):
        short = shortened(one_line(quote), QUOTE_LENGTH)
        left -= len(short)
        if position < 2 or left >= 0:
            yield short
