import { describe, expect, test } from 'vitest';
import { RepeatedLines } from './masks.ts';
import { outletOf } from './outlet.ts';

const page = (body: string, host = 'gazette.example') => ({
  url: `https://www.${host}/news/${body.length}`,
  text: `Menu\n${body} Download our app for the latest alerts.\nRead more stories`,
});

const bodies = ['A bridge fell.', 'The mayor resigned on Monday.', 'Rain is likely.', 'Two boats met at sea.'];

const counted = (reports: readonly { readonly url: string; readonly text: string }[]): RepeatedLines => {
  const lines = new RepeatedLines();
  for (const report of reports) lines.add(report);
  return lines;
};

const masked = (lines: RepeatedLines, report: { readonly url: string; readonly text: string }, least?: number) =>
  lines.maskOf(report, least).map(({ start, end }) => report.text.slice(start, end));

describe('lines an outlet repeats', () => {
  const reports = bodies.map((body) => page(body));

  test('lines and sentences of four reports are masked, what one report tells is not', () => {
    expect(masked(counted(reports), reports[1]!)).toEqual([
      'Menu',
      'Download our app for the latest alerts.',
      'Read more stories',
    ]);
  });

  test('three reports are too few, unless the caller says so', () => {
    const lines = counted(reports.slice(1));
    expect(masked(lines, reports[1]!)).toEqual([]);
    expect(masked(lines, reports[1]!, 3)).toHaveLength(3);
  });

  test('another outlet that prints the same line is no reason', () => {
    const lines = counted(bodies.map((body, at) => page(body, `paper${at}.example`)));
    expect(masked(lines, page(bodies[0]!, 'paper0.example'))).toEqual([]);
  });

  test('the order of adding does not matter', () => {
    const [one, other] = [counted(reports), counted([...reports].reverse())];
    for (const report of reports) expect(one.maskOf(report)).toEqual(other.maskOf(report));
  });

  test('a line repeated inside one report counts once', () => {
    const report = { url: 'https://gazette.example/1', text: 'Back to top\n'.repeat(9) };
    expect(masked(counted([report]), report)).toEqual([]);
  });

  test('many lines are counted apart', () => {
    const many = Array.from({ length: 5000 }, (_, at) => page(`Sentence number ${at} of a long story.`));
    expect(masked(counted(many), many[77]!)).toHaveLength(3);
  });
});

test.each([
  [{ url: 'https://www.gazette.example/a/1' }, 'gazette.example', 'the host of the address'],
  [
    { url: 'https://archive.example/web/2015/http://news.tarn.example:80/x' },
    'news.tarn.example',
    'kept by an archive',
  ],
  [{ outlet: 'Tarn News' }, 'tarn news', 'no address: the name'],
  [{}, undefined, 'nothing known'],
])('the outlet of %j is %s: %s', (report, outlet, _why) => expect(outletOf(report)).toBe(outlet));
