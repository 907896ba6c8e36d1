import { describe, expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';
import type { NameSpan } from './stage.ts';

const { models = [] } = loadResources();

const namesIn = (text: string): string[] => {
  let found: readonly NameSpan[] = [];
  read(
    { text, language: 'en' },
    {
      resources: { models },
      trace: (stage, layer) => {
        if (stage === 'names') found = layer as readonly NameSpan[];
      },
    },
  );
  return found.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
};

const cases: readonly (readonly [text: string, names: readonly string[], why: string])[] = [
  ['The order came from Aliya Omarova late at night.', ['person: Aliya Omarova'], 'a given name opens it'],
  ['Residents said Colonel Serik Omarov ordered it.', ['person: Serik Omarov'], 'titles stand outside'],
  ['They met Prime Minister Omarova on Friday.', ['person: Omarova'], 'a title of two words; weekdays are no names'],
  [
    'The Ministry of the Interior denied it in Aktau.',
    ['organisation: Ministry of the Interior', 'place: Aktau'],
    'of and its article inside; known place',
  ],
  ['He wrote to Acme Holdings, Inc. on Monday.', ['organisation: Acme Holdings, Inc.'], 'company form behind a comma'],
  [
    "Kazakhstan's President Aliya Omarova left.",
    ['place: Kazakhstan', 'person: Aliya Omarova'],
    'possessives and titles part names',
  ],
  [
    "The Prosecutor General's Office said so.",
    ["organisation: Prosecutor General's Office"],
    'an office with its owner',
  ],
  [
    'The Health Ministry and the United Nations sent doctors.',
    ['organisation: Health Ministry', 'organisation: United Nations'],
    'what stands before the word for a body, and what a list knows whole',
  ],
  ['NUR-SULTAN, Jan. 9 (Test Wire) - Shops opened.', ['place: NUR-SULTAN'], 'no person heads copy'],
  ['Rioters burned a car. Police watched.', [], 'ordinary words at the head of a sentence'],
  ['The Russian soldiers went home.', [], 'a nationality before a noun is no name'],
  ['They live in Dorvale, where it is quiet.', ['place: Dorvale'], 'an unknown name after "in", before "where"'],
  [
    'POLICE IN BOGOTA SAID COLONEL LUIS PEREZ WAS SAFE.',
    ['place: BOGOTA', 'person: LUIS PEREZ'],
    'capitals do not tell',
  ],
];

describe('names', () => {
  test.each(cases)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  // The model does not take an ordinary word with a number for a name where nothing else speaks for one.
  test.fails('an unknown channel named by a word and a number', () =>
    expect(namesIn('The broadcaster Sample-24 showed it.')).toEqual(['organisation: Sample-24']),
  );

  test('a name found without its number is given it', () =>
    expect(namesIn('Reuters and Khabar-24 showed it.')).toContain('organisation: Khabar-24'));
});
