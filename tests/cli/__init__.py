"""The commands, called as they are typed."""
