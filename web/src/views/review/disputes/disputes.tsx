import './disputes.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { disputesQuery } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { useDecide } from '../../../review/use-decision.ts';
import { Shown } from '../../../ui/shown.tsx';
import { State } from '../../../ui/state.tsx';
import { DisputeCard } from './dispute-card.tsx';

/** Who sees what while two people code the same reports. */
const Blind = () => (
  <p className="small quiet">
    While coding is double, a coder sees only their own decisions, so that the second judgement is not the echo of the
    first. What two have judged is no secret any more: where they differ, it stands here with both.
  </p>
);

const Nothing = () => (
  <State title="No coders differ" role="status">
    <p>
      Where two coders judge the same value differently, both judgements appear here side by side, for a third look.
    </p>
  </State>
);

/** Values that coders judged differently, and the way to settle them. */
export const Disputes = () => {
  const query = useQuery(disputesQuery());
  const [last, setLast] = useState<Decided>();
  const { undo } = useDecide(setLast);
  return (
    <section className="stack" aria-label="Disputes">
      <Blind />
      {last ? (
        <OutcomeLine decided={last} onUndo={(ids) => undo.mutate({ ids })} isUndoing={undo.isPending} />
      ) : undefined}
      <Shown query={query} label="Loading the disputes">
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <ul className="stack">
              {rows.map((dispute) => (
                <li key={`${dispute.report ?? dispute.event ?? ''} ${dispute.path}`}>
                  <DisputeCard dispute={dispute} onDecided={setLast} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
};
