"""The network: it computes what was trained, whatever it is given to read."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from benchmarks import act_network
from benchmarks.act_weights import Example
from bot.conversation.acts import Asked, Heard
from bot.conversation.understanding import by_grammar, with_films, with_slots
from bot.conversation.understanding.learned import HEADS, Tokens, claims_of, trained
from bot.conversation.understanding.learned.encoder import (
    MOST_PIECES,
    Layer,
    Linear,
    Norm,
    stored_as,
    weights,
)
from bot.conversation.understanding.learned.network import Network
from bot.conversation.understanding.learned.pieces import MARKS, Vocabulary
from engine.titles import TitleIndex

SIZE = 24
CLASSES = {
    "films": ["none", "rate", "tell", "to", "unseen"],
    "hints": ["none", "wanted"],
    "stars": ["3.5", "4", "4.5", "5"],
    "said": ["recommend", "say thanks"],
}
PIECES = (*MARKS, *"abcdefghijklmnopqrstuvwxyz", "##s", "love", "heat", "fun", "##ny", ",", "!")


@pytest.fixture(scope="module")
def shelf() -> TitleIndex:
    films = [(1, "Heat", 1995, 102), (2, "Fargo", 1996, 181), (3, "Up", 2009, 105)]
    names = ("movie_id", "title", "year", "popularity")
    return TitleIndex(dict(zip(names, map(list, zip(*films, strict=True)), strict=True)))


def read(text, shelf, heard=None):
    heard = heard or Heard()
    slots = with_slots(with_films(text, shelf, heard), shelf, heard)
    tokens = Tokens(slots, heard)
    return tokens, claims_of(by_grammar(slots, shelf, heard), tokens)


def small(module: nn.Linear | nn.LayerNorm):
    kind = Linear if isinstance(module, nn.Linear) else Norm
    return kind(module.weight.detach().numpy(), module.bias.detach().numpy())


def test_a_layer_computes_what_torchs_own_does():
    torch.manual_seed(3)
    theirs = nn.TransformerEncoderLayer(
        SIZE, 12, 48, dropout=0, activation="gelu", layer_norm_eps=1e-12, batch_first=True
    ).eval()
    for norm in (theirs.norm1, theirs.norm2):
        nn.init.normal_(norm.weight)
    attention = theirs.self_attn
    joint = Linear(
        attention.in_proj_weight.detach().numpy(), attention.in_proj_bias.detach().numpy()
    )
    ours = Layer(
        joint,
        small(attention.out_proj),
        small(theirs.norm1),
        small(theirs.linear1),
        small(theirs.linear2),
        small(theirs.norm2),
    )
    x = torch.randn(9, SIZE)
    with torch.no_grad():
        assert ours(x.numpy()) == pytest.approx(theirs(x[None])[0].numpy(), abs=2e-3)


def test_weights_are_stored_a_byte_each_and_read_again():
    floats = np.random.default_rng(1).normal(size=(7, 30)).astype(np.float32)
    arrays = stored_as("it", floats)
    assert arrays["it"].dtype == np.int8
    most = np.abs(floats).max(1, keepdims=True)
    assert (np.abs(weights(arrays, "it") - floats) <= most / 127 / 2 + 1e-6).all()


def untrained() -> tuple[act_network.Network, act_network.Names]:
    """A small network of the kind that is trained, with a pretrained part made up."""
    torch.manual_seed(5)
    shapes = {
        "embeddings.word_embeddings.weight": (len(PIECES), SIZE),
        "embeddings.position_embeddings.weight": (MOST_PIECES, SIZE),
        "embeddings.token_type_embeddings.weight": (2, SIZE),
        "embeddings.LayerNorm.weight": (SIZE,),
        "embeddings.LayerNorm.bias": (SIZE,),
    }
    for number in range(2):
        for theirs in act_network._THEIRS.values():
            for name in theirs:
                wide = {"intermediate.dense": (48, SIZE), "output.dense": (SIZE, 48)}
                shape = (SIZE,) if "Norm" in name else wide.get(name, (SIZE, SIZE))
                shapes[f"encoder.layer.{number}.{name}.weight"] = shape
                shapes[f"encoder.layer.{number}.{name}.bias"] = shape[:1]
    made_up = {name: 0.3 * torch.randn(shape) for name, shape in shapes.items()}
    encoder = act_network.Encoder(made_up, range(len(PIECES)))
    names = act_network.Names(Vocabulary(PIECES), CLASSES)
    return act_network.Network(encoder, names), names


def test_what_was_trained_is_what_reads(shelf):
    network, names = untrained()
    network.eval()
    reader = Network.stored(act_network.arrays_of(network, names), HEADS)
    for text in ("love Heat, funny!", "thanks", "Up", "any fun in Fargo or Heat?"):
        tokens, grammar = read(text, shelf)
        shown = Example(tokens, grammar, grammar)
        row = names.row(shown)
        with torch.no_grad():
            seen, _ = network._seen([row])
        votes = reader.votes(tokens, grammar)
        both = torch.cat([seen[0, 0], seen[0].amax(0)])
        said = network.heads["said"](both).detach().numpy()
        assert votes.said == pytest.approx(said, abs=0.05), text
        for at, begin in zip(tokens.slots, (begin for begin, _ in row.given), strict=True):
            head = "hints" if tokens.kinds[at] == "hint" else "films"
            beside = torch.cat([seen[0, begin], seen[0, 0]])
            wanted = network.heads[head](beside).detach().numpy()
            assert votes.roles[at] == pytest.approx(wanted, abs=0.05), text


def test_training_learns_what_it_is_shown(shelf):
    network, names = untrained()
    rows = []
    for text in ("love Heat", "thanks", "Fargo!", "any funny"):
        tokens, grammar = read(text, shelf)
        rows.append(names.row(Example(tokens, grammar, None)))
    before = network.loss(rows).item()
    act_network.train(network, rows * 200, names)
    network.eval()
    assert network.loss(rows).item() < 0.8 * before


def test_words_are_cut_into_the_longest_pieces_there_are(shelf):
    vocabulary = Vocabulary(PIECES)
    tokens, _ = read("funny heats love vs vv", shelf)
    numbers, begins = vocabulary.of(tokens)
    pieces = [PIECES[number] for number in numbers]
    assert pieces[:2] == ["[CLS]", "[nothing]"]
    assert pieces[-1] == "[SEP]"
    assert pieces[begins[3] : begins[4]] == ["v", "##s"]
    assert pieces[begins[4]] == "[UNK]"


def test_what_went_before_stands_in_front(shelf):
    vocabulary = Vocabulary(PIECES)
    for heard, piece in (
        (Heard(on_table=(1, 2)), "[table]"),
        (Heard(asked=Asked.STARS, films=(1,)), "[stars]"),
    ):
        tokens, _ = read("love", shelf, heard)
        assert PIECES[vocabulary.of(tokens)[0][1]] == piece


@pytest.mark.parametrize(
    "text", ["", "!" * 500, "a" * 590, "heat " * 100, "ж 東 🎬", "a,b.c;" * 80]
)
def test_anything_at_all_is_voted_on(text, shelf):
    tokens, grammar = read(text, shelf)
    votes = trained()._networks[0].votes(tokens, grammar)
    assert set(votes.roles) == set(tokens.slots)
    assert np.isfinite(votes.said).all()
    assert len(trained()._networks[0].vocabulary.of(tokens)[0]) <= MOST_PIECES
