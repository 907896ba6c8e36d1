import type { SearchHit } from '../../api/types.ts';
import { runsOf } from '../../format/runs.ts';
import type { Run } from '../../format/runs.ts';

/** A snippet with what was found marked, and signs where it is cut. */
export const snippetRuns = ({ text, span, marks }: NonNullable<SearchHit['snippet']>): readonly Run[] => {
  const own = marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
  const whole = /[.!?]["”’)]*\s*$/.test(text);
  return [
    ...(span.start > 0 ? [{ text: '… ', marked: false }] : []),
    ...runsOf(text, own),
    ...(whole ? [] : [{ text: ' …', marked: false }]),
  ];
};
