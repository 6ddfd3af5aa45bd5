"""Weights of one of the learned reader's networks: `python -m benchmarks.act_network MODEL`.

MODEL is a folder with `model.safetensors` and `vocab.txt` of sentence-transformers'
all-MiniLM-L6-v2, whose weights training begins from. Every weight is then trained on the labelled
messages (about twenty minutes on two cores) and stored beside the reader, a byte each.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from rich.progress import track
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

import bot.conversation.understanding.learned as package
from benchmarks.act_weights import classes_of, examples, liked_in_words
from benchmarks.understanding import Judge
from bot.conversation.understanding.learned.encoder import ATTENTION_HEADS, MOST_PIECES
from bot.conversation.understanding.learned.network import (
    HEARD,
    NOT_SAID,
    claimed_by,
    given_roles,
    to_store,
)
from bot.conversation.understanding.learned.pieces import (
    FILM_ENDS,
    FILMS,
    MARKS,
    SETTING_AT,
    UNKNOWN,
    Vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from benchmarks.act_weights import Example

ROUNDS = 6
BATCH = 32
RATE, RATE_OF_HEADS = 2e-4, 2e-3
"""Largest steps of AdamW (Loshchilov and Hutter, 2019): of pretrained weights, and of new ones."""
DROPPED = 0.1
GRAMMAR_UNHEARD = 0.15
"""How often the grammar's word is kept from the network, which so learns to do without."""
TITLES_UNTOLD = 0.2
"""How often titles are kept from it, which so learns what is said of any film."""
SMOOTHED = 0.02
_PIECE = re.compile(r"(?:##)?[a-z0-9]+|[.,;!?:()/&+-]")
"""What the tokens of a message can be made of."""
_FILMS = frozenset(MARKS.index(mark) for mark in FILMS)
_FILM_ENDS, _UNKNOWN = MARKS.index(FILM_ENDS), MARKS.index(UNKNOWN)


class Row(NamedTuple):
    """A message, as the network is shown it.

    Attributes:
        pieces: Numbers of its pieces.
        given: Where slots are, and which role the grammar gives them.
        claimed: What else the grammar claims.
        wanted: For `films`, `hints` and `stars`, where each stands and its class.
        said: Classes of what else is done.
    """

    pieces: list[int]
    given: list[tuple[int, int]]
    claimed: list[int]
    wanted: Mapping[str, list[tuple[int, int]]]
    said: list[int]

    def without_grammar(self, not_said: int) -> Row:
        """The same, the grammar not heard."""
        return self._replace(given=[(at, not_said) for at, _ in self.given], claimed=[])

    def without_titles(self) -> Row:
        """The same, what films are called not told."""
        pieces, inside = [], False
        for piece in self.pieces:
            inside = inside and piece != _FILM_ENDS
            pieces.append(_UNKNOWN if inside else piece)
            inside = inside or piece in _FILMS
        return self._replace(pieces=pieces)


@dataclass(frozen=True)
class Names:
    """Names of all that is numbered, in order."""

    vocabulary: Vocabulary
    classes: Mapping[str, Sequence[str]]

    @property
    def roles(self) -> list[str]:
        """Roles that the grammar may give."""
        return [*dict.fromkeys((*self.classes["films"], *self.classes["hints"], NOT_SAID))]

    @property
    def told(self) -> list[str]:
        """What else it may claim."""
        return [*self.classes["said"], HEARD]

    def row(self, example: Example) -> Row:
        """Number a labelled message."""
        tokens, claims = example.tokens, example.claims
        numbers, begins = self.vocabulary.of(tokens)
        wanted: dict[str, list[tuple[int, int]]] = {"films": [], "hints": [], "stars": []}
        for at, role in claims.roles.items():
            head = "hints" if tokens.kinds[at] == "hint" else "films"
            wanted[head].append((begins[at], self.classes[head].index(role)))
        for at, liked in liked_in_words(example).items():
            begin = SETTING_AT if at is None else begins[at]
            wanted["stars"].append((begin, self.classes["stars"].index(f"{liked:g}")))
        given = given_roles(tokens, example.grammar)
        roles, told = self.roles, self.told
        return Row(
            numbers,
            [
                (begins[at], roles.index(role if role in roles else NOT_SAID))
                for at, role in given.items()
            ],
            [told.index(each) for each in claimed_by(example.grammar) if each in told],
            wanted,
            [number for number, each in enumerate(self.classes["said"]) if each in claims.said],
        )


class Layer(nn.Module):
    """What `encoder.Layer` computes, to be trained."""

    def __init__(self, size: int, within: int) -> None:
        super().__init__()
        self.asked_and_told = nn.Linear(size, 3 * size)
        self.attended = nn.Linear(size, size)
        self.attended_norm = nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, within), nn.Linear(within, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, x: Tensor, there: Tensor) -> Tensor:
        """Shape: x (B, T, D), there (B, 1, 1, T) → (B, T, D)."""
        many, long, size = x.shape
        split = self.asked_and_told(x).view(many, long, 3, ATTENTION_HEADS, size // ATTENTION_HEADS)
        queries, keys, values = split.permute(2, 0, 3, 1, 4)
        heard = functional.scaled_dot_product_attention(queries, keys, values, attn_mask=there)
        heard = heard.transpose(1, 2).reshape(many, long, size)
        x = self.attended_norm(x + self.drop(self.attended(heard)))
        return self.norm(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """What `encoder.Encoder` computes, to be trained; its weights are pretrained ones.

    Args:
        pretrained: BERT's names and weights.
        rows: Which row of the pretrained words each piece has.
    """

    def __init__(self, pretrained: Mapping[str, Tensor], rows: Sequence[int]) -> None:
        super().__init__()
        words = pretrained["embeddings.word_embeddings.weight"][list(rows)]
        positions = pretrained["embeddings.position_embeddings.weight"][:MOST_PIECES]
        self.words = nn.Embedding.from_pretrained(words, freeze=False)
        self.positions = nn.Parameter(
            positions + pretrained["embeddings.token_type_embeddings.weight"][0]
        )
        size = words.shape[1]
        self.norm = nn.LayerNorm(size, eps=1e-12)
        _fill(self.norm, pretrained, "embeddings.LayerNorm")
        many = 1 + max(int(match[1]) for match in map(_NUMBER.search, pretrained) if match)
        within = pretrained["encoder.layer.0.intermediate.dense.bias"].shape[0]
        self.layers = nn.ModuleList(Layer(size, within) for _ in range(many))
        for number, layer in enumerate(self.layers):
            for name, theirs in _THEIRS.items():
                begins = f"encoder.layer.{number}."
                _fill(getattr(layer, name), pretrained, *(f"{begins}{each}" for each in theirs))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, numbers: Tensor, added: Tensor, there: Tensor) -> Tensor:
        """Shape: numbers, there (B, T), added (B, T, D) → (B, T, D)."""
        x = self.words(numbers) + self.positions[: numbers.shape[1]] + added
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, there[:, None, None, :])
        return x


_NUMBER = re.compile(r"encoder\.layer\.(\d+)\.")
_THEIRS = {
    "asked_and_told": tuple(f"attention.self.{each}" for each in ("query", "key", "value")),
    "attended": ("attention.output.dense",),
    "attended_norm": ("attention.output.LayerNorm",),
    "up": ("intermediate.dense",),
    "down": ("output.dense",),
    "norm": ("output.LayerNorm",),
}
"""BERT's names of what a layer has."""


def _fill(module: nn.Module, pretrained: Mapping[str, Tensor], *theirs: str) -> None:
    for part in ("weight", "bias"):
        whole = torch.cat([pretrained[f"{name}.{part}"] for name in theirs])
        getattr(module, part).data = whole.clone()


class Network(nn.Module):
    """What `network.Network` computes, to be trained."""

    def __init__(self, encoder: Encoder, names: Names) -> None:
        super().__init__()
        size = encoder.positions.shape[1]
        self.encoder = encoder
        self.given = nn.Parameter(0.02 * torch.randn(len(names.roles), size))
        self.claimed = nn.Parameter(0.02 * torch.randn(len(names.told), size))
        self.heads = nn.ModuleDict(
            {head: nn.Linear(2 * size, len(each)) for head, each in names.classes.items()}
        )
        self.drop = nn.Dropout(DROPPED)

    def loss(self, rows: Sequence[Row]) -> Tensor:
        """Cross entropy of all that is claimed, a message."""
        seen, there = self._seen(rows)
        first, most = seen[:, 0], seen.masked_fill(~there[..., None], -1e4).amax(1)
        said = self.heads["said"](self.drop(torch.cat([first, most], 1)))
        wanted = torch.zeros_like(said)
        for number, row in enumerate(rows):
            wanted[number, row.said] = 1
        loss = functional.binary_cross_entropy_with_logits(said, wanted, reduction="sum")
        for head in ("films", "hints", "stars"):
            found = [(n, *each) for n, row in enumerate(rows) for each in row.wanted[head]]
            if found:
                of, at, classes = torch.tensor(found).T
                votes = self.heads[head](self.drop(torch.cat([seen[of, at], first[of]], 1)))
                loss = loss + functional.cross_entropy(
                    votes, classes, reduction="sum", label_smoothing=SMOOTHED
                )
        return loss / len(rows)

    def _seen(self, rows: Sequence[Row]) -> tuple[Tensor, Tensor]:
        """All pieces in their context, and which of them there are."""
        numbers = nn.utils.rnn.pad_sequence(
            [torch.tensor(row.pieces) for row in rows], batch_first=True, padding_value=-1
        )
        there = numbers >= 0
        added = torch.zeros(*numbers.shape, self.given.shape[1])
        given = [(n, at, role) for n, row in enumerate(rows) for at, role in row.given]
        if given:
            of, at, role = torch.tensor(given).T
            added = added.index_put((of, at), self.given[role])
        claimed = torch.stack([self.claimed[row.claimed].sum(0) for row in rows])
        added = added + functional.pad(claimed[:, None], (0, 0, 0, numbers.shape[1] - 1))
        return self.encoder(numbers.clamp(min=0), added, there), there


def train(network: Network, rows: Sequence[Row], names: Names) -> None:
    """Train a network in place, the rate rising and falling in one line each."""
    own = [each for name, each in network.named_parameters() if not name.startswith("encoder.")]
    groups = [
        {"params": network.encoder.parameters(), "lr": RATE},
        {"params": own, "lr": RATE_OF_HEADS},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = ROUNDS * math.ceil(len(rows) / BATCH)
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        [RATE, RATE_OF_HEADS],
        total_steps=steps + 1,
        pct_start=0.1,
        anneal_strategy="linear",
    )
    not_said = names.roles.index(NOT_SAID)
    network.train()
    for batch in track([each for _ in range(ROUNDS) for each in _batches(rows)], "training"):
        shown = [
            row.without_grammar(not_said) if random.random() < GRAMMAR_UNHEARD else row
            for row in batch
        ]
        shown = [row.without_titles() if random.random() < TITLES_UNTOLD else row for row in shown]
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16):  # A quarter faster where it is built in.
            loss = network.loss(shown)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        rates.step()


def _batches(rows: Sequence[Row]) -> list[list[Row]]:
    """All rows in a new order, those beside each other in a batch of much the same length."""
    order = random.sample(rows, len(rows))
    found = []
    for begin in range(0, len(order), 20 * BATCH):
        near = sorted(order[begin : begin + 20 * BATCH], key=lambda row: len(row.pieces))
        found += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    random.shuffle(found)
    return found


def pretrained(folder: Path) -> tuple[Vocabulary, Encoder]:
    """The pieces that a message can have, and an encoder that knows them."""
    lines = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    theirs = {piece: row for row, piece in enumerate(lines)}
    kept = [piece for piece in lines if _PIECE.fullmatch(piece)]
    unused = iter(piece for piece in lines if piece.startswith("[unused"))
    marks = [theirs[mark if mark in theirs else next(unused)] for mark in MARKS]
    arrays = load_file(folder / "model.safetensors")
    encoder = Encoder(arrays, [*marks, *(theirs[piece] for piece in kept)])
    return Vocabulary((*MARKS, *kept)), encoder


def arrays_of(network: Network, names: Names) -> dict[str, NDArray[Any]]:
    """What there is to store of a network."""
    floats = {
        name.replace("encoder.words.weight", "encoder.words"): each.detach().numpy()
        for name, each in network.named_parameters()
    }
    named = {"pieces": names.vocabulary.pieces, "roles": names.roles, "told": names.told}
    return to_store(floats, named)


def main() -> None:
    """Train and store."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.act_network", description=__doc__)
    parser.add_argument("model", type=Path, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--data", default="ml-latest-small", help="MovieLens: name, zip or folder")
    many = len(package.NETWORKS)
    parser.add_argument("--which", type=int, choices=range(1, many + 1), default=1, help="network")
    options = parser.parse_args()
    random.seed(options.which)
    torch.manual_seed(options.which)
    vocabulary, encoder = pretrained(options.model)
    shown = examples(Judge(options.data))
    names = Names(vocabulary, classes_of(shown))
    rows = [names.row(each) for each in shown]
    network = Network(encoder, names)
    train(network, rows, names)
    path = Path(package.__file__).with_name(package.NETWORKS[options.which - 1])
    np.savez_compressed(path, **arrays_of(network, names))
    sys.stdout.write(f"{path}: {path.stat().st_size:,} bytes, of {len(rows):,} messages\n")


if __name__ == "__main__":
    main()
