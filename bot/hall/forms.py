"""The forms of a digest: which files go out when somebody wants it in the chat, printed, for the browser or to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.papers import data, markdown, table
from bot.papers.digest import Digest
from bot.words import Words

CHAT = "chat"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


@dataclass(frozen=True, slots=True)
class Paper:
    """A file: its name, its kind (MIME), what is in it, and of a picture what it shows."""

    name: str
    mime: str
    content: bytes
    alt: str = ""


Maker = Callable[[Digest, Words], Paper]


def papers(digest: Digest, words: Words, form: str) -> list[Paper]:
    """The files of a ``form`` (chat, pdf, page, slides, table or all); in the chat the picture comes first."""
    return [make(digest, words) for make in _FORMS[form]]


def name_of(moment: datetime) -> str:
    """What the files of a digest are called."""
    return f"quartier-{moment:%Y-%m-%d}"


# What draws (Matplotlib, fpdf, fontTools, python-pptx) is loaded when something is drawn: it takes as long as all else
# that is loaded at a start, for which people wait, and a digest goes out once a day.


def _picture(digest: Digest, words: Words) -> Paper:
    from bot.papers import picture

    return Paper("topics.png", "image/png", picture.png(digest, words), picture.alt(digest, words))


def _pdf(digest: Digest, words: Words) -> Paper:
    from bot.papers import printed

    return _named(digest, ".pdf", "application/pdf", printed.pdf(digest, words, digest.until))


def _page(digest: Digest, words: Words) -> Paper:
    from bot.papers import webpage

    return _named(digest, ".html", "text/html", webpage.page(digest, words).encode())


def _slides(digest: Digest, words: Words) -> Paper:
    from bot.papers import slides

    return _named(digest, ".pptx", _SLIDES, slides.pptx(digest, words, digest.until))


def _table(digest: Digest, words: Words) -> Paper:
    return _named(digest, ".csv", "text/csv", table.sheet(digest).encode())


def _topics(digest: Digest, words: Words) -> Paper:
    return _named(digest, "-topics.csv", "text/csv", table.topics(digest).encode())


def _data(digest: Digest, words: Words) -> Paper:
    return _named(digest, ".json", "application/json", data.document(digest).encode())


def _markdown(digest: Digest, words: Words) -> Paper:
    return _named(digest, ".md", "text/markdown", markdown.page(digest, words).encode())


def _named(digest: Digest, ending: str, mime: str, content: bytes) -> Paper:
    return Paper(f"{name_of(digest.until)}{ending}", mime, content)


_FORMS: Mapping[str, Sequence[Maker]] = {
    CHAT: (_picture, _pdf, _table),
    "pdf": (_pdf,),
    "page": (_page,),
    "slides": (_slides,),
    "table": (_table, _topics, _data, _markdown),
    "all": (_picture, _pdf, _page, _slides, _table, _topics, _data, _markdown),
}
