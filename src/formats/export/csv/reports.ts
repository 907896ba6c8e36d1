import type { Table } from './table.ts';
import { date, number, text, whole } from './table.ts';

const reports: Table = {
  name: 'reports',
  title: 'Reports: articles as published, without their text',
  fields: [
    text('id', 'The report.'),
    text('headline', 'Its headline.'),
    text('outlet', 'Who published it.'),
    text('agency', 'The wire service whose copy it is.'),
    text('bylines', 'Its authors, with semicolons between them.'),
    text('published', 'Day or time of publication, ISO 8601, as precise as it is known.'),
    text('published_basis', 'What the day of publication is from.'),
    text('modified', 'When it was last changed, ISO 8601.'),
    text('retrieved', 'When it was taken, ISO 8601.'),
    text('language', 'Its language.'),
    text('url', 'Its address.'),
    text('version_of', 'The report this is a version of.'),
    whole('version', 'The number of the version.'),
    whole('characters', 'The length of its text, in UTF-16 units, which starts and ends count.'),
  ],
  primaryKey: ['id'],
  foreignKeys: {},
  rows: async function* (dossier) {
    for await (const { text: words, bylines, published, version, ...report } of dossier.reports)
      yield {
        ...pick(report),
        bylines: bylines?.join('; '),
        published: published?.value,
        published_basis: published?.basis,
        version_of: version?.of,
        version: version?.number,
        characters: words.length,
      };
  },
};

const plain = ['id', 'headline', 'outlet', 'agency', 'modified', 'retrieved', 'language', 'url'] as const;

const pick = (report: { readonly [Name in (typeof plain)[number]]?: string }): Record<string, string | undefined> =>
  Object.fromEntries(plain.map((name) => [name, report[name]]));

const copies: Table = {
  name: 'copies',
  title: 'Copies: a row for each report of a group of reports that are one text',
  fields: [
    text('group', 'The group.'),
    text('report', 'A report in it.'),
    text('kind', 'How the reports of the group are one text: reprint, rewrite or excerpt.'),
    text('first', 'The earliest report of the group.'),
    text('why', 'What speaks for it.'),
  ],
  primaryKey: ['group', 'report'],
  foreignKeys: { report: 'reports.id', first: 'reports.id' },
  rows: async function* (dossier) {
    for await (const { id, reports: members, kind, first, why } of dossier.copies)
      for (const report of members) yield { group: id, report, kind, first, why: why.join('; ') };
  },
};

const days: Table = {
  name: 'days',
  title: 'Days of the chronology',
  fields: [
    date('date', 'The day.'),
    number('importance', 'How much the day counts; comparable within this package only.'),
    whole('reports', 'How many reports speak of it.'),
  ],
  primaryKey: ['date'],
  foreignKeys: {},
  rows: async function* (dossier) {
    for await (const day of dossier.days)
      yield { date: day.date, importance: day.importance, reports: day.reports.length };
  },
};

const dayEvents: Table = {
  name: 'day_events',
  title: 'Which events stand under which day, in order',
  fields: [
    text('event', 'The event.'),
    date('date', 'The day.'),
    whole('position', 'Its place under the day, from 1.'),
  ],
  primaryKey: ['date', 'event'],
  foreignKeys: { date: 'days.date', event: 'events.id' },
  rows: async function* (dossier) {
    for await (const { date: day, entries } of dossier.days)
      for (const [index, event] of entries.entries()) yield { event, date: day, position: index + 1 };
  },
};

const problems: Table = {
  name: 'problems',
  title: 'What could not be read or computed, and why',
  fields: [
    whole('number', 'Counted from 1.'),
    text('code', 'The kind of problem.'),
    text('severity', 'info, warning or error.'),
    text('message', 'In words.'),
    whole('start', 'Where the words begin.'),
    whole('end', 'Where they end.'),
  ],
  primaryKey: ['number'],
  foreignKeys: {},
  rows: async function* (dossier) {
    let count = 0;
    for await (const { code, severity, message, span } of dossier.problems)
      yield { number: (count += 1), code, severity, message, start: span?.start, end: span?.end };
  },
};

/** The tables about reports and days. */
export const reportTables: readonly Table[] = [reports, copies, days, dayEvents, problems];
