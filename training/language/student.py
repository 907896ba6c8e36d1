"""The network that ships: a word's features, two recurrent layers for tags and names, three more for the parse.

Every layer costs one small matrix product a word: the window layer is a sum of products that depend on one word's
form alone (kept by form when reading), the recurrent layers are of the SRU kind (Lei et al. 2018: gates look at the
input only, so the recurrence itself has no product), the parser scores every pair of words (Dozat & Manning 2017).
Gates use x / (1 + |x|), which is the same on every machine.
"""
import torch
from torch import nn
from torch.nn import functional as F

from features import AFFIX_BUCKETS, SHAPES

#: What a word's own vector holds, what its form adds beside it, the width of the layers, and the parser's.
WORD, FORM, SIZE, ARC, REL, NEAR = 96, 64, 192, 128, 96, 12
TAG_LAYERS, PARSE_LAYERS = 2, 3


def gate(x):
    return 0.5 + 0.5 * x / (1 + x.abs())


@torch.jit.script
def recur(candidate, forget_in, peep, bias):
    """c[t] = f c[t-1] + (1 - f) z[t], f = gate(u[t] + peep c[t-1] + bias), along dimension 1."""
    state = torch.zeros_like(candidate[:, 0])
    states = []
    for step in range(candidate.shape[1]):
        inner = forget_in[:, step] + peep * state + bias
        forget = 0.5 + 0.5 * inner / (1 + inner.abs())
        state = forget * state + (1 - forget) * candidate[:, step]
        states.append(state)
    return torch.stack(states, 1)


class Both(nn.Module):
    """A recurrent layer in both directions, added to its input: x + [forward, backward](relu(x))."""

    def __init__(self, size, dropout):
        super().__init__()
        self.size, half = size, size // 2
        self.inner = nn.Linear(size, 2 * size, bias=False)
        self.peep = nn.Parameter(torch.zeros(2, half))
        self.bias = nn.Parameter(torch.full((2, half), 0.5))
        self.dropout = dropout

    def forward(self, x, lengths):
        inner = self.inner(shared_dropout(x.relu(), self.dropout, self.training))
        half = self.size // 2
        z_f, f_f, z_b, f_b = inner.split(half, -1)
        # The backward direction of each sentence begins at its own last word.
        order = torch.arange(x.shape[1])[None]
        back = torch.where(order < lengths[:, None], lengths[:, None] - 1 - order, order)[..., None].expand(-1, -1, half)
        z = torch.cat([z_f, z_b.gather(1, back)], -1)
        f = torch.cat([f_f, f_b.gather(1, back)], -1)
        states = recur(z, f, self.peep.view(-1), self.bias.view(-1))
        return x + torch.cat([states[..., :half], states[..., half:].gather(1, back)], -1)


def shared_dropout(x, share, training):
    """The same units for every word of a sentence."""
    if not training or share == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= share) / (1 - share)


class Student(nn.Module):
    def __init__(self, labels, words, lists, vectors=None):
        super().__init__()
        self.word = nn.Embedding(words + 1, WORD)
        nn.init.normal_(self.word.weight, std=0.05)
        if vectors is not None:
            self.word.weight.data[1:] = vectors
        self.affix, self.shape = nn.Embedding(AFFIX_BUCKETS, FORM), nn.Embedding(SHAPES, FORM)
        nn.init.normal_(self.affix.weight, std=0.05)
        nn.init.normal_(self.shape.weight, std=0.1)
        self.lists = nn.Linear(lists, FORM, bias=False)
        #: A word of its own stands before the first and behind the last word.
        self.edge = nn.Parameter(torch.randn(2, WORD + FORM) * 0.05)
        self.window = nn.Linear(5 * (WORD + FORM), SIZE)
        self.tag_layers = nn.ModuleList(Both(SIZE, 0.15) for _ in range(TAG_LAYERS))
        self.parse_layers = nn.ModuleList(Both(SIZE, 0.15) for _ in range(PARSE_LAYERS))
        self.upos, self.xpos = nn.Linear(SIZE, len(labels.upos)), nn.Linear(SIZE, len(labels.xpos))
        self.names = nn.Linear(SIZE, len(labels.names))
        self.root = nn.Parameter(torch.randn(SIZE) * 0.1)
        self.arc_d, self.arc_h = nn.Linear(SIZE, ARC), nn.Linear(SIZE, ARC)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.distance = nn.Parameter(torch.zeros(2 * NEAR + 2))
        self.rel_d, self.rel_h = nn.Linear(SIZE, REL), nn.Linear(SIZE, REL, bias=False)
        self.rel = nn.Linear(REL, len(labels.rels))

    #: How often a word is seen by its form alone while learning.
    word_drop = 0.12

    def embed(self, ids, bits, word_drop=0.0):
        words = ids[..., 0]
        if word_drop:
            words = words.masked_fill(torch.rand(words.shape) < word_drop, 0)
        form = self.affix(ids[..., 1:7]).sum(-2) + self.shape(ids[..., 7]) + self.lists(bits)
        return torch.cat([self.word(words), form], -1)

    def encode(self, ids, bits, lengths):
        batch, count = ids.shape[:2]
        e = self.embed(ids, bits, self.word_drop if self.training else 0.0)
        e = shared_dropout(e, 0.15, self.training)
        padded = e.new_zeros(batch, count + 4, WORD + FORM)
        padded[:, 2:-2] = e
        position = torch.arange(count + 4)[None] - 2
        behind = (position >= lengths[:, None])[..., None]
        padded = torch.where(behind, self.edge[1], padded)
        padded = torch.where((position < 0)[..., None], self.edge[0], padded)
        x = self.window(torch.cat([padded[:, k:k + count] for k in range(5)], -1))
        for layer in self.tag_layers:
            x = layer(x, lengths)
        return x

    def forward(self, ids, bits, lengths):
        x = self.encode(ids, bits, lengths)
        top = shared_dropout(x.relu(), 0.2, self.training)
        out = {"upos": self.upos(top), "xpos": self.xpos(top), "names": self.names(top)}
        for layer in self.parse_layers:
            x = layer(x, lengths)
        top = shared_dropout(x.relu(), 0.2, self.training)
        rooted = torch.cat([self.root.relu().expand(top.shape[0], 1, -1), top], 1)
        heads = self.arc_h(rooted)
        arcs = self.arc_d(top) @ heads.transpose(1, 2) / ARC ** 0.5 + self.arc_bias(heads).transpose(1, 2)
        count = top.shape[1]
        apart = (torch.arange(count)[None] - torch.arange(count)[:, None]).clamp(-NEAR, NEAR) + NEAR
        near = torch.cat([self.distance[-1].expand(count, 1), self.distance[apart]], 1)
        arcs = arcs + near[None]
        outside = torch.arange(count + 1)[None] > lengths[:, None]
        out["arcs"] = arcs.masked_fill(outside[:, None], -1e4)
        out["rel_d"], out["rel_h"] = self.rel_d(top), self.rel_h(rooted)
        return out

    def relations(self, out, heads):
        chosen = out["rel_h"].gather(1, heads[..., None].expand(-1, -1, REL))
        return self.rel((out["rel_d"] + chosen).relu())


def recased(word, how):
    """How archives in small letters, old wire copy and headlines write a word."""
    return word.lower() if how == "lower" else word.upper() if how == "upper" else word[:1].upper() + word[1:]


def tensors(features, group, casings=None):
    """Feature ids and list bits of a batch, padded; `casings` may ask for a copy of a sentence in other letters."""
    count = max(len(s["words"]) for s in group)
    ids = torch.zeros(len(group), count, 8, dtype=torch.long)
    bits = torch.zeros(len(group), count, features.lists)
    for row, sentence in enumerate(group):
        words = sentence["words"]
        if casings and casings[row]:
            words = [recased(word, casings[row]) for word in words]
        found = [features.of(word) for word in words]
        ids[row, :len(words)] = torch.tensor([one for one, _ in found])
        bits[row, :len(words)] = torch.tensor([bit for _, bit in found], dtype=torch.float)
    return ids, bits, torch.tensor([len(s["words"]) for s in group])


def predict(model, features, sentences, most=6000):
    model.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["words"]))
    found, at = [None] * len(sentences), 0
    with torch.no_grad():
        while at < len(order):
            end = at
            while end < len(order) and (end - at + 1) * len(sentences[order[end]]["words"]) <= most:
                end += 1
            end = max(end, at + 1)
            group = [sentences[i] for i in order[at:end]]
            out = model(*tensors(features, group))
            heads = out["arcs"].argmax(-1)
            best = {"upos": out["upos"].argmax(-1), "xpos": out["xpos"].argmax(-1), "names": out["names"].argmax(-1),
                    "heads": heads, "rels": model.relations(out, heads).argmax(-1)}
            for row, i in enumerate(order[at:end]):
                found[i] = {layer: values[row, :len(sentences[i]["words"])].tolist() for layer, values in best.items()}
            at = end
    return found
