"""The first evening from end to end: the real program, the real servers, real sentences."""
