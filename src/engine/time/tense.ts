import type { Reader } from './lexicon.ts';
import type { Candidate } from './meaning.ts';
import { wordAt } from './lexicon.ts';

/** Which way the words around a time look: −1 back, 1 ahead, 0 no telling. */
export type Tense = -1 | 0 | 1;

/** The tense around a time, and the token that shows it. */
export type Tone = { readonly tense: Tense; readonly at?: number };

const BACK = 18;
const AHEAD = 12;

/** "agreed to meet", "a plan to sell", "was told to leave": what is to be done lies ahead. */
const promisesAt = (reader: Reader, index: number): boolean => {
  const { words } = reader.lexicon;
  if (!words.infinitive.has(wordAt(reader, index - 1)) || !words.baseTags.has(reader.xpos(index))) return false;
  for (let at = index - 2; at >= Math.max(reader.first, index - 4); at -= 1)
    if (words.promises.has(wordAt(reader, at))) return true;
  return false;
};

const toneAt = (reader: Reader, index: number): Tense => {
  const { words } = reader.lexicon;
  const word = wordAt(reader, index);
  const before = wordAt(reader, index - 1);
  const pair = `${before} ${word}`;
  if (words.past.has(pair)) return -1;
  const noun = reader.tags[index] === 'NOUN';
  if ((words.future.has(word) && !noun) || words.future.has(pair)) return 1;
  // "to be published": what stands behind "be" is no past
  if (words.be.has(before)) return 0;
  // "beat", "hit" and "cut" are their own past
  const same = words.samePast.has(word) && reader.tags[index] === 'VERB' && !words.infinitive.has(before);
  if (same || words.past.has(word) || words.pastTags.has(reader.xpos(index))) return -1;
  return promisesAt(reader, index) ? 1 : 0;
};

/** "since Jan. 13" looks back; "Tuesday's ruling" too, unless something is told before it: "ahead of Sunday's vote". */
const ofPhrase = (reader: Reader, first: number, last: number): Tone | undefined => {
  const { words } = reader.lexicon;
  const before = wordAt(reader, first - 1);
  if (words.starts.has(before)) return { tense: -1, at: first - 1 };
  if (!words.genitive.has(wordAt(reader, last))) return undefined;
  const awaited = words.awaits.has(before) || words.awaits.has(`${wordAt(reader, first - 2)} ${before}`);
  return awaited ? { tense: 1, at: first - 1 } : { tense: 0 };
};

/** "The council meets Tuesday": a plain present with a day looks ahead; "says" tells of what was said. */
const isPlan = (reader: Reader, index: number): boolean => {
  const { words } = reader.lexicon;
  if (!words.presentTags.has(reader.xpos(index)) || reader.tags[index] !== 'VERB') return false;
  // "a lot that serves several shops" tells what it does, not when
  return !words.reporting.has(wordAt(reader, index)) && !words.relatives.has(wordAt(reader, index - 1));
};

/** "until 9 a.m. Tuesday", "by May" look ahead, unless it is told from behind: "by Friday they had fled", "it lasted until Friday". */
const isDeadline = (reader: Reader, first: number): boolean => {
  const { words } = reader.lexicon;
  if (first - 2 < reader.first || !words.deadlines.has(wordAt(reader, first - 1))) return false;
  for (let index = first - 2; index >= Math.max(reader.first, first - BACK); index -= 1) {
    if (words.perfect.has(wordAt(reader, index)) || words.lasting.has(wordAt(reader, index))) return false;
  }
  return true;
};

/** An inserted clause is no longer than this. */
const INSERTED = 8;

/**
 * Where looking back from a date begins: before a clause set between commas. "The shop will open, | the owners have said, |
 * on Saturday": the day belongs to the opening.
 */
const lookBackFrom = (reader: Reader, first: number): number => {
  const comma = (index: number): boolean => index >= reader.first && wordAt(reader, index) === ',';
  const close = comma(first - 1) ? first - 1 : reader.tags[first - 1] === 'ADP' && comma(first - 2) ? first - 2 : -1;
  if (close < 0) return first - 1;
  let told = false;
  for (let index = close - 1; index >= Math.max(reader.first, close - 1 - INSERTED); index -= 1) {
    if (comma(index)) return told ? index - 1 : first - 1;
    told ||= reader.tags[index] === 'VERB';
  }
  return first - 1;
};

/** How far before a date the verb of saying may stand: "told reporters in the capital on Friday". */
const SAID = 6;

/** "police said Tuesday", "Tuesday's report": the day of the words, not of what they tell. */
export const isSayingDay = (reader: Reader, { first, last }: Candidate): boolean => {
  const { words } = reader.lexicon;
  if (words.genitive.has(wordAt(reader, last))) return words.sayings.has(wordAt(reader, last + 1));
  for (let index = first - 1; index >= Math.max(reader.first, first - SAID); index -= 1) {
    if (reader.tags[index] === 'VERB') return words.saying.has(wordAt(reader, index));
    if (reader.tags[index] === 'PUNCT' || reader.tags[index] === 'SCONJ') return false;
  }
  return false;
};

/**
 * The nearest verb before the time decides, else the first one behind it: "said Friday" looks back, "will meet Tuesday"
 * and "scheduled for Tuesday" look ahead.
 */
export const toneAround = (reader: Reader, { first, last, meaning }: Candidate): Tone => {
  if (isDeadline(reader, first)) return { tense: 1, at: first - 1 };
  const own = ofPhrase(reader, first, last);
  if (own) return own;
  // "called a strike for Thursday"
  const appointed = reader.lexicon.words.appoints.has(wordAt(reader, first - 1));
  if (appointed && meaning.kind === 'weekday') return { tense: 1, at: first - 1 };
  for (let index = lookBackFrom(reader, first); index >= Math.max(reader.first, first - BACK); index -= 1) {
    const tense = toneAt(reader, index);
    if (tense !== 0) return { tense, at: index };
    if (meaning.kind === 'weekday' && isPlan(reader, index)) return { tense: 1, at: index };
  }
  for (let index = last; index < Math.min(reader.last, last + AHEAD); index += 1) {
    const tense = toneAt(reader, index);
    if (tense !== 0) return { tense, at: index };
  }
  return { tense: 0 };
};
