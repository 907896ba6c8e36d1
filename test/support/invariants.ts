import { expect } from 'vitest';
import { reportRecordSchema } from '../../src/model/index.ts';
import type { ReportRecord, Span } from '../../src/model/index.ts';

type Found = { readonly path: string; readonly span: Span };

/** Every `{start, end}` in a value, with the path to it. */
const spansIn = (value: unknown, path = 'record'): Found[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && typeof value.start === 'number') return [{ path, span: value as Span }];
  return Object.entries(value).flatMap(([key, item]) => spansIn(item, `${path}.${key}`));
};

const layers = [
  'entities',
  'times',
  'toponyms',
  'figures',
  'attributions',
  'events',
  'incidents',
  'labels',
  'caveats',
] as const;

const idsOf = (record: ReportRecord): ReadonlySet<string> =>
  new Set(layers.flatMap((layer) => record[layer].map(({ id }) => id)));

/** Keys whose value is an id of the record, or a list of them. */
const references = new Set(
  'entity anchor saidOn parent attribution event revises partOf toponym target voice sameAs main number time'.split(
    ' ',
  ),
);
const referenceLists = new Set(['about', 'events', 'figures']);

const referencesIn = (value: unknown, path: string): { path: string; id: string }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${path}.${key}`;
    if (references.has(key) && typeof item === 'string') return [{ path: here, id: item }];
    if (referenceLists.has(key) && Array.isArray(item) && item.every((id) => typeof id === 'string'))
      return item.map((id) => ({ path: here, id }));
    return referencesIn(item, here);
  });
};

const expectSpans = (record: ReportRecord): void => {
  for (const { path, span } of spansIn(record)) {
    const text = span.part === 'headline' ? (record.report.headline ?? '') : record.report.text;
    expect(span.start, path).toBeGreaterThanOrEqual(0);
    expect(span.end, path).toBeGreaterThan(span.start);
    expect(span.end, path).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end).trim(), `${path} is blank`).not.toBe('');
  }
};

const expectReferences = (record: ReportRecord): void => {
  const ids = idsOf(record);
  for (const layer of layers)
    for (const { path, id } of referencesIn(record[layer], layer))
      expect(ids.has(id), `${path} points to "${id}", which is not there`).toBe(true);
  const all = layers.flatMap((layer) => record[layer].map(({ id }) => id));
  expect(new Set(all).size, 'ids are unique').toBe(all.length);
  const place = record.report.dateline?.place;
  if (place !== undefined) expect(record.toponyms.some(({ id }) => id === place)).toBe(true);
};

const expectMeaning = (record: ReportRecord): void => {
  for (const time of record.times)
    if (time.interval?.from && time.interval.to)
      expect(time.interval.from <= time.interval.to, `${time.id} runs backwards`).toBe(true);
  for (const figure of record.figures) {
    if (figure.min !== null && figure.max !== null) expect(figure.min, figure.id).toBeLessThanOrEqual(figure.max);
    expect(record.report.text.slice(figure.span.start, figure.span.end).length, figure.id).toBe(figure.words.length);
  }
  expect(record.incidents.filter((incident) => incident.lead).length).toBeLessThanOrEqual(1);
};

/** What holds of every record, whatever the text: schema, spans in bounds with words in them, ids that resolve. */
export const expectInvariants = (record: ReportRecord): void => {
  const checked = reportRecordSchema.safeParse(record);
  expect(checked.error?.issues ?? []).toEqual([]);
  expectSpans(record);
  expectReferences(record);
  expectMeaning(record);
};
