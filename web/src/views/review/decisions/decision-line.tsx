import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from '../../../../../src/model/chronology.ts';
import { eventQuery } from '../../../api/queries.ts';
import { counted } from '../../../format/bounds.ts';
import { formatMoment } from '../../../format/days.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { fieldLabel, partsOf } from '../../../review/fields.ts';
import { History } from '../../../review/history.tsx';
import { OldNew } from '../../../review/old-new.tsx';
import { Button } from '../../../ui/button.tsx';

/** The words a decision is about; of the report itself there are none. */
export const quoteOf = ({ target }: Pick<Decision, 'target'>): string => ('quote' in target ? target.quote.exact : '');

const pathOf = ({ target }: Decision): string | undefined => ('path' in target ? target.path : undefined);

const EventTitle = ({ id }: { readonly id: string }) => {
  const { data } = useQuery(eventQuery(id));
  return (
    <Link to="/event/$id" params={{ id }} className="words">
      {data?.summary.title ?? 'an event'}
    </Link>
  );
};

/** The words a decision is about, leading to them; an event of the chronology by its title. */
const Where = ({ row }: { readonly row: Decision }) => {
  const { target } = row;
  if ('event' in target) return <EventTitle id={target.event} />;
  const finding = partsOf(target.path)?.id;
  return (
    <Link
      to="/report/$id"
      params={{ id: target.report }}
      search={finding === undefined ? {} : { finding }}
      className="words serif"
    >
      {quoteOf(row) === '' ? 'the report' : quoteOf(row)}
    </Link>
  );
};

/** What became of a value, or of an event. */
const What = ({ row }: { readonly row: Decision }) => {
  const { what, target } = row;
  const field = fieldLabel(pathOf(row) ?? '');
  if (what === 'undo') return undefined;
  if (what === 'merge') return <>with {counted('with' in target ? (target.with?.length ?? 0) : 0, 'other event')}</>;
  if (what === 'split') return <>reports taken out of it</>;
  return (
    <>
      {field === undefined ? undefined : <span className="quiet">{field}: </span>}
      <OldNew what={what} old={row.old} new={row.new} />
    </>
  );
};

const Past = ({ row }: { readonly row: Decision }) => {
  const [isOpen, setOpen] = useState(false);
  const path = pathOf(row);
  if (!('path' in row.target) || path === undefined) return undefined;
  return (
    <details className="decision-line__past" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="tiny">History</summary>
      {isOpen ? <History report={row.target.report} path={path} /> : undefined}
    </details>
  );
};

const Undone = ({ undone: { by, at, why } }: { readonly undone: Decision }) => (
  <span className="tag decision-line__undone" title={why}>
    undone by {by}, {formatMoment(at)}
  </span>
);

type DecisionLineProps = {
  readonly row: Decision;
  /** The decision that undid it. */
  readonly undone: Decision | undefined;
  readonly onUndo: (row: Decision) => void;
};

/** One decision: when, who, what, where, old and new, why. */
export const DecisionLine = ({ row, undone, onUndo }: DecisionLineProps) => (
  <tr className="decision-line" data-undone={undone !== undefined || undefined}>
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
      <What row={row} />
      <Past row={row} />
    </td>
    <td className="words">{row.why}</td>
    <td className="no-print">
      {undone ? <Undone undone={undone} /> : undefined}
      {row.what === 'undo' || undone ? undefined : (
        <Button
          look="plain"
          aria-label={`Undo: ${decisionWords[row.what]} ${quoteOf(row)}`}
          onPress={() => onUndo(row)}
        >
          Undo…
        </Button>
      )}
    </td>
  </tr>
);
