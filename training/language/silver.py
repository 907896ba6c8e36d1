"""Lets the teacher label sentences: best labels with the teacher's own certainty, for the student to learn from.

  python silver.py --teacher work/teacher.pt --raw work/raw.jsonl --out work/silver.pt [--words 2000000]
Keeps for each word what the teacher gives to the tags, names, relations and to the eight likeliest heads, in 16 bits.
"""
import argparse
import random

import torch

from corpora import raw_sentences
from labels import Labels
from teacher import Batcher, load_teacher

HEADS = 8


def soft_labels(model, batcher, sentences, pieces=8000):
    model.eval()
    done = 0
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for group in batcher.batches(sentences, pieces):
            out = model(batcher.tensors(group))
            arcs, heads = out["arcs"].softmax(-1).topk(min(HEADS, out["arcs"].shape[-1]), -1)
            best = heads[..., 0]
            soft = {layer: out[layer].softmax(-1).half() for layer in ("upos", "xpos", "names")}
            soft["rels"] = model.relations(out, best).softmax(-1).half()
            soft["heads"], soft["arcs"] = heads.short(), arcs.half()
            for row, sentence in enumerate(group):
                count = len(sentence["words"])
                sentence["soft"] = {layer: values[row, :count].clone() for layer, values in soft.items()}
            done += len(group)
            if done % 2000 < len(group):
                print(f"  {done}/{len(sentences)}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ("--teacher", "--raw", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--words", type=int, default=2_000_000)
    options = parser.parse_args()
    saved = torch.load(options.teacher)
    labels = Labels(**saved["labels"])
    model, batcher = load_teacher(labels), Batcher(labels)
    model.load_state_dict(saved["model"])
    raw = [words for words in raw_sentences(options.raw) if 4 <= len(words) <= 70]
    random.Random(1).shuffle(raw)
    sentences, count = [], 0
    for words in raw:
        if count >= options.words:
            break
        sentences.append({"words": words})
        count += len(words)
    # Longest last: batches are alike then, and what is written can be read back as it is.
    soft_labels(model, batcher, sentences)
    torch.save({"labels": saved["labels"], "sentences": [{"words": s["words"], "soft": s["soft"]} for s in sentences]}, options.out)


if __name__ == "__main__":
    main()
