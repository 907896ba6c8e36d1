import { classAt, DIGIT, isAlphanumeric, isCapital, LETTER } from './chars.ts';
import { brokenEnd, joinedEnd, prefixedWordEnd } from './compounds.ts';
import { acronymEnd, nextWord, wordEnd } from './runs.ts';

/** What a language knows about tokens. Everything in small letters. */
export type TokenRules = {
  /** Words that keep their full stop ("Jan."), written without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, words of running text too: they keep it only with a capital letter ("Rep.") or before a number. */
  readonly ambiguous: ReadonlySet<string>;
  /** Abbreviations only before a number: "No. 7", "p. 12". */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that stand before a name or a number: nothing ends with them. */
  readonly nonFinal: ReadonlySet<string>;
  /** Abbreviations of places: only the stop tells them from words, so that they keep it at the end of a sentence too. */
  readonly places: ReadonlySet<string>;
  /** Words that begin sentences: before one of them the stop of "Inc." ends the sentence. */
  readonly starters: ReadonlySet<string>;
  /** Endings that stand apart: "'s", "n't". */
  readonly clitics: readonly string[];
  /** Words that begin with an apostrophe: "'em". */
  readonly clipped: ReadonlySet<string>;
  /** Words written as one that are two or three: where they are cut. */
  readonly splits: ReadonlyMap<string, readonly number[]>;
  /** Words written with a stroke: "w/o". */
  readonly slashed: ReadonlySet<string>;
  /** Prefixes that stay with the word behind their hyphen: "non-stop". */
  readonly prefixes: ReadonlySet<string>;
  /** Single letters that are units behind a number: "10k". */
  readonly units: ReadonlySet<string>;
};

/** Is the stop behind an abbreviation the stop of the sentence? It is at the end of a paragraph and before a starter. */
const isFinal = (text: string, word: string, behind: number, to: number, rules: TokenRules): boolean => {
  const next = nextWord(text, behind, to);
  if (next < 0) return true;
  if (rules.nonFinal.has(word) || !isCapital(text, next)) return false;
  return rules.starters.has(text.slice(next, Math.min(wordEnd(text, next, to), next + 16)).toLowerCase());
};

/** "(b. 1951)", "(d. May 2003)": a letter behind a bracket is short for a word. */
const isNoted = (text: string, start: number, end: number, to: number): boolean => {
  if (text[start - 1] !== '(' || isCapital(text, start)) return false;
  const next = nextWord(text, end + 1, to);
  return next > 0 && (classAt(text, next) === DIGIT || isCapital(text, next));
};

/** Does the stop at `end` belong to the word: "Jan.", "J. Example", "No. 7"? */
const keepsStop = (text: string, start: number, end: number, to: number, rules: TokenRules): boolean => {
  if (text[end] !== '.' || end >= to || end - start > 12) return false;
  if (isAlphanumeric(text, end + 1) || text[end + 1] === '.') return end - start === 1 && isCapital(text, start);
  const word = text.slice(start, end).toLowerCase();
  if (end - start === 1 && isCapital(text, start)) return nextWord(text, end + 1, to) > 0;
  if (end - start === 1 && isNoted(text, start, end, to)) return true;
  if (rules.numbered.has(word)) {
    const next = nextWord(text, end + 1, to);
    return next > 0 && (classAt(text, next) === DIGIT || text[next] === '#');
  }
  if (!rules.abbreviations.has(word)) return false;
  if (rules.ambiguous.has(word) && !isCapital(text, start)) return false;
  return rules.places.has(word) || !isFinal(text, word, end + 1, to, rules);
};

/** "Ph.D.", "B.Sc.": listed with the stops inside. */
const dottedEnd = (text: string, start: number, end: number, rules: TokenRules): number => {
  if (text[end] !== '.' || end - start > 4 || classAt(text, end + 1) !== LETTER) return -1;
  const last = wordEnd(text, end + 1, end + 6);
  if (text[last] !== '.') return -1;
  return rules.abbreviations.has(text.slice(start, last).toLowerCase()) ? last + 1 : -1;
};

/** Where the token ends that begins with the letter at `start`. */
export const letterEnd = (text: string, start: number, to: number, rules: TokenRules): number => {
  const next = text.charCodeAt(start + 1);
  if (next === 46) {
    const acronym = acronymEnd(text, start, to);
    if (acronym > start) return acronym;
  }
  const end = wordEnd(text, start, to);
  const mark = text.charCodeAt(end);
  if (mark === 46) {
    const dotted = dottedEnd(text, start, end, rules);
    if (dotted > 0) return dotted;
    return keepsStop(text, start, end, to, rules) ? end + 1 : end;
  }
  if (mark === 38 || mark === 47) return Math.max(joinedEnd(text, start, end, rules, to), end);
  if (mark !== 45) return end;
  return Math.max(brokenEnd(text, start, end, to), prefixedWordEnd(text, start, end, rules, to), end);
};

/** "'s" behind a bracket, "'em", "the '70s"; the start when the apostrophe is a mark of its own. */
export const clippedEnd = (text: string, start: number, to: number, rules: TokenRules): number => {
  if (start + 1 >= to) return start;
  if (classAt(text, start + 1) === LETTER) {
    const end = wordEnd(text, start + 1, Math.min(to, start + 8));
    return !isAlphanumeric(text, end) && rules.clipped.has(text.slice(start, end).toLowerCase()) ? end : start;
  }
  if (isAlphanumeric(text, start - 1)) return start;
  const year = /^'\d\d(?:'?s)?(?![\p{L}\d])/iu.exec(text.slice(start, Math.min(to, start + 6)));
  return year ? start + year[0].length : start;
};

/** Where a word is cut: before "'s" or "n't", inside "cannot". Offsets from its start. */
export const cutsOf = (word: string, rules: TokenRules): readonly number[] => {
  const lower = word.toLowerCase();
  if (word.includes("'")) {
    for (const clitic of rules.clitics) {
      if (lower.length > clitic.length && lower.endsWith(clitic)) return [lower.length - clitic.length];
    }
  }
  // All capitals are an acronym sooner than a slip: "IM", not "I'm".
  const cuts = rules.splits.get(lower) ?? none;
  return cuts.length > 0 && word.length < 4 && word === word.toUpperCase() ? none : cuts;
};

const none: readonly number[] = [];
