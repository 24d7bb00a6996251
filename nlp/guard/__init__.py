"""The guard: what in a text must not simply be stored - and why; local, and every decision names its rule."""
