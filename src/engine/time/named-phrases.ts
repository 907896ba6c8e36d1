import type { Token } from '../../text/tokens.ts';
import { spokenYearAt, yearAt } from './date-parts.ts';
import { stepBefore } from './day-phrases.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

/** "last summer", "the winter of 1994", "this fall". The word alone names things ("Spring Street"), so it needs company. */
export const seasonPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { seasons, words, edges } = reader.lexicon;
  const season = seasons.get(wordAt(reader, index));
  if (season === undefined) return undefined;
  if (words.every.has(wordAt(reader, index - 1)))
    return {
      first: index - 1,
      last: index + 1,
      type: 'SET',
      meaning: { kind: 'literal', value: `XXXX-${season}` },
      rule: 'set-season',
    };
  const { first, step } = stepBefore(reader, index);
  const of = words.of.has(wordAt(reader, index + 1)) ? index + 2 : index + 1;
  const spoken = spokenYearAt(reader, of);
  const year = yearAt(reader, of) ?? spoken?.year;
  const article = words.determiners.has(wordAt(reader, first - 1));
  const before = wordAt(reader, index - 1);
  if (!step && year === undefined && !edges.has(before)) {
    if (!words.yearCues.has(before) && !(article && words.yearCues.has(wordAt(reader, index - 2)))) return undefined;
    if (words.cautious.has(wordAt(reader, index)) && !article) return undefined;
    if (reader.tags[index + 1] === 'NOUN' || words.of.has(wordAt(reader, index + 1))) return undefined;
  }
  return {
    first: article ? first - 1 : first,
    last: year === undefined ? index + 1 : (spoken?.end ?? of + 1),
    type: 'DATE',
    meaning: { kind: 'season', season, ...(year === undefined ? {} : { year }), ...(step ? { step } : {}) },
    rule: 'season',
  };
};

/** "daily", "annually". */
export const frequencyPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const value = reader.lexicon.frequencies.get(wordAt(reader, index));
  if (value === undefined || isHyphen(reader, index + 1)) return undefined;
  // "the Daily Example" is a newspaper
  const named = reader.casing === 'mixed' && index > reader.first && (reader.tokens[index] as Token).shape === 'title';
  if (named) return undefined;
  // "its quarterly dividend" names a kind of dividend
  if (!value.endsWith('D') && reader.tags[index + 1] === 'NOUN') return undefined;
  return { first: index, last: index + 1, type: 'SET', meaning: { kind: 'literal', value }, rule: 'frequency' };
};

/** "right now", "the future", "Thanksgiving Day", "Easter 1998". */
export const namedPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const found = reader.lexicon.phrases.longest(reader.tokens, index, reader.last);
  if (!found) return undefined;
  if ('reference' in found.value) {
    // "the past three months" is a window, "the current quarter" a period: the word alone is none.
    // "the present circumstances", "the past leaders"
    const nominal =
      reader.lexicon.words.determiners.has(wordAt(reader, index)) &&
      (reader.tags[found.end] === 'NOUN' || reader.tags[found.end] === 'ADJ');
    if (nominal) return undefined;
    if (
      reader.lexicon.units.has(wordAt(reader, found.end)) ||
      reader.tags[found.end] === 'NUM' ||
      reader.lexicon.vague.has(wordAt(reader, found.end))
    )
      return undefined;
    if (
      reader.lexicon.seasons.has(wordAt(reader, found.end)) ||
      reader.lexicon.words.fiscal.has(wordAt(reader, found.end))
    )
      return undefined;
    return {
      first: index,
      last: found.end,
      type: 'DATE',
      meaning: { kind: 'literal', value: found.value.reference },
      rule: 'reference',
    };
  }
  const { first, step } = stepBefore(reader, index);
  const at = wordAt(reader, found.end) === ',' ? found.end + 1 : found.end;
  const year = yearAt(reader, at);
  return {
    first,
    last: year === undefined ? found.end : at + 1,
    type: 'DATE',
    meaning: {
      kind: 'holiday',
      holiday: found.value.holiday,
      ...(year === undefined ? {} : { year }),
      ...(step ? { step } : {}),
    },
    rule: 'holiday',
  };
};
