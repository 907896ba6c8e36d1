/** Words that have broken programs which wrote them into tables, pages or lines. */
export const hostile: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp; ]]>'],
  ['a formula', '=HYPERLINK("https://evil.example","x")'],
  ['a formula behind a mark', "'@SUM(1+1)*cmd|' /C calc'!A0"],
  ['formulas in lines', '+1\r\n-2\n=3\t@4'],
  ['quotation marks', '"a", "b"; \'c\' \\"d\\"'],
  ['emoji', 'fire 🔥 family 👨‍👩‍👧'],
  ['right-to-left', 'حريق في العبّارة \u202e evil'],
  ['line separators', 'one\u2028two\u2029three\u0085four\u000bfive'],
  ['control characters', 'a\u0000b\u0007c\u001bd\ufeffe'],
  ['half a character', 'broken \ud83d here'],
];
