import { changesBetween } from '../corpus/versions.ts';
import type { ReportRecord, Statement } from '../model/index.ts';

export type Layer = 'events' | 'figures' | 'attributions';
type Change = 'kept' | 'changed' | 'dropped' | 'added';

/** What became of the statements of each layer. */
export type LayerChanges = Readonly<Record<Layer, Readonly<Record<Change, number>>>>;

const none = () => ({ kept: 0, changed: 0, dropped: 0, added: 0 });

const nothing = () => ({ events: none(), figures: none(), attributions: none() });

export const noChanges: LayerChanges = nothing();

const layerOf = ({ says }: Statement): Layer =>
  'event' in says ? 'events' : 'figure' in says ? 'figures' : 'attributions';

/** What two readings of one text differ in. */
export const readingChanges = (older: ReportRecord, newer: ReportRecord): LayerChanges => {
  // Two readings of one report are told apart by their ids.
  const before = { ...older, report: { ...older.report, id: `${older.report.id}~` } };
  const { kept, changed, dropped, added } = changesBetween(before, newer);
  const counts = nothing();
  const count = (change: Change, statements: readonly Statement[]): void => {
    for (const statement of statements) counts[layerOf(statement)][change] += 1;
  };
  count(
    'kept',
    kept.map(([, now]) => now),
  );
  count(
    'changed',
    changed.map(([, now]) => now),
  );
  count('dropped', dropped);
  count('added', added);
  return counts;
};

/** Both together. */
export const addChanges = (a: LayerChanges, b: LayerChanges): LayerChanges => {
  const sum = (layer: Layer): LayerChanges[Layer] => ({
    kept: a[layer].kept + b[layer].kept,
    changed: a[layer].changed + b[layer].changed,
    dropped: a[layer].dropped + b[layer].dropped,
    added: a[layer].added + b[layer].added,
  });
  return { events: sum('events'), figures: sum('figures'), attributions: sum('attributions') };
};
