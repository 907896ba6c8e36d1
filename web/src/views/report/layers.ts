/** What can be shown on the text: each layer by its name in the record. */
export const LAYERS = [
  { id: 'attributions', label: 'Who said what', one: 'statement', tones: ['source', 'cue', 'content'] },
  { id: 'figures', label: 'Figures', one: 'figure', tones: ['figure'] },
  { id: 'events', label: 'Events', one: 'event', tones: ['event'] },
  { id: 'times', label: 'Times', one: 'time', tones: ['time'] },
  { id: 'toponyms', label: 'Places', one: 'place', tones: ['place'] },
  { id: 'labels', label: 'Labels', one: 'label', tones: ['label'] },
  { id: 'caveats', label: 'Caveats', one: 'caveat', tones: ['caveat'] },
  { id: 'entities', label: 'Names', one: 'name', tones: ['name'] },
  { id: 'masked', label: 'Not read', one: 'stretch', tones: ['masked'] },
] as const;

export type LayerId = (typeof LAYERS)[number]['id'];

/** How words of a layer look, and those of what was rejected; the stylesheet has one form for each. */
export type Tone = (typeof LAYERS)[number]['tones'][number] | 'rejected';

const ids: ReadonlySet<string> = new Set(LAYERS.map(({ id }) => id));

/** Names are many and say least. */
const HIDDEN_AT_FIRST: readonly LayerId[] = ['entities'];

const NONE = 'none';

/** The layers that an address hides. */
export const hiddenIn = (hidden: string | undefined): ReadonlySet<LayerId> => {
  if (hidden === undefined) return new Set(HIDDEN_AT_FIRST);
  return new Set(hidden.split(',').filter((id): id is LayerId => ids.has(id)));
};

const addressOf = (hidden: ReadonlySet<LayerId>): string | undefined => {
  const list = LAYERS.map(({ id }) => id).filter((id) => hidden.has(id));
  if (list.join() === HIDDEN_AT_FIRST.join()) return undefined;
  return list.length === 0 ? NONE : list.join(',');
};

/** The address with a layer shown or hidden. */
export const toggled = (hidden: ReadonlySet<LayerId>, layer: LayerId): string | undefined => {
  const next = new Set(hidden);
  if (!next.delete(layer)) next.add(layer);
  return addressOf(next);
};

/** What stands beside the text without being asked for: times, places and names are told on these cards. */
export const inMargin: ReadonlySet<LayerId> = new Set<LayerId>([
  'attributions',
  'figures',
  'events',
  'labels',
  'caveats',
]);
