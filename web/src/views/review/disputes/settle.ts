import type { Dispute, FindingDraft } from '../../../../../src/model/review.ts';

/** How a dispute is settled: as one of those who judged it said, or otherwise. */
export type Verdict = { readonly value?: unknown; readonly rejected?: boolean };

const parts = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/** Whether the dispute is about there being such a finding (or event) at all. */
export const isOfExistence = ({ event, path }: Dispute): boolean =>
  event === undefined ? parts(path).length === 2 : parts(path)[0] === 'status';

const whatOf = (dispute: Dispute, { rejected }: Verdict): FindingDraft['what'] => {
  if (rejected === true) return 'reject';
  return isOfExistence(dispute) ? 'accept' : 'correct';
};

/** The decision that settles a dispute: it holds over those of the coders, whatever they say. */
export const settled = (dispute: Dispute, verdict: Verdict, why: string): FindingDraft => {
  const { report = '', event, path, judgements } = dispute;
  const what = whatOf(dispute, verdict);
  const [field = ''] = parts(path);
  const value = verdict.value ?? null;
  return {
    what,
    target: event === undefined ? { report, path } : { event },
    ...(what === 'correct' ? { new: event === undefined ? value : { [field]: value } } : {}),
    why: why.trim(),
    adjudicates: judgements.map(({ decision }) => decision),
  };
};
