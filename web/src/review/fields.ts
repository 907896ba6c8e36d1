/** Which fields of a finding a reviewer can correct, and by what control: one table a layer. */
import type { ReviewLayer } from '../../../src/model/review.ts';
import { acts, expressionBases, figureKinds, manners, measures, modalities, polarities } from './choices.ts';

type Shape =
  | { readonly shape: 'choice'; readonly choices: Readonly<Record<string, string>> }
  | { readonly shape: 'bound' }
  | { readonly shape: 'flag' }
  | { readonly shape: 'asOf' | 'interval' | 'eventTime' | 'scope' }
  | { readonly shape: 'place' | 'eventPlace' }
  | { readonly shape: 'voice' | 'event' | 'source' }
  | { readonly shape: 'type' }
  | { readonly shape: 'ofWhom' | 'people' }
  | { readonly shape: 'spans' };

export type Field = Shape & {
  /** As the record calls it: the last part of a path, `/figures/f3/min`. */
  readonly name: string;
  readonly label: string;
};

const voice = { name: 'attribution', label: 'Whose claim', shape: 'voice' } as const;

/** In the order a coder looks at them; labels and caveats are accepted or rejected as a whole. */
export const fieldsOf: Readonly<Record<ReviewLayer, readonly Field[]>> = {
  figures: [
    { name: 'min', label: 'At least', shape: 'bound' },
    { name: 'max', label: 'At most', shape: 'bound' },
    { name: 'measure', label: 'What is counted', shape: 'choice', choices: measures },
    { name: 'kind', label: 'It is', shape: 'choice', choices: figureKinds },
    { name: 'ofWhom', label: 'Of whom', shape: 'ofWhom' },
    voice,
    { name: 'event', label: 'Of which event', shape: 'event' },
    { name: 'asOf', label: 'As of', shape: 'asOf' },
    { name: 'scope', label: 'Counted where and when', shape: 'scope' },
    { name: 'retracted', label: 'The report takes it back', shape: 'flag' },
  ],
  attributions: [
    { name: 'source', label: 'Who says it', shape: 'source' },
    { name: 'act', label: 'What they do', shape: 'choice', choices: acts },
    { name: 'manner', label: 'How', shape: 'choice', choices: manners },
    { name: 'content', label: 'What is said', shape: 'spans' },
  ],
  events: [
    { name: 'type', label: 'What happened', shape: 'type' },
    { name: 'time', label: 'When', shape: 'eventTime' },
    { name: 'place', label: 'Where', shape: 'eventPlace' },
    voice,
    { name: 'polarity', label: 'It is', shape: 'choice', choices: polarities },
    { name: 'modality', label: 'Which', shape: 'choice', choices: modalities },
    { name: 'participants', label: 'Who', shape: 'people' },
    { name: 'background', label: 'Told only as background', shape: 'flag' },
  ],
  times: [
    { name: 'interval', label: 'Days it can mean', shape: 'interval' },
    { name: 'basis', label: 'Known', shape: 'choice', choices: expressionBases },
  ],
  toponyms: [{ name: 'place', label: 'Place meant', shape: 'place' }],
  labels: [],
  caveats: [],
};

/** Fields that a label has only when it is added: later it is accepted or rejected as a whole. */
const ofLabels: readonly Field[] = [
  { name: 'of', label: 'A word for', shape: 'choice', choices: { participant: 'somebody', event: 'a happening' } },
  { name: 'voice', label: 'Whose word', shape: 'voice' },
];

/** The fields of a form that adds a finding, and those of them nobody but the reader can give. */
export const addingFieldsOf = (layer: ReviewLayer): readonly Field[] =>
  layer === 'labels' ? ofLabels : fieldsOf[layer];

/** Whose claim or word it is, what is counted, what happened: never taken for granted. */
export const demanded: Readonly<Record<ReviewLayer, readonly string[]>> = {
  figures: ['measure', 'attribution'],
  attributions: ['source'],
  events: ['type', 'attribution'],
  times: ['interval'],
  toponyms: ['place'],
  labels: ['voice'],
  caveats: [],
};

/** What a finding of a layer is called. */
export const layerNames: Readonly<Record<ReviewLayer, { readonly one: string; readonly many: string }>> = {
  figures: { one: 'figure', many: 'Figures' },
  attributions: { one: 'attribution', many: 'Attributions' },
  events: { one: 'event', many: 'Events' },
  times: { one: 'time', many: 'Times' },
  toponyms: { one: 'place', many: 'Places' },
  labels: { one: 'label', many: 'Labels' },
  caveats: { one: 'caveat', many: 'Caveats' },
};

export const layers = Object.keys(layerNames) as readonly ReviewLayer[];

/** `/figures/f3/min` taken apart; undefined where it is no path of a finding. */
export const partsOf = (path: string): { layer: ReviewLayer; id: string; field?: string } | undefined => {
  const [, layer, id, field] = path.split('/');
  if (id === undefined || id === '' || !layers.includes(layer as ReviewLayer)) return undefined;
  return { layer: layer as ReviewLayer, id, ...(field === undefined ? {} : { field }) };
};

/** The label of the field a path ends in, as a column head: "at least". */
export const fieldLabel = (path: string): string | undefined => {
  const parts = partsOf(path);
  if (parts?.field === undefined) return undefined;
  const known = fieldsOf[parts.layer].find(({ name }) => name === parts.field);
  return known?.label.toLowerCase() ?? parts.field;
};

/** Rejections, and corrections of who said what and how many, are explained: others must be able to follow them. */
export const needsReason = (what: 'accept' | 'correct' | 'reject' | 'add', layer: ReviewLayer): boolean =>
  what === 'reject' || (what === 'correct' && (layer === 'figures' || layer === 'attributions'));
