"""The talks about people's rights."""
