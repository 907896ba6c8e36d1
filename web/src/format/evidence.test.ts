import { expect, test } from 'vitest';
import { wordsOf } from './evidence.ts';

test.each([
  ['sha256:ab12#f3', 'sha256:ab12', 'f3'],
  ['https://example.org/a#top#e1', 'https://example.org/a#top', 'e1'],
])('%s leads to %s, %s', (statement, id, finding) => expect(wordsOf(statement)).toEqual({ id, finding }));
