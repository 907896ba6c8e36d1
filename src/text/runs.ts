import { classAt, DIGIT, isAlphanumeric, isCapital, LETTER, SPACE, width } from './chars.ts';

/** End of a run of letters and digits, apostrophes between letters included: `Kazakhstan's`, `O'Brien`. */
export const wordEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to) {
    const kind = classAt(text, index);
    if (kind >= LETTER) index += kind === DIGIT ? 1 : width(text, index);
    else if (text[index] === "'" && index > start && classAt(text, index + 1) === LETTER) index += 1;
    else if (text[index] === '_' && index > start && isAlphanumeric(text, index + 1)) index += 1;
    else break;
  }
  return Math.min(index, to);
};

/** `U.S.`, `p.m.`, `J.K.`: single letters each with its stop. Returns the end, or the start when it is not one. */
export const acronymEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index + 1 < to && classAt(text, index) === LETTER && text[index + 1] === '.') index += 2;
  if (index === start) return start;
  const more = classAt(text, index) === LETTER && !isAlphanumeric(text, index + 1);
  // "U.S": without its last stop; "a.m" of an address has more behind it.
  if (more && isCapital(text, index) === isCapital(text, start) && text[index + 1] !== "'") return index + 1;
  return index - start < 4 ? start : index;
};

/** Offset of what stands behind white space, closing marks skipped; -1 when the range ends before. */
export const nextWord = (text: string, from: number, to: number): number => {
  let index = from;
  while (index < to && '"\')]'.includes(text.charAt(index))) index += 1;
  while (index < to && classAt(text, index) === SPACE) index += 1;
  return index < to ? index : -1;
};
