"""Reads the annotated corpora and raw news that the language model of English learns from.

Sentence: {id, source, words, upos, xpos, heads, rels, names}; a layer the corpus lacks is None.
`heads` count from 1, 0 is the root. `names` are BILOU labels ("B-PER", "O").
"""
import gzip
import json
import re
from pathlib import Path

KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}
#: Names of other corpora for ours; what is not here is no name (products, works).
OTHER_KINDS = {"person": "PER", "location": "LOC", "group": "ORG", "corporation": "ORG",
               "PER": "PER", "LOC": "LOC", "ORG": "ORG"}


def lines_of(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from file


def bilou(spans, length):
    """Labels of words for spans (first, last inclusive, kind); the longest of two that overlap wins."""
    labels = ["O"] * length
    for first, last, kind in sorted(spans, key=lambda span: span[0] - span[1]):
        if any(label != "O" for label in labels[first:last + 1]):
            continue
        if first == last:
            labels[first] = f"U-{kind}"
        else:
            labels[first], labels[last] = f"B-{kind}", f"L-{kind}"
            for index in range(first + 1, last):
                labels[index] = f"I-{kind}"
    return labels


def bio_spans(labels, kinds=OTHER_KINDS):
    spans, open_span = [], None
    for index, label in enumerate(labels + ["O"]):
        kind = kinds.get(label[2:])
        if open_span and (label[0] != "I" or kind != open_span[2]):
            spans.append((open_span[0], index - 1, open_span[2]))
            open_span = None
        if label != "O" and kind and open_span is None:
            open_span = (index, index, kind)
    return spans


def entities_of(misc):
    """Entity brackets of GUM: "(3-person-…" opens, "3)" closes, "(4-place-…)" is one word."""
    found, opened = [], []
    for index, column in enumerate(misc):
        match = re.search(r"Entity=([^|]+)", column)
        for bracket in re.findall(r"\([^()]+\)?|[^()]+\)", match.group(1)) if match else []:
            parts = bracket.strip("()").split("-")
            if bracket.startswith("(") and bracket.endswith(")"):
                found.append((index, index, parts[1]))
            elif bracket.startswith("("):
                opened.append((parts[0], parts[1], index))
            else:
                at = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == parts[0]), None)
                if at is not None:
                    _, kind, first = opened.pop(at)
                    found.append((first, index, kind))
    return found


def gum_names(words, upos, heads, misc):
    """Entities headed by a proper noun, cut to the proper nouns around the head, as eval/gum.ts does."""
    spans = []
    for first, last, kind in entities_of(misc):
        inside = range(first, last + 1)
        head = next((i for i in inside if not first + 1 <= heads[i] <= last + 1), None)
        if kind not in KINDS or head is None or upos[head] != "PROPN":
            continue
        proper = lambda i: first <= i <= last and upos[i] == "PROPN"
        form = lambda i: words[i] if first <= i <= last else ""
        start = end = head
        while True:
            step = 1 if proper(start - 1) else 2 if form(start - 1) in ("-", "&") and proper(start - 2) else 0
            if not step:
                break
            start -= step
        while True:
            if proper(end + 1):
                step = 1
            elif form(end + 1) in ("-", "&", "of", "for") and proper(end + 2):
                step = 2
            elif form(end + 1) in ("of", "for") and form(end + 2) == "the" and proper(end + 3):
                step = 3
            else:
                break
            end += step
        spans.append((start, end, KINDS[kind]))
    return bilou(spans, len(words))


def conllu(path, source, names_by_id=None):
    """Sentences of a treebank; names from the entity column, or from `names_by_id`."""
    sentences, rows, sent_id = [], [], ""
    for line in lines_of(path):
        if line.startswith("# sent_id"):
            sent_id = line.split("=")[1].strip()
        elif re.match(r"\d+\t", line):
            rows.append(line.rstrip("\n").split("\t"))
        elif not line.strip() and rows:
            words, upos, xpos = ([row[column] for row in rows] for column in (1, 3, 4))
            heads, rels = [int(row[6]) for row in rows], [row[7] for row in rows]
            if names_by_id is None:
                names = gum_names(words, upos, heads, [row[9] for row in rows])
            else:
                given = names_by_id.get(sent_id)
                names = bilou(bio_spans(given), len(words)) if given and len(given) == len(words) else None
            sentences.append({"id": sent_id, "source": source, "words": words, "upos": upos, "xpos": xpos,
                              "lemmas": [row[2] for row in rows], "heads": heads, "rels": rels, "names": names})
            rows = []
    return sentences


def uner(path):
    """Labels of UNER by sentence."""
    labels, sent_id = {}, ""
    for line in lines_of(path):
        if line.startswith("# sent_id"):
            sent_id = line.split("=")[1].strip()
        elif re.match(r"\d+\t", line):
            labels.setdefault(sent_id, []).append(line.split("\t")[2])
    return labels


def labelled(path, source):
    """Sentences of a corpus with names alone: a word and its label a line."""
    sentences, words, labels = [], [], []
    for line in [*lines_of(path), "\n"]:
        parts = line.split()
        if len(parts) >= 2:
            words.append(parts[0])
            labels.append(parts[-1])
        elif words:
            sentences.append({"id": "", "source": source, "words": words, "upos": None, "xpos": None, "lemmas": None,
                              "heads": None, "rels": None, "names": bilou(bio_spans(labels), len(words))})
            words, labels = [], []
    return sentences


def wikigold(data):
    """Encyclopaedia text with names: three quarters of its texts to learn from, the rest only to look at."""
    parts = ([], [])
    text = -1
    for sentence in labelled(Path(data) / "language" / "ner" / "wikigold.conll.gz", "wikigold"):
        text += sentence["words"][0] == "-DOCSTART-"
        if sentence["words"][0] != "-DOCSTART-":
            parts[text % 4 == 3].append(sentence)
    return parts


def treebank(data, name):
    folder = Path(data) / "language"
    if name.startswith("ewt"):
        return conllu(folder / f"{name}.conllu.gz", name, uner(folder / "ner" / f"uner-{name}.conll.gz"))
    return conllu(folder / f"{name}.conllu.gz", name)


def training_sentences(data):
    """The treebanks with names, then tweets with names alone (WNUT17 train, BTC)."""
    names = Path(data) / "language" / "ner"
    tweets = [sentence for file in sorted(names.glob("btc-*.gz")) for sentence in labelled(file, "btc")]
    return [*treebank(data, "ewt-train"), *treebank(data, "gumclean-train"),
            *labelled(names / "wnut-train.conll.gz", "wnut"), *tweets]


def raw_sentences(path):
    """Tokenised raw news written by training/language/raw.ts: a JSON list of words a line."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]
