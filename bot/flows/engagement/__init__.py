"""The talks of organisations and of those who help them."""
