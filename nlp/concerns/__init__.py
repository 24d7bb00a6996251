"""Where one message holds several concerns."""
