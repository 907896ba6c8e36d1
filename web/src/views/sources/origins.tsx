import { Link } from '@tanstack/react-router';
import type { OriginRow, SourcesInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Name } from '../../ui/name.tsx';
import { State } from '../../ui/state.tsx';
import type { Filters } from '../chronology/filters.ts';

type RowProps = { readonly origin: OriginRow; readonly most: number; readonly filters: Filters };

const Row = ({ origin: { name, kind, events, statements }, most, filters }: RowProps) => (
  <tr>
    <th scope="row" className="speakers__who">
      <Name name={name} />
    </th>
    <td>{kind}</td>
    <td className="number">
      <Link
        to="/"
        search={{ ...filters, origin: name }}
        aria-label={`${counted(events, 'event')} that rest on ${name}`}
      >
        {counted(events, 'event')}
      </Link>
    </td>
    <td className="number">{statements}</td>
    <td aria-hidden className="origins__share">
      <div style={{ width: `${String((100 * statements) / most)}%` }} />
    </td>
  </tr>
);

type TableProps = { readonly rows: readonly OriginRow[]; readonly filters: Filters };

const Table = ({ rows, filters }: TableProps) => {
  const most = Math.max(1, ...rows.map(({ statements }) => statements));
  return (
    <div className="scroll-x">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">What it is</th>
            <th scope="col" className="number">
              Rest on it
            </th>
            <th scope="col" className="number">
              Statements
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((origin) => (
            <Row key={origin.id} origin={origin} most={most} filters={filters} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type OriginsProps = { readonly sources: SourcesInfo; readonly filters: Filters };

/** What the events rest on. */
export const Origins = ({ sources: { origins, originsTotal }, filters }: OriginsProps) =>
  origins.length === 0 ? (
    <State title="No origin">
      <p>No event fits what was asked for, so nothing rests on anybody. Take a filter away.</p>
    </State>
  ) : (
    <>
      <p className="small quiet">
        Where accounts begin. Somebody unnamed is an origin of the outlet that heard them, whose name stands beside.
        {originsTotal > origins.length
          ? ` The first ${String(origins.length)} of ${counted(originsTotal, 'origin')}.`
          : ''}
      </p>
      <Table rows={origins} filters={filters} />
    </>
  );
