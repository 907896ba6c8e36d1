import type { EventMention, Figure } from '../../model/index.ts';
import { covers, lastStartingBy } from '../../text/range.ts';

/** "killed 14 people": the participant "14 people" is numbered by the figure "14". */
const numberFor = (
  span: EventMention['sentence'],
  figures: readonly Figure[],
  starts: readonly Figure['span'][],
): string | undefined => {
  for (let index = lastStartingBy(starts, span.end); index >= 0; index -= 1) {
    const figure = figures[index] as Figure;
    if (figure.span.end < span.start - 30) return undefined;
    const people = figure.ofWhom?.span;
    if (covers(span, figure.span) || (people && people.start < span.end && span.start < people.end)) return figure.id;
  }
  return undefined;
};

/** The events with each participant tied to the figure that counts it. */
export const withNumbers = (events: readonly EventMention[], figures: readonly Figure[]): readonly EventMention[] => {
  if (figures.length === 0) return events;
  const starts = figures.map(({ span }) => span);
  return events.map((event) => {
    let changed = false;
    const participants = event.participants.map((participant) => {
      const number = participant.number === undefined ? numberFor(participant.span, figures, starts) : undefined;
      if (number === undefined) return participant;
      changed = true;
      return { ...participant, number };
    });
    return changed ? Object.freeze({ ...event, participants }) : event;
  });
};
