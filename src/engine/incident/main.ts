import type { EventFamily } from '../../model/event-type.ts';
import { familyOf } from '../../model/event-types/index.ts';
import type { EventTypeId } from '../../model/event-types/index.ts';
import type { EventMention } from '../../model/index.ts';
import { covers } from '../../text/range.ts';

const byFamily: Readonly<Record<EventFamily, number>> = {
  violence: 3.5,
  disaster: 3.5,
  crime: 3,
  protest: 3,
  coercion: 2.5,
  state: 2.5,
  diplomacy: 2.5,
  justice: 2,
  discourse: 2,
  other: -4,
};

/** What an act led to, or the frame it is told in; the act itself is what a report is about. */
const byType: Partial<Readonly<Record<EventTypeId, number>>> = {
  killing: -1.5,
  injury: -2,
  death: 2,
  displacement: -1,
  'flight-or-escape': 3,
  announcement: -2,
  threat: 1,
  investigation: -0.5,
  'property-destruction-or-looting': -0.5,
};

const byModality: Readonly<Record<EventMention['modality'], number>> = {
  actual: 3,
  attempted: 2.5,
  planned: 1,
  threatened: 0,
  feared: 0,
  demanded: 0,
  possible: 0,
  hypothetical: -0.5,
};

/** Told by a verb, an act stands in the foreground; as a noun it is often only spoken of. */
const isVerbal = ({ rule }: EventMention): boolean => !rule.endsWith('-noun');

type Weighed = {
  readonly events: readonly EventMention[];
  readonly sentences: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
};

/** "denounced the attack", "called off the strike": the noun is what another event of the sentence is about. */
const isTopic = ({ events }: Weighed, event: EventMention, index: number): boolean => {
  const [trigger] = event.trigger;
  if (trigger === undefined || isVerbal(event)) return false;
  for (let at = Math.max(0, index - 6); at < Math.min(events.length, index + 7); at += 1) {
    const other = events[at] as EventMention;
    if (other === event || other.type === 'other' || other.sentence.start !== event.sentence.start) continue;
    if (other.participants.some(({ role, span }) => role !== 'actor' && covers(span, trigger))) return true;
  }
  return false;
};

const scoreOf = (all: Weighed, event: EventMention, index: number): number => {
  const sentence = all.sentences.indexOf(event.sentence.start);
  return (
    byFamily[familyOf(event.type)] +
    (byType[event.type as EventTypeId] ?? 0) +
    byModality[event.modality] +
    (event.polarity === 'negative' ? -2 : 0) +
    (sentence === 0 ? 3 : sentence === 1 ? 1.5 : 0) +
    (isVerbal(event) ? 1 : 0) +
    (isTopic(all, event, index) ? -2 : 0) +
    (event.certainty === 'stated' ? 0 : -1) +
    (event.participants.length > 0 ? 0.5 : 0) +
    Math.min(1.5, 0.3 * ((all.counts.get(event.type) ?? 1) - 1))
  );
};

/**
 * The event an incident is about: real, told by a verb, near the beginning, told again; an act before what came of it
 * and before what was said of it.
 */
export const mainOf = (events: readonly EventMention[]): EventMention | undefined => {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sentences = [...new Set(events.slice(0, 60).map(({ sentence }) => sentence.start))].slice(0, 2);
  const all = { events, sentences, counts };
  let main: EventMention | undefined;
  let best = -Infinity;
  events.forEach((event, index) => {
    const score = scoreOf(all, event, index);
    if (score > best) [main, best] = [event, score];
  });
  return main;
};
