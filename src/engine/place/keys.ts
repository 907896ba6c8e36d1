/**
 * How a place name becomes a key: lower case without diacritics, full stops and apostrophes dropped, every other mark
 * a separator. "Nur-Sultan", "NUR SULTAN" and "Nur–Sultan" share a key; so do "U.S." and "US" (the spelling decides later).
 */
const specials: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
};

const foldChar = (char: string): string => {
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...base].map((part) => specials[part] ?? part).join('');
};

const isDropped = (code: number): boolean =>
  code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2018 || (code >= 0x2b9 && code <= 0x2bf);

const wordPattern = /[\p{L}\p{N}]/u;
const FOLDED_TO = 0x250;
/** Folded form of each code below 0x250; '' is dropped, ' ' separates. */
const folded: readonly string[] = Array.from({ length: FOLDED_TO }, (_, code) => {
  const char = String.fromCharCode(code);
  if (isDropped(code)) return '';
  return wordPattern.test(char) ? foldChar(char) : ' ';
});

const foldBeyond = (text: string, index: number): string => {
  const code = text.charCodeAt(index);
  if (isDropped(code)) return '';
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return ' ';
  if (/\p{M}/u.test(char)) return '';
  return wordPattern.test(char) ? foldChar(char) : ' ';
};

const isPlain = (word: string): boolean => {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
};

/** Folds one lower-cased token; '' for punctuation. The common case, plain a–z, is returned as it is. */
export const foldWord = (lower: string): string => (isPlain(lower) ? lower : foldName(lower));

/** The key of a whole name: folded words with one blank between. */
export const foldName = (name: string): string => {
  let key = '';
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    key += code < FOLDED_TO ? folded[code] : foldBeyond(name, index);
  }
  return key.replace(/ {2,}/g, ' ').trim();
};

/** Two running hashes of a key: 32 bits find it, 14 more make a chance hit rarer than one in 10^8 words. */
export const HASH_START = 0x811c9dc5;
export const CHECK_START = 0x1b873593;

export const hashOn = (state: number, word: string): number => {
  let hash = state;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
};

export const checkOn = (state: number, word: string): number => {
  let check = state;
  for (let index = 0; index < word.length; index += 1) {
    check = Math.imul(check + word.charCodeAt(index), 0x9e3779b1);
    check ^= check >>> 15;
  }
  return check;
};

/** FNV leaves the high bits weak on short words and the index is sorted by them: one final mix. */
export const finishHash = (state: number): number => {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

export const CHECK_BITS = 14;
export const finishCheck = (state: number): number => (state >>> (32 - CHECK_BITS)) & ((1 << CHECK_BITS) - 1);
