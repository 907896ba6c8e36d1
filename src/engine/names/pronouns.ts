import type { Gender } from '../../language/parts/names.ts';
import type { Cluster } from './clusters.ts';

/** A mention as pronouns look back at it. A person without a name has no cluster, and yet "he" may mean that one. */
export type Trace = {
  readonly cluster: Cluster | undefined;
  readonly type: Cluster['type'];
  readonly gender: Gender | undefined;
  readonly subject: boolean;
};

/** The mentions of this sentence and the two before it, the latest sentence first. */
export type Memory = readonly (readonly Trace[])[];

/** Sentences a pronoun looks back over, its own included. */
export const REACH = 3;

/** One trace for each person; every person without a name is another one. */
const distinct = (traces: readonly Trace[]): Trace[] => {
  const seen = new Map<Cluster, Trace>();
  const unnamed = traces.filter(({ cluster }) => cluster === undefined);
  for (const trace of traces) {
    if (!trace.cluster) continue;
    const old = seen.get(trace.cluster);
    if (!old || trace.subject) seen.set(trace.cluster, trace);
  }
  return [...seen.values(), ...unnamed];
};

/** A name that does not tell its gender can be meant only where it is the subject. */
const fits = ({ type, gender, subject }: Trace, wanted: Gender): boolean =>
  type === 'person' && (gender === wanted || (gender === undefined && subject));

/** One sentence decides or it does not: several equal candidates leave the pronoun open, unless one is the subject. */
const choose = (traces: readonly Trace[], gender: Gender): Trace | undefined | 'open' => {
  const all = distinct(traces.filter((trace) => fits(trace, gender)));
  if (all.length < 2) return all[0];
  const sure = all.filter((trace) => trace.gender === gender);
  if (sure.length === 1) return sure[0];
  const subjects = (sure.length === 0 ? all : sure).filter(({ subject }) => subject);
  return subjects.length === 1 ? subjects[0] : 'open';
};

/** "Under the care of Dr. Bekov, he …": a mere complement gives way to a subject of the sentences before. */
const isRivalled = (found: Trace, memory: Memory, gender: Gender): boolean =>
  !found.subject &&
  memory.some((traces) =>
    traces.some((trace) => trace.subject && trace.cluster !== found.cluster && fits(trace, gender)),
  );

/** Who "he" or "she" is: the nearest sentence with a fitting person decides. */
export const personFor = (memory: Memory, gender: Gender): Cluster | undefined => {
  for (const traces of memory) {
    const found = choose(traces, gender);
    if (found === undefined) continue;
    return found === 'open' || isRivalled(found, memory, gender) ? undefined : found.cluster;
  }
  return undefined;
};

/** What "it said" or "they said" is: the only organisation or group of this sentence and the one before. */
export const bodyFor = (memory: Memory, stands: 'plural' | 'thing'): Cluster | undefined => {
  for (const traces of memory.slice(0, 2)) {
    const fit = distinct(
      traces.filter(({ type }) => type === 'group' || (stands === 'thing' && type === 'organisation')),
    );
    if (fit.length > 0) return fit.length === 1 ? fit[0]?.cluster : undefined;
  }
  return undefined;
};
