"""`quartier doctor`: looks at everything, changes nothing, and says in plain words what is wrong and what to do."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.app import keys_of, make_sense, matrix_secret
from bot.cli import examinations, refusals
from bot.cli.screen import OUT, show_data, words
from bot.findings import Finding
from bot.messages import Address, network_name
from bot.settings import Settings, SettingsWrong, read
from nlp.sense import Sense
from storage import Books, KeyWrong, StoreDown, checkup

SECONDS = 5.0
"""How long the running bot may take to say how it is."""
_COLOURS = {"ok": "green", "look": "yellow", "wrong": "bold red"}


def doctor(form: str) -> int:
    """Look and say; 1 when something is wrong."""
    try:
        findings = _examined(read(os.environ))
    except SettingsWrong as error:
        findings = [_setting(problem.name, problem.words, problem.hint) for problem in error.problems]
    _show(findings, form)
    return 1 if any(finding.state == "wrong" for finding in findings) else 0


def _setting(name: str, said: str, hint: str) -> Finding:
    return Finding("wrong", "settings", said, {"setting": name, "hint": words()(hint)})


def _examined(settings: Settings) -> list[Finding]:
    now = datetime.now(UTC)
    sense, read_by = _reading(settings)
    found = [*_inside(settings), *read_by, *examinations.database(checkup.examine(settings.database_url))]
    forums: list[Address] = []
    try:
        with checkup.read_only(settings.database_url) as books:
            found += examinations.queues(books, settings, now)
            found += examinations.digests(books, settings, now)
            found += examinations.team(books)
            found += examinations.kept(books, settings, now)
            found += _read_otherwise(books, sense)
            found += examinations.clock(books, settings, now)
            forums = [Address.parse(one.forum) for one in books.people.dialogues() if one.forum]
    except StoreDown:  # said already, or there is none yet
        found += examinations.clock(None, settings, now)
    return found + asyncio.run(_outside(settings, forums))


def _inside(settings: Settings) -> Iterator[Finding]:
    if settings.speaks:
        networks = ", ".join(map(network_name, settings.networks))
        yield Finding("ok", "settings", "doctor-settings", {"networks": networks})
    else:
        yield Finding("wrong", "settings", "cli-no-network")
    yield from examinations.folder(settings.data)
    yield from _key(settings)
    yield examinations.voice(settings.voice_model)


def _reading(settings: Settings) -> tuple[Sense | None, list[Finding]]:
    """What reads texts, with the trained pipelines that the settings name, if they fit: loading them takes seconds."""
    try:
        sense = make_sense(settings)
    except SettingsWrong as error:
        return None, [_setting(problem.name, problem.words, problem.hint) for problem in error.problems]
    pipelines = [{"language": language, "pipeline": model} for language, model in settings.pipelines]
    found = [Finding("ok", "pipelines", "doctor-pipeline", details) for details in pipelines]
    return sense, [*found, Finding("ok", "vectors", "doctor-vectors", {"encoder": sense.title})]


def _read_otherwise(books: Books, sense: Sense | None) -> Iterator[Finding]:
    """What was said and read by another encoder than the one in use; what is wrong with that one was said already."""
    if sense is None:
        return
    others = sum(len(books.contributions.read_otherwise(one.id, sense.encoder)) for one in books.people.dialogues())
    if others:
        yield Finding("look", "vectors", "doctor-vectors-stale", {"count": others})


def _key(settings: Settings) -> Iterator[Finding]:
    if not settings.key:
        yield from examinations.key(settings.key_file)
    try:
        keys = keys_of(settings)
        if (file := matrix_secret(settings)).exists():
            keys.secret(file)
    except KeyWrong as error:
        yield Finding("wrong", "key", "doctor-key-wrong", {"reason": " ".join(refusals.sentences(error))})


async def _outside(settings: Settings, forums: Sequence[Address]) -> list[Finding]:
    """The networks and the running bot, all at once."""
    asked = [_process(settings.web)]
    if settings.telegram_token:
        from bot.platforms.telegram.examine import examine as telegram

        there = [forum for forum in forums if forum.network == "telegram"]
        asked.append(telegram(settings.telegram_token, settings.telegram_api, settings.telegram_webhook, there))
    if settings.matrix_homeserver:
        from bot.platforms.matrix.examine import examine as matrix

        account = settings.matrix_homeserver, settings.matrix_user
        asked.append(matrix(*account, settings.data / "matrix", _secret(settings)))
    return [finding for findings in await asyncio.gather(*asked) for finding in findings]


def _secret(settings: Settings) -> bytes:
    """What opens the Matrix folder; empty when there is none yet, or the key does not fit, which is said already."""
    file = matrix_secret(settings)
    try:
        return keys_of(settings).secret(file) if file.exists() else b""
    except KeyWrong:
        return b""


# ---------------------------------------------------------------------------------------------- the running bot


async def _process(place: str) -> list[Finding]:
    """What a bot that runs here says of itself."""
    try:
        limit = aiohttp.ClientTimeout(total=SECONDS)
        async with aiohttp.request("GET", f"http://{_reached(place)}/health", timeout=limit) as answer:
            said = await answer.json()
        return list(_said(said))
    except (aiohttp.ClientConnectionError, TimeoutError):
        return [Finding("look", "process", "doctor-process-none", {"place": place})]
    except (aiohttp.ClientError, ValueError, KeyError, TypeError, AttributeError):
        return [Finding("look", "process", "doctor-process-other", {"place": place})]


def _reached(place: str) -> str:
    parts = urlsplit(f"//{place}")
    return f"127.0.0.1:{parts.port}" if parts.hostname in ("0.0.0.0", "::") else place  # noqa: S104 - compared only


def _said(said: Any) -> Iterator[Finding]:
    troubles = {name: state["trouble"] for name, state in said["networks"].items() if not state["works"]}
    for network, trouble in troubles.items():
        yield Finding(
            "wrong", "process", "doctor-process-network", {"network": network_name(network), "trouble": trouble}
        )
    if not said["live"]:
        yield Finding("wrong", "process", "doctor-process-stuck")
    if not said["database"]["reachable"]:
        yield Finding("wrong", "process", "doctor-process-database", {"reason": said["database"]["fault"]})
    if said["live"] and said["ready"]:
        yield Finding("ok", "process", "doctor-process")


# ---------------------------------------------------------------------------------------------- what is shown


def _show(findings: Sequence[Finding], form: str) -> None:
    lines = [_line(finding) for finding in findings]
    if form == "json":
        well = all(finding.state != "wrong" for finding in findings)
        show_data({"well": well, "findings": lines})
        return
    for line in lines:
        state = words()(f"doctor-state-{line['state']}")
        OUT.print(f"{state:>7}", style=_COLOURS[line["state"]], end="  ")
        OUT.print(line["says"])
        if line["do"]:
            OUT.print(" " * 9 + line["do"])


def _line(finding: Finding) -> dict[str, str]:
    do = f"{finding.words}.do"
    return {
        "state": finding.state,
        "about": finding.about,
        "name": finding.words,
        "says": words()(finding.words, **finding.details),
        "do": words()(do, **finding.details) if words().has(do) else "",
    }
