"""The digest as one HTML file that needs nothing else: for every screen, light and dark, and for those who listen."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from babel import Locale

from bot.papers import needed, picture
from bot.papers.brush import DARK, LIGHT
from bot.papers.digest import Digest, TopicLine
from bot.papers.lines import facts, footer, inside, named, one_line, overview, silent, undecided
from bot.words import Words

_EXTRA = re.compile(r"\n\s+")
"""Indentation of the style: it need not travel."""

STYLE = _EXTRA.sub(
    "\n",
    f"""
    :root {{ color-scheme: light dark; --paper: {LIGHT.paper}; --ink: {LIGHT.ink}; --soft: {LIGHT.soft};
      --water: {LIGHT.water}; --growth: {LIGHT.growth}; --card: #fff; --line: #d9d2c6; }}
    @media (prefers-color-scheme: dark) {{ :root {{ --paper: {DARK.paper}; --ink: {DARK.ink}; --soft: {DARK.soft};
      --water: {DARK.water}; --growth: {DARK.growth}; --card: #1d242a; --line: #3a444c; }} }}
    * {{ box-sizing: border-box; }}
    html {{ font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }}
    body {{ margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; hyphens: auto; }}
    header, main, body > footer {{ max-width: 46rem; margin: 0 auto; padding: 1rem; }}
    header {{ padding-bottom: 0; }}
    main {{ padding-top: 0; }}
    h1 {{ font-size: 1.8rem; line-height: 1.2; margin: 1rem 0 .25rem; }}
    h2 {{ font-size: 1.35rem; margin: 2rem 0 .75rem; border-bottom: 3px solid var(--growth); padding-bottom: .25rem; }}
    h3 {{ font-size: 1.15rem; line-height: 1.3; margin: 0 0 .5rem; }}
    h4 {{ font-size: 1rem; margin: 1rem 0 .25rem; color: var(--soft); }}
    a {{ color: var(--water); }}
    :focus-visible {{ outline: 3px solid var(--growth); outline-offset: 2px; }}
    .skip {{ position: absolute; inset-inline-start: -99rem; }}
    .skip:focus {{ position: static; display: block; padding: .75rem 1rem; }}
    .soft, footer {{ color: var(--soft); }}
    ul {{ padding-inline-start: 1.25rem; margin: .5rem 0; }}
    .map img {{ display: block; width: 100%; max-width: 34rem; height: auto; margin: 0 auto; border-radius: .75rem; }}
    .wide {{ overflow-x: auto; margin-top: 1.5rem; }}
    table {{ border-collapse: collapse; width: 100%; }}
    caption {{ text-align: start; color: var(--soft); padding-bottom: .5rem; }}
    th, td {{ text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0;
      border-bottom: 1px solid var(--line); }}
    th.number, td.number {{ text-align: end; font-variant-numeric: tabular-nums; }}
    .number + :not(.number) {{ padding-inline-start: 1rem; }}
    tbody th {{ font-weight: 600; overflow-wrap: anywhere; }}
    article {{ background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.1rem;
      margin: 1rem 0; }}
    .facts {{ list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .75rem; }}
    .facts li {{ border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .95rem; }}
    .facts li:first-child {{ background: var(--water); color: var(--paper); border-color: var(--water);
      font-weight: 600; }}
    blockquote {{ margin: .5rem 0; padding-inline-start: .8rem; border-inline-start: 4px solid var(--water); }}
    .others blockquote {{ border-inline-start: 4px dashed var(--growth); }}
    body > footer {{ border-top: 1px solid var(--line); margin-top: 3rem; padding-bottom: 3rem; font-size: .95rem; }}
    @media (max-width: 30rem) {{ .far {{ display: none; }} h1 {{ font-size: 1.5rem; }} }}
    @media print {{ article {{ break-inside: avoid; }} .skip {{ display: none; }} }}
    """,
).strip()


def page(digest: Digest, words: Words, after: Sequence[str] = (), told: Sequence[str] | None = None) -> str:
    """The whole digest as HTML 5. ``after`` are further sections, as HTML, before the footer; ``told`` is what is said
    at a glance, if not what is new."""
    title = words("digest-title", dialogue=one_line(digest.dialogue))
    glance = [*overview(digest, words), *undecided(digest, words)] if told is None else told
    sections = [section(words("digest-head-overview"), listed(glance)), *_map(digest, words), *_table(digest, words)]
    if digest.topics:
        sections += [_h2(words("digest-head-topics")), *(_topic(topic, words) for topic in _largest(digest))]
    sections += [_unheard(digest, words), *([_needs(digest, words)] if told is None else []), *after]
    body = (
        f'<a class="skip" href="#content">{escape(words("digest-jump"))}</a>',
        f'<header><h1>{escape(title)}</h1><p class="soft">{escape(words("digest-date", date=digest.until.date()))}</p>',
        '</header>\n<main id="content">',
        *sections,
        "</main>\n<footer>",
        *(f"<p>{escape(line)}</p>" for line in footer(digest, words)),
        "</footer>",
    )
    return document(words.language, title, "\n".join(body))


def document(language: str, title: str, body: str) -> str:
    """A page around ``body``, which is HTML; ``language`` decides in which direction it is read."""
    turned = Locale.parse(language, sep="-").character_order == "right-to-left"
    head = (
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(title)}</title>",
        f"<style>\n{STYLE}\n</style>",
    )
    opened = f'<html lang="{escape(language)}" dir="{"rtl" if turned else "ltr"}">'
    return "\n".join(["<!doctype html>", opened, "<head>", *head, "</head>", "<body>", body, "</body>", "</html>", ""])


def section(heading: str, content: str) -> str:
    """A heading, and HTML below it."""
    return f"{_h2(heading)}\n{content}"


def listed(points: Iterable[str], kind: str = "") -> str:
    """A list of lines, each as it is said."""
    marked = f' class="{kind}"' if kind else ""
    return f"<ul{marked}>" + "".join(f"<li>{escape(point)}</li>" for point in points) + "</ul>"


def _map(digest: Digest, words: Words) -> Iterator[str]:
    if not digest.topics:
        return
    spots = picture.laid_out(digest, words)
    light, dark = (_inline(picture.png(digest, words, tones, spots)) for tones in (LIGHT, DARK))
    size = f'width="{picture.WIDTH}" height="{picture.HEIGHT}"'
    yield _h2(words("digest-head-map"))
    yield f'<picture class="map"><source media="(prefers-color-scheme: dark)" srcset="{dark}">'
    yield f'<img src="{light}" {size} alt="{escape(picture.alt(digest, words, spots))}"></picture>'


def _inline(png: bytes) -> str:
    return f"data:image/png;base64,{b64encode(png).decode()}"


def _table(digest: Digest, words: Words) -> Iterator[str]:
    if not digest.topics:
        return
    grown = [("new", "number")] if any(topic.new for topic in digest.topics) else []
    columns = (("topic", ""), ("people", "number"), *grown, ("places", "far"))
    heads = (f'<th scope="col" class="{kind}">{_word(words, name)}</th>' for name, kind in columns)
    yield f'<div class="wide"><table><caption>{escape(words("digest-columns-caption"))}</caption>'
    yield f"<thead><tr>{''.join(heads)}</tr></thead><tbody>"
    for topic in _largest(digest):
        name = f'<th scope="row"><a href="#topic-{topic.id}">{escape(named(topic, words))}</a></th>'
        counts = [topic.people, topic.new or "–"][: 1 + len(grown)]
        cells = "".join(f'<td class="number">{count}</td>' for count in counts)
        yield f'<tr>{name}{cells}<td class="far">{escape(", ".join(topic.places) or "–")}</td></tr>'
    yield "</tbody></table></div>"


def _word(words: Words, column: str) -> str:
    return escape(words(f"digest-column-{column}"))


def _topic(topic: TopicLine, words: Words) -> str:
    parts = [f'<article id="topic-{topic.id}"><h3>{escape(named(topic, words))}</h3>']
    parts.append(listed(facts(topic, words), "facts"))
    if topic.subtopics:
        parts += [f"<h4>{escape(words('digest-head-subtopics'))}</h4>", listed(inside(topic, words))]
    if topic.quotes:
        parts += [f"<h4>{escape(words('digest-head-quotes'))}</h4>", *map(_quote, topic.quotes)]
    if topic.others:
        parts += [f'<div class="others"><h4>{escape(words("digest-head-others"))}</h4>', *map(_quote, topic.others)]
        parts.append("</div>")
    if topic.places:
        parts.append(f"<p>{escape(words('digest-places', places=', '.join(topic.places)))}</p>")
    if topic.keywords:
        keywords = words("digest-keywords", keywords=", ".join(topic.keywords))
        parts.append(f'<p class="soft">{escape(keywords)}</p>')
    return "\n".join([*parts, "</article>"])


def _quote(text: str) -> str:
    """What somebody said may be in any language and direction."""
    return f'<blockquote dir="auto">{escape(one_line(text))}</blockquote>'


def _unheard(digest: Digest, words: Words) -> str:
    said = listed(silent(digest, words)) if digest.silence else f"<p>{escape(words('digest-silence-none'))}</p>"
    return section(words("digest-silence"), said)


def _needs(digest: Digest, words: Words) -> str:
    lines = [needed.line(need, words).removeprefix("• ") for need in digest.needs]
    said = listed(lines) if lines else f"<p>{escape(words('digest-needs-none'))}</p>"
    return section(words("digest-head-needs"), said)


def _largest(digest: Digest) -> tuple[TopicLine, ...]:
    return digest.largest(len(digest.topics))


def _h2(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"
