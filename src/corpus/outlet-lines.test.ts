import { describe, expect, test } from 'vitest';
import { lineSketchOf, OutletLines } from './outlet-lines.ts';

type Report = { readonly text: string; readonly url: string; readonly headline?: string };

const topics = [
  'A ferry ran aground off Sandholm; all passengers walked ashore before midnight.',
  'Lawmakers in Brevik put off the vote on school meals until the autumn session.',
  'Thieves emptied the cellar of a winery near Altona and left the labels behind.',
  'Engineers began to drain the Merrow canal after cracks were found in a lock.',
  'The orchestra of Lindum will play without a conductor for the whole season.',
  'A glacier above Kaltbach lost nine metres of ice in one summer, surveyors reported.',
  'Customs officers at Port Vell found forty parrots in a shipment of ceiling lamps.',
  'Voters in Oxmoor chose a new council on Sunday in heavy rain.',
];

const letter = 'Sign up for our morning letter and never miss a story again.';
const page = (topic: string, extra: string, at: number): Report => ({
  text: `${topic}\n\nNobody was hurt, and number ${at} of the list was not affected by it at all.\n\n${extra}`,
  url: `https://tarn.example/${at}`,
});

/** The lines masked in each report, as they come in. */
const masked = (reports: readonly Report[]): readonly (readonly string[])[] => {
  const lines = new OutletLines();
  return reports.map((report) => {
    const found = lines.repeated(report).map(({ span }) => report.text.slice(span.start, span.end));
    lines.add(lineSketchOf(report));
    return found;
  });
};

describe('lines of an outlet', () => {
  test('what it prints under everything is masked from the sixth report on', () => {
    const reports = topics.map((topic, at) => page(topic, letter, at));
    expect(masked(reports)).toEqual([[], [], [], [], [], [letter], [letter], [letter]]);
  });

  const story = 'The explosion at the Karsk fertiliser plant in March killed 14 workers and injured dozens.';
  const updates = [
    'Prosecutors charged two managers of the Karsk fertiliser plant on Monday.',
    'Survivors of the Karsk explosion marched to the fertiliser plant on Tuesday.',
    'The owner of the Karsk plant sold its fertiliser business, workers were told.',
    'A judge freed one of the Karsk managers; families of killed workers protested.',
    'Inspectors found the same valves as in Karsk at another fertiliser plant.',
    'Karsk named a square after the workers the explosion killed.',
    'The Karsk plant will not be rebuilt, the fertiliser union said.',
    'An appeal in the case of the Karsk explosion was heard; injured workers testified.',
  ];

  test('a background line an agency repeats in its updates is about the news and never masked', () => {
    expect(masked(updates.map((update, at) => page(update, story, at))).flat()).toEqual([]);
  });

  test('a paragraph is never masked, whatever it is about', () => {
    const long = `${letter} `.repeat(4).trim();
    expect(masked(topics.map((topic, at) => page(topic, long, at))).flat()).toEqual([]);
  });

  test('updates that mostly repeat the report before count once, and so do versions of one page', () => {
    const [first] = topics as [string];
    const same = topics.map((_, at) => ({
      text: `${first}\n\nNobody was hurt, as far as was known that night.\n\n${letter}\n\nUpdate ${at}.`,
      url: `https://tarn.example/${at}`,
    }));
    expect(masked(same).flat()).toEqual([]);
    const versions = topics.map((topic, at) => ({ ...page(topic, letter, at), url: 'https://tarn.example/live' }));
    expect(masked(versions).flat()).toEqual([]);
  });

  test('a line of few of many reports stays', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      page(`Story ${at} has its own words: ${'x'.repeat(at + 5)}.`, at % 14 === 0 ? letter : `End ${at}.`, at),
    );
    expect(masked(many).flat()).toEqual([]);
  });

  test('another outlet knows nothing of it', () => {
    const reports = topics.map((topic, at) => page(topic, letter, at));
    const elsewhere = { ...page('A lighthouse in Fell was lit again.', letter, 99), url: 'https://quay.example/1' };
    expect(masked([...reports, elsewhere]).at(-1)).toEqual([]);
  });
});
