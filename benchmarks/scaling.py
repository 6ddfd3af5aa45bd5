"""One learner's turn on synthetic ratings, in a process of its own: see `benchmarks.child`.

Reads {"learner": "implicit", "interest" or "taste", "ratings": n, "sweeps": k, "device": "cpu" or
"cuda"}, prints figures.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from benchmarks import synthetic
from benchmarks.child import peak_mib
from benchmarks.peers.threads import THREADS
from engine import metrics
from engine.config import InterestConfig
from engine.gibbs import GibbsSampler, Table
from engine.interactions import IdMap, Interactions
from engine.interest import InterestTrainer

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

INTEREST_FACTORS, TASTE_FACTORS = 64, 16

HELD_OUT = 0.1
"""Share of the ratings that is hidden from everybody."""

PEOPLE = 2_000
"""How many people's rankings are judged, drawn at random."""

BATCH = 250

_CPU = torch.device("cpu")

INTEREST = InterestConfig(
    factors=INTEREST_FACTORS, unobserved=0.2, regularisation=8.0, frequency=0.0, liking=0.0
)
IMPLICIT = {"factors": INTEREST_FACTORS, "alpha": 5.0, "regularization": 40.0}
"""Tried by hand for each, about six settings, on a million ratings' held-out part."""


@dataclass(frozen=True)
class Exam:
    """Ratings to learn from, and people to be ranked for by what is hidden of theirs."""

    truth: synthetic.Synthetic
    hidden: NDArray[np.bool_]
    people: NDArray[np.int64]

    @classmethod
    def of(cls, ratings: int, seed: int) -> Exam:
        """Hide a tenth of the ratings and choose the people."""
        truth = synthetic.load(ratings, seed=seed)
        rng = np.random.default_rng(1)
        hidden = rng.random(len(truth.stars), dtype=np.float32) < HELD_OUT
        return cls(truth, hidden, np.sort(rng.permutation(truth.users)[:PEOPLE]))

    def learning(self) -> Interactions:
        """What everybody may learn from."""
        truth, shown = self.truth, ~self.hidden
        return Interactions(
            users=IdMap(range(truth.users)),
            movies=IdMap(range(truth.movies)),
            user_no=torch.from_numpy(truth.user_no[shown].astype(np.int64)),
            item_no=torch.from_numpy(truth.item_no[shown].astype(np.int64)),
            stars=torch.from_numpy(truth.stars[shown]),
            private=torch.zeros(truth.users, dtype=torch.bool),
        )

    def judge(self, scores: Callable[[NDArray[np.int64]], Floats]) -> dict[str, float]:
        """NDCG@10 and Recall@20 of the hidden films.

        Args:
            scores: Scores of every movie for some users, (B,) to (B, I).
        """
        gains, recalls = [], []
        edges = np.stack([self.people, self.people + 1], axis=1).astype(np.int32)
        spans = np.searchsorted(self.truth.user_no, edges)
        for start in range(0, len(self.people), BATCH):
            part = slice(start, start + BATCH)
            rows = np.array(scores(self.people[part]))
            for row, (first, last) in zip(rows, spans[part], strict=True):
                films, hidden = self.truth.item_no[first:last], self.hidden[first:last]
                if not hidden.any():
                    continue
                row[films[~hidden]] = -np.inf
                top = np.argpartition(-row, 20)[:20]
                ranked = top[np.argsort(-row[top])].tolist()
                wanted = set(films[hidden].tolist())
                gains.append(metrics.ndcg(ranked, wanted))
                recalls.append(metrics.recall(ranked, wanted))
        return {"ndcg": float(np.mean(gains)), "recall": float(np.mean(recalls))}


class Stopwatch:
    """Laps in seconds, by the clock and by the processor (all threads together).

    Args:
        device: Whose queue has to be empty before a lap ends.
    """

    def __init__(self, device: torch.device = _CPU) -> None:
        self.laps: list[tuple[float, float]] = []
        self._device = device
        self.go_on()

    def go_on(self) -> None:
        """Start a lap now."""
        self._since = time.perf_counter(), time.process_time()

    def lap(self) -> None:
        """End a lap and start the next."""
        _finish(self._device)
        wall, processor = self._since
        self.laps.append((time.perf_counter() - wall, time.process_time() - processor))
        self.go_on()

    def take(self, laps: list[tuple[float, float]]) -> None:
        """Add another watch's laps."""
        self.laps += laps

    def total(self) -> dict[str, float]:
        """All laps together."""
        wall, processor = np.sum(self.laps, axis=0)
        return {"seconds": float(wall), "processor_s": float(processor)}

    def per_lap(self) -> dict[str, float]:
        """The median lap."""
        wall, processor = np.median(self.laps, axis=0)
        return {"sweep_s": float(wall), "sweep_processor_s": float(processor)}


def _finish(device: torch.device) -> None:
    """Wait until an accelerator has done everything it was given."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def _gathered(device: torch.device, ratings: int, width: int, sweep_s: float) -> dict[str, float]:
    """What share of an accelerator's memory bandwidth fetching the factors alone makes up.

    A sweep has to fetch `width` floats for each rating, once from either side. The bandwidth is
    that of copying 1 GiB within the device's own memory, measured here.
    """
    if device.type == "cpu":
        return {}
    source = torch.empty(1 << 28, device=device)
    target = torch.empty_like(source)
    watch = Stopwatch(device)
    for _ in range(5):
        target.copy_(source)
        watch.lap()
    copied = 2 * source.numel() * 4 / watch.per_lap()["sweep_s"]
    return {"bandwidth_share": 2 * ratings * width * 4 / sweep_s / copied}


def main() -> None:
    """Learn, measure, print."""
    order = json.load(sys.stdin)
    torch.set_num_threads(THREADS)
    exam = Exam.of(order["ratings"], order.get("seed", 0))
    turns = {"implicit": _implicit, "interest": _interest, "taste": _taste, "bounds": _bounds}
    figures = turns[order["learner"]](exam, order)
    sys.stdout.write(json.dumps({**figures, "memory_mib": peak_mib()}) + "\n")


def _bounds(exam: Exam, _order: dict[str, Any]) -> dict[str, Any]:
    """What popularity reaches, and what the truth itself does."""
    counts = np.bincount(exam.truth.item_no[~exam.hidden], minlength=exam.truth.movies)
    popular = np.broadcast_to(counts.astype(np.float32), (BATCH, len(counts)))
    return {
        "popularity": exam.judge(lambda users: popular[: len(users)]),
        "truth": exam.judge(exam.truth.ideal_scores),
    }


def _implicit(exam: Exam, order: dict[str, Any]) -> dict[str, Any]:
    """The ALS of implicit, three conjugate-gradient steps; the clock stands while it is judged."""
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    shown = ~exam.hidden
    seen = csr_matrix(
        (
            np.ones(int(shown.sum()), np.float32),
            (exam.truth.user_no[shown], exam.truth.item_no[shown]),
        ),
        (exam.truth.users, exam.truth.movies),
    )
    options = IMPLICIT | order.get("options", {})
    model = AlternatingLeastSquares(
        **options, iterations=order["sweeps"], num_threads=THREADS, random_state=0
    )
    curve: list[dict[str, float]] = []
    watch = Stopwatch()

    def after(sweep: int, _seconds: float, _loss: float | None) -> None:
        watch.lap()
        if sweep + 1 in order["looks"]:
            users, films = model.user_factors, model.item_factors
            judged = exam.judge(lambda people: users[people] @ films.T)
            curve.append({"sweeps": sweep + 1, **watch.total(), **judged})
        watch.go_on()

    model.fit(seen, show_progress=False, callback=after)
    return {**watch.per_lap(), "curve": curve}


def _interest(exam: Exam, order: dict[str, Any]) -> dict[str, Any]:
    """The interest head; trained anew for each look, as nobody sees it halfway."""
    from dataclasses import replace

    device = torch.device(order.get("device", "cpu"))
    data = exam.learning().to(device)
    curve: list[dict[str, float]] = []
    laps = Stopwatch(device)
    for look in order["looks"]:
        config = replace(INTEREST, sweeps=look, exact_below=0, **order.get("options", {}))
        trainer = InterestTrainer(config, torch.Generator().manual_seed(0))
        watch = Stopwatch(device)
        head, users = trainer.fit(data, lambda _told, watch=watch: watch.lap())
        watch.lap()
        laps.take(watch.laps[1:-1])
        films, placed = head.item_factors.numpy(force=True).T, users.numpy(force=True)
        judged = exam.judge(lambda people, placed=placed, films=films: placed[people] @ films)
        curve.append({"sweeps": look, **watch.total(), **judged})
    lap = laps.per_lap()
    share = _gathered(device, len(data), INTEREST_FACTORS, lap["sweep_s"])
    return {**lap, **share, "curve": curve}


def _taste(exam: Exam, order: dict[str, Any]) -> dict[str, Any]:
    """The taste head's chain, with side information as wide as the interest head gives it."""
    device, truth = torch.device(order.get("device", "cpu")), exam.truth
    data = exam.learning().to(device)
    generator = torch.Generator().manual_seed(0)
    watch = Stopwatch(device)
    table = Table(data, TASTE_FACTORS)
    chain = GibbsSampler(
        table,
        torch.randn(truth.users, INTEREST_FACTORS + 1, generator=generator).to(device),
        torch.randn(truth.movies, INTEREST_FACTORS + 20, generator=generator).to(device),
        factors=TASTE_FACTORS,
        noise_shape=3.0,
        generator=generator,
    )
    watch.lap()
    prepared = watch.laps.pop()
    rows = np.flatnonzero(exam.hidden)[:1_000_000]
    user, item = (
        torch.from_numpy(side[rows].astype(np.int64)).to(device)
        for side in (truth.user_no, truth.item_no)
    )
    told = torch.zeros(len(rows), device=device)
    for sweep in range(order["sweeps"]):
        watch.go_on()
        chain.sweep()
        watch.lap()
        if sweep >= order["sweeps"] // 2:
            users, films = chain.users_[user], chain.movies_[item]
            product = (users[:, 1:] * films[:, 1:]).sum(1)
            told += table.mean + users[:, 0] + films[:, 0] + product
    told /= order["sweeps"] - order["sweeps"] // 2
    stars, lap = truth.stars[rows], watch.per_lap()
    return {
        "prepare_s": prepared[0],
        **lap,
        **_gathered(device, len(data), TASTE_FACTORS + 2, lap["sweep_s"]),
        "rmse": metrics.rmse(stars, told.clamp(0.5, 5).numpy(force=True)),
        "spread": float(stars.std()),
    }


if __name__ == "__main__":
    main()
