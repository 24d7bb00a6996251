"""Personal data in what people write: names, addresses, numbers; found by rules that can be named, on this machine."""

from nlp.guard.personal.reading import Personal, redacted

__all__ = ["Personal", "redacted"]
