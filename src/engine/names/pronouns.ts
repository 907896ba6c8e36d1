import type { Gender } from '../../language/parts/names.ts';
import type { Cluster } from './clusters.ts';

/** A mention as pronouns look back at it. */
export type Trace = { readonly cluster: Cluster; readonly subject: boolean };

/** The mentions of this sentence and the two before it, the latest sentence first. */
export type Memory = readonly (readonly Trace[])[];

/** Sentences a pronoun looks back over, its own included. */
export const REACH = 3;

const distinct = (traces: readonly Trace[]): Cluster[] => [...new Set(traces.map(({ cluster }) => cluster))];

/** One sentence decides or it does not: several equal candidates leave the pronoun open, unless one is the subject. */
const choose = (traces: readonly Trace[], gender: Gender): Cluster | undefined | 'open' => {
  const fit = traces.filter(({ cluster }) => cluster.type === 'person' && (cluster.gender ?? gender) === gender);
  if (fit.length === 0) return undefined;
  const sure = distinct(fit.filter(({ cluster }) => cluster.gender === gender));
  if (sure.length === 1) return sure[0];
  const all = distinct(fit);
  if (all.length === 1) return all[0];
  const subjects = distinct(
    fit.filter(({ subject, cluster }) => subject && (sure.length === 0 || cluster.gender === gender)),
  );
  return subjects.length === 1 ? subjects[0] : 'open';
};

/** Who "he" or "she" is: the nearest sentence with a fitting person decides. */
export const personFor = (memory: Memory, gender: Gender): Cluster | undefined => {
  for (const traces of memory) {
    const found = choose(traces, gender);
    if (found === 'open') return undefined;
    if (found) return found;
  }
  return undefined;
};

/** What "it said" or "they said" is: the only organisation or group of this sentence and the one before. */
export const bodyFor = (memory: Memory, stands: 'plural' | 'thing'): Cluster | undefined => {
  for (const traces of memory.slice(0, 2)) {
    const fit = distinct(
      traces.filter(({ cluster: { type } }) => type === 'group' || (stands === 'thing' && type === 'organisation')),
    );
    if (fit.length > 0) return fit.length === 1 ? fit[0] : undefined;
  }
  return undefined;
};
