"""Where tests find what is not part of the repository: MovieLens and Discord's own description.

Both lie beside a checkout or wherever the environment says. A test that needs one and does not
find it is skipped, and the reason says which variable to set.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
"""The repository's root."""

MOVIELENS_VARIABLE = "MATINEE_TEST_DATA"
OPENAPI_VARIABLE = "DISCORD_OPENAPI"


def _beside(variable: str, default: str) -> Path:
    """The path that an environment variable names, else one relative to the repository."""
    return Path(os.environ.get(variable) or ROOT / default).resolve()


def movielens_path() -> Path | None:
    """`ml-latest-small.zip`, or None where it is absent."""
    path = _beside(MOVIELENS_VARIABLE, "../shared/data/ml-latest-small.zip")
    return path if path.is_file() else None


def discord_openapi_path() -> Path | None:
    """Discord's `openapi.json`, or None where it is absent."""
    path = _beside(OPENAPI_VARIABLE, "../shared/discord/openapi.json")
    return path if path.is_file() else None


def require_movielens() -> Path:
    """`ml-latest-small.zip`; skips the test that asks where it is absent."""
    path = movielens_path()
    if path is None:
        pytest.skip(f"ml-latest-small.zip is not here; set {MOVIELENS_VARIABLE} to its path")
    return path


def require_discord_openapi() -> Path:
    """Discord's `openapi.json`; skips the test that asks where it is absent."""
    path = discord_openapi_path()
    if path is None:
        pytest.skip(f"Discord's openapi.json is not here; set {OPENAPI_VARIABLE} to its path")
    return path
