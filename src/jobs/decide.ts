import { randomUUID } from 'node:crypto';
import { DaybookError } from '../model/errors.ts';
import type { Decision } from '../model/index.ts';
import type { Move, NewDecision, PlacedIncident, Store } from '../store/index.ts';
import {
  addDecisions,
  clusterById,
  deciding,
  decisionsCalled,
  incidentsById,
  incidentsIn,
  markStale,
  noteMoves,
  placeIncidents,
  undoOf,
} from '../store/index.ts';
import type { Before, InForce } from './decided.ts';
import { inForce, star } from './decided.ts';
import { freshEventId } from './event-ids.ts';
import { withChanges } from './review/decide.ts';
import { selectorsOf } from './selectors.ts';
import { settleStale } from './settle.ts';

/** Who decides, when and why. */
export type Deciding = { readonly by: string; readonly at: string; readonly why: string };

/** A decision and the events it left. */
export type Decided = { readonly decision: Decision; readonly events: readonly string[] };

type Placed = Required<PlacedIncident>;

const wanted = (store: Store, id: string): string => {
  const cluster = clusterById(store, id);
  if (!cluster)
    throw new DaybookError('not-found', `there is no event ${id}: nothing was decided; see daybook timeline`);
  // A part is shown with the event it belongs to, and follows it.
  return cluster.partOf ?? cluster.id;
};

const refuse = (message: string): never => {
  throw new DaybookError('usage', `${message}: nothing was decided`);
};

const byEvent = (placed: readonly Placed[]): Before => {
  const before: Record<string, string[]> = {};
  for (const { id, cluster } of placed) (before[cluster] ??= []).push(id);
  return before;
};

/** Puts incidents into events; events that lost all of theirs lead on by `moves`. */
const put = (
  store: Store,
  rows: readonly Placed[],
  { from, moves }: { from: readonly string[]; moves: readonly Move[] },
): void => {
  placeIncidents(store, rows);
  noteMoves(store, moves, [...new Set(rows.map(({ cluster }) => cluster))]);
  markStale(store, from);
};

type Draft = Omit<NewDecision, 'id' | 'at' | 'by' | 'why'>;

const decide = (store: Store, draft: Draft, { by, at, why }: Deciding, follows: () => void): Decision => {
  const [decision] = addDecisions(store, [{ id: randomUUID(), at, by, ...draft, why }], follows);
  return decision as Decision;
};

/** One event of several: their incidents are one happening from now on, and the other ids lead to the first. */
export const mergeEvents = async (
  store: Store,
  [first, ...rest]: readonly [string, ...string[]],
  deciding: Deciding,
): Promise<Decided> => {
  const event = wanted(store, first);
  const others = [...new Set(rest.map((id) => wanted(store, id)))];
  if (others.length === 0 || others.includes(event)) refuse(`${first} is one event with itself already`);
  const placed = incidentsIn(store, [event, ...others]);
  const own = placed.filter(({ cluster }) => cluster === event);
  const members = [...own, ...placed.filter(({ cluster }) => cluster !== event)].map(({ id }) => id);
  const draft = {
    what: 'merge',
    target: { event, with: others },
    old: byEvent(placed),
    new: { must: star(members), cannot: [] },
  } as const;
  const decision = decide(store, draft, deciding, () =>
    put(
      store,
      placed.map((row) => ({ ...row, cluster: event })),
      { from: others, moves: others.map((from) => ({ from, to: event })) },
    ),
  );
  await settleStale(store);
  return { decision, events: [event] };
};

/** Reports by their ids or the beginnings of these, of those that tell an event. */
const chosen = (placed: readonly Placed[], asked: readonly string[]): ReadonlySet<string> =>
  new Set(
    asked.map((name) => {
      const reports = [...new Set(placed.map(({ report }) => report))];
      const found = reports.includes(name) ? [name] : reports.filter((report) => report.startsWith(name));
      if (found.length === 0) refuse(`no report ${name} tells this event`);
      if (found.length > 1) refuse(`${found.length} reports of this event begin with ${name}`);
      return found[0] as string;
    }),
  );

/** Takes reports out of an event: what they tell is another happening, and one. */
export const splitEvent = async (
  store: Store,
  { event: asked, reports }: { readonly event: string; readonly reports: readonly string[] },
  deciding: Deciding,
): Promise<Decided> => {
  const event = wanted(store, asked);
  const placed = incidentsIn(store, [event]);
  const names = chosen(placed, reports);
  const out = placed.filter(({ report }) => names.has(report));
  const stay = placed.filter(({ report }) => !names.has(report));
  if (stay.length === 0) refuse('no other report tells this event');
  const fresh = freshEventId((out[0] as Placed).id, (id) => incidentsIn(store, [id]).length > 0);
  const draft = {
    what: 'split',
    target: { event, members: selectorsOf(store, out) },
    old: byEvent(placed),
    new: {
      must: star(out.map(({ id }) => id)),
      cannot: out.flatMap((one) => stay.map((other) => [one.id, other.id] as const)),
    },
  } as const;
  const decision = decide(store, draft, deciding, () =>
    put(
      store,
      out.map((row) => ({ ...row, cluster: fresh })),
      { from: [event], moves: [] },
    ),
  );
  await settleStale(store);
  return { decision, events: [event, fresh] };
};

/** The decision that is to be undone: by its id or the beginning of it. */
const standing = (store: Store, asked: string): Decision => {
  const found = decisionsCalled(store, asked).filter(({ id, what }) => what !== 'undo' && !undoOf(store, id));
  if (found.length > 1) refuse(`${found.length} decisions begin with ${asked}`);
  const [one] = found;
  if (!one) throw new DaybookError('not-found', `no decision in force is called ${asked}: nothing was undone`);
  return one;
};

/** Each incident with the event it goes back to. */
const homesOf = ({ before }: InForce): ReadonlyMap<string, string> =>
  new Map(Object.entries(before).flatMap(([event, ids]) => ids.map((id) => [id, event] as const)));

/** What a merge or split moved goes back to where it was. */
const putBack = async (store: Store, undone: InForce, deciding: Deciding): Promise<Decided> => {
  const homes = homesOf(undone);
  const placed = incidentsById(store, [...homes.keys()]);
  const rows = placed.map((row) => ({ ...row, cluster: homes.get(row.id) as string }));
  const events = Object.keys(undone.before);
  const left = [...new Set(placed.map(({ cluster }) => cluster))].filter((event) => !events.includes(event));
  const emptied = left.filter((event) => incidentsIn(store, [event]).every(({ id }) => homes.has(id)));
  const draft = { what: 'undo', target: undone.target, old: undone.id } as const;
  const decision = decide(store, draft, deciding, () =>
    put(store, rows, {
      from: [...events, ...left],
      moves: emptied.map((from) => ({ from, to: events[0] as string })),
    }),
  );
  await settleStale(store);
  return { decision, events };
};

/** Makes a decision undone, whatever it was about: everything is as if it had not been made, and it stays in the list. */
export const undoDecision = async (store: Store, asked: string, who: Deciding): Promise<Decided> => {
  const undone = standing(store, asked);
  const moved = inForce(store).find(({ id }) => id === undone.id);
  if (moved) return putBack(store, moved, who);
  const { target, id: old } = undone;
  return deciding(store, (append) => {
    const { result, events } = withChanges(store, [target], () =>
      append({ id: randomUUID(), what: 'undo', target, old, ...who }),
    );
    return { decision: result, events: events.map(({ event }) => event) };
  });
};
