"""Everything a trained model consists of, and how that becomes an artefact and back."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import torch

from engine.artifact import CatalogueEntry, ModelInfo
from engine.clusters import Cluster
from engine.ease import EaseHead
from engine.errors import ArtifactError
from engine.interactions import IdMap
from engine.interest import InterestHead
from engine.similar import Neighbours
from engine.taste import TasteHead

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

_HALF = {
    "ease.strengths",
    "interest.item_factors",
    "exposure.item_factors",
    "taste.movie_factors",
    "taste.samples",
    "taste.user_factors",
    "similar.scores",
}
"""Large tensors, kept as float16: their rounding is far below what the data determines."""

_PLACES = {"ease.targets", "similar.items"}
"""Large tensors of item numbers, kept as int16 where the catalogue allows it."""


@dataclass(frozen=True)
class Model:
    """A trained model.

    Attributes:
        interest: Will they want to watch it?
        ease: What goes with a single film they watched?
        exposure: Will they have met it? Side information of the taste head.
        taste: How many stars will they give it?
        neighbours: Every film's nearest ones.
        clusters: Groups of films, those with the most ratings first.
        cluster_of: Every film's group, (I,) int64.
        layout: Every film's place on a map, (I, 2) from 0 to 1; None in artefacts from before
            there was a map.
        tags: Item numbers of the films that were given a tag, by tag; none in older artefacts.
        catalogue: Every film, in item order.
        users: Ids of the training users whose vectors are kept: none that is private.
        ease_weight: Weight β of `ease` in the ranking, where interest weighs 1.
        taste_weight: Weight ω of the stars in the ranking.
        info: Where the model comes from.
    """

    interest: InterestHead
    ease: EaseHead
    exposure: InterestHead
    taste: TasteHead
    neighbours: Neighbours
    clusters: tuple[Cluster, ...]
    cluster_of: Tensor
    layout: Tensor | None
    tags: Mapping[str, tuple[int, ...]]
    catalogue: tuple[CatalogueEntry, ...]
    users: IdMap
    ease_weight: float
    taste_weight: float
    info: ModelInfo

    def tensors(self) -> dict[str, Tensor]:
        """Every tensor by name, as it is stored."""
        parts: dict[str, InterestHead | EaseHead | TasteHead | Neighbours] = {
            "interest": self.interest,
            "ease": self.ease,
            "exposure": self.exposure,
            "taste": self.taste,
            "similar": self.neighbours,
        }
        named = {
            f"{part}.{field.name}": value
            for part, owner in parts.items()
            for field in fields(owner)
            if isinstance(value := getattr(owner, field.name), torch.Tensor)
        }
        named["cluster_of"] = self.cluster_of
        if self.layout is not None:
            named["layout"] = self.layout
        return {name: _packed(name, t, len(self.catalogue)) for name, t in named.items()}

    def content(self) -> dict[str, Any]:
        """Everything that is no tensor, as it is stored."""
        numbers = {
            f"{part}.{field.name}": value
            for part, owner in (
                ("interest", self.interest),
                ("exposure", self.exposure),
                ("taste", self.taste),
            )
            for field in fields(owner)
            if isinstance(value := getattr(owner, field.name), float)
        }
        columns = [field.name for field in fields(CatalogueEntry)]
        return {
            "info": {**asdict(self.info), "warnings": list(self.info.warnings)},
            "numbers": {
                **numbers,
                "ease_weight": self.ease_weight,
                "taste_weight": self.taste_weight,
            },
            "users": list(self.users.ids),
            "catalogue": {
                name: [getattr(entry, name) for entry in self.catalogue] for name in columns
            },
            "clusters": [
                {"name": cluster.name, "movie_ids": list(cluster.movie_ids)}
                for cluster in self.clusters
            ],
            "tags": {tag: list(items) for tag, items in self.tags.items()},
        }

    def rounded(self) -> Model:
        """The model exactly as it comes back from an artefact, so that saving changes nothing."""
        tensors = {name: value.contiguous() for name, value in self.tensors().items()}
        return _with_tensors(self, {name: _unpacked(name, t) for name, t in tensors.items()})

    def to(self, device: torch.device) -> Model:
        """The same model on another device."""
        moved = {name: value.to(device) for name, value in self.tensors().items()}
        return _with_tensors(self, {name: _unpacked(name, t) for name, t in moved.items()})

    @classmethod
    def restored(
        cls, folder: Path, tensors: Mapping[str, Tensor], content: Mapping[str, Any]
    ) -> Model:
        """Put a model together from what an artefact holds.

        Raises:
            ArtifactError: Something is missing or does not fit together.
        """
        try:
            return _restored(tensors, content)
        except (KeyError, TypeError, ValueError) as error:
            raise ArtifactError(folder, f"its parts do not fit together ({error})") from error


def _packed(name: str, tensor: Tensor, movies: int) -> Tensor:
    """A tensor as it is stored."""
    if name in _HALF:
        return tensor.half()
    if name in _PLACES and movies <= torch.iinfo(torch.int16).max:
        return tensor.short()
    return tensor


def _unpacked(name: str, tensor: Tensor) -> Tensor:
    """A tensor as it is used."""
    if name in _HALF:
        return tensor.float()
    return tensor.int() if name in _PLACES else tensor


def _restored(tensors: Mapping[str, Tensor], content: Mapping[str, Any]) -> Model:
    values: dict[str, Any] = {
        **content["numbers"],
        # A file's tensors may lie at odd addresses, where sums round differently; copies do not.
        **{name: _unpacked(name, t.clone()) for name, t in tensors.items()},
    }

    def part(kind: Any, prefix: str) -> Any:
        return kind(**{field.name: values[f"{prefix}.{field.name}"] for field in fields(kind)})

    columns = content["catalogue"]
    catalogue = tuple(
        CatalogueEntry(id_, title, year, tuple(genres), tuple(names), popularity)
        for id_, title, year, genres, names, popularity in zip(
            *(columns[field.name] for field in fields(CatalogueEntry)), strict=True
        )
    )
    clusters = tuple(
        Cluster(number, row["name"], tuple(row["movie_ids"]))
        for number, row in enumerate(content["clusters"])
    )
    info = content["info"]
    return Model(
        interest=part(InterestHead, "interest"),
        ease=part(EaseHead, "ease"),
        exposure=part(InterestHead, "exposure"),
        taste=part(TasteHead, "taste"),
        neighbours=part(Neighbours, "similar"),
        clusters=clusters,
        cluster_of=values["cluster_of"],
        layout=values.get("layout"),
        tags={tag: tuple(items) for tag, items in content.get("tags", {}).items()},
        catalogue=catalogue,
        users=IdMap(content["users"]),
        ease_weight=values["ease_weight"],
        taste_weight=values["taste_weight"],
        info=ModelInfo(**{**info, "warnings": tuple(info["warnings"])}),
    )


def _with_tensors(model: Model, tensors: Mapping[str, Tensor]) -> Model:
    """The model with some of its tensors replaced, by name."""
    changes: dict[str, dict[str, Any]] = {}
    for name, value in tensors.items():
        part, _, attribute = name.rpartition(".")
        changes.setdefault(part, {})[attribute] = value
    return replace(
        model,
        interest=replace(model.interest, **changes.get("interest", {})),
        ease=replace(model.ease, **changes.get("ease", {})),
        exposure=replace(model.exposure, **changes.get("exposure", {})),
        taste=replace(model.taste, **changes.get("taste", {})),
        neighbours=replace(model.neighbours, **changes.get("similar", {})),
        **changes.get("", {}),
    )
