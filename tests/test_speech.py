"""Voice messages: without a model nobody listens; with one, what is no speech is told apart from what is."""

from __future__ import annotations

import importlib.util
import io
import os
import wave
from pathlib import Path

import pytest

from bot.speech import LONGEST, Unheard, ear, lacking

MODEL = Path(os.environ.get("QUARTIER_TEST_VOICE_MODEL", ""))
"""The folder of a small Whisper model, if there is one on this machine."""


def silence(seconds: int) -> bytes:
    """So many seconds of nothing, as a WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(32_000 * seconds))
    return out.getvalue()


def test_without_a_model_nobody_listens(tmp_path: Path) -> None:
    assert ear(None) is None
    assert ear(tmp_path) is None


def whisper(folder: Path) -> Path:
    """A folder with all the files of a model, though there is nothing in them."""
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.json"):
        (folder / name).touch()
    return folder


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_a_model_that_is_not_whole_listens_to_nobody_and_fetches_nothing(tmp_path: Path, name: str) -> None:
    (whisper(tmp_path) / name).unlink()
    assert ear(tmp_path) is None
    assert lacking(tmp_path) == name.replace("vocabulary.json", "vocabulary.*")


def test_a_folder_that_is_not_there_is_what_is_missing(tmp_path: Path) -> None:
    assert lacking(tmp_path / "nowhere") == str(tmp_path / "nowhere")


@pytest.mark.skipif(importlib.util.find_spec("faster_whisper") is None, reason="faster-whisper is not installed")
@pytest.mark.parametrize(
    ("sound", "reason"), [(b"no sound", "broken"), (b"", "broken"), (silence(LONGEST + 1), "long")]
)
def test_what_cannot_be_listened_to_is_declined_before_the_model_is_read(
    tmp_path: Path, sound: bytes, reason: str
) -> None:
    listening = ear(whisper(tmp_path))
    assert listening is not None
    with pytest.raises(Unheard) as caught:
        listening.words(sound, "de")
    assert caught.value.reason == reason


@pytest.mark.skipif(not (MODEL / "model.bin").is_file(), reason="set QUARTIER_TEST_VOICE_MODEL to a Whisper model")
def test_silence_has_no_words() -> None:
    listening = ear(MODEL)
    assert listening is not None
    with pytest.raises(Unheard) as caught:
        listening.words(silence(2), "de")
    assert caught.value.reason == "empty"
