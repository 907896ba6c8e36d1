const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

const letterPattern = /[\p{L}\p{M}]/u;
const classes = new Uint8Array(0x250);
for (let code = 0; code < classes.length; code += 1) {
  if (code <= 32) classes[code] = SPACE;
  else if (code >= 48 && code <= 57) classes[code] = DIGIT;
  else if (letterPattern.test(String.fromCharCode(code))) classes[code] = LETTER;
}

/** Space, letter, digit or something else; behind the end of the text it is space. */
export const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  if (code < classes.length) return classes[code] as number;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) {
    return code < 0xdc00 && letterPattern.test(String.fromCodePoint(text.codePointAt(index) as number))
      ? LETTER
      : OTHER;
  }
  return letterPattern.test(String.fromCharCode(code)) ? LETTER : OTHER;
};

/** Units of the character at an offset: 2 where a pair of surrogates begins. */
export const width = (text: string, index: number): number => ((text.codePointAt(index) as number) > 0xffff ? 2 : 1);

export const isAlphanumeric = (text: string, index: number): boolean => classAt(text, index) >= LETTER;

/** Is the letter at this offset a capital? */
export const isCapital = (text: string, index: number): boolean => {
  const char = text.charAt(index);
  return char !== char.toLowerCase();
};

/** Offset of the first white space at or behind `from`, at most `to`. */
export const spaceAfter = (text: string, from: number, to: number): number => {
  let index = from;
  while (index < to && classAt(text, index) !== SPACE) index += 1;
  return index;
};
