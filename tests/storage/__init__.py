"""What is remembered: the schema, the store, its promises."""
