import { expect, test } from 'vitest';
import { titleOf } from './titles.ts';

test.each([
  [{ headline: 'Mill burns', outlet: 'Mill Gazette' }, 'Mill burns'],
  [{ outlet: 'Mill Gazette', agency: 'Quay Wire' }, 'Without a headline (Mill Gazette)'],
  [{ agency: 'Quay Wire' }, 'Without a headline (Quay Wire)'],
  [{}, 'Without a headline (outlet unknown)'],
])('%o is called %s', (report, title) => expect(titleOf(report)).toBe(title));
