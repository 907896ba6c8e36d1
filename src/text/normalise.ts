/**
 * One character in, one character out: the normalised text has the length of the original, so that every offset
 * into one is an offset into the other. Folds the typographic variants that rules would otherwise all have to list.
 */
const folds: Readonly<Record<string, string>> = {
  '\u201C': '"', // “
  '\u201D': '"', // ”
  '\u201E': '"', // „
  '\u201F': '"', // ‟
  '\u00AB': '"', // «
  '\u00BB': '"', // »
  '\u2033': '"', // ″
  '\uFF02': '"', // ＂
  '\u2018': "'", // ‘
  '\u2019': "'", // ’
  '\u201A': "'", // ‚
  '\u201B': "'", // ‛
  '\u2032': "'", // ′
  '\u02BC': "'", // ʼ
  '`': "'",
  '\u00B4': "'", // ´
  '\u2010': '-', // hyphen
  '\u2011': '-', // non-breaking hyphen
  '\u00AD': '-', // soft hyphen
  '\u2012': '\u2013', // figure dash to en dash
  '\u2015': '\u2014', // horizontal bar to em dash
  '\u2212': '-', // minus
};

/** White space of every kind but the line feed becomes a blank, control characters too: "7\u00A0January" reads as written. */
const spaces =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/;
const foldable = new RegExp(`[${Object.keys(folds).join('')}]|${spaces.source}`, 'g');

/** The text with quotation marks, dashes and white space folded; same length in UTF-16 units. */
export const normalise = (text: string): string => text.replace(foldable, (char) => folds[char] ?? ' ');

/** How a quotation mark was printed, where that says more than the folded `"`: “ opens, ” closes, " may do either. */
export const quoteSide = (original: string): 'open' | 'close' | 'either' => {
  if (original === '\u201C' || original === '\u201E' || original === '\u00AB' || original === '\u2018') return 'open';
  if (original === '\u201D' || original === '\u00BB') return 'close';
  return 'either';
};
