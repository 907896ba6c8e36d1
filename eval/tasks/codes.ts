import { eventTypes } from '../../src/model/event-types/index.ts';
import type { EventCodes, EventMention, ReportRecord } from '../../src/model/index.ts';

const codes: ReadonlyMap<string, EventCodes> = new Map(Object.values(eventTypes).map((type) => [type.id, type.codes]));

/** The codes of an event's type. */
export const codesOf = (event: EventMention | undefined): EventCodes => codes.get(event?.type ?? '') ?? {};

/** The main event of the lead incident: what the report is about. */
export function leadEvent(record: ReportRecord): EventMention | undefined {
  const lead = record.incidents.find((incident) => incident.lead);
  return record.events.find((event) => event.id === lead?.main);
}
