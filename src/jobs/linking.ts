import type { CopySketch } from '../corpus/copies/index.ts';
import { CopyIndex } from '../corpus/copies/index.ts';
import type { IncidentSketch } from '../corpus/linking/sketch.ts';
import { IncidentLinker } from '../corpus/linking/linker.ts';
import type { CopyGroup } from '../model/index.ts';
import type { PlacedIncident, PreparedReport, Store } from '../store/index.ts';
import {
  clustersOfReports,
  copyGroups,
  markStale,
  placedIncidents,
  placeIncidents,
  sketches,
  writeCopies,
} from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { eventIdOf } from '../store/names.ts';
import { decidedPairs } from './decided.ts';

/** Sketches of a kind of all reports of a dossier, in the order they came. */
export function* sketchesOf<T>(store: Store, kind: 'copy' | 'incidents'): Generator<T> {
  for (const { blob } of sketches(store, kind)) yield unpackJson(blob) as T;
}

const sketchIn = <T>({ sketches: all }: PreparedReport, kind: 'copy' | 'incidents'): T => {
  const found = all.find((sketch) => sketch.kind === kind);
  return unpackJson((found as NonNullable<typeof found>).blob) as T;
};

/** What the linker calls a cluster that is new is the incident it began with; known ones have their event's id. */
const named = (cluster: string): string => (cluster.includes('#') ? eventIdOf(cluster) : cluster);

const plain = ({ reports, kind, first, why }: CopyGroup): unknown => [[...reports].sort(), kind, first, why];

const same = (a: CopyGroup | undefined, b: CopyGroup): boolean =>
  JSON.stringify(a && plain(a)) === JSON.stringify(plain(b));

/** Writes the groups of copies that are new or changed; events told by their reports are stale then. */
export const keepCopies = (store: Store, groups: readonly CopyGroup[]): void => {
  const before = new Map(copyGroups(store).map((group) => [group.id, group]));
  const changed = groups.filter((group) => !same(before.get(group.id), group));
  const now = new Set(groups.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !now.has(id));
  writeCopies(
    store,
    changed,
    gone.map(({ id }) => id),
  );
  const touched = [...changed, ...gone].flatMap(({ reports }) => reports);
  markStale(store, clustersOfReports(store, touched));
};

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
    const placed = new Map(
      placedIncidents(this.#store).flatMap(({ id, cluster }) =>
        cluster === undefined ? [] : [[id, cluster] as const],
      ),
    );
    for (const own of sketchesOf<readonly IncidentSketch[]>(this.#store, 'incidents'))
      this.#linker.restore(own, placed);
  }

  /** Puts the incidents of new reports where they belong. Call it in the transaction that stores the reports. */
  place(reports: readonly PreparedReport[]): void {
    for (const report of reports) {
      this.#copies.add(sketchIn<CopySketch>(report, 'copy'));
      const linked = this.#linker.add(sketchIn<readonly IncidentSketch[]>(report, 'incidents'));
      const rows = linked
        .filter(({ id }) => !id.endsWith('#'))
        .map(({ id, cluster }): PlacedIncident => ({
          id,
          report: report.report.id,
          ...(cluster === undefined ? {} : { cluster: named(cluster) }),
        }));
      placeIncidents(
        this.#store,
        rows,
        // A report that tells no incident may stand near one, and is no member of its event.
        linked.filter(({ id }) => !id.endsWith('#')).flatMap(({ links }) => links.filter(({ b }) => !b.endsWith('#'))),
      );
    }
  }

  /** Writes what is one text by now. */
  keepCopies(): void {
    keepCopies(this.#store, this.#copies.groups());
  }
}
