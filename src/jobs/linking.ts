import type { CopySketch } from '../corpus/copies/index.ts';
import { CopyIndex } from '../corpus/copies/index.ts';
import type { IncidentSketch } from '../corpus/linking/sketch.ts';
import { IncidentLinker } from '../corpus/linking/linker.ts';
import type { CopyGroup } from '../model/index.ts';
import type { PlacedIncident, PreparedReport, Store } from '../store/index.ts';
import {
  clustersOfReports,
  copyGroups,
  incidentsIn,
  markStale,
  noteMoves,
  placedIncidents,
  placeIncidents,
  sketches,
  writeCopies,
} from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { eventIdOf } from '../store/names.ts';
import { inTransaction } from '../store/query.ts';
import { decidedPairs } from './decided.ts';
import type { SketchKind } from './prepare/sketch-rows.ts';

/** Sketches of a kind of all reports of a dossier, in the order they came. */
export function* sketchesOf<T>(store: Store, kind: SketchKind): Generator<T> {
  for (const { blob } of sketches(store, kind)) yield unpackJson(blob) as T;
}

/** A sketch of a report that was just read. */
const sketchIn = <T>({ sketches: all }: PreparedReport, kind: SketchKind): T => {
  const found = all.find((sketch) => sketch.kind === kind);
  return unpackJson((found as NonNullable<typeof found>).blob) as T;
};

/** What the linker calls a cluster that is new is the incident it began with; known ones have their event's id. */
const named = (cluster: string): string => (cluster.includes('#') ? eventIdOf(cluster) : cluster);

/** A report that tells no incident may stand near one, and is no member of its event: what ties it there is not shown. */
export const isShown = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
  !a.endsWith('#') && !b.endsWith('#');

const plain = ({ reports, kind, first, why }: CopyGroup): unknown => [[...reports].sort(), kind, first, why];

const same = (a: CopyGroup | undefined, b: CopyGroup): boolean =>
  JSON.stringify(a && plain(a)) === JSON.stringify(plain(b));

/** Writes the groups of copies that are new or changed, and how many are; events told by their reports are stale then. */
export const keepCopies = (store: Store, groups: readonly CopyGroup[]): number => {
  const before = new Map(copyGroups(store).map((group) => [group.id, group]));
  const changed = groups.filter((group) => !same(before.get(group.id), group));
  const now = new Set(groups.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !now.has(id));
  inTransaction(store, () => {
    writeCopies(
      store,
      changed,
      gone.map(({ id }) => id),
    );
    // What was a copy and is none any more belongs to a group that changed: its reports of before are touched too.
    const touched = [...changed, ...gone, ...changed.flatMap(({ id }) => before.get(id) ?? [])];
    markStale(
      store,
      clustersOfReports(
        store,
        touched.flatMap(({ reports }) => reports),
      ),
    );
  });
  return changed.length + gone.length;
};

/** The cluster of every incident that is in one. */
export const clustersOfIncidents = (store: Store): ReadonlyMap<string, string> =>
  new Map(placedIncidents(store).flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster] as const])));

/** What is known of the reports of a dossier, in memory, so that each new one is compared with all before it. */
export class Linking {
  readonly #store: Store;
  readonly #copies = new CopyIndex();
  readonly #linker: IncidentLinker;

  constructor(store: Store) {
    this.#store = store;
    this.#linker = new IncidentLinker(decidedPairs(store));
    for (const sketch of sketchesOf<CopySketch>(store, 'copy')) this.#copies.add(sketch);
    this.#restore();
  }

  #restore(): void {
    const placed = clustersOfIncidents(this.#store);
    for (const own of sketchesOf<readonly IncidentSketch[]>(this.#store, 'incidents'))
      this.#linker.restore(own, placed);
  }

  /** Puts the incidents of new reports where they belong. Call it in the transaction that stores the reports. */
  place(reports: readonly PreparedReport[]): void {
    for (const report of reports) {
      this.#copies.add(sketchIn<CopySketch>(report, 'copy'));
      const linked = this.#linker.add(sketchIn<readonly IncidentSketch[]>(report, 'incidents'));
      const rows = linked.map(({ id, cluster }): PlacedIncident => ({
        id,
        report: report.report.id,
        ...(cluster === undefined ? {} : { cluster: named(cluster) }),
      }));
      const links = linked.flatMap((one) => one.links).filter(isShown);
      placeIncidents(this.#store, rows, links);
      for (const { cluster, joined } of linked)
        if (cluster !== undefined) this.#join(named(cluster), joined.map(named));
    }
  }

  /** A decision joins clusters when an incident it names comes in. */
  #join(cluster: string, joined: readonly string[]): void {
    if (joined.length === 0) return;
    placeIncidents(
      this.#store,
      incidentsIn(this.#store, joined).map((row) => ({ ...row, cluster })),
    );
    noteMoves(
      this.#store,
      joined.map((from) => ({ from, to: cluster })),
      [cluster],
    );
    markStale(this.#store, joined);
  }

  /** Writes what is one text by now. */
  keepCopies(): number {
    return keepCopies(this.#store, this.#copies.groups());
  }
}
