"""Why something did not arrive, cannot be fetched, or an account cannot be used: the few kinds that differ to us."""

from __future__ import annotations

from bot.messages.address import Address


class Undelivered(Exception):
    """A parcel did not arrive. The message is one line for the log: no word of a person, no token."""


class Later(Undelivered):
    """The network asks us to wait ``seconds``; ``everyone`` when it is not this address alone."""

    def __init__(self, reason: str, seconds: float, everyone: bool = False) -> None:
        super().__init__(reason)
        self.seconds, self.everyone = seconds, everyone


class Down(Undelivered):
    """The network cannot be reached or is broken just now."""


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
