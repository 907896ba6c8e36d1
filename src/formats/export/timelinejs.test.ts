import { expect, test } from 'vitest';
import { dossier, dossierSaying } from '../../../test/support/dossier.ts';
import { hostile } from '../../../test/support/hostile.ts';
import type { ChronologyEntry, Dossier, Problem, Statement } from '../../model/index.ts';
import { writeExport } from '../write.ts';
import { partsOf } from './parts.ts';
import { linked } from './timelinejs/html.ts';
import { timelinejs } from './timelinejs.ts';

type Slide = {
  readonly unique_id: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
};
type Timeline = { readonly events: readonly Slide[]; readonly title: Slide };

const timelineOf = async (of: Dossier, problems: Problem[] = []): Promise<Timeline> => {
  let content = '';
  const note = (problem: Problem): void => void problems.push(problem);
  for await (const { chunk } of writeExport(timelinejs, partsOf(of), { note })) content += chunk;
  return JSON.parse(content) as Timeline;
};

const [ferry] = dossier.entries as readonly [ChronologyEntry];

const withStatements = async (statements: readonly Statement[]): Promise<string> => {
  const { events } = await timelineOf({ ...dossier, entries: [{ ...ferry, statements }] });
  return events[0]?.text.text ?? '';
};

test('events without a day, and those a reviewer took out, are told and counted', async () => {
  const problems: Problem[] = [];
  const { events, title } = await timelineOf(dossier, problems);
  expect(events.map(({ unique_id }) => unique_id)).toEqual(['ferry']);
  expect(title.text.text).toContain('took them out: 2.');
  expect(problems.map(({ message }) => message)).toEqual([
    'event rescue has no date: a timeline cannot show it',
    'event stray was rejected by a reviewer',
  ]);
});

test('an account shows who says it, the sentence, and where it stands', async () => {
  const html = (await timelineOf(dossier)).events[0]?.text.text;
  expect(html).toContain(
    '<b><bdi>harbour office</bdi></b> says: <q><bdi>The harbour office said 40 passengers were hurt.',
  );
  expect(html).toContain(
    '<b><bdi>Westhaven Bulletin</bdi></b> reports: <q><bdi>A ferry burned at Westhaven on Monday.',
  );
  expect(html).toContain('href="https://bulletin.example/ferry?a=1&amp;b=2"');
  expect(html).toContain('<li>injured (passengers; Outer Harbour; from 2022-01-03): 12 or more</li>');
});

test('sensitive statements are left out', async () => {
  expect(await withStatements(ferry.statements)).not.toContain('its first count of 40<');
  const open = ferry.statements.map(({ sensitive: _sensitive, ...statement }) => statement);
  expect(await withStatements(open)).toContain('takes back: <q><bdi>its first count of 40<');
});

test('an account stands once; of many the first, with how many more', async () => {
  const [first] = ferry.statements as readonly [Statement];
  const speaking = (name: string): Statement => ({ ...first, chain: [{ role: 'speaker', name }] });
  expect((await withStatements([first, first])).match(/reports:/g)?.length).toBe(1);
  const many = await withStatements(Array.from({ length: 20 }, (_, index) => speaking(`voice ${index}`)));
  expect(many.match(/reports:/g)?.length).toBe(12);
  expect(many).toContain('<li>and 8 more</li>');
});

test.each(hostile)('%s is text wherever HTML is shown', async (_what, words) => {
  const { events, title } = await timelineOf(dossierSaying(words));
  const [slide] = events as readonly [Slide];
  const html = [slide.text.headline, slide.text.text, slide.group, title.text.headline, title.text.text].join('\n');
  const left = html.replace(/<\/?(?:ul|li|p|b|q|bdi)>|<a href="https?:[^"<>]*" rel="noopener nofollow">|<\/a>/g, '');
  expect(left).not.toMatch(/[<>]/);
});

test.each([
  ['https://a.example/x?y="z"', '<a href="https://a.example/x?y=%22z%22" rel="noopener nofollow"><bdi>A</bdi></a>'],
  ['javascript:alert(1)', '<bdi>A</bdi>'],
  ['https:\\\\a.example', '<bdi>A</bdi>'],
  ['data:text/html,x', '<bdi>A</bdi>'],
  ['https://', '<bdi>A</bdi>'],
  [undefined, '<bdi>A</bdi>'],
])('the address %s', (address, expected) => expect(linked('A', address)).toBe(expected));
