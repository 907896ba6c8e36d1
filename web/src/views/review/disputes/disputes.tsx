import './disputes.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { disputesQuery } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { settingsQuery } from '../../../api/settings.ts';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { useDecide } from '../../../review/use-decision.ts';
import { useKeys } from '../../../shell/keys.ts';
import { Shown } from '../../../ui/shown.tsx';
import { State } from '../../../ui/state.tsx';
import { DisputeCard } from './dispute-card.tsx';

/** Who sees what while two people code the same reports. */
const Blind = () => (
  <p className="small quiet">
    Coding is double: a coder sees only their own decisions, so that the second judgement is not the echo of the first.
    Where two have judged a value and differ, both stand here for whoever settles it; until then the machine’s value
    counts.
  </p>
);

const Nothing = () => (
  <State title="No coders differ" role="status">
    <p>
      Where two coders judge the same value differently, both judgements appear here side by side, for a third look.
    </p>
  </State>
);

const Single = () => (
  <State title="Coding is single" role="status">
    <p>
      The latest decision about a value holds, so nothing can be in dispute. With double coding two people judge the
      same values without seeing each other’s decisions, and what they differ on is settled here.
    </p>
    <Link to="/settings" className="button">
      Choose double coding
    </Link>
  </State>
);

/** Values that coders judged differently, and the way to settle them. */
export const Disputes = () => {
  const query = useQuery(disputesQuery());
  const coding = useQuery(settingsQuery()).data?.coding;
  const [last, setLast] = useState<Decided>();
  const { undo } = useDecide(setLast);
  const takeBack = (): void => {
    const ids = last?.decisions.flatMap(({ id, what }) => (what === 'undo' ? [] : [id])) ?? [];
    if (ids.length > 0 && !undo.isPending) undo.mutate({ ids });
  };
  useKeys({ u: takeBack });
  return (
    <section className="stack" aria-label="Disputes">
      {coding === 'double' ? <Blind /> : undefined}
      {last ? <OutcomeLine decided={last} onUndo={takeBack} isUndoing={undo.isPending} /> : undefined}
      <Shown query={query} label="Loading the disputes">
        {({ rows }) =>
          rows.length === 0 ? (
            <>{coding === 'single' ? <Single /> : <Nothing />}</>
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
