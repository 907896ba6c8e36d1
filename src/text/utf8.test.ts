import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

test('gives back what was written, whatever the length and the script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 9000 }), (text) => {
      const bytes = new TextEncoder().encode(`#${text}#`);
      expect(decodeUtf8(bytes, 1, bytes.length - 1)).toBe(text);
    }),
    { numRuns: 50 },
  );
});
