import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../src/language/en/index.ts';
import { affixBuckets, foldedForm, shapeNumber } from '../src/language/network/features.ts';
import { decodeModel } from '../src/language/network/file.ts';
import { modelOf } from '../src/language/network/model.ts';

type Expected = {
  readonly words: readonly string[];
  readonly features: readonly (readonly number[])[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The likeliest head of each word by itself, 0 the root: not yet a tree. */
  readonly bestHeads: readonly number[];
  readonly rels: readonly string[];
};

const bytes = readFileSync(new URL('../data/language/en/model.bin', import.meta.url));
const expected = JSON.parse(
  readFileSync(new URL('language/expected.json', import.meta.url), 'utf8'),
) as readonly Expected[];
const file = decodeModel(bytes);
const model = modelOf(file, en.wordLists);
const index = new Map(file.words.map((word, number) => [word, number + 1]));

describe('the model of English reads as the network it was trained as', () => {
  test('there is something to compare', () => expect(expected.length).toBeGreaterThan(4));

  test.each(expected)('the same features of $words', ({ words, features }) => {
    const found = words.map((word) => {
      const folded = foldedForm(word);
      return [index.get(folded) ?? 0, ...affixBuckets(folded), shapeNumber(word)];
    });
    expect(found).toEqual(features);
  });

  test.each(expected)('the same tags and arcs of $words', ({ words, upos, xpos, bestHeads, rels }) => {
    const sentence = { first: 0, last: words.length };
    const encoded = model.encode(words, [sentence]);
    expect([...encoded.upos].map((label) => model.labels.upos[label])).toEqual(upos);
    expect([...encoded.xpos].map((label) => model.labels.xpos[label])).toEqual(xpos);
    const parse = model.parse(encoded.states, sentence);
    parse?.heads.forEach((head, word) => {
      // Where the tree takes another arc than the best one, the margin says so.
      const margin = parse.margins[word] as number;
      expect(margin >= 0).toBe(head + 1 === bestHeads[word]);
      if (margin >= 0 && head >= 0) expect(model.labels.rels[parse.relations[word] as number]).toBe(rels[word]);
    });
  });
});

describe('the model of English', () => {
  test('was trained with the word lists of today', () => {
    const lists = en.wordLists.map(([name, words]) => [name, words.filter((word) => !word.includes(' '))]);
    const hash = createHash('sha256').update(JSON.stringify(lists)).digest('hex');
    expect(hash, 'the word lists changed: npm run train:language').toBe(file.lists);
  });

  test('reads a text the same whatever it read before', () => {
    const words = expected[0]?.words ?? [];
    const sentence = { first: 0, last: words.length };
    const before = model.encode(words, [sentence]);
    // More forms than are kept: the store is emptied in between.
    const many = Array.from({ length: 9000 }, (_, number) => `w${number.toString(36)}x`);
    model.encode(many, [{ first: 0, last: many.length }]);
    expect(model.encode(words, [sentence])).toEqual(before);
  });

  test('a sentence longer than any sentence of news is tagged and has no parse', () => {
    const words = Array.from({ length: 1300 }, () => 'and');
    const sentence = { first: 0, last: words.length };
    const encoded = model.encode(words, [sentence]);
    expect(encoded.upos).toHaveLength(1300);
    expect(model.parse(encoded.states, sentence)).toBeUndefined();
  });

  test('keeps to its size', () => expect(bytes.length).toBeLessThan(12_000_000));
});
