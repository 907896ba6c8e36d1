import type { EventCluster, Place } from '../../../model/index.ts';
import { headlineOf } from '../words.ts';
import type { Row, Table } from './table.ts';
import { date, number, text, whole } from './table.ts';

const placeFields = [
  text('place_id', 'The place in the gazetteer.'),
  text('place', 'Its name, as valid at the time.'),
  text('place_kind', 'What it is: of a region or a country the coordinates are a point inside it, not where it was.'),
  text('country', 'ISO 3166-1 alpha-2.'),
  text('admin1', 'The first division of the country.'),
  number('lat', 'Latitude, WGS 84.'),
  number('lon', 'Longitude, WGS 84.'),
];

const placeCells = (place: Place | undefined): Row => ({
  place_id: place?.id,
  place: place?.name,
  place_kind: place?.kind,
  country: place?.country,
  admin1: place?.admin1,
  lat: place?.lat,
  lon: place?.lon,
});

const headlineCells = ({ headline: { report, span } }: EventCluster): Row => ({
  headline_report: report,
  headline_part: span.part ?? 'text',
  headline_start: span.start,
  headline_end: span.end,
});

const events: Table = {
  name: 'events',
  title: 'Events: a row for each happening',
  fields: [
    text('id', 'The event.'),
    text('type', 'Its type.'),
    date('from', 'The first day it can be on; empty: not known.'),
    date('to', 'The last day it can be on; empty: not known.'),
    text('precision', 'How closely its time is told.'),
    ...placeFields,
    text('headline', 'Words of a report that say it.'),
    text('headline_report', 'The report they are from.'),
    text('headline_part', 'text or headline.'),
    whole('headline_start', 'Where they begin, in UTF-16 units.'),
    whole('headline_end', 'Where they end.'),
    text('part_of', 'The event this is a part of.'),
    text('status', 'provisional, confirmed, disputed or rejected.'),
    text('moved_to', 'The event it was merged into.'),
    number('importance', 'How much it counts; comparable within this package only.'),
  ],
  primaryKey: ['id'],
  foreignKeys: { headline_report: 'reports.id' },
  rows: async function* (dossier) {
    for await (const { event, importance } of dossier.entries)
      yield {
        ...{ id: event.id, type: event.type, from: event.from, to: event.to, precision: event.precision },
        ...placeCells(event.place),
        headline: await headlineOf(dossier, event),
        ...headlineCells(event),
        ...{ part_of: event.partOf, status: event.status, moved_to: event.movedTo, importance },
      };
  },
};

const members: Table = {
  name: 'event_members',
  title: 'Mentions: a row for each place in a report that tells an event',
  fields: [
    text('event', 'The event.'),
    text('report', 'The report.'),
    text('mention', "The event mention in the report's record."),
    text('incident', "The incident in the report's record."),
  ],
  primaryKey: ['event', 'report', 'mention'],
  foreignKeys: { event: 'events.id', report: 'reports.id' },
  rows: async function* (dossier) {
    for await (const { event } of dossier.entries)
      for (const { report, event: mention, incident } of event.members)
        yield { event: event.id, report, mention, incident };
  },
};

const links: Table = {
  name: 'event_links',
  title: 'Links: why two mentions are one event',
  fields: [
    text('event', 'The event.'),
    whole('number', 'Counted from 1 within the event.'),
    text('a', 'One of the two.'),
    text('b', 'The other.'),
    number('score', 'How sure it is.'),
    text('why', 'What speaks for it.'),
  ],
  primaryKey: ['event', 'number'],
  foreignKeys: { event: 'events.id' },
  rows: async function* (dossier) {
    for await (const { event } of dossier.entries)
      for (const [index, { a, b, score, why }] of event.links.entries())
        yield { event: event.id, number: index + 1, a, b, score, why: why.join('; ') };
  },
};

const eventOrigins: Table = {
  name: 'event_origins',
  title: 'Which independent origins tell which event',
  fields: [text('event', 'The event.'), text('origin', 'The origin.')],
  primaryKey: ['event', 'origin'],
  foreignKeys: { event: 'events.id', origin: 'origins.id' },
  rows: async function* (dossier) {
    for await (const { event } of dossier.entries)
      for (const origin of event.origins) yield { event: event.id, origin };
  },
};

const origins: Table = {
  name: 'origins',
  title: 'Origins: the independent roots of accounts',
  fields: [
    text('id', 'The origin.'),
    text('name', 'Its name.'),
    text('kind', 'speaker, outlet, agency or document.'),
    whole('statements', 'How many statements go back to it.'),
  ],
  primaryKey: ['id'],
  foreignKeys: {},
  rows: async function* (dossier) {
    for await (const { id, name, kind, statements } of dossier.origins)
      yield { id, name, kind, statements: statements.length };
  },
};

const originStatements: Table = {
  name: 'origin_statements',
  title: 'Which statements go back to which origin; also statements of no event of this package',
  fields: [text('origin', 'The origin.'), text('statement', 'The statement.')],
  primaryKey: ['origin', 'statement'],
  foreignKeys: { origin: 'origins.id' },
  rows: async function* (dossier) {
    for await (const { id, statements } of dossier.origins)
      for (const statement of statements) yield { origin: id, statement };
  },
};

/** The tables about events and the origins of their accounts. */
export const eventTables: readonly Table[] = [events, members, links, eventOrigins, origins, originStatements];
