import type { RuleNote } from '../rule-note.ts';

/** The rules of places by the last part of their ids; the compiler asks for a note when a rule is added. */
export const placeRules = {
  dateline: {
    reads: 'the place at the head of wire copy',
    example: 'ALMATY, January 9. /TEST WIRE/. Two men were held, police said.',
    words: 'ALMATY',
  },
  demonym: {
    reads: 'an adjective or the name of a people, read as its country or region',
    example: 'French police held two men in Lyon.',
    words: 'French',
  },
  designator: {
    reads: 'a name with the word for what it is; the gazetteer need not have it',
    example: 'The body was found in the Elderbrook River.',
    words: 'Elderbrook River',
  },
  'gazetteer-name': {
    reads: 'a name the gazetteer has',
    example: 'A bus was hit in Springfield, police said.',
    words: 'Springfield',
  },
  'name-in-context': {
    reads: 'a name no list has, read as a place by the words around it',
    example: 'Soldiers burned huts in the village of Kampungera on Monday.',
    words: 'Kampungera',
  },
  'seat-of-government': {
    reads: 'a seat of government that stands for the government; the place stays the town',
    example: 'Moscow said it would answer the letter.',
    words: 'Moscow',
  },
  street: {
    reads: 'a street or road with its name or number',
    example: 'A van hit a cyclist on North Alder Street.',
    words: 'North Alder Street',
  },
  team: {
    reads: 'a town that stands for its team; the place stays the town',
    example: 'Chicago beat Boston 4-2 on Sunday.',
    words: 'Chicago',
  },
} as const satisfies Readonly<Record<string, RuleNote>>;

export type PlaceRule = keyof typeof placeRules;
