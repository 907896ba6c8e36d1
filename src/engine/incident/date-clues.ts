import type { EventFamily } from '../../model/event-type.ts';
import { eventTypes } from '../../model/event-types/index.ts';
import type { EventMention, TimeExpression } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { parseDay } from '../../text/calendar.ts';
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

/** Is the story about what has not happened yet: "will strike on Friday"? */
export const isAhead = (main: EventMention | undefined): boolean =>
  main?.modality === 'planned' || main?.modality === 'threatened';

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

/** The day a time names, whatever the word before it makes of its days; what came overnight mostly came after midnight. */
const dayOf = ({ interval, type, value }: TimeExpression): string | undefined => {
  if (type === 'SET' || type === 'DURATION' || !interval) return undefined;
  if (/^\d{4}-\d\d-\d\dTNI$/.test(value ?? '') && interval.from !== interval.to) return interval.to ?? undefined;
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value ?? '')?.[0];
  return day ?? (interval.from === interval.to ? (interval.from ?? undefined) : undefined);
};

const WINDOW = 9;

/** A date by its sentence and its tokens [first, last). */
type Place = { readonly index: number; readonly first: number; readonly last: number };

/** The tokens on one side of a date, the nearest first, in its sentence. */
const side = ({ doc }: Scene, { index, first, last }: Place, step: 1 | -1): readonly Token[] => {
  const { first: from, last: to } = doc.sentences[index] as Sentence;
  return step < 0
    ? doc.tokens.slice(Math.max(from, first - WINDOW), first).reverse()
    : doc.tokens.slice(last, Math.min(to, last + WINDOW));
};

/** The nearest word that says something of the date: "was | arraigned | in court on Monday"; else an act told near it. */
const beside = (scene: Scene, place: Place, step: 1 | -1): string => {
  const { doc, main, triggers } = scene;
  const tokens = side(scene, place, step);
  for (const { lower } of tokens) {
    const role = roleOfWord(doc.pack.incidents, lower);
    if (role !== undefined && !(role === 'ahead' && isAhead(main))) return role;
  }
  const isAct = ({ start }: Token): boolean => kindByType.get(triggers.get(start)?.type ?? '') === 'act';
  return tokens.some(isAct) ? 'act' : 'nothing';
};

/** The verb or noun the date hangs on, and the event that word tells. */
const over = (scene: Scene, { index, first, last }: Place): readonly string[] => {
  const { doc, main, triggers } = scene;
  const parse = doc.syntax?.parse(index);
  const governor = parse && governorOf(parse, first, last);
  if (governor === undefined) return ['over:unknown'];
  const { token, relation } = governor;
  const { start, lower } = doc.tokens[token] as Token;
  const role = roleOfWord(doc.pack.incidents, lower) ?? (doc.tags[token] === 'VERB' ? 'verb' : 'noun');
  const event = triggers.get(start);
  const kind = event && (event.type === main?.type ? 'like' : kindByType.get(event.type));
  return [`over:${role}`, `as:${relation}`, `event:${event && event.id === main?.id ? 'main' : (kind ?? 'none')}`];
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

/** Nothing has happened by the day it is told that is dated behind it, but what is planned lies there. */
const ageOf = (day: string, { main, published }: Scene): string => {
  const [then, now] = [parseDay(day), parseDay(published)];
  if (then === undefined || now === undefined) return 'unknown';
  return isAhead(main) && then > now ? 'ahead' : stepOf(now - then, ages, 'years');
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
  const { doc, said, segments, main } = scene;
  const place = placeOf(scene, time);
  const before = doc.tokens[place.first - 1]?.lower ?? '';
  return [
    `at:${stepOf(place.index, positions, 'late')}`,
    `form:${time.rule.split('/').at(-1) ?? ''}`,
    `basis:${time.basis}`,
    grainOf(time.value ?? ''),
    `age:${ageOf(day, scene)}`,
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

/** "lived until midnight", "in force until January 19": the end of what lasts is not when it happened. */
const isEnd = ({ doc }: Scene, { span }: TimeExpression): boolean => {
  const { events } = doc.pack;
  const before = doc.tokens[lastStartingBy(doc.tokens, span.start) - 1]?.lower ?? '';
  return events.supported && events.clauses.until.has(before);
};

/** The days a stretch of a report names, each mention with its clues; background may still name the day. */
export const dateMentions = (scene: Scene): readonly DateMention[] => {
  const { doc, segments, segment } = scene;
  const mentions: DateMention[] = [];
  for (const time of doc.times) {
    const day = dayOf(time);
    if (day === undefined || time.span.part !== undefined || isEnd(scene, time)) continue;
    const own = segments[lastStartingBy(doc.sentences, time.span.start)];
    if (own !== segment && own !== BACKGROUND) continue;
    mentions.push({ time, day, clues: cluesOf(scene, time, day, mentions.length === 0) });
  }
  return mentions;
};
