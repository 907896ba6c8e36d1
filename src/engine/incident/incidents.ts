import type { EventFamily } from '../../model/event-type.ts';
import { eventTypes } from '../../model/event-types/index.ts';
import type { EventMention, EventTime, Incident } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { mainOf } from './main.ts';
import type { Story } from './stories.ts';
import { segmentAt, storiesOf } from './stories.ts';

const families = new Map<string, EventFamily>(Object.values(eventTypes).map(({ id, family }) => [id, family]));
const talk = new Set<EventFamily | undefined>(['discourse', 'diplomacy', 'justice', 'other']);

/** Talk about a happening and its sequel in court are no part of it, unless they are what the report is about. */
const partsOf = (main: EventMention, events: readonly EventMention[]): readonly EventMention[] =>
  talk.has(families.get(main.type)) ? events : events.filter(({ type }) => !talk.has(families.get(type)));

/** "riots broke out in early January … aired on Saturday": the day a report is dated on gives way to such a span. */
const timeOf = (doc: Doc, { time }: EventMention, day: EventTime | undefined): EventTime | undefined => {
  const told = (doc.report.published ?? doc.dateline.published?.value)?.slice(0, 10);
  const wide = time?.basis === 'stated' && (time.precision === 'month' || time.precision === 'span');
  const earlier = wide && time.to !== null && told !== undefined && time.to < told;
  return earlier && day?.from === told ? time : day;
};

const incidentOf = (doc: Doc, story: Story, events: readonly EventMention[], index: number): Incident | undefined => {
  const main = mainOf(events);
  if (!main) return undefined;
  const { figures, people, totals, place } = story;
  const time = timeOf(doc, main, story.time);
  return Object.freeze({
    id: `i${String(index + 1)}`,
    lead: index === 0,
    main: main.id,
    events: partsOf(main, events).map(({ id }) => id),
    figures: figures.map(({ id }) => id),
    totals,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    people,
  });
};

/** What the report tells as one happening each, the lead first. A story without any event makes no incident. */
export const incidentsOf = (doc: Doc, events: readonly EventMention[]): readonly Incident[] => {
  const told = events.filter(({ background }) => background !== true);
  const incidents: Incident[] = [];
  for (const story of storiesOf(doc)) {
    const mine = told.filter(({ trigger }) => segmentAt(story.segments, trigger[0]?.start ?? 0, doc) === story.segment);
    const incident = incidentOf(doc, story, mine, incidents.length);
    if (incident) incidents.push(incident);
  }
  return incidents;
};
