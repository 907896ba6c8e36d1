import type { EventFamily } from '../../model/event-type.ts';
import { eventTypes } from '../../model/event-types/index.ts';
import type { EventMention, TimeExpression } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { parseDay } from '../time/calendar.ts';
import { governorOf } from '../syntax/governor.ts';
import { roleOfWord } from './date-roles.ts';
import { BACKGROUND } from './segments.ts';

/** One mention of a day a story may have happened on, and what speaks for and against it. */
export type DateMention = { readonly time: TimeExpression; readonly day: string; readonly clues: readonly string[] };

/** What a date is weighed against: the stretch of the report, its main event, the day it was told. */
export type Scene = {
  readonly doc: Doc;
  readonly segments: readonly number[];
  readonly segment: number;
  readonly main: EventMention | undefined;
  readonly events: readonly EventMention[];
  /** Events by the offset of their trigger. */
  readonly triggers: ReadonlyMap<number, EventMention>;
  /** Times that date a statement: "said Monday". */
  readonly said: ReadonlySet<string>;
  readonly published: string | undefined;
};

/** Families of events as a date sees them: what happened, what the law made of it, what was said of it. */
const kinds: Readonly<Record<EventFamily, string>> = {
  violence: 'act',
  disaster: 'act',
  crime: 'act',
  protest: 'act',
  coercion: 'law',
  justice: 'law',
  state: 'other',
  diplomacy: 'talk',
  discourse: 'talk',
  other: 'other',
};
const kindByType = new Map<string, string>(Object.values(eventTypes).map(({ id, family }) => [id, kinds[family]]));

const dayOf = ({ interval, type, value }: TimeExpression): string | undefined =>
  interval && interval.from !== null && interval.from === interval.to && type !== 'SET' && !/_REF$/.test(value ?? '')
    ? interval.from
    : undefined;

const WINDOW = 9;

/** A date by its sentence and its tokens [first, last). */
type Place = { readonly index: number; readonly first: number; readonly last: number };

/** The nearest word that says something of the date: "was | arraigned | in court on Monday". */
const beside = ({ doc }: Scene, { index, first, last }: Place, step: 1 | -1): string => {
  const sentence = doc.sentences[index];
  let at = step < 0 ? first - 1 : last;
  for (let left = WINDOW; left > 0 && sentence && at >= sentence.first && at < sentence.last; left -= 1, at += step) {
    const role = roleOfWord(doc.pack.incidents, (doc.tokens[at] as Token).lower);
    if (role !== undefined) return role;
  }
  return 'nothing';
};

/** The verb or noun the date hangs on, and the event that word tells. */
const over = ({ doc, main, triggers }: Scene, { index, first, last }: Place): readonly string[] => {
  const parse = doc.syntax?.parse(index);
  const governor = parse && governorOf(parse, first, last);
  if (governor === undefined) return ['over:unknown'];
  const { start, lower } = doc.tokens[governor] as Token;
  const verb = doc.tags[governor] === 'VERB' ? 'verb' : 'noun';
  const event = triggers.get(start);
  const told =
    event && (event.id === main?.id ? 'main' : event.type === main?.type ? 'like' : kindByType.get(event.type));
  return [`over:${roleOfWord(doc.pack.incidents, lower) ?? verb}`, `over-${verb}`, `event:${told ?? 'none'}`];
};

/** Upper ends of the steps a count is put into, and their names; past the last one the count is `beyond`. */
const stepOf = (count: number, steps: readonly (readonly [number, string])[], beyond: string): string =>
  steps.find(([upTo]) => count <= upTo)?.[1] ?? beyond;

const ages = [
  [-2, 'future'],
  [-1, '-1'],
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [6, '4-6'],
  [14, '7-14'],
  [60, '15-60'],
  [365, '61-365'],
] as const;
const positions = [
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [6, '4-6'],
  [11, '7-11'],
  [24, '12-24'],
] as const;

const ageOf = (day: string, published: string | undefined): string => {
  const [then, now] = [parseDay(day), parseDay(published)];
  return then === undefined || now === undefined ? 'unknown' : stepOf(now - then, ages, 'years');
};

const grainOf = (value: string): string =>
  /T\d/.test(value) ? 'clock' : /T[A-Z]{2}/.test(value) ? `part:${value.slice(-2)}` : 'whole-day';

const placeOf = ({ doc }: Scene, { span }: TimeExpression): Place => {
  const first = lastStartingBy(doc.tokens, span.start);
  let last = first + 1;
  while (last < doc.tokens.length && (doc.tokens[last] as Token).start < span.end) last += 1;
  return { index: lastStartingBy(doc.sentences, span.start), first, last };
};

const cluesOf = (scene: Scene, time: TimeExpression, day: string, isFirst: boolean): readonly string[] => {
  const { doc, said, segments, main, published } = scene;
  const place = placeOf(scene, time);
  const before = doc.tokens[place.first - 1]?.lower ?? '';
  return [
    `at:${stepOf(place.index, positions, 'late')}`,
    `form:${time.rule.split('/').at(-1) ?? ''}`,
    `basis:${time.basis}`,
    grainOf(time.value ?? ''),
    `age:${ageOf(day, published)}`,
    `before:${beside(scene, place, -1)}`,
    `after:${beside(scene, place, 1)}`,
    ...over(scene, place),
    ...(isFirst ? ['first'] : []),
    ...(said.has(time.id) ? ['said'] : []),
    ...(segments[place.index] === BACKGROUND ? ['background'] : []),
    ...(doc.pack.incidents.dateMarks.has(before) ? [`mark:${before}`] : []),
    ...(main && main.sentence.start === doc.sentences[place.index]?.start ? ['with-main'] : []),
  ];
};

/** The days a stretch of a report names, each mention with its clues; background may still name the day. */
export const dateMentions = (scene: Scene): readonly DateMention[] => {
  const { doc, segments, segment } = scene;
  const mentions: DateMention[] = [];
  for (const time of doc.times) {
    const day = dayOf(time);
    if (day === undefined || time.span.part !== undefined) continue;
    const own = segments[lastStartingBy(doc.sentences, time.span.start)];
    if (own !== segment && own !== BACKGROUND) continue;
    mentions.push({ time, day, clues: cluesOf(scene, time, day, mentions.length === 0) });
  }
  return mentions;
};
