/** The stemmer of Porter (1980), as the measure ROUGE uses it. */

const vowels = 'aeiou';
const isVowel = (word: string, i: number): boolean =>
  vowels.includes(word.charAt(i)) || (word.charAt(i) === 'y' && i > 0 && !vowels.includes(word.charAt(i - 1)));

/** How often a consonant follows a vowel. */
function measure(word: string): number {
  let n = 0;
  for (let i = 1; i < word.length; i += 1) if (isVowel(word, i - 1) && !isVowel(word, i)) n += 1;
  return n;
}

const hasVowel = (word: string): boolean => [...word].some((_, i) => isVowel(word, i));

/** Consonant, vowel, consonant, the last not w, x or y: "hop". */
function isShort(word: string): boolean {
  const last = word.length - 1;
  const plain = (i: number): boolean => !isVowel(word, i);
  return last >= 2 && plain(last) && !plain(last - 1) && plain(last - 2) && !'wxy'.includes(word.charAt(last));
}

type Suffix = readonly [ending: string, instead: string];
const pairs = (list: string): readonly Suffix[] => list.split(' ').map((pair) => pair.split('>') as unknown as Suffix);

const second = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble',
);
const third = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const fourth = 'ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou'.split(' ');

const plural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

function repaired(word: string): string {
  if (/(?:at|bl|iz)$/.test(word)) return `${word}e`;
  if (/([^aeioulsz])\1$/.test(word)) return word.slice(0, -1);
  return measure(word) === 1 && isShort(word) ? `${word}e` : word;
}

function past(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one) && hasVowel(word.slice(0, -one.length)));
  return ending === undefined ? word : repaired(word.slice(0, -ending.length));
}

function replaced(word: string, suffixes: readonly Suffix[]): string {
  const found = suffixes.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const root = word.slice(0, -found[0].length);
  return measure(root) > 0 ? root + found[1] : word;
}

function cut(word: string): string {
  const ending = fourth.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const root = word.slice(0, -ending.length);
  return measure(root) > 1 && (ending !== 'ion' || /[st]$/.test(root)) ? root : word;
}

function finished(word: string): string {
  const root = word.slice(0, -1);
  const silent = word.endsWith('e') && (measure(root) > 1 || (measure(root) === 1 && !isShort(root)));
  const left = silent ? root : word;
  return left.endsWith('ll') && measure(left) > 1 ? left.slice(0, -1) : left;
}

/** The stem of a word in lower case; what is no word of letters stays. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const began = past(plural(word));
  const folded = began.endsWith('y') && hasVowel(began.slice(0, -1)) ? `${began.slice(0, -1)}i` : began;
  return finished(cut(replaced(replaced(folded, second), third)));
}
