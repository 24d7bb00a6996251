"""What `quartier topics` can be told to do: names only, since the command line shall answer at once."""

DEEDS = ("list", "show", "history", "rename", "merge", "split", "move", "pin", "unpin", "hide", "unhide", "undo")
DECISIONS = ("proposals", "accept", "decline")
