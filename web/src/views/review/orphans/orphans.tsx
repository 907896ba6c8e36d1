import './orphans.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Orphan } from '../../../../../src/model/review.ts';
import { orphansQuery } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { formatMoment } from '../../../format/days.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { fieldLabel } from '../../../review/fields.ts';
import { OldNew } from '../../../review/old-new.tsx';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { UndoWindow } from '../../../review/undo-window.tsx';
import { useCoder } from '../../../shell/coder.ts';
import { Button } from '../../../ui/button.tsx';
import { Shown } from '../../../ui/shown.tsx';
import { State } from '../../../ui/state.tsx';

/** The words as they stood when it was decided, with what was beside them. */
const Quote = ({ orphan: { decision, words } }: { readonly orphan: Orphan }) => {
  const quote = 'quote' in decision.target ? decision.target.quote : undefined;
  return (
    <blockquote className="in-context__text words serif">
      {quote ? <span className="in-context__around">…{quote.prefix}</span> : undefined}
      <mark className="in-context__mark">{words}</mark>
      {quote ? <span className="in-context__around">{quote.suffix}…</span> : undefined}
    </blockquote>
  );
};

const ToReport = ({ decision: { target } }: Pick<Orphan, 'decision'>) =>
  'report' in target ? (
    <Link to="/report/$id" params={{ id: target.report }} className="button">
      Open the report
    </Link>
  ) : undefined;

type OrphanCardProps = { readonly orphan: Orphan; readonly onUndo: (orphan: Orphan) => void };

const OrphanCard = ({ orphan, onUndo }: OrphanCardProps) => {
  const { decision, why } = orphan;
  const { target, what } = decision;
  const field = 'path' in target ? fieldLabel(target.path) : undefined;
  return (
    <article className="panel orphan" aria-label={`${decisionWords[what]}: ${orphan.words}`}>
      <p className="small">
        <strong>{decisionWords[what]}</strong> by {decision.by},{' '}
        <time dateTime={decision.at}>{formatMoment(decision.at)}</time>
        {field === undefined ? undefined : <span className="quiet"> ({field})</span>}:{' '}
        <OldNew what={what} old={decision.old} new={decision.new} />
      </p>
      <Quote orphan={orphan} />
      {decision.why === undefined ? undefined : (
        <p className="small">
          <span className="quiet">Why it was decided: </span>
          <span className="words">{decision.why}</span>
        </p>
      )}
      <p className="small">
        <span className="tag tag--doubt">does not count now</span> {why}
      </p>
      <div className="row no-print">
        <ToReport decision={decision} />
        <Button look="plain" onPress={() => onUndo(orphan)}>
          Undo this decision…
        </Button>
      </div>
    </article>
  );
};

const Nothing = () => (
  <State title="Every decision still has its words" role="status">
    <p>
      When a report is read anew and something that people decided about is not found any more, their decision waits
      here and is not lost.
    </p>
  </State>
);

/** Decisions that the record of now has nothing for. */
export const Orphans = () => {
  const [by] = useCoder();
  const query = useQuery(orphansQuery(by));
  const [last, setLast] = useState<Decided>();
  const [undoing, setUndoing] = useState<Orphan>();
  return (
    <section className="stack" aria-label="Orphans">
      {last ? <OutcomeLine decided={last} /> : undefined}
      <Shown query={query} label="Loading orphans">
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <p className="small quiet">
                To decide again, open the report and judge what stands there now; the old decision can then be undone.
              </p>
              <ul className="stack">
                {rows.map((orphan) => (
                  <li key={orphan.decision.id}>
                    <OrphanCard orphan={orphan} onUndo={setUndoing} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Shown>
      {undoing ? (
        <UndoWindow
          decision={{ id: undoing.decision.id, by: undoing.decision.by, words: undoing.words }}
          onClose={() => setUndoing(undefined)}
          onDecided={setLast}
        />
      ) : undefined}
    </section>
  );
};
