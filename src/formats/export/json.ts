/**
 * JSON, on one line unless it is indented, whoever cuts the lines: some readers also break at U+0085, U+2028 and U+2029. Broken surrogates come
 * out escaped, so that the text is UTF-8 whatever a report held.
 */
export const jsonText = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
