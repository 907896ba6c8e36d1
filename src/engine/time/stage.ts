import type { TimeExpression } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { Note, Stage } from '../stage.ts';
import type { Anchored, Anchors, State, Told } from './anchor.ts';
import { parseDay } from '../../text/calendar.ts';
import type { Reader } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import type { Candidate } from './meaning.ts';
import { ordered, orderOf } from './order.ts';
import { recognise } from './recognise.ts';
import { refine } from './refine.ts';
import { expressionOf } from './expression.ts';
import { intervalOf } from './interval.ts';
import { moveDay } from './resolve-shift.ts';
import { resolve } from './resolve.ts';
import type { Tense, Tone } from './tense.ts';
import { isSayingDay, toneAround } from './tense.ts';

export type Needs = 'paragraphs' | 'tokens' | 'sentences' | 'syntax' | 'casing' | 'tags' | 'dateline' | 'names';

/** Days count from the dateline, months and years from publication; each stands in for the other where it is missing. */
const anchorsOf = (doc: Doc<Needs>): Anchors => {
  const published = parseDay(doc.report.published ?? doc.dateline.published?.value);
  const dated = parseDay(doc.dateline.date);
  const now = dated ?? published;
  if (now === undefined) return { basis: 'unresolved', calendarBasis: 'unresolved' };
  return {
    now,
    calendarNow: published ?? now,
    basis: dated === undefined ? 'publication' : 'dateline',
    calendarBasis: published === undefined ? 'dateline' : 'publication',
  };
};

/** A date the report tells becomes what "the next day" counts from; durations, sets and references do not. */
const toldAfter = (told: Told | undefined, id: string, candidate: Candidate, found: Anchored): Told | undefined =>
  found.value !== undefined &&
  found.days &&
  (candidate.type === 'DATE' || candidate.type === 'TIME') &&
  candidate.meaning.kind !== 'literal'
    ? { id, days: found.days, value: found.value }
    : told;

/** "the first nine months", "the year": what follows is not compared with a quarter. */
const isLonger = ({ type, meaning }: Candidate): boolean =>
  type === 'DURATION' && meaning.kind === 'literal' && /^P(?:[69]M|1Y)$/.test(meaning.value);

const nextState = (state: State, id: string, candidate: Candidate, found: Anchored, saying: boolean): State => {
  const told = toldAfter(state.told, id, candidate, found);
  const begun = found.days !== undefined && found.days.from <= (state.anchors.now ?? Infinity);
  const part = candidate.meaning.kind === 'part' && candidate.meaning.yearStep === undefined;
  const named = part && begun ? found.value : undefined;
  const period = named ?? state.period;
  const longer = candidate.meaning.kind === 'part' ? false : (state.longer ?? false) || isLonger(candidate);
  const story = saying ? state.story : told;
  const day = story && story.days.to - story.days.from > 6 ? state.day : story;
  return {
    anchors: state.anchors,
    longer,
    ...(told ? { told } : {}),
    ...(story ? { story } : {}),
    ...(day ? { day } : {}),
    ...(period === undefined ? {} : { period }),
  };
};

/** "two days after January 2": a length, and the day it leads to. */
const countedFrom = (candidate: Candidate, next: Candidate, state: State, number: number): Anchored | undefined => {
  const { meaning } = candidate;
  if (meaning.kind !== 'literal' || !meaning.from || next.first !== candidate.last + 1) return undefined;
  const base = resolve(next, state, () => 0).days;
  if (!base || base.from !== base.to) return undefined;
  const { unit, min, max } = meaning.from;
  const ends = [moveDay(unit, base.from, min), moveDay(unit, base.from, max)] as const;
  const days = { from: Math.min(...ends), to: Math.max(...ends) };
  const interval = intervalOf(days);
  return { value: meaning.value, days, ...(interval ? { interval } : {}), basis: 'context', anchor: `t${number}` };
};

/** Only a report with a date such as "3/4/2021" is searched for how it writes its dates. */
const settled = (candidate: Candidate, doc: Doc<Needs>, now: number | undefined): Candidate =>
  candidate.meaning.kind === 'calendar' && candidate.meaning.ambiguous
    ? ordered(candidate, orderOf(doc.tokens), now, doc.pack.time.order)
    : candidate;

/** A time with what its reading rests on. */
export type Reading = {
  readonly time: TimeExpression;
  readonly candidate: Candidate;
  readonly reader: Reader;
  /** What the report had told before it. */
  readonly state: State;
  /** Only where the words leave the direction open. */
  readonly tone?: Tone;
};

/** The times of a report in text order, each with what its reading rests on. */
export const readingsOf = (doc: Doc<Needs>, note: Note): readonly Reading[] => {
  const lexicon = lexiconOf(doc.pack);
  // a language without words for time: even figures are left alone, their order is not known
  if (lexicon.triggers.size === 0) return [];
  const readings: Reading[] = [];
  let state: State = { anchors: anchorsOf(doc) };
  for (const { first, last } of doc.sentences) {
    const reader: Reader = {
      tokens: doc.tokens,
      tags: doc.tags,
      xpos: (token) => doc.syntax?.xpos(token) ?? '',
      casing: doc.casing,
      lexicon,
      numbers: doc.pack.core.numbers,
      first,
      last,
    };
    const candidates = refine(reader, recognise(reader)).map((candidate) => settled(candidate, doc, state.anchors.now));
    for (const [index, candidate] of candidates.entries()) {
      let tone: Tone | undefined;
      const ask = (): Tense => (tone ??= toneAround(reader, candidate)).tense;
      const id = `t${readings.length + 1}`;
      const next = candidates[index + 1];
      const found =
        (next && countedFrom(candidate, next, state, readings.length + 2)) ?? resolve(candidate, state, ask);
      const time = expressionOf(id, candidate, found, reader, doc.pack.id);
      readings.push({ time, candidate, reader, state, ...(tone ? { tone } : {}) });
      if (found.impossible)
        note({
          code: 'impossible-date',
          severity: 'warning',
          message: 'The report names a day that is in no calendar.',
          span: time.span,
        });
      state = nextState(state, id, candidate, found, isSayingDay(reader, candidate));
    }
  }
  return readings;
};

const run = (doc: Doc<Needs>, note: Note): readonly TimeExpression[] => readingsOf(doc, note).map(({ time }) => time);

/** Finds expressions of time and anchors them: recognisers, then refiners, then one reading in text order. */
export const times: Stage<Needs, 'times'> = {
  name: 'times',
  needs: ['paragraphs', 'tokens', 'sentences', 'syntax', 'casing', 'tags', 'dateline', 'names'],
  adds: 'times',
  run,
};
