"""What other platforms export, read as if it were handed in here: the statements of Polis, the proposals of Decidim.

Polis (compdemocracy/polis, server/src/report.ts): ``*comments.csv`` has the columns
timestamp, datetime, comment-id, author-id, agrees, disagrees, moderated (-1 rejected, 0 not looked at, 1 accepted),
comment-body. Beside it may lie ``*votes.csv`` (timestamp, datetime, comment-id, voter-id, vote) or
``*participants-votes.csv`` (participant, group-id, n-comments, n-votes, n-agree, n-disagree, then a column for each
comment-id); a vote of 1 is agree.

Decidim (decidim/decidim, decidim-proposals/lib/decidim/proposals/proposal_serializer.rb; nested names are joined by
"/", cells parted by ";"): id, author/id, title/de, title/en, body/de, body/en, address, latitude, longitude, state,
votes, published_at, url, withdrawn, created_at, ... Older exports have title and body as they are, scope/name/de, and
no author.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

Row = Mapping[str, str]
Translated = Mapping[str, object] | str
"""A row by our own names; or the reason why it is not taken (the name of its words: ``import-<reason>``)."""
Translator = Callable[[Row], Translated]

_POLIS = {"timestamp", "comment-id", "author-id", "moderated", "comment-body"}
_DECIDIM = {"id", "component/id", "participatory_space/id"}
_TITLE = re.compile(r"(title|body)(?:/([a-z]{2}(?:-[a-z]+)?))?")
_UNSEEN = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_INLINE = re.compile(r"</?(?:a|abbr|b|code|em|font|i|mark|s|small|span|strong|sub|sup|u)\b[^>]*>", re.IGNORECASE)
"""Tags within a word or a sentence: without them no gap is left."""
_TAG = re.compile(r"<[^>]*>")
_MILLISECONDS = 10**11
"""Larger timestamps count milliseconds: in seconds this is the year 5138."""
_ZONE = re.compile(r" (?=UTC$|[+-]\d)")
_NOT_COMMENTS = {"participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"}


def translator(names: Collection[str], path: Path) -> Translator | None:
    """What makes rows with these columns ours; None when they are of no platform that is known here."""
    if set(names) >= _POLIS:
        return _polis(_agreeing(path))
    return _decidim(names) if set(names) >= _DECIDIM else None


# ---------------------------------------------------------------------------------------------- Polis


def _polis(agreeing: Mapping[str, set[str]]) -> Translator:
    begun = ""

    def translate(row: Row) -> Translated:
        nonlocal begun
        moment = row.get("timestamp", "").strip()
        begun = begun or moment  # of the first comment: it tells conversations apart, each numbers its people anew
        if row.get("moderated", "").strip() == "-1":
            return "rejected"
        author = row.get("author-id", "").strip()
        comment = row.get("comment-id", "").strip()
        supporters = agreeing.get(comment, set()) - {author}
        return {
            "id": f"polis-{moment}-{comment}",
            "text": row.get("comment-body", ""),
            "author": f"polis-{begun}-{author}",
            "time": _from_seconds(moment),
            "supporters": tuple(f"polis-{begun}-{one}" for one in sorted(supporters)),
        }

    return translate


def _from_seconds(said: str) -> str:
    if not said.isdecimal():
        return said
    seconds = int(said) / (1000 if int(said) > _MILLISECONDS else 1)
    return datetime.fromtimestamp(min(seconds, _MILLISECONDS), UTC).isoformat()


def _agreeing(path: Path) -> dict[str, set[str]]:
    """Comment's id -> who agrees, from the votes that lie beside the comments; nothing when none do."""
    beginning = path.name.removesuffix("comments.csv")
    votes, table = path.with_name(f"{beginning}votes.csv"), path.with_name(f"{beginning}participants-votes.csv")
    cast = _cast(votes) if votes.exists() else _ticked(table) if table.exists() else iter(())
    found: dict[str, set[str]] = defaultdict(set)
    for comment, voter, agrees in cast:
        (found[comment].add if agrees else found[comment].discard)(voter)
    return found


def _cast(path: Path) -> Iterator[tuple[str, str, bool]]:
    """(comment, voter, agrees) in the order in which the votes were cast: the last one holds."""
    rows = [row for row in _rows(path) if {"timestamp", "comment-id", "voter-id", "vote"} <= row.keys()]
    for row in sorted(rows, key=lambda row: int(row["timestamp"]) if row["timestamp"].isdecimal() else 0):
        yield row["comment-id"].strip(), row["voter-id"].strip(), row["vote"].strip() == "1"


def _ticked(path: Path) -> Iterator[tuple[str, str, bool]]:
    for row in _rows(path):
        for comment, vote in row.items():
            if comment not in _NOT_COMMENTS and vote.strip():
                yield comment, row["participant"].strip(), vote.strip() in ("1", "1.0")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        return [{name: cell or "" for name, cell in row.items() if name} for row in csv.DictReader(lines)]


# ---------------------------------------------------------------------------------------------- Decidim


def _decidim(names: Collection[str]) -> Translator:
    columns: dict[str, dict[str, str]] = defaultdict(dict)
    for name in names:
        if found := _TITLE.fullmatch(name):
            columns[found[2] or ""][found[1]] = name

    def translate(row: Row) -> Translated:
        if row.get("withdrawn", "") == "true" or row.get("state", "") == "withdrawn":
            return "withdrawn"
        language, text = next(_texts(row, columns), ("", ""))
        host = urlsplit(row.get("url", "")).hostname or ""
        author = row.get("author/id", "").strip()
        return {
            "id": f"decidim-{host}-{row.get('id', '').strip()}",
            "text": text,
            "author": f"decidim-{host}-{author}" if author else "",
            "time": _moment(row.get("published_at", "") or row.get("created_at", "")),
            "language": language,
            "kind": "idea",
            "place": row.get("address", "") or _scope(row),
        }

    return translate


def _texts(row: Row, columns: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """(language, title and body) of each language that says something."""
    for language, here in columns.items():
        title, body = (_plain(row.get(here.get(part, ""), "")) for part in ("title", "body"))
        if title or body:
            whole = body if body.startswith(title) else f"{title.rstrip('.')}. {body}"
            yield language, whole.strip() if body else title


def _plain(said: str) -> str:
    """What editors wrote, without their HTML."""
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", _UNSEEN.sub(" ", said)))).split())


def _scope(row: Row) -> str:
    return next((said for name, said in row.items() if name.startswith("scope/name/") and said), "")


def _moment(said: str) -> str:
    """ "2026-03-01 10:00:00 +0100" and "... UTC" as ISO 8601 has it."""
    return _ZONE.sub("", said.strip()).replace("UTC", "+00:00")
