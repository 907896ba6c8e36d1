import type { Attribution, EventMention, EventPlace, EventTime, TimeExpression, Toponym } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { covers, lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import { precisionOf, timePrecision } from '../../text/precision.ts';
import { daysFrom } from '../../text/calendar.ts';
import type { Interval } from '../time/interval.ts';
import type { Clauses } from './time-clause.ts';
import { timesOfClause } from './time-clause.ts';
import type { RangeWords } from './time-range.ts';
import { rangesOf } from './time-range.ts';

type Content = Range & { readonly attribution: Attribution; readonly size: number };

/** Finds whose words an offset stands in. */
export type Voices = { readonly at: (offset: number) => Attribution | undefined };

const backwards = 40;

/** The contents of all attributions by offset; asking is a binary search and a short walk back. */
export const voicesOf = (attributions: readonly Attribution[]): Voices => {
  const contents: Content[] = attributions
    .flatMap((attribution) => {
      const size = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);
      return attribution.content
        .filter(({ part }) => part === undefined)
        .map(({ start, end }) => ({ start, end, attribution, size }));
    })
    .sort((a, b) => a.start - b.start);
  const at = (offset: number): Attribution | undefined => {
    let best: Content | undefined;
    const last = lastStartingBy(contents, offset);
    for (let index = last; index >= 0 && last - index < backwards; index -= 1) {
      const content = contents[index] as Content;
      if (content.end > offset && (!best || content.size < best.size)) best = content;
    }
    return best?.attribution;
  };
  return { at };
};

type Positioned = { readonly span: Range };

/** Findings within a range, by binary search; they are sorted by offset. */
const within = <T extends Positioned>(all: readonly T[], { start, end }: Range): readonly T[] => {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as T).span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < all.length && (all[index] as T).span.start < end && found.length < 30; index += 1)
    found.push(all[index] as T);
  return found;
};

const distance = (a: Range, b: Range): number => (b.start >= a.end ? b.start - a.end : (a.start - b.end) * 1.3);

const nearest = <T extends Positioned>(all: readonly T[], trigger: Range): T | undefined => {
  let best: T | undefined;
  for (const one of all) if (!best || distance(trigger, one.span) < distance(trigger, best.span)) best = one;
  return best;
};

const eventTime = (time: TimeExpression, basis: EventTime['basis']): EventTime | undefined =>
  time.interval && {
    id: time.id,
    from: time.interval.from,
    to: time.interval.to,
    precision: timePrecision(time),
    // "now" names no day: it is the one the report was told on
    basis: time.value === 'PRESENT_REF' ? 'publication' : basis,
  };

/** What happened "from 5 to 7 January" happened on these three days. */
const overRange = (time: EventTime | undefined, ranges: ReadonlyMap<string, Interval>): EventTime | undefined => {
  const range = time?.id === undefined ? undefined : ranges.get(time.id);
  return time && range ? { ...time, ...range, precision: range.from === range.to ? time.precision : 'span' } : time;
};

const eventPlace = (toponym: Toponym, basis: EventPlace['basis']): EventPlace => ({
  span: toponym.span,
  toponym: toponym.id,
  ...(toponym.place ? { place: toponym.place } : {}),
  precision: precisionOf(toponym.place),
  basis,
});

export type Layers = Clauses & {
  readonly times: readonly TimeExpression[];
  readonly toponyms: readonly Toponym[];
  readonly attributions: readonly Attribution[];
};

/** Looks up when and where, for a trigger in its clause and sentence. */
export type Setting = {
  readonly time: (sentence: Sentence, trigger: Range, voice: Attribution | undefined) => EventTime | undefined;
  /** What a voice tells as past happened by the day it spoke. */
  readonly bySaying: (voice: Attribution | undefined) => EventTime | undefined;
  readonly place: (sentence: Sentence, trigger: Range) => EventPlace | undefined;
  readonly dateline: EventPlace | undefined;
};

type SettingOptions = {
  readonly dateline: Range | undefined;
  readonly until: ReadonlySet<string>;
  readonly ranges: RangeWords;
};

/**
 * Dates of saying are no dates of happening: "said on Saturday" leaves the content undated. Nor is the end of something
 * that lasts: "in force until January 19".
 */
export const settingOf = (layers: Layers, voices: Voices, options: SettingOptions): Setting => {
  const { dateline, until } = options;
  const ranges = rangesOf(layers.times, layers.tokens, options.ranges);
  const before = (span: Range): string => layers.tokens[lastStartingBy(layers.tokens, span.start) - 1]?.lower ?? '';
  const saidOn = new Set(layers.attributions.map((attribution) => attribution.saidOn));
  const times = layers.times.filter(
    (time) =>
      time.span.part === undefined &&
      time.interval &&
      time.type !== 'DURATION' &&
      time.type !== 'SET' &&
      !until.has(before(time.span)),
  );
  // "Moscow said that rebels attacked the camp": named as a government, the town is not where it happened.
  const toponyms = layers.toponyms.filter(
    ({ span, form, metonym }) => span.part === undefined && form !== 'dateline' && metonym === undefined,
  );
  const home = layers.toponyms.find(
    ({ form, span }) => form === 'dateline' || (dateline && span.start === dateline.start),
  );
  const cues = layers.attributions
    .flatMap((attribution) => attribution.cue.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start);
  /** Is the time told by the same voice, or in what the trigger itself says ("attacked a depot on 3 May")? */
  const isOf = (span: Range, voice: Attribution | undefined, trigger: Range): boolean => {
    const other = voices.at(span.start);
    if (other === voice) return true;
    const cue = cues[lastStartingBy(cues, trigger.start)];
    return other !== undefined && cue?.attribution === other && covers(cue, trigger);
  };
  const time: Setting['time'] = (sentence, trigger, voice) => {
    const all = within(times, sentence).filter(({ id, span }) => !saidOn.has(id) && isOf(span, voice, trigger));
    // where only one date stands there is nothing to choose
    const own = all.length > 1 ? timesOfClause(all, trigger, layers) : [];
    const found = nearest(own.length > 0 ? own : all, trigger);
    return found && overRange(eventTime(found, 'stated'), ranges);
  };
  const place: Setting['place'] = (sentence, trigger) => {
    const all = within(toponyms, sentence);
    const names = all.filter(({ form }) => form !== 'adjective');
    const found = nearest(names.length > 0 ? names : all, trigger);
    return found && eventPlace(found, 'stated');
  };
  const byId = new Map(layers.times.map((one) => [one.id, one]));
  const bySaying: Setting['bySaying'] = (voice) => {
    const said = voice?.saidOn === undefined ? undefined : byId.get(voice.saidOn)?.interval?.to;
    return said ? { from: null, to: said, precision: 'span', basis: 'context' } : undefined;
  };
  return { time, bySaying, place, dateline: home && eventPlace(home, 'dateline') };
};

/** More than this long before the report, a happening is background. */
const backgroundDays = 120;

/** Told as past history: dated long before the report. */
export const isBackground = (time: EventMention['time'], reportDate: string | undefined): boolean =>
  time?.to !== undefined &&
  time.to !== null &&
  time.basis === 'stated' &&
  reportDate !== undefined &&
  daysFrom(time.to, reportDate.slice(0, 10)) > backgroundDays;
