"""The digest as a page in Markdown: everything, topic by topic, with each contribution."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.flows.office.talks import WAYS
from bot.papers import needed
from bot.papers.digest import Digest, Entry, TopicLine
from bot.papers.lines import facts, footer, inside, named, one_line, overview, silent, undecided
from bot.words import Words

MARKS = re.compile(r"([\\`*_\[\]<>#|~&!])")


def page(digest: Digest, words: Words) -> str:
    """The whole digest; what people said stands in it as text and cannot become a heading, a link or HTML."""
    title = words("digest-title", dialogue=_as_text(digest.dialogue))
    head = [f"# {title}", words("digest-date", date=digest.until.date()), *_bullets(_overview(digest, words))]
    topics = (line for topic in digest.largest(len(digest.topics)) for line in _topic(topic, digest, words))
    alone = [entry for entry in digest.entries if entry.topic is None]
    tail = [f"## {words('digest-alone')}", *_bullets(_entry(entry, words) for entry in alone)] if alone else []
    wanting = [f"## {words('digest-needs', needs=len(digest.needs))}", *_bullets(_needs(digest, words))]
    needs = wanting if digest.needs else []
    unheard = [f"## {words('digest-silence')}", *_bullets(map(_as_text, silent(digest, words)))]
    end = ["---", *_bullets(map(_as_text, footer(digest, words)))]
    return "\n\n".join([*head, *needs, *topics, *tail, *(unheard if digest.silence else []), *end]) + "\n"


def _overview(digest: Digest, words: Words) -> Iterator[str]:
    yield from overview(digest, words)
    yield from undecided(digest, words)
    if digest.places:
        places = (words("digest-place", place=_as_text(place), count=count) for place, count in digest.places)
        yield words("digest-places", places=", ".join(places))


def _needs(digest: Digest, words: Words) -> Iterator[str]:
    return (_as_text(needed.line(need, words).removeprefix("• ")) for need in digest.needs)


def _topic(topic: TopicLine, digest: Digest, words: Words) -> Iterator[str]:
    yield f"## {_as_text(named(topic, words))}"
    yield from _bullets(_facts(topic, words))
    quotes = [words("digest-quote", text=_as_text(quote)) for quote in topic.quotes]
    quotes += [words("digest-others", text=_as_text(quote)) for quote in topic.others]
    if quotes:
        yield "\n>\n".join(f"> {quote}" for quote in quotes)
    mine = [entry for entry in digest.entries if entry.topic == topic.id]
    if mine:
        yield f"### {words('digest-all')}"
        yield from _bullets(_entry(entry, words) for entry in mine)


def _facts(topic: TopicLine, words: Words) -> Iterator[str]:
    yield from map(_as_text, facts(topic, words))
    if parts := inside(topic, words):
        yield words("digest-subtopics", subtopics=_as_text(", ".join(parts)))
    if topic.keywords:
        yield words("digest-keywords", keywords=_as_text(", ".join(topic.keywords)))
    if topic.places:
        yield words("digest-places", places=_as_text(", ".join(topic.places)))
    if topic.languages:
        most = sorted(topic.languages.items(), key=lambda item: (-item[1], item[0]))
        named_languages = (words("digest-language", language=language, count=count) for language, count in most)
        yield words("digest-languages", languages=", ".join(named_languages))


def _entry(entry: Entry, words: Words) -> str:
    about = [words("digest-kind", kind=entry.kind), *([_as_text(entry.place)] if entry.place else [])]
    if entry.source in WAYS:
        about.append(words(f"digest-source-{entry.source}"))
    if entry.photos:
        about.append(words("digest-photos", photos=entry.photos))
    return f"{words('digest-quote', text=_as_text(entry.text))} ({', '.join(about)}, {entry.id})"


def _bullets(points: Iterable[str]) -> list[str]:
    """One block: a list whose points stand close together."""
    return ["\n".join(f"- {point}" for point in points)]


def _as_text(said: str) -> str:
    return MARKS.sub(r"\\\1", one_line(said))
