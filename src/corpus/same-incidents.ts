import type { Incident, ReportRecord, Span } from '../model/index.ts';
import { compare } from './order.ts';

const sentencesOf = ({ events }: ReportRecord, incident: Incident): readonly Span[] =>
  events.filter(({ id }) => incident.events.includes(id)).map(({ sentence }) => sentence);

/** Characters that both tell of. */
const common = (a: readonly Span[], b: readonly Span[]): number => {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      if (one.part === other.part) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
};

/**
 * The incidents of a report in a new reading of the same text: each old id with the new one that tells most of the same
 * sentences. One that no new incident tells is left out.
 */
export const sameIncidents = (older: ReportRecord, newer: ReportRecord): ReadonlyMap<string, string> => {
  const pairs = older.incidents.flatMap((before) =>
    newer.incidents.map((now) => ({
      before: before.id,
      now: now.id,
      score: common(sentencesOf(older, before), sentencesOf(newer, now)),
    })),
  );
  const same = new Map<string, string>();
  const taken = new Set<string>();
  pairs.sort((a, b) => b.score - a.score || compare(a.before, b.before) || compare(a.now, b.now));
  for (const { before, now, score } of pairs) {
    if (score === 0 || same.has(before) || taken.has(now)) continue;
    same.set(before, now);
    taken.add(now);
  }
  return same;
};
