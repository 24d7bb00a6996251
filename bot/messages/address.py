"""Addresses: one place on one network where a person or a room is reached."""

from __future__ import annotations

from dataclasses import dataclass


def network_name(network: str) -> str:
    """ "telegram" as people write it."""
    return network.capitalize()


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One place on one network where a person or a room is reached.

    Telegram: ``id`` is the chat's number, ``thread`` a forum topic's. Matrix: ``id`` is ``@user:server`` for a
    person (the platform finds the direct room) or ``!room`` for a room.
    """

    network: str
    id: str
    thread: str = ""

    def __str__(self) -> str:
        return f"{self.network}:{self.id}" + (f"/{self.thread}" if self.thread else "")

    @property
    def is_room(self) -> bool:
        """Whether many are there: Telegram's groups have negative numbers, Matrix's rooms begin with !."""
        return bool(self.thread) or self.id.startswith(("-", "!"))

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``network:id[/thread]``; ValueError when it is not one."""
        network, colon, rest = text.strip().partition(":")
        place, _, thread = rest.partition("/")
        if not (network and colon and place):
            raise ValueError(f"{text!r} is no address: write it as network:id")
        return cls(network, place, thread)
