import type { NumberWords } from '../../language/parts/core.ts';
import type { Holiday, Mod, Relation, TimeWords, Unit } from '../../language/parts/time.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapitalised } from '../../text/tokens.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Upos } from '../../language/parts/core.ts';
import type { Casing } from '../doc.ts';

/** Which recogniser a word calls. */
export type Trigger =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'period'
  | 'season'
  | 'part'
  | 'clock'
  | 'deictic'
  | 'frequency'
  | 'decade'
  | 'code'
  | 'phrase';

export type UnitWord = { readonly unit: Unit; readonly plural: boolean };

const asMap = <T>(values: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(values));

/** The word lists of a pack, made ready for looking up. */
export type Lexicon = ReturnType<typeof build>;

type Phrase = { readonly reference: string } | { readonly holiday: Holiday };

const triggersOf = (words: TimeWords): ReadonlyMap<string, Trigger> => {
  const triggers = new Map<string, Trigger>();
  const add = (keys: Iterable<string>, trigger: Trigger): void => {
    for (const key of keys) if (!triggers.has(key)) triggers.set(key, trigger);
  };
  add(Object.keys(words.months), 'month');
  add([...Object.keys(words.weekdays), ...Object.keys(words.weekdayPlurals)], 'weekday');
  add([...Object.keys(words.dayParts), ...Object.keys(words.dayPartPlurals), ...Object.keys(words.sunTimes)], 'part');
  add([...Object.keys(words.units), ...Object.keys(words.unitPlurals)], 'unit');
  add(words.periods, 'period');
  add(Object.keys(words.seasons), 'season');
  add(Object.keys(words.clockWords), 'clock');
  add([...Object.keys(words.deictic), ...Object.keys(words.deicticParts)], 'deictic');
  add(Object.keys(words.frequencies), 'frequency');
  add(Object.keys(words.decades), 'decade');
  add(Object.keys(words.codes), 'code');
  for (const key of Object.keys(words.months)) triggers.set(`${key}.`, 'month');
  for (const key of Object.keys(words.weekdays)) if (key.length < 6) triggers.set(`${key}.`, 'weekday');
  return triggers;
};

const unitsOf = (words: TimeWords): ReadonlyMap<string, UnitWord> =>
  new Map<string, UnitWord>([
    ...Object.entries(words.units).map(([word, unit]) => [word, { unit, plural: false }] as const),
    ...Object.entries(words.unitPlurals).map(([word, unit]) => [word, { unit, plural: true }] as const),
  ]);

const phrasesOf = (words: TimeWords): TokenTrie<Phrase> =>
  buildTrie<Phrase>(
    [
      ...Object.entries(words.references).map(([phrase, reference]) => [phrase, { reference }] as const),
      ...Object.entries(words.holidays).map(([phrase, holiday]) => [phrase, { holiday }] as const),
    ],
    splitPhrase,
  );

/** Every word a recogniser may be called at: one look-up passes over all others. */
const callsOf = (words: TimeWords, numbers: NumberWords): ReadonlySet<string> =>
  new Set([
    ...triggersOf(words).keys(),
    ...numbers.small.keys(),
    ...[...Object.keys(words.references), ...Object.keys(words.holidays)].map((phrase) => splitPhrase(phrase)[0] ?? ''),
  ]);

const build = ({ time: words, core }: LanguagePack) => ({
  words,
  calls: callsOf(words, core.numbers),
  triggers: triggersOf(words),
  phrases: phrasesOf(words),
  bounds: buildTrie<Mod>(Object.entries(words.bounds), splitPhrase),
  directionPhrases: buildTrie<Relation>(Object.entries(words.directionPhrases), splitPhrase),
  months: asMap(words.months),
  weekdays: asMap(words.weekdays),
  weekdayPlurals: asMap(words.weekdayPlurals),
  units: unitsOf(words),
  seasons: asMap(words.seasons),
  dayParts: asMap(words.dayParts),
  dayPartPlurals: asMap(words.dayPartPlurals),
  clockWords: asMap(words.clockWords),
  meridiem: asMap(words.meridiem),
  hourParts: asMap(words.hourParts),
  sunTimes: asMap(words.sunTimes),
  zones: asMap(words.zones),
  deictic: asMap(words.deictic),
  deicticParts: asMap(words.deicticParts),
  frequencies: asMap(words.frequencies),
  relations: asMap(words.relations),
  vague: asMap(words.vague),
  ordinals: asMap(words.ordinals),
  directions: asMap(words.directions),
  edges: asMap(words.edges),
  edgeNouns: asMap(words.edgeNouns),
  comparatives: asMap(words.comparatives),
  decades: asMap(words.decades),
  codes: asMap(words.codes),
  opening: asMap(words.opening),
});

export const lexiconOf = memoByKey(build);

/** One sentence under the eyes of the recognisers. */
export type Reader = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  /** Tag of the language's own set, '' where no model has read the words. */
  readonly xpos: (token: number) => string;
  readonly casing: Casing;
  readonly lexicon: Lexicon;
  readonly numbers: NumberWords;
  /** Tokens of the sentence: [first, last). */
  readonly first: number;
  readonly last: number;
};

/** Lower-case word at a place of the sentence, '' outside of it. */
export const wordAt = ({ tokens, first, last }: Reader, index: number): string =>
  index >= first && index < last ? (tokens[index] as Token).lower : '';

/** The word without a full stop of its own: "jan." is "jan". */
export const bareAt = (reader: Reader, index: number): string => {
  const word = wordAt(reader, index);
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
};

export const isNumber = ({ tokens, first, last }: Reader, index: number): boolean =>
  index >= first && index < last && (tokens[index] as Token).kind === 'number';

/** A hyphen printed without blanks on either side: "third-quarter". */
export const isHyphen = (reader: Reader, index: number): boolean =>
  wordAt(reader, index) === '-' &&
  (reader.tokens[index] as Token).glued &&
  index + 1 < reader.last &&
  (reader.tokens[index + 1] as Token).glued;

/** Capitals say something only where the text mixes them. */
export const looksLikeName = (reader: Reader, index: number): boolean =>
  reader.casing !== 'mixed' || isCapitalised(reader.tokens[index] as Token);
