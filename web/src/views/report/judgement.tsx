import type { ValueState } from '../../../../src/model/review.ts';
import { formatMoment } from '../../format/days.ts';
import { fieldLabel } from '../../review/fields.ts';
import { OldNew } from '../../review/old-new.tsx';
import { useReport } from './context.ts';
import { judgedOf, stateLooks } from './review-states.ts';

/** What the machine read stays beside what it was corrected to. */
const Corrected = ({ state: { path, machine, value } }: { readonly state: ValueState }) => (
  <li>
    <span className="quiet">{fieldLabel(path)}, as the machine read it: </span>
    <OldNew what="correct" old={machine} new={value} />
  </li>
);

/** What people made of a finding, who and when. */
export const Judgement = ({ path }: { readonly path: string }) => {
  const judged = judgedOf(useReport().review?.states ?? [], path);
  if (!judged) return <span className="tiny quiet">nobody has judged it</span>;
  const { state, by, at, why, corrected } = judged;
  return (
    <>
      <span className={stateLooks[state].className}>
        <span aria-hidden>{stateLooks[state].sign}</span> {state}
      </span>
      <span className="tiny quiet words">
        by {by.join(', ')}, <time dateTime={at}>{formatMoment(at)}</time>
        {why === undefined ? '' : `: ${why}`}
      </span>
      {corrected.length > 0 ? (
        <ul className="small">
          {corrected.map((one) => (
            <Corrected key={one.path} state={one} />
          ))}
        </ul>
      ) : undefined}
    </>
  );
};
