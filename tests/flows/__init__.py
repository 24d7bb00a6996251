"""The flows: what is asked, in which order, and what comes of it."""
