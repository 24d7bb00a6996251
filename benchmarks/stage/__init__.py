"""What the benchmarks stand on: servers, bots as processes of their own, and the talk that all bots hold."""
