import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, isNumber, wordAt } from './lexicon.ts';
import { spokenYearAt, yearAt } from './date-parts.ts';

/** "the 80s", "the mid-80s": an article, with an edge between at most. */
const isNamed = (reader: Reader, index: number): boolean => {
  const { words, edges } = reader.lexicon;
  const at = isHyphen(reader, index - 1) ? index - 2 : index - 1;
  return (
    words.determiners.has(wordAt(reader, at)) ||
    (edges.has(wordAt(reader, at)) && words.determiners.has(wordAt(reader, at - 1)))
  );
};

/** "1990s", "'90s", "80s", and "the 1960's" as older copy writes it; "in 1960's summer" has no article. */
const decadeOf = (reader: Reader, index: number): string | undefined => {
  const match = /^('?)(\d\d)?(\d)0('?)s$/.exec(wordAt(reader, index));
  if (!match) return undefined;
  const named = isNamed(reader, index);
  if ((match[2] === undefined && match[1] === '' && !named) || (match[4] !== '' && !named)) return undefined;
  return `${match[2] ?? '19'}${match[3]}`;
};

const withArticle = (reader: Reader, index: number): number =>
  reader.lexicon.words.determiners.has(wordAt(reader, index - 1)) ? index - 1 : index;

/** "in her sixties", "in his early 20s". */
const isOwned = (reader: Reader, index: number): boolean => {
  const { words, edges } = reader.lexicon;
  const at = isHyphen(reader, index - 1) ? index - 2 : index - 1;
  const before = edges.has(wordAt(reader, at)) ? at - 1 : at;
  return words.owners.has(wordAt(reader, before));
};

/** "the 1800s" are a century; "the 2000s" a decade. */
const isCentury = (word: string): boolean => /^1\d00s$/.test(word);

/** "the 1990s", "the '80s", "the nineties", "the late nineties". */
export const decadePhrase = (reader: Reader, index: number): Candidate | undefined => {
  // an age
  if (isOwned(reader, index)) return undefined;
  const spoken = reader.lexicon.decades.get(wordAt(reader, index));
  const edged = reader.lexicon.edges.has(wordAt(reader, index - 1)) ? index - 1 : index;
  if (spoken !== undefined && !reader.lexicon.words.determiners.has(wordAt(reader, edged - 1))) return undefined;
  const decade = spoken === undefined ? decadeOf(reader, index) : `19${spoken / 10}`;
  const value = decade && isCentury(wordAt(reader, index)) ? decade.slice(0, 2) : decade;
  if (value === undefined) return undefined;
  return {
    first: withArticle(reader, index),
    last: index + 1,
    type: 'DATE',
    meaning: { kind: 'era', value },
    rule: 'decade',
  };
};

const year = (first: number, last: number, value: number, rule: Candidate['rule'] = 'year'): Candidate => ({
  first,
  last,
  type: 'DATE',
  meaning: { kind: 'calendar', year: value },
  rule,
});

/** Four digits are a year behind "in", "since", "early"; elsewhere unless they count or name something. */
const isYear = (reader: Reader, index: number): boolean => {
  const { words } = reader.lexicon;
  const before = wordAt(reader, index - 1);
  const after = wordAt(reader, index + 1);
  const token = reader.tokens[index - 1];
  if (index > reader.first && token && (token.kind === 'symbol' || words.numbered.has(before))) return false;
  // "in the 1900 block of Example Avenue"
  if (words.addresses.has(after)) return false;
  if (after === '%' || reader.lexicon.meridiem.has(after) || reader.lexicon.zones.has(after)) return false;
  if (pairEnd(reader, index, Number(wordAt(reader, index)))) return true;
  if (reader.lexicon.words.clockHeads.has(after) || isHyphen(reader, index + 1)) {
    return /^\d{2,4}$/.test(wordAt(reader, index + 2)) && reader.lexicon.words.yearCues.has(before);
  }
  const value = Number(wordAt(reader, index));
  if (reader.lexicon.words.yearCues.has(before))
    return reader.tags[index + 1] !== 'NOUN' || !after.endsWith('s') || value >= 1900;
  return value >= 1900 && value <= 2100 && before !== ':' && before !== '/' && reader.tags[index - 1] !== 'NUM';
};

/** Where the second year of "2019-20", "2019-2020" or "2020/21" ends, and which it is. */
const pairEnd = (reader: Reader, index: number, value: number): { end: number; until: number } | undefined => {
  const written = isHyphen(reader, index + 1) ? wordAt(reader, index + 2) : '';
  if (!/^(?:\d\d|\d{4})$/.test(written)) return undefined;
  const until = written.length === 4 ? Number(written) : Math.floor(value / 100) * 100 + Number(written);
  return until === value + 1 ? { end: index + 3, until } : undefined;
};

/** "2019-20": a season or an accounting year that lies in two years. */
const yearPair = (reader: Reader, index: number, value: number): Candidate | undefined => {
  const pair = pairEnd(reader, index, value);
  return (
    pair && {
      ...year(index, pair.end, value, 'year-pair'),
      meaning: { kind: 'calendar', year: value, until: pair.until },
    }
  );
};

/** "fiscal 2021", "fiscal year 2020", "the financial year 2020-21": its days are not told by its name. */
const fiscalYear = (reader: Reader, index: number, value: number): Candidate | undefined => {
  const { words } = reader.lexicon;
  const at = words.yearWords.has(wordAt(reader, index - 1)) ? index - 2 : index - 1;
  if (!words.fiscal.has(wordAt(reader, at))) return undefined;
  const pair = pairEnd(reader, index, value);
  const meaning = { kind: 'calendar', year: value, fiscal: true, ...(pair ? { until: pair.until } : {}) } as const;
  return { ...year(at, pair?.end ?? index + 1, value, 'year-fiscal'), meaning };
};

/** A year alone: "in 1990", "1990-91", "nineteen ninety-six", "fiscal 1989". */
export const yearPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { words } = reader.lexicon;
  // "300 BC"
  if (words.bce.has(wordAt(reader, index + 1)) && /^\d{1,4}$/.test(wordAt(reader, index))) {
    const value = `BC${wordAt(reader, index).padStart(4, '0')}`;
    return {
      first: index,
      last: index + 2,
      type: 'DATE',
      meaning: { kind: 'literal', value },
      rule: 'year-before-era',
    };
  }
  // "in '98"
  if (/^'\d\d$/.test(wordAt(reader, index)) && words.yearCues.has(wordAt(reader, index - 1)))
    return {
      first: index,
      last: index + 1,
      type: 'DATE',
      meaning: { kind: 'calendar', year: Number(wordAt(reader, index).slice(1)), short: true },
      rule: 'year-short',
    };
  // "in 2020's first half": a round year keeps its ending, as the decade does
  const genitive = /^(?:1\d|20)\d0's$/.test(wordAt(reader, index)) && words.yearCues.has(wordAt(reader, index - 1));
  if (genitive) return year(index, index + 1, Number(wordAt(reader, index).slice(0, 4)));
  const value = isNumber(reader, index) ? yearAt(reader, index) : undefined;
  if (value === undefined || !isYear(reader, index)) return undefined;
  return fiscalYear(reader, index, value) ?? yearPair(reader, index, value) ?? year(index, index + 1, value);
};

/** "nineteen ninety-six", "the year two thousand". */
export const spokenYear = (reader: Reader, index: number): Candidate | undefined => {
  const spoken = spokenYearAt(reader, index);
  if (!spoken) return undefined;
  const { words } = reader.lexicon;
  const named = words.yearWords.has(wordAt(reader, index - 1));
  const plain = spoken.year === 2000 || spoken.end - index < 2 || spoken.year % 100 < 20;
  if (!named && plain && (spoken.year === 2000 || !words.yearCues.has(wordAt(reader, index - 1)))) return undefined;
  const article = named && words.determiners.has(wordAt(reader, index - 2));
  return year(index - (named ? (article ? 2 : 1) : 0), spoken.end, spoken.year, 'year-spoken');
};

/** "FY2021", "FY21": a fiscal year in one word. */
export const fiscalCode = (reader: Reader, index: number): Candidate | undefined => {
  const mark = reader.lexicon.words.fiscalMark;
  const text = wordAt(reader, index).slice(mark.length);
  if (mark === '' || !wordAt(reader, index).startsWith(mark) || !/^(?:19|20)?\d\d$/.test(text)) return undefined;
  const meaning = {
    kind: 'calendar',
    year: Number(text),
    fiscal: true,
    ...(text.length === 2 ? { short: true } : {}),
  } as const;
  return { ...year(index, index + 1, Number(text), 'year-fiscal'), meaning };
};
