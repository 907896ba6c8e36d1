import { eventTypes } from '../../model/event-types/index.ts';
import type { EventMention, Incident } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { Story } from './stories.ts';
import { segmentAt, storiesOf } from './stories.ts';

const families = new Map<string, string>(Object.values(eventTypes).map(({ id, family }) => [id, family]));

const weights: Readonly<Record<string, number>> = {
  violence: 6,
  disaster: 5,
  crime: 5,
  protest: 4,
  coercion: 3,
  state: 2,
  justice: 1,
  diplomacy: 1,
};

/** Acts of speech and rows of `other` open no incident of their own. */
const weightOf = (event: EventMention): number => {
  const family = weights[families.get(event.type) ?? ''] ?? 0;
  const real = event.polarity === 'positive' && event.modality === 'actual' && event.background !== true;
  return family + (real ? 10 : 0);
};

/** The event an incident is about: the weightiest real one, the first of its kind. */
const mainOf = (events: readonly EventMention[]): EventMention | undefined => {
  let main: EventMention | undefined;
  for (const event of events) if (!main || weightOf(event) > weightOf(main)) main = event;
  return main;
};

const incidentOf = (story: Story, events: readonly EventMention[], index: number): Incident | undefined => {
  const main = mainOf(events);
  if (!main) return undefined;
  const { figures, people, totals, time, place } = story;
  return Object.freeze({
    id: `i${String(index + 1)}`,
    lead: index === 0,
    main: main.id,
    events: events.map(({ id }) => id),
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
    const incident = incidentOf(story, mine, incidents.length);
    if (incident) incidents.push(incident);
  }
  return incidents;
};
