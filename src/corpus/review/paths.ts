import type { ReportRecord, ReviewLayer } from '../../model/index.ts';

/** Fields a reviewer may put right, by layer; the findings of the other layers are accepted or rejected as a whole. */
export const fieldsOf: Readonly<Record<ReviewLayer, readonly string[]>> = {
  times: ['type', 'value', 'mod', 'interval', 'basis'],
  toponyms: ['place'],
  figures: [
    'measure',
    'min',
    'max',
    'exact',
    'kind',
    'ofWhom',
    'scope',
    'asOf',
    'partOf',
    'revises',
    'retracted',
    'event',
    'attribution',
  ],
  attributions: ['source', 'cue', 'content', 'manner', 'act', 'channel', 'saidOn', 'parent', 'hedge'],
  events: ['type', 'participants', 'time', 'place', 'attribution', 'polarity', 'modality', 'background', 'sameAs'],
  labels: [],
  caveats: [],
};

/** The layers people review, in the order of the record. */
export const reviewLayers = Object.keys(fieldsOf) as readonly ReviewLayer[];

/** What is known of a report besides its text, and may be put right. */
export const metaFields = ['published', 'outlet', 'agency', 'url', 'bylines'] as const;
export type MetaField = (typeof metaFields)[number];

/** Fields for which null is a value; another field is taken away by it. */
const nullable: Readonly<Partial<Record<ReviewLayer, readonly string[]>>> = {
  figures: ['min', 'max', 'attribution'],
  attributions: ['source'],
  events: ['attribution'],
};

/** Where a value stands: a finding, one field of it, or the report itself. */
export type ValuePath =
  { readonly layer: ReviewLayer; readonly id?: string; readonly field?: string } | { readonly meta: MetaField };

const isLayer = (name: string | undefined): name is ReviewLayer => name !== undefined && Object.hasOwn(fieldsOf, name);

/** `/figures/f3/min`, `/figures/f3`, `/figures` (to add one), `/published`; undefined for what is no such path. */
export const parsePath = (path: string): ValuePath | undefined => {
  const [empty, layer, id, field, ...more] = path.split('/');
  if (empty !== '' || more.length > 0 || id === '') return undefined;
  const meta = metaFields.find((name) => name === layer);
  if (meta !== undefined && id === undefined) return { meta };
  if (!isLayer(layer) || (field !== undefined && !fieldsOf[layer].includes(field))) return undefined;
  return { layer, ...(id === undefined ? {} : { id }), ...(field === undefined ? {} : { field }) };
};

/** The path of a finding. */
export const findingPath = (layer: string, id: string): string => `/${layer}/${id}`;

/** Any finding, as code that does not care which sees it. */
export type AnyFinding = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The findings of a layer. */
export const layerOf = (record: ReportRecord, layer: ReviewLayer | 'entities'): readonly AnyFinding[] =>
  record[layer] as unknown as readonly AnyFinding[];

/** A field's value; null stands for one that is absent. */
export const fieldOf = (finding: AnyFinding, field: string): unknown => finding[field] ?? null;

/** A finding with another value in a field; itself where that is the value it has. */
export const withField = (layer: ReviewLayer, finding: AnyFinding, field: string, value: unknown): AnyFinding => {
  if (value !== null || nullable[layer]?.includes(field) === true) return { ...finding, [field]: value };
  const { [field]: _, ...rest } = finding;
  return rest as AnyFinding;
};

/** Metadata as reviewers see and set it: the date of publication by its value alone. */
export const metaOf = ({ report }: ReportRecord, field: MetaField): unknown =>
  field === 'published' ? (report.published?.value ?? null) : (report[field] ?? null);
