"""What keeps storage from doing something, for the operator: a name and details, for which others have words."""

from __future__ import annotations


class Hindered(Exception):
    """Why it cannot be done: ``reason`` is the id of the words after "storage-", ``details`` what they need.

    The message is one line for the log: files, tables, names of keys and kinds of errors, nothing of a person.
    """

    def __init__(self, reason: str, **details: str) -> None:
        self.reason, self.details = reason, details
        super().__init__(f"{reason} ({', '.join(details.values())})" if details else reason)
