import { describe, expect, test } from 'vitest';
import type { NewsReport } from '../../model/index.ts';
import { copyGroupsOf, CopyIndex, copySketchOf } from './index.ts';

const fire = `A warehouse full of sunflower oil burnt down on the eastern quay on Monday night, and the flames could be seen from the islands.

Nobody was hurt, the fire brigade said. Its crews, some 90 men and women with 14 engines, poured foam on the building until dawn and kept the neighbouring granary wet.

"We heard the drums go off one by one, like somebody counting," said a night porter who raised the alarm shortly after eleven.

The owner, a cooperative of 300 farmers, put the loss at four million. The harvest of last autumn was insured, the new roof was not.

Police closed the coast road and expect to open it on Wednesday. Swimmers should keep away from the beach, on which a layer of oil two fingers thick has been washed up.`;

const strike = `Pilots of the island airline stopped work at six on Tuesday morning and left some two thousand passengers in four airports without a flight.

The walkout is to last until midnight. It is the third since Easter, and like the others it is about the rest that crews are given between two night flights: nine hours today, eleven if the union has its way.

Management called the demand unreasonable in the middle of the season and offered talks on Thursday. A mediator has been named by the ministry, but she has not been asked to come yet.

At the ferry terminal queues had formed by seven. Two extra boats were put on.`;

const paragraphs = (text: string, from: number, to?: number): string => text.split('\n\n').slice(from, to).join('\n\n');

type Given = Partial<Omit<NewsReport, 'published'>> & { readonly published?: string };

let count = 0;
const report = (text: string, { published = '2020-05-04', ...given }: Given = {}): NewsReport => ({
  id: `r${String((count += 1)).padStart(4, '0')}`,
  text,
  language: 'en',
  outlet: `Outlet ${count}`,
  headline: 'Fire at the oil warehouse',
  published: { value: published, basis: 'given' },
  ...given,
});

const kindsOf = (...reports: readonly NewsReport[]): readonly string[] =>
  copyGroupsOf(reports.map(copySketchOf)).map(({ kind, reports: ids }) => `${kind} of ${ids.length}`);

const statement = `"${paragraphs(strike, 1, 3)
  .replaceAll('\n\n', ' ')
  .replace(/ A mediator.*$/, '')}"`;

const around = (before: string, after: string): string => `${before}\n\n${statement}\n\n${after}`;

describe('what two reports are', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['the same words', fire, fire, 'reprint'],
    ['other quotation marks and dashes', fire, fire.replace(/"(.*?)"/, '\u201C$1\u201D'), 'reprint'],
    ['single quotation marks', fire, fire.replace(/"(.*?)"/, "'$1'"), 'reprint'],
    ['a few words changed', fire, fire.replace('Monday night', 'Monday evening').replace('14', '15'), 'reprint'],
    ['the last paragraph cut', fire, paragraphs(fire, 0, 4), 'reprint'],
    ['the first two paragraphs', fire, paragraphs(fire, 0, 2), 'excerpt'],
    [
      'whole paragraphs with others between',
      fire,
      `${paragraphs(fire, 0, 2)}\n\n${paragraphs(strike, 3)}\n\n${paragraphs(fire, 4)} More follows, and the mayor is to visit the quay in the afternoon with the harbour master.`,
      'rewrite',
    ],
    ['another story', fire, strike, ''],
    [
      'one statement at length in both, the rest their own',
      around('The union wrote to all members before dawn and we have seen the letter, of which the middle part runs so:', 'The company did not want to add to this.'),
      around('Two thousand people are stranded this morning. In a circular that a captain showed us in the crew lounge it says:', 'Nobody at head office picked up the telephone.'),
      '',
    ],
    [
      'a notice of the police word by word in both, the rest their own',
      `${paragraphs(fire, 4)}\n\n${paragraphs(strike, 0, 2)}`,
      `Smoke hung over the port all day, and so did the smell of a very large kitchen. On the promenade cafes served coffee to firemen for nothing. ${paragraphs(fire, 4)} A heron was washed by volunteers and did not like it. What the cooperative will press its seeds into next year nobody at the quay could say.`,
      '',
    ],
    ['a flash in other words', 'A warehouse is on fire in the port.', 'Fire has broken out in a warehouse of the port.', ''],
    ['nothing', '', '', ''],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, one, other, kind) => {
    expect(kindsOf(report(one), report(other))).toEqual(kind === '' ? [] : [`${kind} of 2`]);
  });

  test('a dateline, a byline and masked lines are not compared', () => {
    const head = 'EAST QUAY, May 5 (Steppe Wire) \u2014';
    const menu = 'Home News Sport Weather Puzzles';
    const text = `${menu}\n\nBy Alma Example\n\n${head} ${fire}`;
    const start = text.indexOf(head);
    const printed = report(text, {
      bylines: ['Alma Example'],
      dateline: { span: { start, end: start + head.length }, agency: 'Steppe Wire' },
      masked: [{ start: 0, end: menu.length }],
    });
    const signed = report(`By Alma Example, port reporter\n\n${fire}`, { bylines: ['Alma Example'] });
    const groups = copyGroupsOf([report(fire, { headline: 'Oil in flames' }), printed, signed].map(copySketchOf));
    expect(groups.map(({ why }) => why)).toEqual([['same words', 'other headline', 'credits Steppe Wire']]);
  });
});

describe('what is no copy', () => {
  test('a later version of the same page', () => {
    const page = { outlet: 'Quay News', url: 'https://quay.example/fire' };
    const [first, second] = [report(fire, page), report(fire.replace('four million', 'five million'), page)];
    expect(kindsOf(first, second)).toEqual([]);
    const index = new CopyIndex();
    expect([first, second].map((one) => index.add(copySketchOf(one)).length)).toEqual([0, 0]);
    // The re-print of one of them brings both in: they are one text.
    expect(kindsOf(first, second, report(fire))).toEqual(['reprint of 3']);
  });

  test('a notice of the page in place of the text, under one headline after the other', () => {
    const notice = `Your session has ended. Please sign in with your address and your password to go on reading, or choose one of our
      three subscriptions: digital, weekend or complete. If you have forgotten your password, ask for a new one and look into the
      folder for unwanted mail. Our desk answers questions from Monday to Friday between nine and five.`;
    const under = (headline: string): NewsReport => report(notice, { headline, outlet: 'Quay News' });
    expect(kindsOf(under('Fire at warehouse'), under('Pilots walk out'), under('Mayor resigns'))).toEqual([]);
  });

  test('a short text, unless its words and its headline are the same', () => {
    const flash = 'A warehouse full of sunflower oil is on fire on the eastern quay, the fire brigade says.';
    expect(kindsOf(report(flash), report(flash))).toEqual(['reprint of 2']);
    expect(kindsOf(report(flash), report(flash, { headline: 'Pilots walk out' }))).toEqual([]);
    expect(kindsOf(report('More soon.'), report('More soon.'))).toEqual([]);
  });
});

describe('a text that holds others', () => {
  const digest = `${fire}\n\n${strike}`;

  test('a digest does not make one text of the stories in it', () => {
    const hours = ['2020-05-04T08:00:00Z', '2020-05-04T09:00:00Z', '2020-05-04T20:00:00Z'];
    const [first, second, third] = hours.map((published, at) =>
      report([fire, strike, digest][at] ?? '', { published }),
    );
    expect(copyGroupsOf([first, second, third].map((one) => copySketchOf(one as NewsReport)))).toMatchObject([
      { reports: [first?.id, third?.id], kind: 'excerpt' },
    ]);
  });

  test('neither when one of them is printed again after it', () => {
    const groups = copyGroupsOf(
      [
        report(fire, { published: '2020-05-04' }),
        report(`${digest}\n\n${strike.toUpperCase().split(' ').reverse().join(' ')}`, { published: '2020-05-05' }),
        report(strike, { published: '2020-05-04' }),
        report(paragraphs(strike, 0, 3), { published: '2020-05-06' }),
        report(paragraphs(fire, 0, 4), { published: '2020-05-06' }),
      ].map(copySketchOf),
    );
    expect(groups.map(({ reports }) => reports.length)).toEqual([2, 2]);
  });

  test('nor when a part of one is printed again after both', () => {
    const hours = ['08', '09', '10', '11'].map((hour) => ({ published: `2020-05-04T${hour}:00:00Z` }));
    const texts = [fire, strike, digest, paragraphs(strike, 0, 2)];
    const [first, second, third, fourth] = texts.map((text, at) => report(text, hours[at]));
    const groups = copyGroupsOf([first, second, third, fourth].map((one) => copySketchOf(one as NewsReport)));
    expect(groups.map(({ reports }) => reports)).toEqual([
      [first?.id, third?.id],
      [second?.id, fourth?.id],
    ]);
  });

  test('parts cut from one earlier text are one with it, though they share nothing', () => {
    const whole = report(fire, { published: '2020-05-04T08:00:00Z' });
    const parts = [paragraphs(fire, 0, 2), paragraphs(fire, 3)].map((text) =>
      report(text, { published: '2020-05-04T10:00:00Z' }),
    );
    expect(kindsOf(...parts, whole)).toEqual(['excerpt of 3']);
  });
});

describe('which report is first', () => {
  const wire = { outlet: 'Steppe Wire', agency: 'Steppe Wire' };
  const cases: readonly (readonly [string, Given, Given])[] = [
    ['the earlier day', { published: '2020-05-03' }, { published: '2020-05-04' }],
    ['the earlier hour, wherever it was', { published: '2020-05-04T10:00:00+06:00' }, { published: '2020-05-04T05:00:00Z' }],
    ["the agency's own where no hour is known", { ...wire, published: '2020-05-04' }, { published: '2020-05-04', agency: 'Steppe Wire' }],
    ['an earlier hour all the same', { published: '2020-05-04T08:00:00Z' }, { ...wire, published: '2020-05-04T09:00:00Z' }],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, first, second) => {
    const [one, other] = [report(fire, first), report(fire, second)];
    for (const all of [
      [one, other],
      [other, one],
    ])
      expect(copyGroupsOf(all.map(copySketchOf))[0]?.first).toBe(one.id);
  });
});

test('a match says how much of the shorter text is in the longer one', () => {
  const index = new CopyIndex();
  const [whole, part, again] = [report(fire), report(paragraphs(fire, 0, 2)), report(fire)];
  expect(index.add(copySketchOf(whole))).toEqual([]);
  expect(index.add(copySketchOf(part))).toEqual([{ report: whole.id, kind: 'excerpt', share: 1 }]);
  expect(index.add(copySketchOf(again))).toEqual([{ report: whole.id, kind: 'reprint', share: 1 }]);
});
