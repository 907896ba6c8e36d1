import type { Relation } from '../../language/parts/time.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, looksLikeName, wordAt } from './lexicon.ts';

type Step = { readonly first: number; readonly step?: Relation };

/** "last", "this coming", "the previous" before a name of a time. */
export const stepBefore = (reader: Reader, index: number): Step => {
  const { relations, words } = reader.lexicon;
  const step = relations.get(wordAt(reader, index - 1));
  if (!step) return { first: index };
  const outer = wordAt(reader, index - 2);
  const both = words.determiners.has(outer) || (words.demonstratives.has(outer) && step.window === true);
  return { first: index - (both ? 2 : 1), step };
};

/** "on Mondays", "each Thursday", "Tuesday nights". */
const weekdaySet = (reader: Reader, index: number, weekday: number, plural: boolean): Candidate | undefined => {
  const { words, dayPartPlurals, dayParts } = reader.lexicon;
  const every = words.every.has(wordAt(reader, index - 1));
  const nights = dayPartPlurals.get(wordAt(reader, index + 1));
  if (!every && !plural && nights === undefined) return undefined;
  const part = nights ?? (every ? dayParts.get(wordAt(reader, index + 1)) : undefined);
  return {
    first: every ? index - 1 : index,
    last: part === undefined ? index + 1 : index + 2,
    type: 'SET',
    meaning: { kind: 'literal', value: `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}` },
    rule: 'set-weekday',
  };
};

const dateFollows = (reader: Reader, index: number): boolean => {
  const at = wordAt(reader, index) === ',' ? index + 1 : index;
  return reader.lexicon.months.has(bareAt(reader, at)) || (at > index && /^\d{1,2}$/.test(wordAt(reader, at)));
};

/** "Friday", "last Monday", "the previous Friday", "Tuesday nights". */
export const weekdayPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { weekdays, weekdayPlurals, words } = reader.lexicon;
  const word = bareAt(reader, index);
  const plural = weekdayPlurals.get(word);
  const weekday = plural ?? weekdays.get(word);
  if (weekday === undefined || !looksLikeName(reader, index)) return undefined;
  const { first, step } = stepBefore(reader, index);
  // "Sun" is a firm, "Sat" a verb, unless a date follows: "Sun., Jan. 2"
  if (words.cautious.has(wordAt(reader, index)) && !dateFollows(reader, index + 1)) return undefined;
  const set = weekdaySet(reader, index, weekday, plural !== undefined);
  if (set) return set;
  return {
    first,
    last: index + 1,
    type: 'DATE',
    meaning: { kind: 'weekday', weekday, ...(step ? { step } : {}) },
    rule: step ? 'weekday-relative' : 'weekday',
  };
};

/** "yesterday", "tonight", "today". */
export const deicticPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const word = wordAt(reader, index);
  const step = reader.lexicon.deictic.get(word);
  if (step !== undefined)
    return {
      first: index,
      last: index + 1,
      type: 'DATE',
      meaning: { kind: 'shift', unit: 'day', min: step, max: step, from: 'now' },
      rule: 'deictic',
    };
  const known = reader.lexicon.deicticParts.get(word);
  if (!known) return undefined;
  return {
    first: index,
    last: index + 1,
    type: 'TIME',
    meaning: { kind: 'daytime', step: known.step, from: 'now', ...(known.over ? { over: true } : {}) },
    part: known.part,
    rule: 'deictic-part',
  };
};

/** "at dawn", "before sunset", "Sunday lunchtime"; "the dawn of an era" and Dawn Example are none. */
const sunTime = (reader: Reader, index: number): Candidate | undefined => {
  const part = reader.lexicon.sunTimes.get(wordAt(reader, index));
  if (part === undefined || reader.lexicon.words.of.has(wordAt(reader, index + 1))) return undefined;
  if (reader.casing === 'mixed' && index > reader.first && looksLikeName(reader, index)) return undefined;
  const { words } = reader.lexicon;
  const before = wordAt(reader, index - 1);
  const led = words.at.has(before) || words.clockLeads.has(before) || words.deadlines.has(before);
  const meaning = { kind: 'daytime', step: 0, from: 'context' } as const;
  return { first: index, last: index + 1, type: 'TIME', meaning, part, rule: led ? 'part' : 'part-bare' };
};

/** "the night club", "the night manager said"; but "in the evening rain fell". */
const namesThing = (reader: Reader, index: number): boolean => {
  if (index + 1 >= reader.last || !reader.lexicon.words.nounTags.has(reader.xpos(index + 1))) return false;
  const { words } = reader.lexicon;
  return !words.in.has(wordAt(reader, index - 2)) || reader.tags[index + 2] !== 'VERB';
};

/** "this morning", "the next morning", "in the morning", "last night". Bare "night" alone is no time of the report. */
export const partPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { dayParts, words } = reader.lexicon;
  const sun = sunTime(reader, index);
  if (sun) return sun;
  const part = dayParts.get(wordAt(reader, index));
  if (part === undefined) return undefined;
  const every = words.every.has(wordAt(reader, index - 1));
  if (every)
    return {
      first: index - 1,
      last: index + 1,
      type: 'SET',
      meaning: { kind: 'literal', value: `XXXX-XX-XXT${part}` },
      rule: 'set-part',
    };
  const { first, step } = stepBefore(reader, index);
  const article = words.determiners.has(wordAt(reader, index - 1));
  if (article && namesThing(reader, index)) return undefined;
  if (!step && !article)
    return {
      first: index,
      last: index + 1,
      type: 'TIME',
      meaning: { kind: 'daytime', step: 0, from: 'context' },
      part,
      rule: 'part-bare',
    };
  return {
    first: step ? first : index - 1,
    last: index + 1,
    type: 'TIME',
    meaning: {
      kind: 'daytime',
      step: step?.step ?? 0,
      from: step?.from === 'now' && step.step <= 0 ? 'now' : 'context',
    },
    part,
    rule: step ? 'part-relative' : 'part',
  };
};
