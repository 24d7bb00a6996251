"""Several processes of the real program on one PostgreSQL."""
