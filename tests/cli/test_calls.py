"""What is called for on the command line: exit codes, one sentence for what was wrong, and never a stack trace."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import call

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AbCdEfGhIjKlMnOpQrStUvWxYz"
BACKUP_HELP = """\
So geht der Aufruf: quartier backup [-h] DATEI

schreibt alles in eine Datei, auch während der Bot läuft

Das gehört dazu:
  DATEI

Das kann dazu:
  -h, --help  zeigt diese Hilfe
"""


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["--nonsense"],
        ["try"],
        ["try", "nonsense"],
        ["import"],
        ["topics", "--format", "xml"],
        ["topics", "--dialogue"],
        ["migrate", "now"],
        ["run", "--dialogue", "x"],
        ["import", "missing.csv", "--dialogue", "nowhere"],
        ["import", "missing.csv"],
        ["import", "picture.png"],
        ["check"],
        ["run"],
    ],
)
def test_a_wrong_call_is_answered_in_one_line_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(arguments) == 2
    shown = capsys.readouterr()
    assert (shown.out, len(shown.err.splitlines())) == ("", 1)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "Das fehlt: BEFEHL. (quartier --help)"),
        (["export", "lindenhof"], "Das fehlt: ORDNER|DATEI.zip. (quartier export --help)"),
        (["door", "poster"], "Das fehlt: NAME, --out. (quartier door poster --help)"),
        (
            ["key", "turn"],
            "new|rotate|forget kann nicht „turn“ sein. Es geht: new, rotate, forget. (quartier key --help)",
        ),
        (["log", "--format", "x\ny"], "--format kann nicht „x y“ sein. Es geht: text, json. (quartier log --help)"),
        (["backup", "a", "b", "--c"], "Das kennt hier niemand: b --c. (quartier --help)"),
        (["migrate", "n" * 5000], f"Das kennt hier niemand: {'n' * 59}…. (quartier --help)"),
        (["digest", "--form", "json"], "Das kennt hier niemand: --form json. (quartier --help)"),
        (
            ["move", "--to"],
            "Bei --to fehlt der Wert, oder es steht einer da, wo keiner hingehört. (quartier move --help)",
        ),
    ],
)
def test_what_does_not_fit_is_said_in_the_operators_language(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_LANGUAGE", "de")
    assert call(arguments) == 2
    assert capsys.readouterr() == ("", f"{line}\n")


def test_help_is_given_in_the_operators_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_LANGUAGE", "de")
    with pytest.raises(SystemExit) as end:
        call(["backup", "--help"])
    assert (end.value.code, capsys.readouterr().out) == (0, BACKUP_HELP)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        call(["--help"])
    assert end.value.code == 0
    listed = capsys.readouterr().out
    commands = ("run", "check", "demo", "try", "import", "topics", "digest", "invite", "migrate")
    assert [name for name in commands if f"\n    {name} " not in listed] == []


def test_all_wrong_settings_are_named_each_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", "half a token")
    monkeypatch.setenv("QUARTIER_MATRIX_USER", "@bot:example.org")
    assert call(["run"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "QUARTIER_TELEGRAM_TOKEN is wrong: it looks like 123456789:AbC…, as @BotFather gives it.",
        "QUARTIER_MATRIX_HOMESERVER is missing: Matrix needs it.",
        "QUARTIER_MATRIX_PASSWORD is missing: Matrix needs it.",
    ]


def test_check_says_that_the_settings_are_right(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUARTIER_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("QUARTIER_KEY_FILE", "elsewhere/key")
    assert call(["check"]) == 0
    assert capsys.readouterr().out == "The settings are right. Networks: Telegram. Data: data.\n"


def test_migrate_makes_the_database_and_can_be_called_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [call(["migrate"]), call(["migrate"])] == [0, 0]
    assert capsys.readouterr().out == "The database is up to date.\n" * 2
    assert (folder / "data" / "quartier.db").is_file()


def test_a_file_that_is_no_database_is_one_line_with_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "data").mkdir()
    (folder / "data" / "quartier.db").write_text("a letter\n" * 1000)
    assert call(["migrate"]) == 1
    assert capsys.readouterr().err == "The database cannot be used (DatabaseError).\n"


def test_a_folder_that_cannot_be_made_is_one_line_with_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "data").write_text("a file where the folder should be")
    assert call(["topics"]) == 1
    assert capsys.readouterr().err == "data: There is something of this name already.\n"


def test_an_invitation_is_made_and_works_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["invite"]) == 0
    shown = capsys.readouterr().out
    (word,) = {part.split("=")[-1] for part in shown.split() if "m-" in part and "=" in part}
    assert shown.splitlines()[1:] == [
        f"Telegram: /start {word}   or as a link: https://t.me/NAME_OF_THE_BOT?start={word}",
        f"Matrix:   !start {word}",
    ]
    assert len(word) > 20


@pytest.mark.parametrize(("arguments", "role"), [([], "moderator"), (["--role", "table_moderator"], "table moderator")])
def test_an_invitation_says_for_which_role(arguments: list[str], role: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["invite", *arguments]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(f"Whoever writes this to the bot gets a role in the dialogue: {role}. It works once, until")


def test_an_invitation_into_no_role_of_ours_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["invite", "--role", "mayor"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_dialogue_that_is_not_there_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["invite", "--dialogue", "nowhere"]) == 2
    assert capsys.readouterr().err == "There is no dialogue nowhere. There is: quartier.\n"


def test_an_empty_house_has_no_topics_and_an_empty_digest(capsys: pytest.CaptureFixture[str]) -> None:
    assert [call(["topics", "--format", "json"]), call(["topics"])] == [0, 0]
    assert capsys.readouterr().out == "[]\nThere are no topics yet.\n"
    assert call(["digest"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "Nobody moderates this dialogue: set QUARTIER_MODERATORS, or use quartier invite."


def run(folder: Path, *arguments: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *arguments]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QUARTIER_")}
    kept |= {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", "QUARTIER_LANGUAGE": "en", **environment}
    return subprocess.run(
        command, input=said, capture_output=True, text=True, timeout=120, cwd=folder, env=kept, check=False
    )


def test_as_a_process_a_wrong_call_is_the_same(folder: Path) -> None:
    done = run(folder, "run")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


def test_whoever_closes_our_output_early_sees_no_stack_trace(folder: Path) -> None:
    command = f"{sys.executable} -m bot --help | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    assert "Traceback" not in done.stderr


def test_the_demonstration_without_a_terminal_ends_with_zero_and_says_how_to_go_on(folder: Path) -> None:
    """The slow one: the whole first evening, as `make demo` plays it."""
    done = run(folder, "demo", "--folder", "evening")
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0)
    kinds = {path.suffix for path in (folder / "evening").iterdir() if path.name.startswith(("quartier-", "topics"))}
    assert kinds == {".md", ".csv", ".json", ".png", ".pdf", ".html", ".pptx"}
    assert done.stdout.splitlines()[-1] == "    Then: .venv/bin/quartier run"[4:]
    assert [name for name in ("QUARTIER_TELEGRAM_TOKEN", "QUARTIER_MATRIX_USER") if name not in done.stdout] == []
