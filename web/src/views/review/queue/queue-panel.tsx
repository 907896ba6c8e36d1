import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { QueueRow } from '../../../../../src/model/review.ts';
import type { Span } from '../../../../../src/model/span.ts';
import type { ReportDetail } from '../../../api/types.ts';
import { formatDay } from '../../../format/days.ts';
import { Certainty } from '../../../review/certainty.tsx';
import { DecisionForm } from '../../../review/decision-form.tsx';
import { layerNames } from '../../../review/fields.ts';
import { History } from '../../../review/history.tsx';
import { InContext } from '../../../review/in-context.tsx';
import { decisionKeys, useDecision } from '../../../review/use-decision.ts';
import type { Deciding } from '../../../review/use-decision.ts';
import { useSeenRecord } from '../../../review/use-seen-record.ts';
import { ValuesList } from '../../../review/values-list.tsx';
import { useKeys } from '../../../shell/keys.ts';
import { Failure, Loading } from '../../../ui/state.tsx';
import type { OutcomeState } from './use-queue.ts';

const Head = ({ row }: { readonly row: QueueRow }) => (
  <header className="queue-panel__head">
    <p className="tiny quiet">{layerNames[row.layer].one}</p>
    <h2 className="words">{row.value}</h2>
    <p className="row small">
      <Certainty certainty={row.certainty} confidence={row.confidence} />
      <span className="quiet">Asked because: {row.why.join(', ')}</span>
    </p>
    {row.event ? (
      <p className="small">
        <span className="quiet">Counts in </span>
        <Link to="/event/$id" params={{ id: row.event.id }} className="words">
          {row.event.title}
        </Link>
      </p>
    ) : undefined}
  </header>
);

/** Whose report the words stand in; leads to them. */
const Where = ({ row, report }: { readonly row: QueueRow; readonly report: ReportDetail['report'] | undefined }) => (
  <p className="queue-panel__where small">
    {report?.outlet ?? 'A report'}
    {report?.published === undefined ? '' : `, ${formatDay(report.published)}`}:{' '}
    <Link
      to="/report/$id"
      params={{ id: row.report }}
      search={{ finding: row.path.split('/')[2] ?? '' }}
      className="words"
    >
      {report?.headline ?? 'in the report'}
    </Link>
  </p>
);

type WordsProps = {
  readonly row: QueueRow;
  readonly deciding: Deciding | undefined;
  readonly onSelect: (span: Span) => void;
};

/** The sentence as the list has it until its paragraph is there. */
const Words = ({ row, deciding, onSelect }: WordsProps) =>
  deciding ? (
    <InContext
      record={deciding.record}
      layer={row.layer}
      finding={deciding.finding}
      sentence={row.sentenceSpan}
      onSelect={onSelect}
    />
  ) : (
    <blockquote className="in-context__text words serif">{row.sentence}</blockquote>
  );

/** After a decision another one may have been first, or a new reading has no such finding. */
const Gone = () => (
  <p className="notice" role="status">
    This finding is no longer there: it was rejected meanwhile, or the report was read anew.
  </p>
);

/** The history is asked for when somebody wants it. */
const Past = ({ row }: { readonly row: QueueRow }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="queue-panel__history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">History of this value</summary>
      {isOpen ? <History report={row.report} path={row.path} /> : undefined}
    </details>
  );
};

type QueuePanelProps = { readonly row: QueueRow; readonly outcome: OutcomeState };

/** One finding in its words, and the decision about it. */
export const QueuePanel = ({ row, outcome }: QueuePanelProps) => {
  const { report, record } = useSeenRecord(row.report);
  const [selection, setSelection] = useState<Span>();
  const deciding = useDecision({
    record,
    path: row.path,
    onSent: () => outcome.onSent(row),
    onDecided: (decided) => outcome.onDecided(decided, row),
    onFailed: (error) => outcome.onFailed(error, row),
  });
  useKeys(decisionKeys(deciding));
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form that was worked in went with its finding: who cannot see the next one is led to it.
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article
      ref={panel}
      tabIndex={-1}
      className="queue-panel panel"
      aria-label={`${layerNames[row.layer].one}: ${row.value}`}
    >
      <Head row={row} />
      <Words row={row} deciding={deciding} onSelect={setSelection} />
      <Where row={row} report={report.data?.report} />
      {report.isPending ? <Loading label="Loading the report" lines={3} /> : undefined}
      {report.error ? <Failure error={report.error} again={() => void report.refetch()} /> : undefined}
      {record && !deciding ? <Gone /> : undefined}
      {deciding ? (
        <>
          <DecisionForm deciding={deciding} selection={selection} />
          {deciding.mode === 'correct' ? undefined : (
            <ValuesList record={deciding.record} layer={row.layer} finding={deciding.finding} />
          )}
          <Past row={row} />
        </>
      ) : undefined}
    </article>
  );
};
