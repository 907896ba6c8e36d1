import { packFor } from '../../language/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { EventMention, Place, ReportRecord, Span } from '../../model/index.ts';
import type { Term } from '../terms.ts';
import { termsBetween } from '../terms.ts';
import { verbOf } from './mention-base.ts';

/** Days that a mention may be about, inclusive; null is open. */
export type SketchDays = { readonly from: string | null; readonly to: string | null };

export type SketchPlace = { readonly id: string; readonly name: string };

/** What linking knows of an event mention: small, plain data, kept beside the record. Words are base forms in lower case. */
export type MentionSketch = {
  readonly id: string;
  readonly language: string;
  /** The last content word of the trigger: "call for help" has "help". */
  readonly head: string;
  /** All content words of the trigger. */
  readonly bases: readonly string[];
  readonly type?: string;
  /** The first mention of the same happening in its report. */
  readonly sameAs?: string;
  /** The day it is said to have happened on, and where, if the report says so of this event. */
  readonly on?: SketchDays;
  readonly at?: Place;
  /** How far down the report its sentence stands, from 0 to 1. */
  readonly depth: number;
  /** Content words of its sentence, in order, those of the trigger left out. */
  readonly words: readonly string[];
  /** Content words directly before the trigger, nearest first, and behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Names of who and what is named in its sentence, pronouns resolved; lower case. */
  readonly names: readonly string[];
  /** Last words of its participants. */
  readonly participants: readonly string[];
  readonly days: readonly SketchDays[];
  /** Places named in its sentence. */
  readonly places: readonly SketchPlace[];
  readonly numbers: readonly string[];
};

/** Words kept on each side of the trigger. */
const SIDE = 4;

const overlaps = (a: Span, b: Span): boolean => (a.part ?? '') === (b.part ?? '') && a.start < b.end && b.start < a.end;

/** What stands in the sentence, that nearest to the trigger first. */
const within = <T>(all: readonly T[], spanOf: (one: T) => Span, sentence: Span, trigger: Span): readonly T[] => {
  const distance = (one: T): number => Math.abs(spanOf(one).start - trigger.start);
  return all.filter((one) => overlaps(spanOf(one), sentence)).sort((a, b) => distance(a) - distance(b));
};

type Scene = { readonly record: ReportRecord; readonly text: string; readonly pack: LanguagePack };

const sceneOf = (record: ReportRecord, headline: boolean): Scene => ({
  record,
  text: headline ? (record.report.headline ?? '') : record.report.text,
  pack: packFor(record.report.language),
});

/** Base forms of the trigger; of one without content words ("is off") the words as they stand. */
const basesOf = ({ text, pack }: Scene, spans: readonly Span[]): readonly string[] => {
  const bases = spans.flatMap(({ start, end }) =>
    termsBetween(text, start, end, pack).map((term) =>
      verbOf(term.term, text.slice(term.start, term.end).toLowerCase(), pack),
    ),
  );
  return bases.length > 0 ? bases : spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
};

const namesIn = ({ record }: Scene, sentence: Span): readonly string[] => {
  const there = record.entities.filter(({ mentions }) => mentions.some(({ span }) => overlaps(span, sentence)));
  return [...new Set(there.map(({ name }) => name.toLowerCase()))];
};

const daysOf = ({ record }: Scene, event: EventMention): readonly SketchDays[] => {
  const { time, sentence, trigger } = event;
  if (time) return [{ from: time.from, to: time.to }];
  const times = within(record.times, ({ span }) => span, sentence, trigger[0] as Span);
  return times.flatMap(({ interval }) => (interval ? [interval] : []));
};

const placesOf = ({ record }: Scene, event: EventMention): readonly SketchPlace[] => {
  const { place, sentence, trigger } = event;
  const near = within(record.toponyms, ({ span }) => span, sentence, trigger[0] as Span);
  const all = [place?.place, ...near.map((toponym) => toponym.place)].flatMap((one) => (one ? [one] : []));
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
};

const participantsOf = ({ text, pack }: Scene, { participants, sentence }: EventMention): readonly string[] =>
  participants.flatMap(({ span }) => {
    const terms = span.part === sentence.part ? termsBetween(text, span.start, span.end, pack) : [];
    return terms.slice(-1).map(({ term }) => term);
  });

/** What is said of the event itself, and not of its sentence or its report. */
const statedOf = ({ time, place }: EventMention): Pick<MentionSketch, 'on' | 'at'> => ({
  ...(time?.basis === 'stated' ? { on: { from: time.from, to: time.to } } : {}),
  ...(place?.basis === 'stated' && place.place ? { at: place.place } : {}),
});

const termOf = ({ term }: Term): string => term;

const sketchOf = (scene: Scene, event: EventMention): MentionSketch => {
  const { record, text, pack } = scene;
  const { sentence, trigger } = event;
  const terms = termsBetween(text, sentence.start, sentence.end, pack);
  const others = terms.filter(({ start, end }) => !trigger.some((span) => span.start < end && start < span.end));
  const first = trigger[0] as Span;
  const bases = basesOf(scene, trigger);
  return {
    id: event.id,
    language: record.report.language,
    head: bases.at(-1) as string,
    bases,
    ...(event.type && event.type !== 'other' ? { type: event.type } : {}),
    ...(event.sameAs === undefined ? {} : { sameAs: event.sameAs }),
    ...statedOf(event),
    depth: sentence.start / Math.max(1, text.length),
    words: others.map(termOf),
    before: others
      .filter(({ end }) => end <= first.start)
      .slice(-SIDE)
      .reverse()
      .map(termOf),
    behind: others
      .filter(({ start }) => start >= first.end)
      .slice(0, SIDE)
      .map(termOf),
    names: namesIn(scene, sentence),
    participants: participantsOf(scene, event),
    days: daysOf(scene, event),
    places: placesOf(scene, event),
    numbers: others.filter(({ number }) => number).map(termOf),
  };
};

/** The event mentions of a report as linking sees them. */
export const mentionSketchesOf = (record: ReportRecord): readonly MentionSketch[] =>
  record.events.map((event) => sketchOf(sceneOf(record, event.sentence.part === 'headline'), event));
