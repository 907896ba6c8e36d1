import { classAt, DIGIT, isAlphanumeric, LETTER } from './chars.ts';

/** Endings of internet names that are no words of running text; "in", "is", "it" and "me" are left out for that. */
const domains = new Set(
  'com org net gov edu info tv int mil biz uk ru kz eu au nz ca de fr es jp cn tw nl se ch pl ua ir tr br za example'.split(
    ' ',
  ),
);
const fileEndings = new Set(
  'doc docx pdf xls xlsx ppt txt csv htm html xml jpg jpeg png gif zip mp3 mp4 avi exe url'.split(' '),
);

const LONGEST_NAME = 120;

const isNameChar = (text: string, index: number): boolean =>
  isAlphanumeric(text, index) || '._-+'.includes(text.charAt(index));

/** End of a web address: up to a quotation mark or an angle, without the punctuation of the sentence behind it. */
const urlEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to && !'<>"'.includes(text.charAt(index))) index += 1;
  while (index > start + 1 && /[.,;:!?)'\]]/.test(text.charAt(index - 1))) index -= 1;
  return index;
};

const nameEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to && index - start < LONGEST_NAME && isNameChar(text, index)) index += 1;
  return index;
};

/** `desk@wire.example`; "name...@wire.example" too, as archives print it. */
const mailEnd = (text: string, at: number, to: number): number => {
  if (text[at] !== '@' || !isAlphanumeric(text, at + 1)) return -1;
  let index = nameEnd(text, at + 1, to);
  while ('.-_+'.includes(text.charAt(index - 1))) index -= 1;
  return index;
};

/** `wire.example`, `notes.pdf`, `alt.rural.news`: the last part tells, or that there are three in small letters. */
const hostEnd = (text: string, start: number, end: number, to: number): number => {
  let last = end;
  while (last > start && '.-_+'.includes(text.charAt(last - 1))) last -= 1;
  const name = text.slice(start, last);
  const dot = name.lastIndexOf('.');
  if (dot < 1) return -1;
  const ending = name.slice(dot + 1).toLowerCase();
  if (fileEndings.has(ending)) return last;
  if (domains.has(ending) && classAt(text, start + dot - 1) >= LETTER)
    return text[last] === '/' ? urlEnd(text, last, to) : last;
  return /^[a-z]{3,}(?:\.[a-z]+){2,}$/.test(name) ? last : -1;
};

const schemes = /^(?:[a-z]{3,8}:\/\/|www\.|mailto:)/i;

/** Is the token a web address, "https://wire.example/a" or "www.wire.example"? */
export const isWebAddress = ({ text }: { readonly text: string }): boolean =>
  text.length > 7 && (text.includes('://') || text.startsWith('www.'));

/**
 * End of an internet address or a file name that begins here, -1 when none does. `to` is the next white space; the
 * caller asks only where the stretch up to it has a mark of one.
 */
export const addressEnd = (text: string, start: number, to: number): number => {
  const first = classAt(text, start);
  if (first === LETTER && schemes.test(text.slice(start, start + 12))) return urlEnd(text, start, to);
  if (first !== LETTER && first !== DIGIT && text[start] !== '_') return -1;
  const end = nameEnd(text, start, to);
  const mail = mailEnd(text, end, to);
  return mail > 0 ? mail : hostEnd(text, start, end, to);
};
