"""Whether a call is one that the Bot API knows: names, types and shapes by aiogram's models, nothing besides."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Union, get_args, get_origin

from aiogram import methods, types
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile
from pydantic import BaseModel, ValidationError

from tests.botapi.failures import ApiError, bad

METHODS: dict[str, type[BaseModel]] = {
    model.__api_method__.lower(): model
    for model in vars(methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}

ALSO_REQUIRED = {"editMessageText": {"text"}}
"""What newer versions of the Bot API made optional, and 10.0, which our library speaks, requires."""


@dataclass(frozen=True)
class Upload:
    """A file in a multipart body."""

    name: str
    mime: str
    content: bytes


def checked(method: str, said: Mapping[str, str], uploads: Mapping[str, Upload]) -> dict[str, Any]:
    """The call's parameters as JSON values; ApiError where Telegram's documentation does not allow them."""
    model = METHODS.get(method.lower())
    if model is None:
        raise ApiError(404, "Not Found: method not found")
    values = {name: _decoded(model, name, text) for name, text in said.items()}
    own = {name: _placeholder(upload) for name, upload in uploads.items() if name in model.model_fields}
    try:
        found = model.model_validate(values | own, strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        raise bad(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    for name in ALSO_REQUIRED.get(method, set()) - values.keys():
        raise bad(f"{name}: Field required")
    for name in unknown(found):
        raise bad(f"{method} has no parameter {name}")
    return values | {name: f"attach://{name}" for name in own}


def unknown(value: Any) -> Iterator[str]:
    """Names in a model, at any depth, that the specification does not have."""
    if isinstance(value, BaseModel):
        yield from (name for name, extra in (value.model_extra or {}).items() if extra is not None)
        for name in type(value).model_fields:
            yield from unknown(getattr(value, name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from unknown(item)


def told(model: type[types.TelegramObject], body: Mapping[str, Any]) -> dict[str, Any]:
    """An object that this server is about to say, proven to be one of Telegram's."""
    found = model.model_validate(dict(body))
    assert list(unknown(found)) == [], f"this server would say what Telegram never says: {list(unknown(found))}"
    return dict(body)


def _placeholder(upload: Upload) -> BufferedInputFile:
    return BufferedInputFile(upload.content, upload.name)


def _decoded(model: type[BaseModel], name: str, text: str) -> Any:
    """Everything arrives as text; what is not text by the specification is JSON."""
    field = model.model_fields.get(name)
    kinds = list(_kinds(field.annotation)) if field else [str]
    if str in kinds and (int not in kinds or not text.lstrip("-").isdigit()):
        return text
    try:
        return json.loads(text)
    except ValueError:
        raise bad(f"can't parse {name} as a JSON value") from None


def _kinds(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) in (Union, type(int | str)):
        for part in get_args(annotation):
            yield from _kinds(part)
    else:
        yield annotation
