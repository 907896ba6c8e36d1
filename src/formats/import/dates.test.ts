import { expect, test } from 'vitest';
import { dateOf } from './dates.ts';

test.each([
  ['Wed, 05 Jan 2022 10:00:00 +0600', '2022-01-05T10:00:00+06:00', 'its own offset is kept'],
  ['5 January 2022 9:05 GMT', '2022-01-05T09:05:00Z', 'no weekday, month in full, no seconds'],
  ['Wed, 05 Jan 22 10:00:00 EST', '2022-01-05T10:00:00-05:00', 'two digits of the year, a named zone'],
  ['05 Jan 2022 10:00 IST', '2022-01-05T10:00:00', 'a zone with several meanings gives no offset'],
  ['05-Jan-2022', '2022-01-05', 'a day alone'],
  ['2022-01-05T10:00:00.5Z', '2022-01-05T10:00:00.5Z', 'ISO stays'],
  ['31 Feb 2022 10:00 GMT', undefined, 'no such day'],
  ['05/01/2022', undefined, 'May or January: not guessed'],
  ['yesterday', undefined, 'no date'],
])('%s', (text, expected, _why) => expect(dateOf(text)).toBe(expected));
