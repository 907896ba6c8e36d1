import { expect, test } from 'vitest';
import { read } from './read.ts';

test('what the publisher says of the version, and when it was seen first, stands in the record', () => {
  const given = { version: { of: 'urn:x:1', number: 3 }, firstSeen: '2022-01-05T10:00:00Z' };
  expect(read({ text: 'Two men were held.', ...given }, { resources: {} }).report).toMatchObject(given);
});

test('a first sight that is no date is left out, and that is told', () => {
  const record = read({ text: 'Two men were held.', firstSeen: 'yesterday' }, { resources: {} });
  expect(record.report.firstSeen).toBeUndefined();
  expect(record.problems).toContainEqual(expect.objectContaining({ code: 'bad-date' }));
});
