import { canonical } from '../../model/canonical.ts';
import type {
  EventMention,
  EventPlace,
  EventTime,
  Figure,
  Incident,
  Place,
  ReportRecord,
  TimeExpression,
  Toponym,
} from '../../model/index.ts';
import { precisionOf, timePrecision } from '../../text/precision.ts';
import { recounted } from './recounted.ts';
import type { Standing } from './standing.ts';

/** Findings of a layer that are not as the machine left them, by id. */
const changedIn = <T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): ReadonlyMap<string, T> => {
  const known = new Map(before.map((one) => [one.id, one]));
  return new Map(now.filter((one) => known.has(one.id) && known.get(one.id) !== one).map((one) => [one.id, one]));
};

type Setting = Pick<EventMention, 'time' | 'place'>;

/** What changed that the time and the place of events and incidents rest on. */
type Moved = {
  readonly times: ReadonlyMap<string, TimeExpression>;
  readonly toponyms: ReadonlyMap<string, Toponym>;
  /** The day of publication of before and now, where that was put right. */
  readonly published?: { readonly from: string; readonly to: string };
};

const timeBy = ({ times, published }: Moved, time: EventTime): EventTime | undefined => {
  const moved = time.id === undefined ? undefined : times.get(time.id);
  if (moved) {
    if (!moved.interval) return undefined;
    const { from, to } = moved.interval;
    return from === time.from && to === time.to ? time : { ...time, from, to, precision: timePrecision(moved) };
  }
  // A default follows what it is the default of: nothing in the text says this day.
  if (!published || time.id !== undefined || time.basis !== 'publication' || time.from !== published.from) return time;
  return { ...time, from: published.to, to: time.to === null ? null : published.to };
};

const placeBy = ({ toponyms }: Moved, place: EventPlace): EventPlace => {
  const moved = place.toponym === undefined ? undefined : toponyms.get(place.toponym);
  if (!moved || canonical(moved.place) === canonical(place.place)) return place;
  const { place: _, ...rest } = place;
  return { ...rest, ...(moved.place ? { place: moved.place } : {}), precision: precisionOf(moved.place) };
};

/** The setting with what it rests on as it is now; `fixed` are parts a reviewer set themselves. */
const settingBy = <T extends Setting>(
  moved: Moved,
  value: T,
  fixed: { readonly time?: boolean; readonly place?: boolean } = {},
): T => {
  const { time, place, ...rest } = value;
  const nextTime = time && fixed.time !== true ? timeBy(moved, time) : time;
  const nextPlace = place && fixed.place !== true ? placeBy(moved, place) : place;
  if (nextTime === time && nextPlace === place) return value;
  return { ...rest, ...(nextTime ? { time: nextTime } : {}), ...(nextPlace ? { place: nextPlace } : {}) } as T;
};

const isSet = ({ values }: Standing, event: string, field: 'time' | 'place'): boolean =>
  values.has(`/events/${event}/${field}`);

const followedFigures = (record: ReportRecord, { times }: Moved, { values }: Standing): ReportRecord['figures'] => {
  if (times.size === 0) return record.figures;
  return record.figures.map((figure) => {
    const { asOf, ...rest } = figure;
    const moved = asOf?.time === undefined ? undefined : times.get(asOf.time);
    if (!asOf || !moved || values.has(`/figures/${figure.id}/asOf`)) return figure;
    const value = moved.interval?.to ?? moved.interval?.from ?? moved.value;
    return value === undefined ? rest : value === asOf.value ? figure : { ...figure, asOf: { ...asOf, value } };
  });
};

const followedEntities = (
  record: ReportRecord,
  before: ReportRecord,
  { toponyms }: Moved,
): ReportRecord['entities'] => {
  if (toponyms.size === 0) return record.entities;
  const old = new Map(before.toponyms.map((toponym) => [toponym.id, toponym.place?.id]));
  return record.entities.map((entity) => {
    const moved = [...toponyms.values()].find(
      ({ id, span }) =>
        entity.place?.id === old.get(id) && entity.mentions.some((mention) => mention.span.start === span.start),
    );
    if (!moved || entity.type !== 'place') return entity;
    const { place: _, ...rest } = entity;
    return moved.place ? { ...entity, place: moved.place as Place } : rest;
  });
};

const startOf = (event: EventMention): number => event.trigger[0]?.start ?? 0;

/** An added event belongs to the happening told around it; where the report tells none it is one. */
const withHomes = (
  incidents: readonly Incident[],
  record: ReportRecord,
  fresh: readonly EventMention[],
): readonly Incident[] => {
  let all = incidents;
  for (const event of fresh) {
    const told = record.events.filter(({ id }) => id !== event.id && all.some(({ events }) => events.includes(id)));
    const before = told.filter((other) => startOf(other) <= startOf(event));
    const near = before.toSorted((a, b) => startOf(b) - startOf(a))[0] ?? told[0];
    const home = near && all.find(({ events }) => events.includes(near.id));
    const { time, place } = event;
    const own: Incident = {
      id: `${event.id}i`,
      lead: all.length === 0,
      main: event.id,
      events: [event.id],
      figures: [],
      totals: [],
      ...(time ? { time } : {}),
      ...(place ? { place } : {}),
      people: [],
    };
    all = home ? all.map((one) => (one === home ? { ...one, events: [...one.events, event.id] } : one)) : [...all, own];
  }
  return all;
};

/** Figures whose event a reviewer told count for the happening of that event. */
const withFigures = (incidents: readonly Incident[], moved: readonly Figure[]): readonly Incident[] =>
  moved.length === 0
    ? incidents
    : incidents.map((incident) => {
        const rest = incident.figures.filter((id) => !moved.some((figure) => figure.id === id));
        const own = moved.filter(({ event }) => event !== undefined && incident.events.includes(event));
        const figures = [...rest, ...own.map(({ id }) => id)];
        return canonical(figures) === canonical(incident.figures) ? incident : { ...incident, figures };
      });

/** The main event's time and place are its incident's, where a reviewer set them. */
const withMain = (incident: Incident, record: ReportRecord, standing: Standing): Incident => {
  const main = record.events.find(({ id }) => id === incident.main);
  let now = incident;
  for (const field of ['time', 'place'] as const) {
    if (!main || !isSet(standing, main.id, field)) continue;
    const { [field]: _, ...rest } = now;
    const value = main[field];
    if (canonical(value) !== canonical(now[field])) now = { ...rest, ...(value ? { [field]: value } : {}) };
  }
  return now;
};

const followedIncidents = (
  machine: ReportRecord,
  record: ReportRecord,
  moved: Moved,
  standing: Standing,
): ReportRecord['incidents'] => {
  const added = new Set([...standing.added.values()].map(({ finding }) => finding.id));
  const changed = changedIn(machine.figures, record.figures);
  const homed = withHomes(
    record.incidents,
    record,
    record.events.filter(({ id }) => added.has(id) && !record.incidents.some(({ events }) => events.includes(id))),
  );
  const told = record.figures.filter(({ id }) => added.has(id) || standing.values.has(`/figures/${id}/event`));
  const before = new Map(machine.figures.map((figure) => [figure.id, figure]));
  const elsewhere = told.filter((figure) => before.get(figure.id)?.event !== figure.event || added.has(figure.id));
  return withFigures(homed, elsewhere).map((incident) => {
    const set = withMain(settingBy(moved, incident), record, standing);
    const was = machine.incidents.find(({ id }) => id === set.id);
    const counts =
      set.figures.some((id) => changed.has(id) || added.has(id)) || set.figures.length !== was?.figures.length;
    if (!counts) return set;
    return { ...set, totals: recounted(set, record, [...changed.values()]) };
  });
};

const publishedBy = (machine: ReportRecord, record: ReportRecord): Pick<Moved, 'published'> => {
  const [from, to] = [machine, record].map(({ report }) => report.published?.value.slice(0, 10));
  return from === undefined || to === undefined || from === to ? {} : { published: { from, to } };
};

/**
 * What rests on findings that were put right follows them: the day of an event on its phrase of time, its place on its
 * toponym, an incident's on its main event, totals on figures. What a reviewer set themselves is left as it is.
 */
export const followed = (machine: ReportRecord, record: ReportRecord, standing: Standing): ReportRecord => {
  if (record === machine) return record;
  const moved: Moved = {
    times: changedIn(machine.times, record.times),
    toponyms: changedIn(machine.toponyms, record.toponyms),
    ...publishedBy(machine, record),
  };
  const events = record.events.map((event) =>
    settingBy(moved, event, { time: isSet(standing, event.id, 'time'), place: isSet(standing, event.id, 'place') }),
  );
  const now = {
    ...record,
    entities: followedEntities(record, machine, moved),
    figures: followedFigures(record, moved, standing),
    events,
  };
  return { ...now, incidents: followedIncidents(machine, now, moved, standing) };
};
