import type { Run } from '../format/runs.ts';

/** Words of a report with some of them marked. What looks like markup in them is words. */
export const Marked = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map((run, index) => (run.marked ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>))}
  </>
);
