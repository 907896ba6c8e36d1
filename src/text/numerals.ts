import { classAt, DIGIT, isAlphanumeric, LETTER } from './chars.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;
const ordinal = /^(?:st|nd|rd|th|s)(?![a-z])/i;
const dialled = /^(?:\d{1,3}-)?(?:\d{3}-){1,2}\d{4}(?![\d-])|^\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])/;
/** "300-1000 people" is a range. */
const roundRange = /^\d*0-\d*00(?!\d)/;

const digitsEnd = (text: string, start: number, to: number): number => {
  let index = start;
  while (index < to && classAt(text, index) === DIGIT) index += 1;
  return index;
};

/** Does the mark inside digits join them? "1,8 million" too: read apart it would be eight. */
const joins = (text: string, index: number): boolean =>
  '.,:/'.includes(text.charAt(index)) && index < text.length && classAt(text, index + 1) === DIGIT;

const hyphenatedEnd = (text: string, start: number): number => {
  const head = text.slice(start, start + 20);
  const day = isoDay.exec(head);
  if (day) return start + day[0].length;
  const found = dialled.exec(head);
  return found && !roundRange.test(head) ? start + found[0].length : start;
};

/** "1990s", "19th", "the 80's", "86T"; before a unit ("5pm", "10k") the number ends. */
const suffixEnd = (text: string, start: number, end: number, units: ReadonlySet<string>): number => {
  if (text[end] === "'")
    return text[end - 1] === '0' &&
      text[end + 1]?.toLowerCase() === 's' &&
      !isAlphanumeric(text, end + 2) &&
      end - start < 5
      ? end + 2
      : end;
  if (classAt(text, end) !== LETTER) return end;
  const found = ordinal.exec(text.slice(end, end + 3));
  if (found) return end + found[0].length;
  return isAlphanumeric(text, end + 1) || units.has(text.charAt(end).toLowerCase()) ? end : end + 1;
};

/** `4,500`, `7.30`, `7:30`, `9/11`, `2022-01-29`, `555-0100`, `19th`, `1990s`. */
export const numberEnd = (text: string, start: number, to: number, units: ReadonlySet<string>): number => {
  let index = digitsEnd(text, start, to);
  while (joins(text, index) && index + 1 < to) index = digitsEnd(text, index + 1, to);
  if (text[index] === '-' && classAt(text, index + 1) === DIGIT) {
    const slash = text.lastIndexOf('/', index);
    const end = hyphenatedEnd(text, slash > start ? slash + 1 : start);
    if (end > index) return Math.min(end, to);
  }
  return Math.min(suffixEnd(text, start, index, units), to);
};
