import type { Attribution, ReportRecord } from '../model/index.ts';

/** An attribution with those that enclose it, inner to outer: the claim whose chain of voices this is. */
export const claimsAround = (record: ReportRecord, attribution: string | null): readonly Attribution[] => {
  const found: Attribution[] = [];
  let id = attribution ?? undefined;
  while (id !== undefined && !found.some((claim) => claim.id === id)) {
    const claim = record.attributions.find((candidate) => candidate.id === id);
    if (!claim) break;
    found.push(claim);
    id = claim.parent;
  }
  return found;
};
