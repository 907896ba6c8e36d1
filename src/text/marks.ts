import { isAlphanumeric, width } from './chars.ts';

/** Faces made of punctuation; those that end in a letter need white space before them. */
const emoticons = new Set(
  ":) :( ;) :-) :-( ;-) :D ;D :-D :P :p ;P ;p :-P :-p :O :o :-O :/ :-/ :\\ :| :] :[ :'( =) =( =D =P ^_^ ^^ -_- <3 (: (; (-: :* xD".split(
    ' ',
  ),
);
const LONGEST_FACE = 3;

/** ":)", ";-)": a face as the tokens have it. */
export const isEmoticon = (text: string): boolean => emoticons.has(text);

const firsts = new Set(Array.from(emoticons, (face) => face.charAt(0)));

const faceEnd = (text: string, start: number, to: number): number => {
  if (!firsts.has(text.charAt(start))) return start;
  const spaced = start === 0 || text.charCodeAt(start - 1) <= 32;
  for (let end = Math.min(start + LONGEST_FACE, to); end > start + 1; end -= 1) {
    if (!emoticons.has(text.slice(start, end)) || isAlphanumeric(text, end)) continue;
    if (spaced || text.charAt(end - 1) === ')') return text.charAt(start) === '(' && !spaced ? start : end;
  }
  return start;
};

/** A dash between two parts of a sentence or before an entry. */
export const isDash = ({ text }: { readonly text: string }): boolean => /^(?:--?|[\u2013\u2014])$/.test(text);

const runEnd = (text: string, start: number, to: number, chars: string): number => {
  let index = start + 1;
  while (index < to && chars.includes(text.charAt(index))) index += 1;
  return index;
};

/** "...", "!!", "?!", ".?" are one mark each; "...?" is two. */
const stopEnd = (text: string, start: number, to: number): number => {
  const char = text.charAt(start);
  if (char !== '.') return runEnd(text, start, to, '!?');
  const end = runEnd(text, start, to, '.');
  return end === start + 1 && (text[end] === '?' || text[end] === '!') ? runEnd(text, end, to, '!?') : end;
};

/** Where the mark that begins here ends: "--", "<<", "***", "----==", ":)", "''". */
export const markEnd = (text: string, start: number, to: number): number => {
  const char = text.charAt(start);
  if (char === '.' || char === '!' || char === '?') return stopEnd(text, start, to);
  if (char === "'" && text[start + 1] === "'") return Math.min(start + 2, to);
  const face = faceEnd(text, start, to);
  if (face > start) return face;
  if (char === '-' || char === '=') return runEnd(text, start, to, '-=');
  if ('*_<>~#$+|^'.includes(char)) return runEnd(text, start, to, char);
  return char === '\u2026' ? runEnd(text, start, to, '.') : Math.min(start + width(text, start), to);
};
