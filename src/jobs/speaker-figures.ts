import { compare } from '../corpus/order.ts';
import type { ChronologyEntry, Origin, Statement, Toll } from '../model/index.ts';
import type { SpokenEvent, Store } from '../store/index.ts';
import { entriesOf, eventsSpokenOf, speakerByName } from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import type { BriefPoint, BriefToll } from './briefs.ts';
import { briefToll } from './briefs.ts';

/** A value and, where somebody took it back, the statement that does. */
type OwnPoint = BriefPoint & { readonly takenBackIn?: string };

/** A toll as far as one voice gave it. */
type OwnToll = Pick<BriefToll, 'measure' | 'ofWhom' | 'scope'> & { readonly points: readonly OwnPoint[] };

/** What a voice counted of one event: each value with what it did to the one before. */
type FiguresOfEvent = { readonly event: Omit<SpokenEvent, 'seq'>; readonly tolls: readonly OwnToll[] };

/** The figures a voice gave, and what else it is called. */
export type SpeakerFigures = {
  readonly events: { readonly counted: number; readonly total: number };
  /** Other names whose statements count as of one origin with its own. */
  readonly names: readonly { readonly name: string; readonly statements: number }[];
  readonly figures: readonly FiguresOfEvent[];
};

/** More events than this are not read while somebody waits. */
const MOST = 200;

type Told = {
  readonly event: SpokenEvent;
  readonly entry: ChronologyEntry;
  readonly by: ReadonlyMap<string, Statement>;
};

const toldIn = (store: Store, events: readonly SpokenEvent[]): readonly Told[] => {
  const blobs = entriesOf(
    store,
    events.map(({ seq }) => seq),
  );
  return events.flatMap((event) => {
    const blob = blobs.get(event.seq);
    if (!blob) return [];
    const entry = unpackJson(blob) as ChronologyEntry;
    return [{ event, entry, by: new Map(entry.statements.map((statement) => [statement.id, statement])) }];
  });
};

const speakerIn = (by: Told['by'], statement: string): string | undefined => by.get(statement)?.chain[0]?.name;

/** Pronouns count for the report that has them: an outlet is named by what it says with its own voice alone. */
const ownIn = ({ kind, statements }: Origin, by: Told['by']): readonly Statement[] =>
  statements.flatMap((id) => {
    const statement = by.get(id);
    const itself = statement?.chain[0]?.role === 'outlet' || statement?.chain[0]?.role === 'agency';
    return statement && itself === (kind === 'outlet' || kind === 'agency') ? [statement] : [];
  });

const namesIn = (told: readonly Told[], name: string): SpeakerFigures['names'] => {
  const counts = new Map<string, number>();
  for (const { entry, by } of told)
    for (const origin of entry.origins ?? []) {
      const names = ownIn(origin, by).map(({ chain }) => chain[0]?.name ?? '');
      if (names.includes(name)) for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  counts.delete(name);
  return [...counts]
    .map(([one, statements]) => ({ name: one, statements }))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name));
};

const withItsEnd = (point: BriefPoint, { points }: Toll): OwnPoint => {
  const end = points.find(
    ({ relation, of, min, max }) =>
      relation === 'retracts' && (of === point.statement || (min === point.min && max === point.max)),
  );
  return point.withdrawn && end && end.statement !== point.statement ? { ...point, takenBackIn: end.statement } : point;
};

/** Who a voice is in the tolls of an event, where its figures stand under one name however it is spelt. */
const countedIn = ({ event: { seq: _, ...event }, entry, by }: Told, name: string): readonly FiguresOfEvent[] => {
  const points = entry.tolls.flatMap((toll) => toll.points);
  const voices = new Set(
    points.filter(({ statement }) => speakerIn(by, statement) === name).map(({ speaker }) => speaker),
  );
  const tolls = entry.tolls.flatMap((toll) => {
    const { points: all, pointsTotal: _, ...head } = briefToll(toll, Infinity);
    const own = all.filter(({ speaker }) => voices.has(speaker)).map((point) => withItsEnd(point, toll));
    return own.length === 0 ? [] : [{ ...head, points: own }];
  });
  return tolls.length === 0 ? [] : [{ event, tolls }];
};

/** The figures of a voice by event, and the other names of it: of the events that matter most. */
export const speakerFigures = (store: Store, name: string): SpeakerFigures | undefined => {
  if (!speakerByName(store, name)) return undefined;
  const { rows, total } = eventsSpokenOf(store, name, MOST);
  const told = toldIn(store, rows);
  return {
    events: { counted: told.length, total },
    names: namesIn(told, name),
    figures: told.flatMap((one) => countedIn(one, name)),
  };
};
