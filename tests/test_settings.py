"""The settings: read once, every missing or wrong one named, all at once; secrets are shown nowhere."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import Problem, Settings, SettingsWrong, read
from bot.words import LANGUAGES, Words

TOKEN = "123456789:AbCdEfGhIjKlMnOpQrStUvWxYz"
MATRIX = {
    "QUARTIER_MATRIX_HOMESERVER": "https://matrix.example.org/",
    "QUARTIER_MATRIX_USER": "@quartier:example.org",
    "QUARTIER_MATRIX_PASSWORD": "my secret",
}


def settings(**values: str) -> Settings:
    return read({f"QUARTIER_{name}": value for name, value in values.items()}, file=None)


def problems(values: dict[str, str]) -> list[tuple[str, str, str]]:
    with pytest.raises(SettingsWrong) as caught:
        read(values, file=None)
    return [(one.name.removeprefix("QUARTIER_"), one.words, one.hint) for one in caught.value.problems]


def test_without_any_everything_has_a_default() -> None:
    read_ = settings()
    assert (read_.data, read_.database_url) == (Path("data"), "sqlite:///data/quartier.db")
    assert (read_.language, read_.digest_at, read_.zone) == ("de", time(18), ZoneInfo("Europe/Berlin"))
    assert (read_.telegram_api, read_.web, read_.moderators) == ("https://api.telegram.org", "127.0.0.1:8080", ())
    assert read_.speaks is False


def test_all_of_them_are_read() -> None:
    values = {
        **MATRIX,
        "QUARTIER_TELEGRAM_TOKEN": f" {TOKEN} ",
        "QUARTIER_TELEGRAM_WEBHOOK": "https://bot.example.org/hook",
        "QUARTIER_MODERATORS": "telegram:4711, matrix:@anna:example.org",
        "QUARTIER_ADMINISTRATORS": "matrix:@ops:example.org",
        "QUARTIER_DIGEST_AT": "07:30",
        "QUARTIER_DATA": "state",
    }
    read_ = read(values, file=None)
    assert (read_.telegram_token, read_.telegram_webhook) == (TOKEN, "https://bot.example.org/hook")
    assert (read_.matrix_homeserver, read_.matrix_user) == ("https://matrix.example.org", "@quartier:example.org")
    assert [str(one) for one in read_.moderators] == ["telegram:4711", "matrix:@anna:example.org"]
    assert read_.administrators == ("matrix:@ops:example.org",)
    assert (read_.digest_at, read_.database_url, read_.speaks) == (time(7, 30), "sqlite:///state/quartier.db", True)


def test_every_problem_is_named_at_once() -> None:
    values = {
        "QUARTIER_TELEGRAM_TOKEN": "4711",
        "QUARTIER_TELEGRAM_API": "ftp://x",
        "QUARTIER_TELEGRAM_WEBHOOK": "http://insecure.example.org",
        "QUARTIER_MATRIX_HOMESERVER": "matrix.example.org",
        "QUARTIER_MATRIX_USER": "quartier",
        "QUARTIER_WEB": "8080",
        "QUARTIER_MODERATORS": "anna",
        "QUARTIER_DIALOGUE": "Two Words",
        "QUARTIER_LANGUAGE": "German!",
        "QUARTIER_DIGEST_AT": "at six",
        "QUARTIER_TIMEZONE": "Mars/Phobos",
    }
    assert problems(values) == [
        ("TELEGRAM_TOKEN", "settings-wrong", "settings-hint-telegram-token"),
        ("TELEGRAM_API", "settings-wrong", "settings-hint-url"),
        ("TELEGRAM_WEBHOOK", "settings-wrong", "settings-hint-https"),
        ("MATRIX_HOMESERVER", "settings-wrong", "settings-hint-url"),
        ("MATRIX_USER", "settings-wrong", "settings-hint-matrix-user"),
        ("WEB", "settings-wrong", "settings-hint-host-port"),
        ("MODERATORS", "settings-wrong", "settings-hint-addresses"),
        ("DIALOGUE", "settings-wrong", "settings-hint-name"),
        ("LANGUAGE", "settings-wrong", "settings-hint-language"),
        ("DIGEST_AT", "settings-wrong", "settings-hint-time"),
        ("TIMEZONE", "settings-wrong", "settings-hint-zone"),
        ("MATRIX_PASSWORD", "settings-missing", "settings-hint-matrix"),
    ]


@pytest.mark.parametrize("name", MATRIX)
def test_a_matrix_account_needs_all_three(name: str) -> None:
    missing = name.removeprefix("QUARTIER_")
    given = {one: value for one, value in MATRIX.items() if one != name}
    assert problems(given) == [(missing, "settings-missing", "settings-hint-matrix")]


def test_a_webhook_needs_a_token() -> None:
    values = {"QUARTIER_TELEGRAM_WEBHOOK": "https://bot.example.org"}
    assert problems(values) == [("TELEGRAM_TOKEN", "settings-missing", "settings-hint-webhook")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WEB", "localhost"),
        ("WEB", "localhost:http"),
        ("WEB", "localhost:99999"),
        ("WEB", "localhost:80/path"),
        ("TELEGRAM_API", "https://"),
        ("TELEGRAM_API", "http://[::1"),
        ("MATRIX_USER", "@a:b c"),
        ("MODERATORS", "telegram:4711,matrix"),
        ("DIGEST_AT", "25:00"),
        ("DIGEST_AT", "18:00+02:00"),
        ("TIMEZONE", "Europe"),
        ("TIMEZONE", "../../etc/passwd"),
        ("LANGUAGE", "d"),
    ],
)
def test_what_looks_right_and_is_not_is_named_too(name: str, value: str) -> None:
    assert name in [problem[0] for problem in problems({f"QUARTIER_{name}": value})]


@pytest.mark.parametrize("said", ["never", "Never ", ""])
def test_a_digest_may_go_out_never(said: str) -> None:
    assert settings(DIGEST_AT=said).digest_at == (time(18) if said == "" else None)


def test_secrets_are_not_in_the_repr() -> None:
    values = {**MATRIX, "QUARTIER_TELEGRAM_TOKEN": TOKEN, "QUARTIER_DATABASE_URL": "postgresql://u:hidden@db/x"}
    shown = repr(read(values, file=None))
    assert [secret for secret in (TOKEN, "my secret", "hidden") if secret in shown] == []


def test_a_problem_never_quotes_what_was_said() -> None:
    with pytest.raises(SettingsWrong) as caught:
        read({"QUARTIER_TELEGRAM_TOKEN": "half a token"}, file=None)
    assert "half a token" not in str(caught.value) + repr(caught.value.problems)


def test_the_file_is_read_and_the_environment_outranks_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        f"# ours\nQUARTIER_TITLE='Lindenhof West'\nexport QUARTIER_LANGUAGE=en\nQUARTIER_TELEGRAM_TOKEN={TOKEN}\n"
    )
    read_ = read({"QUARTIER_LANGUAGE": "de"}, file)
    assert (read_.title, read_.language, read_.telegram_token) == ("Lindenhof West", "de", TOKEN)


def test_an_empty_variable_switches_off_what_the_file_says(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"QUARTIER_TELEGRAM_TOKEN={TOKEN}\n")
    assert read({"QUARTIER_TELEGRAM_TOKEN": ""}, tmp_path / ".env").telegram_token == ""


def test_without_a_file_the_environment_is_enough(tmp_path: Path) -> None:
    assert read({"QUARTIER_TITLE": "Lindenhof"}, tmp_path / ".env").title == "Lindenhof"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_its_sentence(language: str) -> None:
    words = Words(language)
    with pytest.raises(SettingsWrong) as caught:
        read({"QUARTIER_MATRIX_USER": "x", "QUARTIER_DIGEST_AT": "x", "QUARTIER_TIMEZONE": "x"}, file=None)
    said = [words(one.words, setting=one.name, hint=words(one.hint)) for one in caught.value.problems]
    assert len(set(said)) == len(said) == 5
    assert all(problem.name in sentence for problem, sentence in zip(caught.value.problems, said, strict=True))
    assert isinstance(caught.value.problems[0], Problem)
