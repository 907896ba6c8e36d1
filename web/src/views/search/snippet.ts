import type { SearchHit } from '../../api/types.ts';
import type { Run } from '../../format/runs.ts';

/** A snippet with what was found marked, and signs where it is cut. */
export const snippetRuns = ({ runs, span }: NonNullable<SearchHit['snippet']>): readonly Run[] => [
  ...(span.start > 0 ? [{ text: '… ', marked: false }] : []),
  ...runs.map(({ text, found }) => ({ text, marked: found })),
  ...(/[.!?]["”’)]*\s*$/.test(runs.at(-1)?.text ?? '') ? [] : [{ text: ' …', marked: false }]),
];
