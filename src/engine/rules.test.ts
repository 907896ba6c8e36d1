import { expect, test } from 'vitest';
import { loadResources } from '../jobs/resources.ts';
import { read } from './read.ts';
import { placeRules } from './place/rules.ts';
import type { RuleNote } from './rule-note.ts';
import { timeRules } from './time/rules.ts';

const resources = loadResources();

/** The rules that read the words in the example's record. */
const rulesFor = ({ example, words }: RuleNote): readonly string[] => {
  const { report, times, toponyms } = read({ text: example, published: '2022-01-09' }, { resources });
  return [...times, ...toponyms]
    .filter(({ span }) => report.text.slice(span.start, span.end) === words)
    .map(({ rule }) => rule);
};

test.each(Object.entries(timeRules))('en/time/%s reads its example', (id, note) =>
  expect(rulesFor(note)).toEqual([`en/time/${id}`]),
);

test.each(Object.entries(placeRules))('en/place/%s reads its example', (id, note) =>
  expect(rulesFor(note)).toEqual([`en/place/${id}`]),
);
