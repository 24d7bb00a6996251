"""What a flow may look up in the house."""
