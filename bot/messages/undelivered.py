"""Why something did not arrive, cannot be fetched, or an account cannot be used: the few kinds that differ to us."""

from __future__ import annotations

from bot.messages.address import Address


class Undelivered(Exception):
    """A parcel did not arrive. The message is one line for the log: no word of a person, no token.

    ``fault`` is the technical word for it, as the network or the system calls it: what an operator can search for.
    """

    def __init__(self, reason: str, fault: str = "") -> None:
        super().__init__(reason)
        self.fault = fault or type(self).__name__


class Later(Undelivered):
    """The network asks us to wait ``seconds``; ``everyone`` when it is not this address alone."""

    def __init__(self, reason: str, seconds: float, everyone: bool = False) -> None:
        super().__init__(reason, "429")
        self.seconds, self.everyone = seconds, everyone


class Down(Undelivered):
    """The network cannot be reached or is broken just now."""


class Foreign(Down):
    """Something else answers where the network should: a proxy in between, or another server."""


class Gone(Undelivered):
    """The person cannot be reached at this address any more: blocked, deactivated, left."""


class Refused(Undelivered):
    """The network will never take this parcel."""


class TooBig(Refused):
    """What somebody sent is larger than we take."""


class Broken(Undelivered):
    """A fault of our own, which trying again may or may not mend."""


class Elsewhere(Undelivered):
    """The group has a new id."""

    def __init__(self, reason: str, new: Address) -> None:
        super().__init__(reason)
        self.new = new


class Locked(Exception):
    """The account is not ours to use: a wrong or revoked token, a foreign identity, a second process.

    The message is one line for the log; ``reason`` is the id of the operator's words after "cli-locked-", and
    ``details`` what they need.
    """

    def __init__(self, message: str, reason: str, **details: str) -> None:
        super().__init__(message)
        self.reason, self.details = reason, details


def trouble(error: Exception) -> str:
    """What an operator is told of ``error`` while it lasts: down, locked, or broken, which is a fault of our own."""
    match error:
        case Locked():
            return "locked"
        case Undelivered():
            return "down"
    return "broken"
