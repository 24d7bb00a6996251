"""The words: complete, clear and in use in every language."""
