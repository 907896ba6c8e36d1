import type { ReportRecord, ReviewLayer, Selector, Span } from '../../model/index.ts';
import { findingPath, layerOf } from './paths.ts';
import { attach, evidenceOf, findWords, idIn, selectorOf } from './words.ts';

type Layer = ReviewLayer | 'entities';

/** Keys whose value is the id of a finding, and the layer it is of. */
const layers: Readonly<Record<string, Layer>> = {
  entity: 'entities',
  attribution: 'attributions',
  parent: 'attributions',
  voice: 'attributions',
  event: 'events',
  sameAs: 'events',
  partOf: 'figures',
  revises: 'figures',
  number: 'figures',
  toponym: 'toponyms',
  saidOn: 'times',
  anchor: 'times',
  // The time of an event and of a figure's "as of"; the place of a figure's scope.
  id: 'times',
  time: 'times',
  place: 'toponyms',
};

/** Is a string under this key the id of a finding? */
export const isReference = (key: string): boolean => Object.hasOwn(layers, key) || lists.has(key);

/** Keys whose value is a list of ids, or an id of any layer. */
const lists = new Set(['events', 'figures', 'about', 'target', 'main']);

/** A place of the gazetteer has an id that names no finding. */
const isPlace = (value: object): boolean => 'kind' in value && 'name' in value;

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/** What a value points at. */
type Pointed = { readonly span: Span } | { readonly layer: Layer; readonly id: string };

/** Every span and every id in a value; `put` gives each of them another, undefined where there is none. */
const mapped = (value: unknown, put: (pointed: Pointed) => unknown, key?: string): unknown => {
  if (typeof value === 'string') {
    const layer = key === undefined ? undefined : layers[key];
    return layer === undefined ? value : put({ layer, id: value });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, put));
  if (isSpan(value)) return put({ span: value });
  if (isPlace(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, put, name)]));
};

/** What values of fields point at, each once. */
const pointedIn = (fields: Readonly<Record<string, unknown>>): readonly Pointed[] => {
  const found = new Map<string, Pointed>();
  mapped(fields, (pointed) => {
    found.set(JSON.stringify(pointed), pointed);
    return undefined;
  });
  return [...found.values()];
};

/** Ids in values of fields that no finding of the record has. */
export const danglingIn = (record: ReportRecord, fields: Readonly<Record<string, unknown>>): readonly string[] =>
  pointedIn(fields).flatMap((pointed) =>
    'span' in pointed || layerOf(record, pointed.layer).some(({ id }) => id === pointed.id) ? [] : [pointed.id],
  );

/** Selectors of all that values of fields point at. */
export const anchorsOf = (record: ReportRecord, fields: Readonly<Record<string, unknown>>): readonly Selector[] =>
  pointedIn(fields).flatMap((pointed) => {
    if ('span' in pointed) return [selectorOf(record.report, pointed.span, '')];
    const { layer, id } = pointed;
    const finding = layerOf(record, layer).find((one) => one.id === id);
    const span = finding && evidenceOf(layer, finding)[0];
    return span ? [selectorOf(record.report, span, findingPath(layer, id))] : [];
  });

const samePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end && a.part === b.part;

/** A value of a field in the spans and ids of another reading; nothing where that has not all it points at. */
export const landed = (
  record: ReportRecord,
  field: string,
  value: unknown,
  anchors: readonly Selector[] = [],
): { readonly value: unknown } | undefined => {
  let whole = true;
  const put = (pointed: Pointed): unknown => {
    const anchor = anchors.find(({ path, position }) =>
      'span' in pointed
        ? path === '' && samePlace(position, pointed.span)
        : idIn(path) === pointed.id && path.startsWith(`/${pointed.layer}/`),
    );
    // Without an anchor it is of this reading: the decision is being made.
    if (!anchor) return 'span' in pointed ? pointed.span : pointed.id;
    const now = 'span' in pointed ? findWords(record.report, anchor) : attach(record, anchor)?.id;
    if (now === undefined) whole = false;
    return now;
  };
  const { [field]: now } = mapped({ [field]: value }, put) as Readonly<Record<string, unknown>>;
  return whole ? { value: now } : undefined;
};
