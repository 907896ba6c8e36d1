import { expect, test } from 'vitest';
import { beginning, rangeOf, tickOf } from './bins.ts';

const bin = (name: string) => ({ bin: name, events: 1, disputed: 0 });
const iso = (dates: readonly Date[]): readonly string[] => dates.map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2022', '2022-01-01'],
  ['2022-03', '2022-03-01'],
  ['2022-03-09', '2022-03-09'],
])('%s begins on %s', (name, day) => expect(iso([beginning({ bin: name })])).toEqual([day]));

test('a single day stands among others', () =>
  expect(iso(rangeOf([bin('2022-01-05')], 'day'))).toEqual(['2021-12-24', '2022-01-18']));

test('many bins are shown as they are, the last to its end', () =>
  expect(iso(rangeOf([bin('2010-01'), bin('2015-12')], 'month'))).toEqual(['2010-01-01', '2016-01-01']));

test('the year is told once', () => {
  const tick = tickOf('day', 'en-GB');
  expect([tick(new Date('2022-01-05')), tick(new Date('2022-01-07'))]).toEqual(['5 Jan 2022', '7 Jan']);
});
