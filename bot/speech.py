"""Voice messages become words, by a Whisper model that lies on this machine; nothing is sent or downloaded for it."""

from __future__ import annotations

import importlib.util
import threading
from io import BytesIO
from pathlib import Path
from typing import Any

LONGEST = 180
"""Seconds of a voice message that is listened to."""
LIBRARY = "quartier[voice]"
"""The extra with which the library is installed."""
_RATE = 16_000
_THREADS = 2
"""Processor cores: people are answered meanwhile."""


class Unheard(Exception):
    """No words can be made of it. ``reason``: "long", "empty" (nobody speaks) or "broken" (no sound that we know)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Ear:
    """Listens with the model in the folder ``model``, which is read at the first message. Safe for threads."""

    def __init__(self, model: Path) -> None:
        self._folder = model
        self._model: Any = None
        self._turn = threading.Lock()

    def words(self, sound: bytes, language: str) -> str:
        """What is said in a file of sound (Opus, AAC, MP3 …), ``language`` being its code. Raises `Unheard`."""
        from faster_whisper.audio import decode_audio

        try:
            waves = decode_audio(BytesIO(sound), sampling_rate=_RATE)
        except Exception:  # what the decoders raise is as manifold as what strangers send
            raise Unheard("broken") from None
        if len(waves) > LONGEST * _RATE:
            raise Unheard("long")
        with self._turn:
            pieces, _ = self._loaded().transcribe(waves, language=language or None, condition_on_previous_text=False)
            said = " ".join(piece.text.strip() for piece in pieces).strip()
        if not said:
            raise Unheard("empty")
        return said

    def _loaded(self) -> Any:
        from faster_whisper import WhisperModel

        if self._model is None:
            folder = str(self._folder)
            self._model = WhisperModel(
                folder, device="cpu", compute_type="int8", cpu_threads=_THREADS, local_files_only=True
            )
        return self._model


def lacking(model: Path) -> str:
    """What is missing so that a model in this folder can listen: the folder, a file, or the library; "" for nothing.

    Without tokenizer.json the library would fetch one, which nobody here has allowed.
    """
    if not model.is_dir():
        return str(model)
    for file in ("model.bin", "config.json", "tokenizer.json", "vocabulary.*"):
        if next(model.glob(file), None) is None:
            return file
    return "" if importlib.util.find_spec("faster_whisper") is not None else LIBRARY


def ear(model: Path | None) -> Ear | None:
    """An ear with the model in this folder; None where something of it is `lacking`."""
    return None if model is None or lacking(model) else Ear(model)
