"""A client as Element Web has it, driven by tests over its standard input and output."""
