import type { ReportRecord } from '../../model/index.ts';
import type { AnyFinding } from './paths.ts';
import { findingPath, layerOf, parsePath } from './paths.ts';
import type { Made } from './standing.ts';
import { pathOf } from './standing.ts';
import { attach } from './words.ts';

/** A record with every finding people ever added, also what they took back. */
const withAllAdded = (record: ReportRecord, decisions: readonly Made[]): ReportRecord => {
  let all = record;
  for (const decision of decisions) {
    const place = parsePath(pathOf(decision) ?? '');
    if (decision.what !== 'add' || !place || 'meta' in place || place.id === undefined) continue;
    const finding = { id: place.id, ...(decision.new as object) } as AnyFinding;
    all = { ...all, [place.layer]: [...layerOf(all, place.layer), finding] };
  }
  return all;
};

/** Where decisions stand in a record as its paths are now; where a reading has nothing for one, its own path. */
export const pathsNow = (record: ReportRecord, decisions: readonly Made[]): ReadonlyMap<string, string> => {
  const all = withAllAdded(record, decisions);
  return new Map(
    decisions.flatMap((decision) => {
      const path = pathOf(decision);
      const place = parsePath(path ?? '');
      if (path === undefined || !place || 'meta' in place || !('quote' in decision.target))
        return path === undefined ? [] : [[decision.id, path]];
      const finding = attach(all, decision.target);
      if (!finding) return [[decision.id, path]];
      const base = findingPath(place.layer, finding.id);
      return [[decision.id, place.field === undefined ? base : `${base}/${place.field}`]];
    }),
  );
};
