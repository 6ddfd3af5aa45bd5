"""What can be set about training and ranking; every default was chosen on validation data."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.errors import InvalidOptionError


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestConfig:
    """The interest head: implicit-feedback matrix factorisation (iALS).

    Attributes:
        factors: Dimensions K of the interest space.
        sweeps: Alternations; each solves all users, then all movies.
        unobserved: Weight α₀ of a movie not watched, where a watched one weighs 1.
        regularisation: λ, before frequency scaling.
        frequency: ν: a row's λ is scaled by (its watched weight + α₀ · rows it faces) ** ν.
        liking: How much more a film weighs by its stars: 1 + liking × (stars − the user's mean).
        prior: γ: weight of the population's own normal distribution when somebody is folded in.
        patience: κ: what somebody has not rated counts half once they rated so many.
        exact_below: Above this many ratings, conjugate gradients replace exact solves.
        cg_steps: Conjugate-gradient steps in each of those solves.
    """

    factors: int = 128
    sweeps: int = 6
    unobserved: float = 1.0
    regularisation: float = 3.0
    frequency: float = 0.0
    liking: float = 0.5
    prior: float = 0.07
    patience: float = 60.0
    exact_below: int = 2_000_000
    cg_steps: int = 2

    def __post_init__(self) -> None:
        _positive("interest.factors", self.factors)
        _positive("interest.sweeps", self.sweeps)
        _positive("interest.unobserved", self.unobserved)
        _positive("interest.regularisation", self.regularisation)
        _positive("interest.prior", self.prior)
        _positive("interest.patience", self.patience)
        _positive("interest.cg_steps", self.cg_steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class EaseConfig:
    """What goes with a single film: a linear regression of well-known films on each other (EASE).

    Attributes:
        films: Films that take part: those with the most ratings.
        regularisation: λ, in squared weights of watched films.
        weights: Weights kept for each film, the largest.
    """

    films: int = 2000
    regularisation: float = 200.0
    weights: int = 48

    def __post_init__(self) -> None:
        _positive("ease.films", self.films)
        _positive("ease.regularisation", self.regularisation)
        _positive("ease.weights", self.weights)


@dataclass(frozen=True, slots=True, kw_only=True)
class TasteConfig:
    """The taste head: Bayesian matrix factorisation of stars, by Gibbs sampling.

    Attributes:
        factors: Dimensions of taste beside the biases.
        chains: Independent chains whose sweeps are pooled, one a core; the CPU runs as many side by
            side where the data is small enough that no single operation fills two cores.
        burn_in: Sweeps of each chain before any is kept.
        sweeps: Sweeps kept, of all chains together.
        samples: Item-factor samples stored for folding people in, evenly among those kept.
        rank: Columns of the compressed item factors that scores are computed from.
        noise_shape: Shape a₀ of the Gamma prior of each user's noise precision.
    """

    factors: int = 16
    chains: int = 2
    burn_in: int = 30
    sweeps: int = 150
    samples: int = 12
    rank: int = 48
    noise_shape: float = 3.0

    def __post_init__(self) -> None:
        _positive("taste.factors", self.factors)
        _positive("taste.chains", self.chains)
        _positive("taste.sweeps", self.sweeps)
        _positive("taste.samples", self.samples)
        _positive("taste.rank", self.rank)
        _positive("taste.noise_shape", self.noise_shape)
        if self.burn_in < 0:
            raise InvalidOptionError("taste.burn_in", self.burn_in, "0 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarConfig:
    """Which films go with a film.

    Attributes:
        neighbours: Films kept for each film.
        candidates: Films that can be neighbours: those with the most ratings.
        liking: How much more a film weighs by its stars: 1 + liking × (stars − the user's mean).
        shrinkage: Added to each film's sum of squares: evidence that halves the belief in a film.
        agreement_weight: Weight ρ of being rated alike, where being liked by the same weighs 1.
        genre_weight: Weight γ of the genres' cosine.
        tag_weight: Weight τ of the tags' cosine.
        companion_weight: Weight ε of what each film speaks for the other, see `engine.ease`.
    """

    neighbours: int = 48
    candidates: int = 5000
    liking: float = 1.0
    shrinkage: float = 2.0
    agreement_weight: float = 0.3
    genre_weight: float = 0.35
    tag_weight: float = 0.15
    companion_weight: float = 1.0

    def __post_init__(self) -> None:
        _positive("similar.neighbours", self.neighbours)
        _positive("similar.candidates", self.candidates)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterConfig:
    """Groups of films.

    Attributes:
        clusters: How many, at most.
        starts: K-Means starts; the best is kept.
    """

    clusters: int = 20
    starts: int = 10

    def __post_init__(self) -> None:
        _positive("clusters.clusters", self.clusters)
        _positive("clusters.starts", self.starts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """Everything about a training; `dataclasses.replace` makes variants.

    Attributes:
        interest: The interest head.
        ease: What goes with single films.
        exposure: Who meets which films whether they like them or not: the taste head's side
            information. Blind to stars, or the taste head would learn from its own targets.
        taste: The taste head.
        similar: Similar films.
        clusters: Groups of films.
        ease_weight: Weight β of what goes with single films, where interest weighs 1.
        taste_weight: Weight ω of the stars expected in the ranking, where interest weighs 1.
    """

    interest: InterestConfig = field(default_factory=InterestConfig)
    ease: EaseConfig = field(default_factory=EaseConfig)
    exposure: InterestConfig = field(
        default_factory=lambda: InterestConfig(
            factors=32,
            sweeps=8,
            unobserved=0.1,
            regularisation=2.0,
            liking=0.0,
            prior=0.1,
            patience=100.0,
        )
    )
    taste: TasteConfig = field(default_factory=TasteConfig)
    similar: SimilarConfig = field(default_factory=SimilarConfig)
    clusters: ClusterConfig = field(default_factory=ClusterConfig)
    ease_weight: float = 0.3
    taste_weight: float = 0.5


def _positive(name: str, value: float) -> None:
    if not value > 0:
        raise InvalidOptionError(name, value, "above 0")
