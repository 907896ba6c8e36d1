import { numbers } from '../random.ts';
import type { ReportInput } from '../../src/model/index.ts';
import { besides, did, who } from './pieces.ts';
import {
  background,
  bodies,
  districts,
  firstNames,
  happenings,
  lastNames,
  outlets,
  sides,
  streets,
  topics,
  towns,
} from './sentences.ts';

type Below = (n: number) => number;
type Slots = Readonly<Record<string, () => string>>;

const pickFrom =
  (below: Below) =>
  <T>(from: readonly T[]): T =>
    from[below(from.length)] as T;

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);

/** What happened: the same for every report of it. */
type Happening = {
  readonly kind: number;
  readonly day: number;
  readonly town: readonly [string, string, string];
  readonly fixed: Slots;
};

const happeningOf = (below: Below, days: number): Happening => {
  const pick = pickFrom(below);
  const town = pick(towns);
  const day = below(days);
  const [district, side, street, topic] = [pick(districts), pick(sides), pick(streets), pick(topics)];
  const [killed, hurt, many] = [2 + below(38), 5 + below(90), 200 + 50 * below(60)];
  const hour = `${1 + below(11)} ${below(2) === 0 ? 'a.m.' : 'p.m.'}`;
  const weekday = weekdays[new Date(START + day * DAY).getUTCDay()] as string;
  const fixed: Slots = {
    town: () => town[0],
    region: () => town[1],
    district: () => district,
    side: () => side,
    street: () => street,
    topic: () => topic,
    n: () => String(killed),
    m: () => String(hurt),
    big: () => String(many),
    hour: () => hour,
    day: () => weekday,
  };
  return { kind: below(happenings.length), day, town, fixed };
};

const filled = (pattern: string, slots: Slots): string => {
  const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]?.() ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** In another order each time: what is told of a happening, and how much of it. */
const shuffled = <T>(items: readonly T[], below: Below): readonly T[] => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
};

const WORDS = 400;

const textOf = (happening: Happening, below: Below): string => {
  const pick = pickFrom(below);
  const slots: Slots = {
    ...happening.fixed,
    body: () => pick(bodies),
    elsewhere: () => pick(towns)[0],
    name: () => `${pick(firstNames)} ${pick(lastNames)}`,
  };
  const { leads, details } = happenings[happening.kind] as (typeof happenings)[number];
  const filler = (): string => `${pick(who)} ${pick(did)} ${pick(besides)}.`.replace(',.', '.');
  const told = [
    ...shuffled(details, below).slice(0, 3 + below(4)),
    ...shuffled(background, below).slice(0, 4),
    ...Array.from({ length: 40 }, filler),
  ];
  const head = `${happening.town[0].toUpperCase()}, ${happening.town[2]} — ${filled(pick(leads), slots)}`;
  let text = head;
  let words = head.split(' ').length;
  for (const pattern of told) {
    if (words >= WORDS) break;
    const sentence = filled(pattern, slots);
    text += (below(3) === 0 ? '\n\n' : ' ') + sentence;
    words += sentence.split(' ').length;
  }
  return text;
};

const reportOf = (happening: Happening, index: number, below: Below): ReportInput => {
  const outlet = pickFrom(below)(outlets);
  const published = new Date(START + (happening.day + below(3)) * DAY).toISOString().slice(0, 10);
  const url = `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${published}/${index}`;
  return { id: `bench-${index}`, text: textOf(happening, below), published, outlet, url };
};

/** A re-print: the same words under another outlet's name. */
const reprintOf = (report: ReportInput, index: number, below: Below): ReportInput => {
  const outlet = pickFrom(below)(outlets.filter((name) => name !== report.outlet));
  return { ...report, id: `bench-${index}`, outlet, url: `https://copies.example/${index}` };
};

/** Days the corpus is spread over: ten happenings a day, however large it is. */
const daysFor = (count: number): number => Math.max(30, Math.ceil(count / 14));

/** A report and the number of the happening it tells. */
type Told = { readonly report: ReportInput; readonly happening: number };

/**
 * `count` reports of about 400 words on some two thirds as many happenings, every twentieth a re-print, each with the
 * number of its happening; the same for a seed on every machine, made one at a time.
 */
export function* toldNews(count: number, seed = 1): Generator<Told> {
  const below = numbers(seed);
  const days = daysFor(count);
  let index = 0;
  for (let number = 0; index < count; number += 1) {
    const happening = happeningOf(below, days);
    const reports = 1 + (below(3) === 0 ? below(4) : 0);
    for (let one = 0; one < reports && index < count; one += 1) {
      const report = reportOf(happening, index++, below);
      yield { report, happening: number };
      if (below(20) === 0 && index < count) yield { report: reprintOf(report, index++, below), happening: number };
    }
  }
}

/** The reports alone. */
export function* newsCorpus(count: number, seed = 1): Generator<ReportInput> {
  for (const { report } of toldNews(count, seed)) yield report;
}
