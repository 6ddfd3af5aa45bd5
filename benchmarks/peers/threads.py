"""How many threads everybody gets."""

THREADS = 2
