"""The moderators' desk: what waits, what is decided on it, what its author is told, the public log."""
