"""The log: one line for each record, in plain text or as JSON, and never a word that somebody said.

Our own lines are written with care. Those of libraries are not ours to vouch for: they quote messages, addresses,
URLs with tokens. Of their warnings and errors only the kind and the place are shown, of the rest nothing.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any, TextIO

_OURS = ("bot", "nlp", "storage", "web")
_SILENT = ("nio", "peewee")
"""They warn at every turn of what is usual in rooms with strangers in them."""
_USUAL = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}

_log = logging.getLogger(__name__)


def set_up(form: str = "text", stream: TextIO | None = None, level: int = logging.INFO) -> None:
    """Send all records to ``stream`` (stderr) in this form; of our own those from ``level`` on."""
    handler = _Handler(stream)
    handler.setFormatter(_Json() if form == "json" else _Text())
    handler.addFilter(_is_shown)
    root = logging.getLogger()
    root.handlers[:] = [*(one for one in root.handlers if not isinstance(one, _Handler)), handler]
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    sys.excepthook = _broke
    threading.excepthook = lambda broken: _broke(broken.exc_type, broken.exc_value, broken.exc_traceback)


def place_of(error: BaseException) -> str:
    """What went wrong and where, without a word of what was said: exceptions' own texts may quote people."""
    frames = extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


def way_to(error: BaseException) -> str:
    """The places that led to an error, outermost first: a traceback without texts."""
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in extract_tb(error.__traceback__))


def _broke(kind: type[BaseException], error: BaseException | None, _: TracebackType | None) -> None:
    if issubclass(kind, Exception) and error is not None:
        while isinstance(error, BaseExceptionGroup):  # of several tasks that ended together the first says most
            error = error.exceptions[0]
        _log.critical("unforeseen: %s", place_of(error), extra={"way": way_to(error)})


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] in _OURS


def _is_shown(record: logging.LogRecord) -> bool:
    name = record.name.partition(".")[0]
    return name in _OURS or (record.levelno >= logging.WARNING and name not in _SILENT)


def _parts(record: logging.LogRecord) -> dict[str, Any]:
    """A record as time, level, where, message and fields."""
    time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    parts: dict[str, Any] = {"time": time, "level": record.levelname.lower(), "where": record.name}
    if _is_ours(record):
        parts["message"] = record.getMessage()
        parts |= {name: value for name, value in vars(record).items() if name not in _USUAL}
    else:
        parts["message"] = f"see {record.module}:{record.lineno}"
    if record.exc_info and record.exc_info[1] is not None:
        parts["error"] = place_of(record.exc_info[1])
    return parts


class _Handler(logging.Handler):
    """Writes each record as a line to ``stream``, or to what is the standard error output at that moment."""

    def __init__(self, stream: TextIO | None) -> None:
        super().__init__()
        self._stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
        except Exception as error:  # a record that cannot be written must not show what is in it
            line = f"a line of the log could not be written: {place_of(error)}"
        stream = self._stream or sys.stderr
        stream.write(line + "\n")
        stream.flush()


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(_parts(record), ensure_ascii=False, default=str)


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        parts = _parts(record)
        line = [str(parts.pop(name)) for name in ("time", "level", "where", "message")]
        line += [f"{name}={value}" for name, value in parts.items()]
        return " ".join(" ".join(line).split())
