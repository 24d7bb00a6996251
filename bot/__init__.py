"""Quartier: a chatbot with which a neighbourhood talks with itself."""

__version__ = "0.1.0"
