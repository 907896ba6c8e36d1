import type { CopySketch } from '../corpus/copies/index.ts';
import { copyGroupsOf } from '../corpus/copies/index.ts';
import type { IncidentGroup, IncidentLink } from '../corpus/linking/link.ts';
import { linkIncidents } from '../corpus/linking/link.ts';
import type { IncidentSketch } from '../corpus/linking/sketch.ts';
import { compare } from '../corpus/order.ts';
import type { Move, PlacedIncident, Store } from '../store/index.ts';
import {
  allIncidentLinks,
  astrayClusters,
  dropIncidentLinks,
  finishRun,
  markStale,
  noteMoves,
  placedIncidents,
  placeIncidents,
  setMeta,
  startRun,
} from '../store/index.ts';
import { inTransaction } from '../store/query.ts';
import { decidedPairs } from './decided.ts';
import { eventIdsFor } from './event-ids.ts';
import { clustersOfIncidents, isShown, keepCopies, sketchesOf } from './linking.ts';
import type { SettleOptions } from './settle.ts';
import { settleStale } from './settle.ts';

/** What linking anew came to. All zero: nothing changed. */
export type LinkSummary = {
  /** Incidents that are in another event than before. */
  readonly moved: number;
  /** Events that ended in another: their ids lead there. */
  readonly redirected: number;
  readonly links: number;
  /** Groups of copies that are new, changed or gone. */
  readonly copies: number;
  /** Events worked out anew. */
  readonly events: number;
};

export type LinkOptions = SettleOptions & { readonly now: () => string };

/** Set while reports were read again and not linked since. */
export const LINK_DUE = 'link-due';

const placementsOf = (
  groups: readonly IncidentGroup[],
  ids: ReadonlyMap<IncidentGroup, string>,
): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => group.members.map((member) => [member, ids.get(group) as string] as const)));

/** Where the incidents of a lost event went: most of them, or the smaller id. */
const heirOf = (members: readonly string[], now: ReadonlyMap<string, string>): string | undefined => {
  const counts = new Map<string, number>();
  for (const member of members) {
    const to = now.get(member);
    if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0];
};

const movesOf = (placed: readonly PlacedIncident[], now: ReadonlyMap<string, string>): readonly Move[] => {
  const used = new Set(now.values());
  const lost = new Map<string, string[]>();
  for (const { id, cluster } of placed)
    if (cluster !== undefined && !used.has(cluster)) lost.set(cluster, [...(lost.get(cluster) ?? []), id]);
  return [...lost].flatMap(([from, members]) => {
    const to = heirOf(members, now);
    return to === undefined ? [] : [{ from, to }];
  });
};

const said = ({ score, why }: IncidentLink): string => JSON.stringify([score, why]);

const ends = ({ a, b }: IncidentLink): string => `${a}\n${b}`;

/** Links that are new or otherwise said, and those that are gone. */
const linkChanges = (
  before: readonly IncidentLink[],
  now: readonly IncidentLink[],
): { readonly fresh: readonly IncidentLink[]; readonly gone: readonly IncidentLink[] } => {
  const [known, wanted] = [before, now].map(
    (links) => new Map(links.map((link) => [ends(link), said(link)] as const)),
  ) as [Map<string, string>, Map<string, string>];
  return {
    fresh: now.filter((link) => known.get(ends(link)) !== said(link)),
    gone: before.filter((link) => !wanted.has(ends(link))),
  };
};

/** Every incident of the dossier with the report that tells it. */
const sketchedIn = (sketches: readonly IncidentSketch[], now: ReadonlyMap<string, string>): readonly PlacedIncident[] =>
  sketches.map(({ id, report }) => {
    const cluster = now.get(id);
    return { id, report, ...(cluster === undefined ? {} : { cluster }) };
  });

type Changes = Pick<LinkSummary, 'moved' | 'redirected' | 'links'>;

/** Puts every incident where it belongs by all that is known, in one transaction. */
const assign = (store: Store): Changes => {
  const sketches = [...sketchesOf<readonly IncidentSketch[]>(store, 'incidents')].flat();
  const placed = placedIncidents(store);
  const before = clustersOfIncidents(store);
  const groups = linkIncidents(sketches, decidedPairs(store));
  const now = placementsOf(groups, eventIdsFor(groups, before));
  const stored = new Set(placed.map(({ id }) => id));
  const rows = sketchedIn(sketches, now).filter(({ id, cluster }) => !stored.has(id) || before.get(id) !== cluster);
  const moves = movesOf(placed, now);
  const { fresh, gone } = linkChanges(allIncidentLinks(store), groups.flatMap(({ links }) => links).filter(isShown));
  const left = [...rows.map(({ id }) => id), ...[...fresh, ...gone].map(({ a }) => a)].flatMap((id) =>
    [before.get(id), now.get(id)].filter((cluster) => cluster !== undefined),
  );
  dropIncidentLinks(store, gone);
  placeIncidents(store, rows, fresh);
  noteMoves(store, moves, [...new Set(now.values())]);
  markStale(store, [...left, ...astrayClusters(store)]);
  return { moved: rows.length, redirected: moves.length, links: fresh.length + gone.length };
};

/**
 * Links all reports of a dossier anew, whatever order they came in, as decisions allow; events keep their ids where most
 * of their incidents stay together.
 */
export const linkAll = async (store: Store, { now, ...settling }: LinkOptions): Promise<LinkSummary> => {
  const run = startRun(store, 'link', now());
  const changes = inTransaction(store, () => {
    const copies = keepCopies(store, copyGroupsOf([...sketchesOf<CopySketch>(store, 'copy')]));
    const assigned = assign(store);
    setMeta(store, LINK_DUE, '');
    return { ...assigned, copies };
  });
  const summary = { ...changes, events: await settleStale(store, settling) };
  finishRun(store, run, now(), summary);
  return summary;
};
