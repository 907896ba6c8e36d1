import type { TimeExplanation } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { AskTense } from '../time/anchor.ts';
import { formatDay, parseDay } from '../../text/calendar.ts';
import { wordAt } from '../time/lexicon.ts';
import { resolve } from '../time/resolve.ts';
import type { Needs, Reading } from '../time/stage.ts';
import { readingsOf } from '../time/stage.ts';
import type { Tense, Tone } from '../time/tense.ts';
import { timeRules } from '../time/rules.ts';
import { saidBy } from './time-words.ts';

type Anchor = TimeExplanation['anchor'];
type Interval = TimeExplanation['interval'];

/** Days from the anchor to the day read, where both are one day. */
const distance = (anchor: Interval, read: Interval): { readonly days?: number } => {
  const [from, to] = [anchor, read].map((range) =>
    range && range.from === range.to ? parseDay(range.from ?? undefined) : undefined,
  );
  return from === undefined || to === undefined ? {} : { days: to - from };
};

const unanchored = ({ candidate, time, state }: Reading): string => {
  if (time.basis === 'stated') return 'none needed: the words hold all of it';
  if (candidate.meaning.kind === 'literal' && time.offset !== undefined)
    return 'none: counted from something that is no date';
  return state.anchors.now === undefined
    ? 'none: the report has neither a day in its dateline nor a day of publication'
    : 'none: no calendar has that day';
};

/** A date told before it, or the one behind it in "two days after 2 January". */
const inContext = ({ time, state }: Reading, readings: readonly Reading[]): Anchor => {
  const base = readings.find(({ time: { id } }) => id === time.anchor)?.time;
  if (base === undefined)
    return { says: `the quarter talked about${state.period === undefined ? '' : `, ${state.period}`}` };
  const { told } = state;
  const days = told?.id === base.id ? { from: formatDay(told.days.from), to: formatDay(told.days.to) } : base.interval;
  return {
    says: 'the date told last',
    time: base.id,
    ...(days?.from ? { from: days.from } : {}),
    ...(days?.to ? { to: days.to } : {}),
    ...distance(days, time.interval),
  };
};

type Read = { readonly readings: readonly Reading[]; readonly doc: Doc<Needs> };

const anchorOf = (reading: Reading, read: Read): Anchor => {
  const { time, state } = reading;
  const { now, calendarNow } = state.anchors;
  if (time.basis === 'context') return inContext(reading, read.readings);
  if (time.basis === 'stated' || time.basis === 'unresolved' || now === undefined) return { says: unanchored(reading) };
  const day = formatDay(time.basis === 'publication' ? (calendarNow ?? now) : now);
  const guess = time.certainty === 'guessed' ? ', for want of a date told before: a guess' : '';
  return {
    says: `the day of ${time.basis === 'dateline' ? 'the dateline' : 'publication'}${guess}`,
    from: day,
    to: day,
    ...distance({ from: day, to: day }, time.interval),
  };
};

const looks = { [-1]: 'back', 0: 'open', 1: 'ahead' } as const satisfies Readonly<Record<Tense, string>>;

/** "said" before it looks back; "set to" is one cue of two words. */
const tenseOf = ({ reader, candidate }: Reading, { tense, at }: Tone): NonNullable<TimeExplanation['tense']> => {
  if (at === undefined) return { looks: 'open', says: 'no word near it tells back or ahead' };
  const { words } = reader.lexicon;
  const pair = `${wordAt(reader, at - 1)} ${wordAt(reader, at)}`;
  const first = reader.tokens[words.past.has(pair) || words.future.has(pair) ? at - 1 : at] as Token;
  const last = reader.tokens[at] as Token;
  const cue = first === last ? last.text : `${first.text} ${last.text}`;
  const where = at < candidate.first ? 'before' : 'behind';
  return {
    looks: looks[tense],
    says: `"${cue}" ${where} it looks ${looks[tense]}`,
    span: { start: first.start, end: last.end },
  };
};

const ifAround: Readonly<Record<Tense, string>> = {
  [-1]: 'if the words around it looked back',
  0: 'if no word around it told back or ahead',
  1: 'if the words around it looked ahead',
};

/** What the same words would have meant: read again under another tense, and a date in figures the other way round. */
const othersOf = ({ time, candidate, state, tone }: Reading): TimeExplanation['others'] => {
  const others = new Map<string, string>();
  for (const tense of tone ? ([-1, 1, 0] as const) : []) {
    const ask: AskTense = () => tense;
    const { value } = resolve(candidate, state, ask);
    if (value !== undefined && value !== time.value && !others.has(value)) others.set(value, ifAround[tense]);
  }
  for (const value of time.alternatives ?? []) others.set(value, 'if day and month stood the other way round');
  return [...others].map(([value, when]) => ({ value, when }));
};

const explained = (reading: Reading, read: Read): TimeExplanation => {
  const { time, candidate, tone } = reading;
  const { id, type, value, interval, basis, offset, certainty, span } = time;
  const { reads, example } = timeRules[candidate.rule as keyof typeof timeRules];
  return {
    of: 'time',
    id,
    words: read.doc.report.text.slice(span.start, span.end),
    type,
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    basis,
    ...(offset === undefined ? {} : { offset }),
    certainty,
    rule: { id: time.rule, reads, example },
    says: saidBy(candidate),
    anchor: anchorOf(reading, read),
    ...(tone ? { tense: tenseOf(reading, tone) } : {}),
    others: othersOf(reading),
  };
};

/** Why each time of a report was read so: made by reading it once more in the same way. */
export const explainTimes = (doc: Doc<Needs>): readonly TimeExplanation[] => {
  const readings = readingsOf(doc, () => undefined);
  return readings.map((reading) => explained(reading, { readings, doc }));
};
