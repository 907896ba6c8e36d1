import { eventTypes } from '../src/model/event-types/index.ts';
import type { ReportInput } from '../src/model/index.ts';
import { numbers } from './random.ts';

// Our own sentences, in the mixture wire copy has: who said it, how many, when, where. {p} place, {n} number, {d} day, {w} who.
const patterns = [
  '“We counted {n} stretchers before dawn,” said {w}, a nurse at the hospital in {p}.',
  'At least {n} people were killed and more than {n} injured on {d}, {w} told reporters in {p}.',
  'According to {w}, the road between {p} and {p} has been closed since {d}.',
  'The ministry denied that its troops had entered {p}, saying the unit stayed {n} kilometres away.',
  '{w} said on {d} that “nobody was turned away”, and that {n} families slept in the school.',
  'Witnesses in {p} spoke of dozens of arrests; the police put the number at {n}.',
  'The report could not be independently verified.',
  'By {d} the toll had risen to {n}, the governor of {p} wrote in a statement.',
  'Two days earlier a bridge near {p} was damaged by shelling, injuring {n} workers.',
  'The council of {p} will meet on {d} to discuss the curfew, officials said.',
];
const places = ['Lyon', 'Nairobi', 'Almaty', 'Kharkiv', 'Cusco', 'Mosul', 'Manila', 'Porto', 'Goma', 'Lahore'];
const days = ['Monday', 'Thursday night', '4 March', 'January 12, 2021', 'last week', 'yesterday', 'the same day'];
const people = ['Mara Velling', 'a spokesman', 'Colonel Teo Barun', 'the mayor', 'two residents', 'Dr. Ines Okafell'];
const examples = Object.values(eventTypes).flatMap(({ examples: { valid } }) => valid.map(({ text }) => text));

/** Ordinary news of about `size` characters, in paragraphs, under a dateline. */
export function newsText(size: number, seed: number): string {
  const below = numbers(seed);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const slots: Readonly<Record<string, () => string>> = {
    p: () => pick(places),
    d: () => pick(days),
    w: () => pick(people),
    n: () => String(2 + below(400)),
  };
  const sentence = (): string =>
    below(3) === 0 ? pick(examples) : pick(patterns).replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
  let text = `${pick(places).toUpperCase()}, March 5 (Press Desk) — `;
  while (text.length < size) text += sentence() + (below(4) === 0 ? '\n\n' : ' ');
  return text.slice(0, size);
}

/** Reports of the length news has, about 400 words each. */
export const newsReports = (count: number): readonly ReportInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    text: newsText(2400, index + 1),
    published: '2021-03-05',
  }));

const fill =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Strings nobody writes and everybody meets: each is asked for at several lengths. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'no space': fill('abcdefghij'),
  'quotation marks': fill('"'),
  'opening quotation marks': fill('“'),
  'words in quotation marks': fill('" said '),
  'right-to-left text': fill('قال المتحدث إن '),
  NULs: fill('\0'),
  'lone surrogates': fill('\ud800 \udc00'),
  digits: fill('0123456789'),
  'numbers with commas': fill('1,000,'),
  brackets: fill('(['),
  'capitals only': fill('POLICE SAID MARA VELLING WAS KILLED IN LYON '),
  'names only': fill('Mara Velling '),
  'line breaks': fill('\n'),
  'full stops': fill('. '),
  'said said': fill('said '),
};
