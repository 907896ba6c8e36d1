import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ReportRecord } from '../../src/model/index.ts';
import { closeStore, insertReports, openStore, packJson } from '../../src/store/index.ts';
import type { ClusterRow, PreparedReport, Store } from '../../src/store/index.ts';

/** A folder of its own for a test file, removed at its end. */
export const folder = (): ((name: string) => string) => {
  const path = mkdtempSync(join(tmpdir(), 'dossier-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return (name) => join(path, name);
};

type Fields = { readonly [K in 'outlet' | 'url' | 'headline' | 'published' | 'agency']?: string };

const bare = (id: string, text: string, fields: Fields): ReportRecord['report'] => {
  const { published, ...rest } = fields;
  return {
    id,
    text,
    language: 'en',
    ...rest,
    ...(published !== undefined ? { published: { value: published, basis: 'given' as const } } : {}),
  };
};

const recordOf = (report: ReportRecord['report']): ReportRecord => ({
  schema: 'daybook/record@1',
  engine: { version: '1', language: 'en' },
  report,
  entities: [],
  times: [],
  toponyms: [],
  figures: [],
  attributions: [],
  events: [],
  incidents: [],
  labels: [],
  caveats: [],
  problems: [],
});

/** A report with one event and one figure, both on its first words, said by `speaker` through the outlet. */
export const prepared = (id: string, text: string, fields: Fields & { speaker?: string } = {}): PreparedReport => {
  const { speaker = 'Mayor', ...rest } = fields;
  const report = bare(id, text, rest);
  const evidence = [{ start: 0, end: Math.min(5, text.length) }];
  const common = { report: id, version: 1, act: 'assert', manner: 'direct', evidence } as const;
  const chain = [
    { role: 'speaker' as const, name: speaker },
    { role: 'outlet' as const, name: fields.outlet ?? 'The Example' },
  ];
  return {
    report,
    record: packJson(recordOf(report)),
    engineVersion: '1',
    captured: '2026-01-02T03:04:05Z',
    source: 'test.txt',
    statements: [
      { statement: { ...common, id: `${id}#e1`, chain, says: { event: 'e1' } }, event: 'e1' },
      {
        statement: { ...common, id: `${id}#f1`, chain, says: { figure: 'f1' } },
        event: 'e1',
        measure: 'killed',
        min: 3,
        max: null,
        asOf: { value: '2026-01-01', basis: 'stated' },
        said: '2026-01-02',
        detail: { exact: false },
      },
      { statement: { ...common, id: `${id}#a1`, chain, says: { content: evidence } } },
    ],
    events: [
      {
        id: 'e1',
        type: 'bombing',
        family: 'violence',
        from: '2026-01-01',
        to: '2026-01-01',
        precision: 'day',
        basis: 'stated',
        place: { id: 'test:1', name: 'Lowport', kind: 'city', country: 'XX', lat: 10, lon: 20 },
        polarity: 'positive',
        modality: 'actual',
        actors: ['The Grey Front'],
      },
    ],
    sketches: [{ kind: 'copy', blob: new Uint8Array([1, 2, 3]) }],
    dayVotes: [
      { date: '2026-01-01', weight: 1.5, sentences: evidence.map((span) => ({ ...span, tells: true, dated: true })) },
    ],
    problems: [{ code: 'bad-date', severity: 'warning', message: 'a date is none' }],
  };
};

/** A cluster of the events `e1` of some reports. */
export const cluster = (
  id: string,
  reports: readonly string[],
  fields: Partial<ClusterRow['cluster']> & Partial<Omit<ClusterRow, 'cluster'>> = {},
): ClusterRow => {
  const { family = 'violence', importance = 1, conflicts = 0, title = 'Mayor', ...rest } = fields;
  const { actors, originNames, placeNames, ...own } = rest;
  return {
    family,
    importance,
    conflicts,
    title,
    ...(actors ? { actors } : {}),
    ...(originNames ? { originNames } : {}),
    ...(placeNames ? { placeNames } : {}),
    cluster: {
      id,
      type: 'bombing',
      from: '2026-01-01',
      to: '2026-01-01',
      precision: 'day',
      place: { id: 'test:1', name: 'Lowport', kind: 'city', country: 'XX', lat: 10, lon: 20 },
      members: reports.map((report) => ({ report, event: 'e1', incident: 'i1' })),
      headline: { report: reports[0] ?? 'none', span: { start: 0, end: 5 } },
      origins: ['o:mayor'],
      status: 'provisional',
      links: [],
      ...own,
    },
  };
};

/** A dossier with reports, open for writing; closed by whoever asked. */
export const dossier = (path: string, rows: readonly PreparedReport[] = []): Store => {
  const store = openStore(path, { mode: 'create' });
  try {
    insertReports(store, rows);
  } catch (cause) {
    closeStore(store);
    throw cause;
  }
  return store;
};
