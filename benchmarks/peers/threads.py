"""How many threads everybody gets."""

import os

THREADS = int(os.environ.get("BENCH_THREADS", "2"))
"""Two, unless BENCH_THREADS says otherwise: with one, a busy machine still tells processor time."""
