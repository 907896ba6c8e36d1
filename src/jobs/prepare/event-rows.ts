import { familyOf } from '../../model/event-types/index.ts';
import type { EventMention, ReportRecord } from '../../model/index.ts';
import type { EventRow } from '../../store/rows.ts';

/** Actors by the name of their entity, else by their words. */
const actorsOf = ({ report, entities }: ReportRecord, { participants }: EventMention): readonly string[] =>
  participants
    .filter(({ role }) => role === 'actor')
    .map(({ entity, span }) => {
      const named = entities.find(({ id }) => id === entity);
      return named?.name ?? report.text.slice(span.start, span.end);
    });

/** What queries ask of the events of a record. */
export const eventRowsOf = (record: ReportRecord): readonly EventRow[] => {
  const incidents = new Map(record.incidents.flatMap(({ id, events }) => events.map((event) => [event, id] as const)));
  return record.events.map((event): EventRow => {
    const { id, type, time, place, polarity, modality } = event;
    const incident = incidents.get(id);
    const actors = actorsOf(record, event);
    return {
      id,
      type,
      family: familyOf(type),
      ...(time ? { from: time.from, to: time.to, precision: time.precision, basis: time.basis } : {}),
      ...(place?.place ? { place: place.place } : {}),
      ...(incident === undefined ? {} : { incident }),
      polarity,
      modality,
      ...(actors.length > 0 ? { actors } : {}),
    };
  });
};
