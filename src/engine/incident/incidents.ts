import type { EventMention, Incident } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import { mainOf } from './main.ts';
import type { Story } from './stories.ts';
import { segmentAt, storiesOf } from './stories.ts';

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
