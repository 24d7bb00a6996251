"""The keys under which texts lie sealed: a ring of them, kept in a file outside the database."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.hindrance import Hindered

LENGTH = 32
"""Bytes of a key."""
NAME = 4
"""Bytes of a key's name, with which everything begins that it sealed."""
_NONCE = 12
_PLACE = "secret"


class KeyWrong(Hindered):
    """There is no key, or not the right one."""


class _Ring:
    """Keys by their names; never changed, so that threads need no lock."""

    def __init__(self, keys: Iterable[bytes]) -> None:
        self.keys = {derived(key, "name")[:NAME]: key for key in keys}
        self.name = next(iter(self.keys))
        self._ciphers: dict[tuple[bytes, str], AESGCM] = {}

    def cipher(self, name: bytes, place: str) -> AESGCM:
        """What seals and opens with one key at one place."""
        if (cipher := self._ciphers.get((name, place))) is None:
            if (key := self.keys.get(name)) is None:
                raise KeyWrong("key-missing", key=name.hex(), place=place)
            cipher = self._ciphers[name, place] = AESGCM(derived(key, f"seal {place}"))
        return cipher


class Keys:
    """A ring of keys: the first seals, all open. ``file`` is where it lies, None when it came with the settings.

    What is sealed is bound to its place ("contribution.text"): each place has a key of its own, derived by HKDF-SHA256,
    and AES-256-GCM refuses what was moved there or changed. Sealed: name (4), nonce (12), text, tag (16). Safe for
    threads.
    """

    def __init__(self, keys: Iterable[bytes], file: Path | None = None) -> None:
        self.file = file
        self._stamp: tuple[int, ...] = ()
        self._ring = _Ring(keys)

    def __repr__(self) -> str:
        return f"Keys({', '.join(self.names)})"

    @classmethod
    def read(cls, text: str) -> Keys:
        """The keys in ``text``, base64, parted by white space. Raises `KeyWrong`."""
        return cls(_parsed(text))

    @classmethod
    def at(cls, file: Path) -> Keys:
        """The keys in ``file``; a new one when there is no file, which `keep` will write. Raises `KeyWrong`."""
        if not file.exists():
            return cls([secrets.token_bytes(LENGTH)], file)
        keys = cls(_parsed(_text_of(file)), file)
        keys._stamp = _stamp(file)
        return keys

    @property
    def names(self) -> list[str]:
        """The names of the keys, which tell nothing of them; the sealing one first."""
        return [name.hex() for name in self._ring.keys]

    # ---------------------------------------------------------------------------------------- sealing, opening

    def seal(self, place: str, plain: bytes) -> bytes:
        """``plain`` as it may lie on a disk: 32 bytes longer."""
        ring, nonce = self._ring, os.urandom(_NONCE)
        return ring.name + nonce + ring.cipher(ring.name, place).encrypt(nonce, plain, None)

    def open(self, place: str, sealed: bytes) -> bytes:
        """What `seal` got. Raises `KeyWrong`."""
        name = sealed[:NAME]
        if name not in self._ring.keys:
            self.refresh()
        try:
            return self._ring.cipher(name, place).decrypt(sealed[NAME : NAME + _NONCE], sealed[NAME + _NONCE :], None)
        except (InvalidTag, ValueError):
            raise KeyWrong("sealed-damaged", place=place) from None

    # ------------------------------------------------------------------------------------------------- the file

    def keep(self) -> None:
        """Write a new ring to its file; when another process was quicker, its key is ours too."""
        if self.file is not None and not self.file.exists():
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(self.file, _written(self._ring.keys.values()), new=True)
        self.refresh()

    def refresh(self) -> None:
        """Look at the file again if it has changed: another process may have put a new key there."""
        if self.file is None or (stamp := _stamp(self.file)) == self._stamp or not stamp:
            return
        self._ring = _Ring(_parsed(_text_of(self.file)))
        self._stamp = stamp

    def renew(self) -> None:
        """Put a new key before the others. Raises `KeyWrong` when the keys came with the settings."""
        self._replace([secrets.token_bytes(LENGTH), *self._ring.keys.values()])

    def forget(self) -> None:
        """Keep the sealing key only. Raises `KeyWrong` when the keys came with the settings."""
        self._replace([self._ring.keys[self._ring.name]])

    def _replace(self, keys: Iterable[bytes]) -> None:
        if self.file is None:
            raise KeyWrong("key-in-settings")
        write(self.file, _written(keys))
        self.refresh()

    # ------------------------------------------------------------------------------------------- other secrets

    def secret(self, file: Path) -> bytes:
        """A secret of 32 bytes that lies sealed in ``file``; made and written at the first time."""
        if not file.exists():
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(file, self.seal(_PLACE, secrets.token_bytes(LENGTH)), new=True)
        return self.open(_PLACE, file.read_bytes())

    def reseal(self, file: Path) -> None:
        """Seal the secret in ``file``, if there is one, with the first key."""
        if file.exists() and file.read_bytes()[:NAME] != self._ring.name:
            write(file, self.seal(_PLACE, self.secret(file)))


def new_key() -> str:
    """A new key, as it is written."""
    return shown(secrets.token_bytes(LENGTH))


def shown(key: bytes) -> str:
    """A key as it is written into a file or a setting."""
    return base64.b64encode(key).decode()


def write(file: Path, content: bytes, *, new: bool = False) -> None:
    """Put ``content`` on the disk as a whole, for its owner only. ``new``: a file that is there already stays."""
    draft = file.with_name(f".{file.name}.{os.getpid() if new else ''}new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "wb") as out:  # noqa: PTH123 - only open() takes a descriptor
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    if new:
        with suppress(FileExistsError):
            os.link(draft, file)
        draft.unlink()
    else:
        draft.replace(file)
    descriptor = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def derived(secret: bytes, purpose: str) -> bytes:
    """Another secret of 32 bytes, made from ``secret`` for one purpose; it tells nothing of where it came from."""
    return HKDF(SHA256(), LENGTH, salt=None, info=f"quartier {purpose}".encode()).derive(secret)


def _written(keys: Iterable[bytes]) -> bytes:
    return "".join(f"{shown(key)}\n" for key in keys).encode()


def _text_of(file: Path) -> str:
    try:
        return file.read_text("ascii")
    except (OSError, UnicodeError) as error:
        raise KeyWrong("key-file-closed", file=str(file), fault=type(error).__name__) from None


def _parsed(text: str) -> list[bytes]:
    try:
        keys = [base64.b64decode(word, validate=True) for word in text.split()]
    except binascii.Error:
        keys = []
    if not keys or any(len(key) != LENGTH for key in keys):
        raise KeyWrong("key-unreadable")
    return keys


def _stamp(file: Path) -> tuple[int, ...]:
    try:
        found = file.stat()
    except OSError:  # taken away while we run: we go on with what we have
        return ()
    return found.st_mtime_ns, found.st_ino, found.st_size
