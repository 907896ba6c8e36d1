import type { Attribution, EventMention, Figure, Incident, ReportRecord, ReviewLayer } from '../../model/index.ts';
import { isReference } from './anchors.ts';
import { recounted } from './recounted.ts';
import { layerOf } from './paths.ts';

/** Ids that leave, by layer. */
type Gone = Readonly<Record<ReviewLayer, ReadonlySet<string>>>;

/** A value without a field whose finding leaves. */
const without = <T extends object>(value: T, field: keyof T & string, gone: ReadonlySet<string>): T => {
  const id = value[field];
  if (typeof id !== 'string' || !gone.has(id)) return value;
  const { [field]: _, ...rest } = value;
  return rest as T;
};

/** Who speaks where an attribution leaves: the claim around it, else the report itself. */
const voiceAfter = (attributions: readonly Attribution[], gone: ReadonlySet<string>) => {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  return (id: string | null): string | null => {
    let voice = id;
    for (let steps = 0; voice !== null && gone.has(voice) && steps <= byId.size; steps += 1)
      voice = byId.get(voice)?.parent ?? null;
    return voice !== null && gone.has(voice) ? null : voice;
  };
};

type Voice = ReturnType<typeof voiceAfter>;

const keptAttributions = (record: ReportRecord, gone: Gone, voice: Voice): ReportRecord['attributions'] =>
  record.attributions
    .filter(({ id }) => !gone.attributions.has(id))
    .map((one) => {
      const next = without(one, 'saidOn', gone.times);
      if (next.parent === undefined || !gone.attributions.has(next.parent)) return next;
      const { parent, ...rest } = next;
      const now = voice(parent);
      return now === null || now === one.id ? rest : { ...rest, parent: now };
    });

const keptFigures = (record: ReportRecord, gone: Gone, voice: Voice): ReportRecord['figures'] =>
  record.figures
    .filter(({ id }) => !gone.figures.has(id))
    .map((figure) => {
      let now = figure;
      now = without(now, 'partOf', gone.figures);
      now = without(now, 'revises', gone.figures);
      now = without(now, 'event', gone.events);
      if (now.asOf?.time !== undefined && gone.times.has(now.asOf.time)) {
        const { asOf: _, ...rest } = now;
        now = rest;
      }
      const scope = now.scope && without(now.scope, 'place', gone.toponyms);
      if (scope !== now.scope && scope) now = { ...now, scope };
      return voice(now.attribution) === now.attribution ? now : { ...now, attribution: voice(now.attribution) };
    });

/** The time of an event that rests on a phrase that is none, and its place. */
const withoutSetting = <T extends Pick<EventMention, 'time' | 'place'>>(value: T, gone: Gone): T => {
  const { time, place, ...rest } = value;
  const noTime = time?.id !== undefined && gone.times.has(time.id);
  const noPlace = place?.toponym !== undefined && gone.toponyms.has(place.toponym);
  if (!noTime && !noPlace) return value;
  return { ...rest, ...(time && !noTime ? { time } : {}), ...(place && !noPlace ? { place } : {}) } as T;
};

const keptParticipants = (event: EventMention, gone: Gone, voice: Voice): EventMention['participants'] => {
  const now = event.participants.map((one) => {
    const kept = without(one, 'number', gone.figures);
    if (kept.attribution === undefined || !gone.attributions.has(kept.attribution)) return kept;
    const { attribution, ...rest } = kept;
    const claim = voice(attribution);
    return claim === null ? rest : { ...rest, attribution: claim };
  });
  return now.some((one, index) => one !== event.participants[index]) ? now : event.participants;
};

/** Where the first mention of a happening leaves, the next stands for it. */
const firstOf = (record: ReportRecord, gone: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const heads = new Map<string, string>();
  for (const { id, sameAs } of record.events)
    if (sameAs !== undefined && gone.has(sameAs) && !gone.has(id) && !heads.has(sameAs)) heads.set(sameAs, id);
  return heads;
};

const keptEvents = (record: ReportRecord, gone: Gone, voice: Voice): ReportRecord['events'] => {
  const heads = firstOf(record, gone.events);
  return record.events
    .filter(({ id }) => !gone.events.has(id))
    .map((event) => {
      let now = withoutSetting(event, gone);
      if (now.sameAs !== undefined && gone.events.has(now.sameAs)) {
        const { sameAs, ...rest } = now;
        const head = heads.get(sameAs);
        now = head === undefined || head === event.id ? rest : { ...rest, sameAs: head };
      }
      const participants = keptParticipants(now, gone, voice);
      if (participants !== now.participants) now = { ...now, participants };
      return voice(now.attribution) === now.attribution ? now : { ...now, attribution: voice(now.attribution) };
    });
};

const happened = ({ polarity, modality, background }: EventMention): boolean =>
  polarity === 'positive' && modality === 'actual' && background !== true;

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length;

const keptIncident = (
  incident: Incident,
  record: ReportRecord,
  gone: Gone,
  lost: readonly Figure[],
): Incident | undefined => {
  const events = incident.events.filter((id) => !gone.events.has(id));
  const told = record.events.filter(({ id }) => events.includes(id));
  const next = gone.events.has(incident.main) ? (told.find(happened) ?? told[0])?.id : incident.main;
  if (next === undefined || events.length === 0) return undefined;
  const figures = incident.figures.filter((id) => !gone.figures.has(id));
  const placed = withoutSetting(incident, gone);
  const main = record.events.find(({ id }) => id === next);
  const lostTime = incident.time && !placed.time && main?.time ? { time: main.time } : {};
  const lostPlace = incident.place && !placed.place && main?.place ? { place: main.place } : {};
  const same = sameIds(figures, incident.figures) && sameIds(events, incident.events) && placed === incident;
  if (same) return incident;
  const totals = sameIds(figures, incident.figures)
    ? incident.totals
    : recounted({ ...incident, figures }, record, lost);
  return { ...placed, ...lostTime, ...lostPlace, main: next, events, figures, totals };
};

/** Places that entities had from phrases that are none. */
const keptEntities = (record: ReportRecord, { toponyms }: Gone): ReportRecord['entities'] => {
  const lost = record.toponyms.filter(({ id }) => toponyms.has(id));
  if (lost.length === 0) return record.entities;
  return record.entities.map((entity) => {
    const from = entity.mentions.some(({ span }) => lost.some((toponym) => toponym.span.start === span.start));
    if (!from || !entity.place) return entity;
    const { place: _, ...rest } = entity;
    return rest;
  });
};

const keptLabels = (record: ReportRecord, gone: Gone, voice: Voice): ReportRecord['labels'] =>
  record.labels
    .filter(({ id }) => !gone.labels.has(id))
    .map((label) => {
      const now = without(label, 'target', gone.events);
      return voice(now.voice) === now.voice ? now : { ...now, voice: voice(now.voice) };
    });

const keptCaveats = (record: ReportRecord, gone: Gone): ReportRecord['caveats'] => {
  const all = new Set(Object.values(gone).flatMap((ids) => [...ids]));
  return record.caveats
    .filter(({ id }) => !gone.caveats.has(id))
    .map((caveat) =>
      caveat.about.some((id) => all.has(id)) ? { ...caveat, about: caveat.about.filter((id) => !all.has(id)) } : caveat,
    );
};

const goneBy = (paths: readonly string[]): Gone => {
  const ids = (layer: ReviewLayer): ReadonlySet<string> =>
    new Set(paths.filter((path) => path.startsWith(`/${layer}/`)).map((path) => path.split('/')[2] as string));
  return {
    times: ids('times'),
    toponyms: ids('toponyms'),
    figures: ids('figures'),
    attributions: ids('attributions'),
    events: ids('events'),
    labels: ids('labels'),
    caveats: ids('caveats'),
  };
};

/** A record without findings, and nothing in it that points at one of them. */
export const withoutFindings = (record: ReportRecord, paths: readonly string[]): ReportRecord => {
  if (paths.length === 0) return record;
  const gone = goneBy(paths);
  const voice = voiceAfter(record.attributions, gone.attributions);
  const kept: ReportRecord = {
    ...record,
    entities: keptEntities(record, gone),
    times: record.times.filter(({ id }) => !gone.times.has(id)).map((time) => without(time, 'anchor', gone.times)),
    toponyms: record.toponyms.filter(({ id }) => !gone.toponyms.has(id)),
    figures: keptFigures(record, gone, voice),
    attributions: keptAttributions(record, gone, voice),
    events: keptEvents(record, gone, voice),
    labels: keptLabels(record, gone, voice),
    caveats: keptCaveats(record, gone),
  };
  const lost = record.figures.filter(({ id }) => gone.figures.has(id));
  const incidents = record.incidents.flatMap((incident) => keptIncident(incident, kept, gone, lost) ?? []);
  const { dateline, ...report } = record.report;
  const head = dateline && without(dateline, 'place', gone.toponyms);
  return {
    ...kept,
    incidents,
    report: head === dateline ? record.report : { ...report, ...(head ? { dateline: head } : {}) },
  };
};

/** A record in which one finding takes over from another of its layer. */
export const redirected = (record: ReportRecord, layer: ReviewLayer, from: string, to: string): ReportRecord => {
  const put = (value: unknown, key = ''): unknown => {
    if (value === from) return isReference(key) ? to : value;
    if (Array.isArray(value)) return value.map((item) => put(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner, name)]));
  };
  const rest = layerOf(record, layer).filter(({ id }) => id !== from);
  const { schema, engine, report, problems, ...layers } = { ...record, [layer]: rest };
  const now = put(layers) as typeof layers;
  const place =
    report.dateline?.place === from && report.dateline ? { dateline: { ...report.dateline, place: to } } : {};
  return { schema, engine, report: { ...report, ...place }, ...now, problems };
};
