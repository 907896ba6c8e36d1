"""Trains the network that ships: on the treebanks, and on raw news the teacher labelled (soft labels, Hinton et al. 2015).

  python train.py --data ../../../shared/eval --vocabulary work/vocabulary.pt --lists work/lists.json \\
    --silver work/silver.pt --out work/student.pt        (seed 1)
  python train.py … --begin work/student.pt --out work/tuned.pt --epochs 5 --rate 1.2e-3 --text --word-drop 0.3

The second command tunes what the first one made on running text: tweets bring two thirds of all names, and their
annotation is another. Words are hidden more often, so that a name is known by its form and company, not by heart.
"""
import argparse
import json
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from corpora import training_sentences, treebank, wikigold
from features import Features
from labels import Labels, score
from student import Student, predict, tensors


def grouped(sentences, words, dice):
    """Batches of about `words` words, sentences of like length together."""
    groups, batch, longest = [], [], 0
    for sentence in sorted(sentences, key=lambda s: len(s["words"]) + dice.random() * 4):
        longest = max(longest, len(sentence["words"]))
        if batch and longest * (len(batch) + 1) > words:
            groups.append(batch)
            batch, longest = [], len(sentence["words"])
        batch.append(sentence)
    groups.append(batch)
    dice.shuffle(groups)
    return groups


def gold_loss(model, features, labels, group, casings):
    out = model(*tensors(features, group, casings))
    gold = labels.tensors(group)

    def cross(scores, target):
        return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=-1) if (target >= 0).any() else 0.0
    total = cross(out["upos"], gold["upos"]) + cross(out["xpos"], gold["xpos"]) + 2 * cross(out["names"], gold["names"])
    return total + cross(out["arcs"], gold["heads"]) + cross(model.relations(out, gold["heads"].clamp(min=0)), gold["rels"])


def soft_batch(group):
    """Soft labels of a batch, padded with zeros: a word behind its sentence adds nothing to the loss."""
    count = max(len(s["words"]) for s in group)
    batch = {}
    for layer in group[0]["soft"]:
        width = max(s["soft"][layer].shape[-1] for s in group)
        whole = batch[layer] = torch.zeros(len(group), count, width, dtype=torch.float)
        for row, sentence in enumerate(group):
            values = sentence["soft"][layer]
            if layer == "heads":
                # Of a short sentence the eight likeliest heads reach behind its end, with no probability: they count as the root.
                values = values.masked_fill(values > len(sentence["words"]), 0)
            whole[row, :values.shape[0], :values.shape[1]] = values
    return batch


def soft_loss(model, features, group, casings, share):
    """`share`: how much the teacher's names count beside its tags and arcs."""
    out = model(*tensors(features, group, casings))
    soft = soft_batch(group)
    words = sum(len(s["words"]) for s in group)

    def cross(scores, target):
        return -(scores.log_softmax(-1) * target).sum() / words
    heads = soft["heads"].long()
    arcs = torch.zeros_like(out["arcs"]).scatter_add(-1, heads, soft["arcs"])
    total = cross(out["upos"], soft["upos"]) + cross(out["xpos"], soft["xpos"]) + 2 * share * cross(out["names"], soft["names"])
    return total + cross(out["arcs"], arcs) + cross(model.relations(out, heads[..., 0]), soft["rels"])


def casings_for(group, dice):
    rolls = (dice.random() for _ in group)
    return ["lower" if roll < 0.13 else "upper" if roll < 0.18 else "headline" if roll < 0.20 else "" for roll in rolls]


def main():
    parser = argparse.ArgumentParser()
    for name in ("--data", "--vocabulary", "--lists", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--silver")
    parser.add_argument("--begin", help="go on from this file instead of from the word vectors")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--text", action="store_true", help="learn from running text, not from tweets: treebanks and WikiGold")
    parser.add_argument("--word-drop", type=float, default=0.12)
    parser.add_argument("--silver-names", type=float, default=1.0)
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    dice = random.Random(1)
    gold = training_sentences(options.data)
    encyclopaedia, unseen = wikigold(options.data)
    if options.text:
        gold = [s for s in gold if s["heads"]] + encyclopaedia
    silver = torch.load(options.silver) if options.silver else None
    begin = torch.load(options.begin) if options.begin else None
    labels = Labels(**silver["labels"]) if silver else Labels.from_sentences(gold)
    words, vectors = torch.load(options.vocabulary)
    lists = json.load(open(options.lists, encoding="utf-8"))
    features = Features(words, lists)
    model = Student(labels, len(words), len(lists), vectors)
    model.word_drop = options.word_drop
    if begin:
        model.load_state_dict(begin["model"])
    dev = {name: treebank(options.data, name) for name in ("ewt-dev", "gum-dev")}
    dev["wikigold, a quarter"] = unseen
    optimiser = torch.optim.Adam(model.parameters(), lr=options.rate, betas=(0.9, 0.98), fused=True)
    steps = len(grouped(gold, 2500, random.Random(1))) * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min((step + 1) / 200, max(0.01, 1 - step / steps)))
    #: What ships is the mean over the last steps, weighted towards the last (Polyak & Juditsky 1992).
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.997))
    begun, step, soft_groups = time.time(), 0, []
    for epoch in range(options.epochs):
        total = 0.0
        model.train()
        for group in grouped(gold, 2500, dice):
            loss = gold_loss(model, features, labels, group, casings_for(group, dice))
            if silver:
                if not soft_groups:
                    soft_groups = grouped(silver["sentences"], 3000, dice)
                more = soft_groups.pop()
                loss = loss + soft_loss(model, features, more, casings_for(more, dice), options.silver_names)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(model)
            total, step = total + loss.item(), step + 1
            if step % 50 == 0:
                print(f"  {step}/{steps} {time.time() - begun:.0f}s {loss.item():.3f}", flush=True)
        torch.save({"model": mean.module.state_dict(), "labels": labels.lists(), "words": words, "lists": lists}, options.out)
        for name, sentences in dev.items():
            print(epoch, name, score(labels, sentences, predict(mean.module, features, sentences)), flush=True)


if __name__ == "__main__":
    main()
