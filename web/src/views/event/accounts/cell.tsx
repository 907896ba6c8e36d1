import { ConflictMark } from '../conflict-mark.tsx';
import { Said } from '../evidence/said.tsx';
import type { Origin } from '../facts.ts';
import { useFew } from '../use-few.ts';
import type { Row, Value } from './rows.ts';

const standings = { stands: undefined, withdrawn: 'withdrawn since', retracts: 'taken back' } as const;

const Told = ({ value }: { readonly value: Value }) => {
  const text = value.quoted ? <q className="words serif">{value.told}</q> : value.told;
  return value.standing === 'stands' ? text : <s>{text}</s>;
};

type ValueViewProps = { readonly id: string; readonly row: string; readonly value: Value };

const ValueView = ({ id, row, value }: ValueViewProps) => {
  const standing = standings[value.standing];
  return (
    <li className="account__value" data-conflict={value.conflicts.length > 0 || undefined}>
      <Said id={id} label={`${row}: ${value.told}`} refs={value.refs}>
        <Told value={value} />
      </Said>
      {value.conflicts.map((conflict) => (
        <ConflictMark key={conflict.id} conflict={conflict} />
      ))}
      {value.refs.length > 1 ? (
        <span className="quiet tiny" title={`Said in ${String(value.refs.length)} statements`}>
          {' '}
          ×{value.refs.length}
        </span>
      ) : undefined}
      {standing === undefined ? undefined : <span className="account__standing">{standing}</span>}
      {value.note === undefined ? undefined : <span className="account__note words">{value.note}</span>}
    </li>
  );
};

const FEW = 4;

const nothing: readonly Value[] = [];

type CellProps = { readonly row: Row; readonly origin: Origin };

/** What one origin says of one thing; nothing where it says nothing. */
export const Cell = ({ row, origin }: CellProps) => {
  const values = row.cells.get(origin.id) ?? nothing;
  const { shown, hidden, showAll } = useFew(values, FEW);
  if (values.length === 0)
    return (
      <td className="account account--none">
        <span aria-hidden>·</span>
        <span className="hidden-label">says nothing of it</span>
      </td>
    );
  return (
    <td className="account">
      <ul>
        {shown.map((value, index) => (
          <ValueView key={value.key} id={`${row.key} ${origin.id} ${String(index)}`} row={row.label} value={value} />
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="said tiny" onClick={showAll}>
          {hidden} more
        </button>
      ) : undefined}
    </td>
  );
};
