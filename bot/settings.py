"""Settings: read once from the environment and a `.env` file; every missing or wrong one is named, all at once."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values

T = TypeVar("T")
_KEY_BYTES = 32
_EVENING: time | None = time(18)
PIPELINE_PARTS = ("tagging", "entities")
"""What trained pipelines can be wanted for."""
UNNAMED = "Quartier"
"""What a dialogue and its municipality are called while nobody has named them."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the setting ``name``: the id of its words, and of the hint how it should look."""

    name: str
    words: str
    hint: str


class SettingsWrong(Exception):
    """Some settings are missing or wrong; ``problems`` holds all of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(problem.name for problem in self.problems))


@dataclass(frozen=True)
class Settings:
    """Everything an operator chooses. Secrets are left out of the repr."""

    data: Path
    database_url: str = field(repr=False)
    key: str = field(repr=False)
    key_file: Path
    telegram_token: str = field(repr=False)
    telegram_api: str
    telegram_webhook: str
    matrix_homeserver: str
    matrix_user: str
    matrix_password: str = field(repr=False)
    matrix_taps: bool
    web: str
    moderators: tuple[str, ...]
    administrators: tuple[str, ...]
    dialogue: str
    title: str
    municipality: str
    language: str
    digest_at: time | None
    zone: ZoneInfo
    ends_on: date | None
    voice_model: Path | None
    pipelines: tuple[tuple[str, str], ...]
    pipelines_for: tuple[str, ...]
    vectors: str
    log: str

    @property
    def speaks(self) -> bool:
        """Whether there is a network to speak on."""
        return bool(self.networks)

    @property
    def key_beside_data(self) -> bool:
        """Whether the key lies in the folder of what it locks, so that whoever copies that has both."""
        return not self.key and self.data.absolute() in self.key_file.absolute().parents

    @property
    def networks(self) -> tuple[str, ...]:
        """The names of the networks to speak on."""
        named = (("telegram", self.telegram_token), ("matrix", self.matrix_homeserver))
        return tuple(name for name, is_set in named if is_set)


def read(environment: Mapping[str, str], file: Path | None = Path(".env")) -> Settings:
    """The settings; what the environment says outranks the file. Raises `SettingsWrong`."""
    values = {**{k: v or "" for k, v in dotenv_values(file).items()}, **environment} if file else environment
    return _Reading(values).settings()


class _Reading:
    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._problems: list[Problem] = []

    def settings(self) -> Settings:
        data = Path(self._text("DATA", "data"))
        read = Settings(
            data=data,
            database_url=self._text("DATABASE_URL", f"sqlite:///{data / 'quartier.db'}"),
            key=self._checked("KEY", "", _keys, "key"),
            key_file=Path(self._text("KEY_FILE", str(data / "key"))),
            telegram_token=self._checked("TELEGRAM_TOKEN", "", _token, "telegram-token"),
            telegram_api=self._checked("TELEGRAM_API", "https://api.telegram.org", _url, "url"),
            telegram_webhook=self._checked("TELEGRAM_WEBHOOK", "", _https, "https"),
            matrix_homeserver=self._checked("MATRIX_HOMESERVER", "", _url, "url"),
            matrix_user=self._checked("MATRIX_USER", "", _mxid, "matrix-user"),
            matrix_password=self._text("MATRIX_PASSWORD"),
            matrix_taps=self._checked("MATRIX_TAPS", False, _yes, "yes"),
            web=self._checked("WEB", "127.0.0.1:8080", _host_port, "host-port"),
            moderators=self._checked("MODERATORS", (), _addresses, "addresses"),
            administrators=self._checked("ADMINISTRATORS", (), _addresses, "addresses"),
            dialogue=self._checked("DIALOGUE", "quartier", _slug, "name"),
            title=self._text("TITLE", UNNAMED),
            municipality=self._text("MUNICIPALITY", UNNAMED),
            language=self._checked("LANGUAGE", "de", _language, "language"),
            digest_at=self._checked("DIGEST_AT", _EVENING, _time, "time"),
            zone=self._checked("TIMEZONE", ZoneInfo("Europe/Berlin"), _zone, "zone"),
            ends_on=self._checked("ENDS_ON", None, _day, "day"),
            voice_model=Path(model) if (model := self._text("VOICE_MODEL")) else None,
            pipelines=self._checked("PIPELINES", (), _pipelines, "pipelines"),
            pipelines_for=self._checked("PIPELINES_FOR", PIPELINE_PARTS, _parts, "pipelines-for"),
            vectors=self._text("VECTORS"),
            log=self._checked("LOG", "text", _form, "log"),
        )
        self._together(read)
        if self._problems:
            raise SettingsWrong(self._problems)
        return read

    def _text(self, name: str, default: str = "") -> str:
        return self._values.get(f"QUARTIER_{name}", "").strip() or default

    def _checked(self, name: str, default: T, parse: Callable[[str], T], hint: str) -> T:
        said = self._text(name)
        if not said:
            return default
        try:
            return parse(said)
        except (ValueError, LookupError, OSError):  # a folder of time zones is read like a file
            self._problems.append(Problem(f"QUARTIER_{name}", "settings-wrong", f"settings-hint-{hint}"))
            return default

    def _together(self, read: Settings) -> None:
        """Settings that only make sense together."""
        matrix = {
            "MATRIX_HOMESERVER": read.matrix_homeserver,
            "MATRIX_USER": read.matrix_user,
            "MATRIX_PASSWORD": read.matrix_password,
        }
        if any(self._text(name) for name in matrix):
            missing = [name for name in matrix if not self._text(name)]
            self._problems += [
                Problem(f"QUARTIER_{name}", "settings-missing", "settings-hint-matrix") for name in missing
            ]
        if read.telegram_webhook and not self._text("TELEGRAM_TOKEN"):
            missing_token = Problem("QUARTIER_TELEGRAM_TOKEN", "settings-missing", "settings-hint-webhook")
            self._problems.append(missing_token)


def _keys(said: str) -> str:
    if any(len(base64.b64decode(word, validate=True)) != _KEY_BYTES for word in said.split()):
        raise ValueError
    return said


def _token(said: str) -> str:
    return _matching(r"\d{3,}:[\w-]{20,}", said)


def _mxid(said: str) -> str:
    return _matching(r"@[\w.=/+-]+:[\w.:\[\]-]+", said)


def _slug(said: str) -> str:
    return _matching(r"[a-z0-9][a-z0-9-]{0,39}", said)


def _language(said: str) -> str:
    return _matching(r"[a-z]{2,3}(-[A-Za-z]+)?", said)


def _matching(pattern: str, said: str) -> str:
    if not re.fullmatch(pattern, said):
        raise ValueError
    return said


def _url(said: str) -> str:
    if urlsplit(said).scheme not in ("http", "https") or not urlsplit(said).hostname:
        raise ValueError
    return said.rstrip("/")


def _https(said: str) -> str:
    if urlsplit(said).scheme != "https":
        raise ValueError
    return _url(said)


def _host_port(said: str) -> str:
    parts = urlsplit(f"//{said}")
    if not parts.hostname or parts.port is None or parts.path:
        raise ValueError
    return said


def _addresses(said: str) -> tuple[str, ...]:
    return tuple(_matching(r"[a-z]+:[^\s,]+", one.strip()) for one in said.split(",") if one.strip())


def _pipelines(said: str) -> tuple[tuple[str, str], ...]:
    """Languages and their pipelines, each language once."""
    pairs = [_matching(r"[a-z]{2,3}\s*=.*\S.*", one.strip()).partition("=") for one in said.split(",")]
    if len({language for language, _, _ in pairs}) < len(pairs):
        raise ValueError
    return tuple((language.strip(), model.strip()) for language, _, model in pairs)


def _parts(said: str) -> tuple[str, ...]:
    return tuple(_matching("|".join(PIPELINE_PARTS), one.strip()) for one in said.split(","))


def _time(said: str) -> time | None:
    if said.lower() == "never":
        return None
    if (at := time.fromisoformat(said)).tzinfo is not None:  # the zone is a setting of its own
        raise ValueError
    return at


def _day(said: str) -> date | None:
    return date.fromisoformat(said)


def _yes(said: str) -> bool:
    return {"yes": True, "no": False}[said.lower()]


def _form(said: str) -> str:
    return _matching("text|json", said)


def _zone(said: str) -> ZoneInfo:
    return ZoneInfo(said)
