"""Writes the trained network as the one file Daybook reads, and what it should answer on a few sentences of our own.

  python export.py --model work/student.pt --out ../../data/language/en/model.bin --expect ../../test/language/expected.json

The file: "DBLM", format version and length of the header (two little-endian 32-bit numbers), the header as JSON, then, from
the next multiple of 8, the words (UTF-8, one a line) and the tensors. Embeddings are 8-bit with one scale a row.
"""
import argparse
import hashlib
import json
import struct

import torch

from features import Features
from labels import Labels
from student import ARC, FORM, NEAR, PARSE_LAYERS, REL, SIZE, TAG_LAYERS, WORD, Student, tensors

FORMAT = 1
#: Of the weights: raised when they are made anew.
VERSION = "1"
#: Written by us, with what is hard for a reader of features: accents, digits, quotation marks, capitals, unknown words.
SAMPLES = [
    "The mayor of Qarabulaq , Dr. Aliya Omarova , said on 3 May 2021 that at least 14 people were hurt .",
    "\" We 'll rebuild , \" she told Reuters .",
    "POLICE IN LYON ARRESTED 1,250 PROTESTERS",
    "the ministry of health did n't reply to São-Tomé officials .",
    "Zkqwx-7B 's iPhone v2.0 exploded !!!",
    "Yes",
]


def quantised(matrix):
    scale = matrix.abs().amax(1).clamp(min=1e-8) / 127
    return (matrix / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def parts_of(model):
    """(name, tensor, is it kept in 8 bits)."""
    lists = model.lists.weight.T.contiguous()
    yield "word", model.word.weight, True
    yield "affix", model.affix.weight, True
    yield "shape", model.shape.weight, False
    yield "lists", lists, False
    yield "edge", model.edge, False
    # [in, 5 × out]: what a word adds to the word two behind it, one behind it, itself, …
    yield "window", model.window.weight.view(SIZE, 5, WORD + FORM).permute(2, 1, 0).reshape(WORD + FORM, 5 * SIZE), False
    yield "window.bias", model.window.bias, False
    for kind, layers in (("tag", model.tag_layers), ("parse", model.parse_layers)):
        for number, layer in enumerate(layers):
            yield f"{kind}.{number}.inner.weight", layer.inner.weight, False
            yield f"{kind}.{number}.peep", layer.peep.view(-1), False
            yield f"{kind}.{number}.gate", layer.bias.view(-1), False
    for name in ("upos", "xpos", "names", "arc_d", "arc_h", "rel_d", "rel"):
        yield f"{name}.weight", getattr(model, name).weight, False
        yield f"{name}.bias", getattr(model, name).bias, False
    yield "rel_h.weight", model.rel_h.weight, False
    yield "arc_bias", model.arc_bias.weight.view(-1), False
    yield "distance", model.distance, False
    yield "root", model.root, False


def write(path, saved, model):
    blob, tensors_header = bytearray(), {}

    def put(data):
        while len(blob) % 8:
            blob.append(0)
        offset = len(blob)
        blob.extend(data)
        return offset
    words = "\n".join(saved["words"]).encode("utf-8")
    words_at = {"offset": put(words), "length": len(words)}
    for name, tensor, small in parts_of(model):
        tensor = tensor.detach().float()
        entry = {"shape": list(tensor.shape), "type": "i8" if small else "f32"}
        if small:
            values, scale = quantised(tensor)
            entry["scale"] = put(scale.numpy().astype("<f4").tobytes())
            entry["offset"] = put(values.numpy().tobytes())
        else:
            entry["offset"] = put(tensor.numpy().astype("<f4").tobytes())
        tensors_header[name] = entry
    lists = json.dumps(saved["lists"], ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    header = {"language": "en", "version": VERSION, "labels": saved["labels"],
              "lists": hashlib.sha256(lists).hexdigest(),
              "sizes": {"word": WORD, "form": FORM, "size": SIZE, "arc": ARC, "rel": REL, "near": NEAR,
                        "tagLayers": TAG_LAYERS, "parseLayers": PARSE_LAYERS},
              "words": words_at, "tensors": tensors_header}
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    head = b"DBLM" + struct.pack("<II", FORMAT, len(text)) + text
    with open(path, "wb") as file:
        file.write(head + b"\0" * (-len(head) % 8) + blob)


def as_written(model):
    """The network with the rounding of the file."""
    for embedding in (model.word, model.affix):
        values, scale = quantised(embedding.weight.data)
        embedding.weight.data = values.float() * scale[:, None]
    return model


def expectations(model, features, labels):
    rows = []
    model.eval()
    with torch.no_grad():
        for sample in SAMPLES:
            words = sample.split(" ")
            out = model(*tensors(features, [{"words": words}]))
            heads = out["arcs"][0].argmax(-1)
            rels = model.relations(out, heads[None])[0].argmax(-1)
            best = lambda layer, known: [known[i] for i in out[layer][0].argmax(-1).tolist()]
            rows.append({"words": words, "features": [features.of(word)[0] for word in words],
                         "upos": best("upos", labels.upos), "xpos": best("xpos", labels.xpos), "names": best("names", labels.names),
                         "bestHeads": heads.tolist(), "rels": [labels.rels[i] for i in rels.tolist()],
                         "uposScores": [round(v, 4) for v in out["upos"][0, 0].tolist()],
                         "arcScores": [round(v, 4) for v in out["arcs"][0, 0].tolist()]})
    return rows


def main():
    parser = argparse.ArgumentParser()
    for name in ("--model", "--out", "--expect"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    saved = torch.load(options.model)
    labels = Labels(**saved["labels"])
    model = Student(labels, len(saved["words"]), len(saved["lists"]))
    model.load_state_dict(saved["model"])
    write(options.out, saved, model)
    with open(options.expect, "w", encoding="utf-8") as file:
        json.dump(expectations(as_written(model), Features(saved["words"], saved["lists"]), labels), file, ensure_ascii=False)


if __name__ == "__main__":
    main()
