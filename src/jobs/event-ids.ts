import type { IncidentGroup } from '../corpus/linking/link.ts';
import { compare } from '../corpus/order.ts';
import { eventIdOf } from '../store/names.ts';

type Shared = { readonly old: string; readonly group: IncidentGroup; readonly count: number };

const sharedWith = (group: IncidentGroup, placed: ReadonlyMap<string, string>): readonly Shared[] => {
  const counts = new Map<string, number>();
  for (const member of group.members) {
    const old = placed.get(member);
    if (old !== undefined) counts.set(old, (counts.get(old) ?? 0) + 1);
  }
  return [...counts].map(([old, count]) => ({ old, group, count }));
};

const mostFirst = (a: Shared, b: Shared): number =>
  b.count - a.count || compare(a.old, b.old) || compare(a.group.id, b.group.id);

/** The id of an event from its first incident; another where that is another's already, as after a split. */
export const freshEventId = (first: string, taken: (id: string) => boolean): string => {
  for (let attempt = 1; ; attempt += 1) {
    const id = eventIdOf(attempt === 1 ? first : `${first} ${attempt}`);
    if (!taken(id)) return id;
  }
};

/**
 * The id of each group: that of the event it shares most incidents with, so that ids last; else one from its first
 * incident. `placed` is where the incidents were.
 */
export const eventIdsFor = (
  groups: readonly IncidentGroup[],
  placed: ReadonlyMap<string, string>,
): ReadonlyMap<IncidentGroup, string> => {
  const ids = new Map<IncidentGroup, string>();
  const taken = new Set<string>();
  const give = (group: IncidentGroup, id: string): void => {
    ids.set(group, id);
    taken.add(id);
  };
  for (const { old, group } of groups.flatMap((one) => sharedWith(one, placed)).sort(mostFirst))
    if (!ids.has(group) && !taken.has(old)) give(group, old);
  for (const group of [...groups].sort((a, b) => compare(a.id, b.id)))
    if (!ids.has(group))
      give(
        group,
        freshEventId(group.id, (id) => taken.has(id)),
      );
  return ids;
};
