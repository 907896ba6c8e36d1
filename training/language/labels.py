"""The label sets, gold labels as tensors, and the scores printed while training (given the gold words)."""
from dataclasses import dataclass

import torch


@dataclass
class Labels:
    upos: list
    xpos: list
    rels: list
    names: list

    @staticmethod
    def from_sentences(sentences):
        of = lambda layer: sorted({label for s in sentences if s[layer] for label in s[layer]})
        return Labels(of("upos"), of("xpos"), of("rels"), of("names"))

    def lists(self):
        return {"upos": self.upos, "xpos": self.xpos, "rels": self.rels, "names": self.names}

    def tensors(self, group):
        """-1 where a corpus says nothing."""
        words = max(len(s["words"]) for s in group)
        gold = {layer: torch.full((len(group), words), -1) for layer in ("upos", "xpos", "rels", "names", "heads")}
        for layer, known in self.lists().items():
            index = {label: number for number, label in enumerate(known)}
            for row, sentence in enumerate(group):
                if sentence[layer]:
                    gold[layer][row, :len(sentence["words"])] = torch.tensor([index.get(label, -1) for label in sentence[layer]])
        for row, sentence in enumerate(group):
            if sentence["heads"]:
                gold["heads"][row, :len(sentence["words"])] = torch.tensor(sentence["heads"])
        return gold


def spans_of(labels):
    """Names of BILOU labels, read as leniently as the engine does: (first, last, kind)."""
    spans, start = set(), None
    for index, label in enumerate(labels):
        mark, kind = label[0], label[2:]
        if mark == "U":
            spans.add((index, index, kind))
        if mark == "B":
            start = (index, kind)
        elif mark in "OU":
            start = None
        elif mark == "L":
            if start and start[1] == kind:
                spans.add((start[0], index, kind))
            start = None
    return spans


def score(labels, gold, found):
    total = correct_upos = correct_xpos = uas = las = right = guessed = wanted = 0
    for sentence, prediction in zip(gold, found):
        names = [labels.names[number] for number in prediction["names"]]
        if sentence["names"]:
            want, have = spans_of(sentence["names"]), spans_of(names)
            right, guessed, wanted = right + len(want & have), guessed + len(have), wanted + len(want)
        if not sentence["upos"]:
            continue
        for index in range(len(sentence["words"])):
            total += 1
            correct_upos += labels.upos[prediction["upos"][index]] == sentence["upos"][index]
            correct_xpos += labels.xpos[prediction["xpos"][index]] == sentence["xpos"][index]
            if prediction["heads"][index] == sentence["heads"][index]:
                uas += 1
                las += labels.rels[prediction["rels"][index]].split(":")[0] == sentence["rels"][index].split(":")[0]
    per = lambda n: round(100 * n / max(1, total), 2)
    return {"upos": per(correct_upos), "xpos": per(correct_xpos), "uas": per(uas), "las": per(las),
            "names": round(200 * right / max(1, guessed + wanted), 2)}
