"""Matinee beside the libraries that one would pick instead, in one run and on the same splits.

    python -m benchmarks            everything but the 25 million ratings: quality, then speed
    python -m benchmarks quality    held-out stars and rankings, every peer in a process of its own
    python -m benchmarks speed      training, folding in, loading
    python -m benchmarks scale      0.1 to 25 million synthetic ratings of known structure

`make bench` first makes the peers an environment of their own, so that they never constrain the
bot's. Figures are written as tables on screen, as JSON, and into docs/benchmarks.md between marks.
"""
