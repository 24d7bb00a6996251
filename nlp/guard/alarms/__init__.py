"""Hears emergencies, crises and threats in a text, in five languages, whatever language is set."""

from nlp.guard.alarms.listening import KINDS, Alarms

__all__ = ["KINDS", "Alarms"]
