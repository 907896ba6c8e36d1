import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../../../../src/model/chronology.ts';
import type { HistoryRow } from '../../../../../src/model/review.ts';
import { eventHistoryQuery } from '../../../api/mending.ts';
import type { Decided } from '../../../api/review.ts';
import { formatMoment } from '../../../format/days.ts';
import { statusName } from '../../../format/words.ts';
import { CoderName } from '../../../review/coder-name.tsx';
import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { decisionWords } from '../../../review/decision-words.ts';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { Reason } from '../../../review/reason.tsx';
import { useDecide } from '../../../review/use-decision.ts';
import { useCoder } from '../../../shell/coder.ts';
import { useKeys } from '../../../shell/keys.ts';
import { Button } from '../../../ui/button.tsx';
import { Shown } from '../../../ui/shown.tsx';
import { useFacts } from '../facts-context.ts';
import { Section } from '../section.tsx';
import { useEventSearch } from '../use-event-search.ts';

const usual = ['It did not happen', 'Not an event', 'Told by mistake'];

/** Accepting or rejecting the event as a whole. */
const Judge = () => {
  const { id, status } = useFacts().detail.summary;
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const [last, setLast] = useState<Decided>();
  const { by, setCoder, decide, undo } = useDecide((decided) => {
    setLast(decided);
    setWhy('');
  });
  const make = (what: 'accept' | 'reject'): void => {
    const reason = why.trim();
    const draft = { what, target: { event: id }, old: status, ...(reason === '' ? {} : { why: reason }) };
    // Where another was first, the page shows what they made of it.
    decide.mutate({ drafts: [draft] }, { onError: () => void client.invalidateQueries() });
  };
  const takeBack = (ids: readonly string[]): void => undo.mutate({ ids });
  useKeys({
    u: () => {
      if (last?.decisions.every(({ what }) => what !== 'undo')) takeBack(last.decisions.map(({ id: made }) => made));
    },
  });
  if (by === '') return <CoderName onNamed={setCoder} />;
  return (
    <div className="decision__form">
      <p className="small">
        It stands as <strong>{statusName(status)}</strong>. Confirm it when you hold that it happened; reject it when it
        did not, or is no event at all. A rejected event leaves the chronology and can be found by its status.
      </p>
      <Reason value={why} onChange={setWhy} required={false} usual={usual} />
      <div className="row">
        <Button look="main" isDisabled={decide.isPending} onPress={() => make('accept')}>
          Confirm the event
        </Button>
        {status === 'rejected' ? undefined : (
          <Button isDisabled={decide.isPending || why.trim() === ''} onPress={() => make('reject')}>
            Reject the event
          </Button>
        )}
        {status !== 'rejected' && why.trim() === '' ? (
          <span className="small quiet">To reject, say why.</span>
        ) : undefined}
      </div>
      <DecisionFailure error={decide.error ?? undo.error} />
      {last ? <OutcomeLine decided={last} onUndo={takeBack} isUndoing={undo.isPending} /> : undefined}
    </div>
  );
};

/** What a merge or split was about is told by what it did; of other decisions the value is. */
const did: Readonly<Record<Decision['what'], string>> = {
  ...decisionWords,
  accept: 'Confirmed',
  merge: 'Put together with another event',
  split: 'Reports taken out',
};

const Past = ({ row }: { readonly row: HistoryRow }) => (
  <li data-undone={row.undone !== undefined || undefined}>
    <strong>{did[row.what]}</strong> by <span className="words">{row.by}</span>,{' '}
    <time dateTime={row.at}>{formatMoment(row.at)}</time>
    {row.why === undefined ? undefined : <q className="words event-history__why">{row.why}</q>}
    {row.undone ? (
      <span className="tag" title={row.undone.why}>
        undone by {row.undone.by}
      </span>
    ) : undefined}
  </li>
);

const History = () => {
  const [by] = useCoder();
  const history = useQuery(eventHistoryQuery(useFacts().detail.summary.id, by));
  return (
    <Shown query={history} label="Loading the decisions">
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="small quiet">Nobody has decided about this event; it is as Daybook linked it.</p>
        ) : (
          <ol className="history small">
            {rows.map((row) => (
              <Past key={row.decision} row={row} />
            ))}
          </ol>
        )
      }
    </Shown>
  );
};

/** What people decided about the event, and the way to decide. */
export const Decisions = () => {
  const day = useEventSearch('asBelievedOn');
  return (
    <Section
      id="decisions"
      about="What people decided about this event. Machine and human are kept apart: linking anew never undoes a decision."
    >
      {day === undefined ? (
        <div className="no-print">
          <Judge />
        </div>
      ) : undefined}
      <History />
    </Section>
  );
};
