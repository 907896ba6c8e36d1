import { expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../../engine/read.ts';
import { voiceName } from '../../model/index.ts';
import { chainOf } from '../chain.ts';
import { carrierName } from './shown.ts';

const { models = [] } = loadResources();

/** Speakers of a text as a list of voices has them. */
const voicesIn = (text: string): readonly string[] => {
  const record = read({ text, language: 'en' }, { resources: { models } });
  return record.attributions
    .map(({ id }) => chainOf(record, id))
    .flatMap(([first]) => (first ? [voiceName(first)] : []));
};

test.each<[text: string, voices: readonly string[], why: string]>([
  [
    'The Interior Ministry said two men died. Later Interior Ministry staff left. The ministry said both were guards.',
    ['Interior Ministry', 'Interior Ministry'],
    'an article makes no other voice, and a short form means the one body named',
  ],
  ['The office said two men died.', ['unnamed: the office'], 'the report names none'],
  ["Kazakhstan's Health Ministry said it did not rain.", ['Health Ministry (Kazakhstan)'], 'a country stands behind'],
  ['Prosecutors said the bridge was closed.', ['prosecutors'], 'no capital but that of the sentence'],
  ['A resident, who lives nearby, said the bridge was closed.', ['unnamed: a resident'], 'no name, no clause'],
  ['It said the bridge was closed.', ['unnamed: it'], 'a pronoun nobody resolved'],
  ['President Ada Holt said the bridge was closed.', ['Ada Holt'], 'a person without what she is'],
])('%s', (text, voices, why) => expect(voicesIn(text), why).toEqual(voices));

test.each([
  ['STEPPE WIRE', 'Steppe Wire'],
  ['TASS', 'TASS'],
  ['AFP NEWS', 'AFP News'],
  ['The Harbour Ledger', 'The Harbour Ledger'],
])('%s is the carrier %s', (name, shown) => expect(carrierName(name)).toBe(shown));
