import { useQuery } from '@tanstack/react-query';
import type { HistoryRow } from '../../../src/model/review.ts';
import { historyQuery } from '../api/review.ts';
import { formatMoment } from '../format/days.ts';
import { useCoder } from '../shell/coder.ts';
import { Shown } from '../ui/shown.tsx';
import { decisionWords } from './decision-words.ts';
import { fieldLabel } from './fields.ts';
import { valueText } from './value-text.ts';

const Step = ({ row }: { readonly row: HistoryRow }) => {
  const field = row.path === undefined ? undefined : fieldLabel(row.path);
  return (
    <li data-undone={row.undone !== undefined || undefined}>
      <strong>{decisionWords[row.what]}</strong>
      {field === undefined ? undefined : ` (${field})`} by {row.by},{' '}
      <time dateTime={row.at}>{formatMoment(row.at)}</time>
      {row.what === 'correct' ? (
        <span className="words">
          : <s>{valueText(row.old)}</s> → {valueText(row.new)}
        </span>
      ) : undefined}
      {row.why === undefined ? undefined : <q className="words"> {row.why}</q>}
      {row.undone ? <span className="tag">undone by {row.undone.by}</span> : undefined}
    </li>
  );
};

/** Every step in the life of a value, the oldest first. */
export const History = ({ report, path }: { readonly report: string; readonly path: string }) => {
  const [by] = useCoder();
  const history = useQuery(historyQuery(report, path, by));
  return (
    <Shown query={history} label="Loading the history">
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="small quiet">Nobody has decided about it; this is what the machine read.</p>
        ) : (
          <ol className="history small">
            {rows.map((row) => (
              <Step key={row.decision} row={row} />
            ))}
          </ol>
        )
      }
    </Shown>
  );
};
