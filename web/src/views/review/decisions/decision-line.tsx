import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AuditRow } from '../../../api/review.ts';
import { formatMoment } from '../../../format/days.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { fieldLabel, partsOf } from '../../../review/fields.ts';
import { History } from '../../../review/history.tsx';
import { OldNew } from '../../../review/old-new.tsx';
import { Button } from '../../../ui/button.tsx';

/** The words a decision is about, leading to them; an event of the chronology by its title. */
const Where = ({ row }: { readonly row: AuditRow }) => {
  const { report, event, path = '', words } = row;
  if (event !== undefined)
    return (
      <Link to="/event/$id" params={{ id: event }} className="words">
        {words}
      </Link>
    );
  if (report === undefined) return <span className="words">{words}</span>;
  const finding = partsOf(path)?.id;
  return (
    <Link
      to="/report/$id"
      params={{ id: report }}
      search={finding === undefined ? {} : { finding }}
      className="words serif"
    >
      {words === '' ? 'the report' : words}
    </Link>
  );
};

const Undone = ({ undone }: { readonly undone: NonNullable<AuditRow['undone']> }) => (
  <span className="tag" title={undone.why}>
    undone by {undone.by}, {formatMoment(undone.at)}
  </span>
);

type DecisionLineProps = {
  readonly row: AuditRow;
  readonly onUndo: (row: AuditRow) => void;
};

const Past = ({ row: { report, path } }: { readonly row: AuditRow }) => {
  const [isOpen, setOpen] = useState(false);
  if (report === undefined || path === undefined) return undefined;
  return (
    <details className="decision-line__past" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="tiny">History</summary>
      {isOpen ? <History report={report} path={path} /> : undefined}
    </details>
  );
};

/** One decision: when, who, what, where, old and new, why. */
export const DecisionLine = ({ row, onUndo }: DecisionLineProps) => {
  const field = row.path === undefined ? undefined : fieldLabel(row.path);
  const canUndo = row.what !== 'undo' && !row.undone;
  return (
    <tr className="decision-line" data-undone={row.undone !== undefined || undefined}>
      <td className="decision-line__when tabular">
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </td>
      <td className="words">{row.by}</td>
      <td>
        {decisionWords[row.what]}
        {row.adjudicates ? <span className="tag">settles a dispute</span> : undefined}
      </td>
      <td>
        <Where row={row} />
      </td>
      <td>
        {field === undefined ? undefined : <span className="quiet">{field}: </span>}
        {row.what === 'undo' ? undefined : <OldNew what={row.what} old={row.old} new={row.new} />}
        <Past row={row} />
      </td>
      <td className="words">{row.why}</td>
      <td className="no-print">
        {row.undone ? <Undone undone={row.undone} /> : undefined}
        {canUndo ? (
          <Button look="plain" aria-label={`Undo: ${decisionWords[row.what]} ${row.words}`} onPress={() => onUndo(row)}>
            Undo…
          </Button>
        ) : undefined}
      </td>
    </tr>
  );
};
