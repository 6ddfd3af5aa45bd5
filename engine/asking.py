"""Which films to ask a newcomer about: likely seen, and telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    from engine.interest import InterestHead
    from engine.ranking import Profile
    from engine.taste import TasteHead

CANDIDATES = 200
"""How many of the films most likely seen are considered."""


def questions(
    interest: InterestHead, taste: TasteHead, profile: Profile, n: int, hidden: Tensor
) -> list[int]:
    """Item numbers of n films to ask about, chosen one by one.

    Each is the one with the highest expected information: the chance that the person has seen it
    times what an answer is worth, ½ log(1 + α vᵀ P⁻¹ v), the entropy that one more rating takes
    from a normal posterior (D-optimal design), averaged over samples; then P⁻¹ is updated as if it
    had been answered. The chance is the interest score, which iALS fits to 1 for watched.

    References:
        Rubens, Elahi, Sugiyama and Kaplan (2015), Active learning in recommender systems.
    """
    chance = interest.item_factors @ profile.interest
    chance[hidden] = -torch.inf
    pool = min(CANDIDATES, len(chance))
    chance, items = chance.topk(pool)
    chance = chance.clamp(0, 1)
    open_ = chance > 0
    vectors, _ = taste.regressors(items)
    state = profile.taste
    lower = state.lower
    half = torch.linalg.solve_triangular(lower, vectors.mT, upper=False)
    kernel = torch.bmm(half.mT, half) * state.noise[:, None, None]
    chosen: list[int] = []
    for _ in range(min(n, int(open_.sum()))):
        gain = torch.log1p(kernel.diagonal(dim1=1, dim2=2)).mean(0) / 2
        place = int(torch.where(open_, chance * gain, -1.0).argmax())
        chosen.append(int(items[place]))
        open_[place] = False
        column = kernel[:, :, place]
        kernel = (
            kernel - column[:, :, None] * column[:, None] / (1 + column[:, place])[:, None, None]
        )
    return chosen
