"""Topics at the desk: found, told in the digest, put on the agenda, given a room."""
