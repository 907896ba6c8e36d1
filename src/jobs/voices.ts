import { compare } from '../corpus/order.ts';
import type { ChronologyEntry, CopyGroup, Origin } from '../model/index.ts';
import { voiceName } from '../model/index.ts';
import type { Speaker, Store } from '../store/index.ts';
import { copyGroups, speakers, storeCounts } from '../store/index.ts';
import { everyListed } from './timeline.ts';
import type { TimelineFilter } from './timeline.ts';

/** An origin of a list of events: how many of them rest on it, and on how many of its statements. */
export type OriginCount = Omit<Origin, 'statements'> & { readonly events: number; readonly statements: number };

/** Who stands behind a list of events. */
export type Voices = {
  /** Most often first. `of`: whether all that the reports say was counted, or what they say of these events. */
  readonly speakers: readonly Speaker[];
  readonly of: 'reports' | 'events';
  readonly reports: number;
  readonly texts: number;
  readonly copies: readonly CopyGroup[];
  readonly origins: readonly OriginCount[];
};

type Tally = { statements: number; readonly through: Map<string, number> };

const most = <T extends { readonly name: string; readonly statements: number }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => b.statements - a.statements || compare(a.name, b.name));

/** Counts of voices and origins while the events go by. */
export class Census {
  readonly reports = new Set<string>();
  readonly #speakers = new Map<string, Tally>();
  readonly #origins = new Map<string, OriginCount>();

  add({ event, statements, origins = [] }: ChronologyEntry): void {
    for (const { report } of event.members) this.reports.add(report);
    for (const { chain } of statements) this.#hear(chain.map(voiceName));
    for (const { statements: own, ...origin } of origins) {
      const before = this.#origins.get(origin.id) ?? { events: 0, statements: 0 };
      const counts = { events: before.events + 1, statements: before.statements + own.length };
      this.#origins.set(origin.id, { ...origin, ...counts });
    }
  }

  #hear([speaker, through]: readonly string[]): void {
    if (speaker === undefined) return;
    const tally = this.#speakers.get(speaker) ?? { statements: 0, through: new Map<string, number>() };
    this.#speakers.set(speaker, tally);
    tally.statements += 1;
    if (through !== undefined) tally.through.set(through, (tally.through.get(through) ?? 0) + 1);
  }

  speakers(): readonly Speaker[] {
    return most(
      [...this.#speakers].map(([name, { statements, through }]) => ({
        name,
        statements,
        through: most([...through].map(([via, count]) => ({ name: via, statements: count }))),
      })),
    );
  }

  origins(): readonly OriginCount[] {
    return [...this.#origins.values()].toSorted((a, b) => b.events - a.events || b.statements - a.statements);
  }
}

/** The groups of copies among some reports, with only these in them; of all reports, all groups. */
export const copiesAmong = (store: Store, among: ReadonlySet<string> | undefined): readonly CopyGroup[] =>
  copyGroups(store, among && [...among])
    .map((group) => ({ ...group, reports: group.reports.filter((report) => among?.has(report) ?? true) }))
    .filter(({ reports }) => reports.length > 1);

/** Who spoke in a dossier, or, where a filter narrows it, of the events it leaves; what is one text; and the origins. */
export const voicesIn = (store: Store, filter: TimelineFilter, limit: number): Voices => {
  const census = new Census();
  for (const { entry } of everyListed(store, filter)) if (entry) census.add(entry);
  const narrowed = Object.keys(filter).length > 0;
  const copies = copiesAmong(store, narrowed ? census.reports : undefined);
  const reports = narrowed ? census.reports.size : storeCounts(store).reports;
  return {
    speakers: narrowed ? census.speakers().slice(0, limit) : speakers(store, { limit }).rows,
    of: narrowed ? 'events' : 'reports',
    reports,
    texts: reports - copies.reduce((more, group) => more + group.reports.length - 1, 0),
    copies,
    origins: census.origins(),
  };
};
