"""What the model sees of a word: features of its form alone. src/language/en/model/features.ts computes the same.

Words are taken in UTF-16 units, as JavaScript does; digits fold to 0.
"""
import json
import re

AFFIX_BUCKETS = 16384
#: Quotation marks and dashes as src/text/normalise.ts folds them.
FOLDS = {ord(char): folded for folded, chars in {
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", "'": "\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4",
    "-": "\u2010\u2011\u00ad\u2212", "\u2013": "\u2012", "\u2014": "\u2015"}.items() for char in chars}
def units(text):
    data = text.encode("utf-16-le")
    return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]


def folded(word):
    return re.sub(r"[0-9]", "0", word.lower())


def bucket(kind, codes):
    """FNV-1a over the kind of affix and its units."""
    value = (0x811C9DC5 ^ kind) * 0x01000193 & 0xFFFFFFFF
    for code in codes:
        value = (value ^ code) * 0x01000193 & 0xFFFFFFFF
    return (value ^ value >> 15) % AFFIX_BUCKETS


def affixes(word):
    """Buckets of the last 2, 3 and 4 and the first 1, 2 and 3 units of the folded word; what is too short counts whole."""
    codes = units(folded(word))
    return [bucket(1, codes[-2:]), bucket(2, codes[-3:]), bucket(3, codes[-4:]),
            bucket(4, codes[:1]), bucket(5, codes[:2]), bucket(6, codes[:3])]


SHAPES = 14


def shape(word):
    letters, digits = bool(re.search(r"[^\W\d_]", word)), len(re.findall(r"[0-9]", word))
    lower, upper = word.lower(), word.upper()
    if not letters:
        if digits == 0:
            return 0 if len(word) == 1 else 1
        return 2 if digits <= 2 else 3 if digits == 4 else 4
    if digits:
        return 5
    if "." in word and len(word) > 1:
        return 6 if word == lower else 7
    if word == lower:
        return 8
    if word == upper:
        return 9 if len(units(word)) == 1 else 10
    if word[0] != lower[0]:
        return 11 if word[1:] == lower[1:] else 12
    return 13


class Features:
    """Feature ids of a word, [word or 0, six affixes, shape], and a bit for each word list it stands in."""

    def __init__(self, words, lists):
        self.index = {word: number + 1 for number, word in enumerate(words)}
        self.lists = len(lists)
        self.bits = {}
        for number, (_, members) in enumerate(lists):
            for word in members:
                self.bits.setdefault(word, [0] * len(lists))[number] = 1
        self.cache = {}

    def of(self, word):
        known = self.cache.get(word)
        if known is None:
            plain = word.translate(FOLDS)
            known = self.cache[word] = ([self.index.get(folded(plain), 0), *affixes(plain), shape(plain)],
                                        self.bits.get(plain.lower(), [0] * self.lists))
        return known
