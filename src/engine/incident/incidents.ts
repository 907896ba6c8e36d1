import type { EventFamily } from '../../model/event-type.ts';
import { familyOf } from '../../model/event-types/index.ts';
import type { EventMention, EventTime, Incident } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { Scene } from './date-clues.ts';
import { mainOf } from './main.ts';
import type { Story } from './stories.ts';
import { segmentAt, storiesOf } from './stories.ts';
import { whenOf } from './when.ts';

const talk = new Set<EventFamily>(['discourse', 'diplomacy', 'justice', 'other']);

/** Talk about a happening and its sequel in court are no part of it, unless they are what the report is about. */
const partsOf = (main: EventMention, events: readonly EventMention[]): readonly EventMention[] =>
  talk.has(familyOf(main.type)) ? events : events.filter(({ type }) => !talk.has(familyOf(type)));

/** "riots broke out in early January … aired on Saturday": the day a report is dated on gives way to such a span. */
const timeOf = (scene: Scene): EventTime | undefined => {
  const { main, published } = scene;
  const day = whenOf(scene);
  const time = main?.time;
  const wide = time?.basis === 'stated' && (time.precision === 'month' || time.precision === 'span');
  const earlier = wide && time.to !== null && published !== undefined && time.to < published;
  return earlier && day?.from === published ? time : day;
};

/** What the date of each story is weighed against. */
export const scenesOf = (doc: Doc, events: readonly EventMention[]): readonly (Scene & { readonly story: Story })[] => {
  const told = events.filter(({ background }) => background !== true);
  const triggers = new Map(events.map((event) => [event.trigger[0]?.start ?? 0, event]));
  const said = new Set(doc.attributions.flatMap(({ saidOn }) => (saidOn === undefined ? [] : [saidOn])));
  const published = (doc.report.published ?? doc.dateline.published?.value)?.slice(0, 10);
  return storiesOf(doc).map((story) => {
    const { segments, segment } = story;
    const mine = told.filter(({ trigger }) => segmentAt(segments, trigger[0]?.start ?? 0, doc) === segment);
    return { doc, story, segments, segment, events: mine, main: mainOf(mine), triggers, said, published };
  });
};

const incidentOf = (scene: Scene & { readonly story: Story }, index: number): Incident | undefined => {
  const { main, events } = scene;
  if (!main) return undefined;
  const { figures, people, totals, place } = scene.story;
  const time = timeOf(scene);
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
  const incidents: Incident[] = [];
  for (const scene of scenesOf(doc, events)) {
    const incident = incidentOf(scene, incidents.length);
    if (incident) incidents.push(incident);
  }
  return incidents;
};
