import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { counted } from '../../../format/bounds.ts';
import { useFacts } from '../facts-context.ts';
import type { Origin } from '../facts.ts';
import { Section } from '../section.tsx';
import { useEventSearch } from '../use-event-search.ts';
import { Cell } from './cell.tsx';
import { Chooser } from './chooser.tsx';
import { chosenIn, ordered } from './columns.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

const Column = ({ origin: { name, kind, statements } }: { readonly origin: Origin }) => (
  <th scope="col" className="accounts__origin">
    <Link to="/speaker/$name" params={{ name }} className="words">
      {name}
    </Link>
    <span className="accounts__kind">
      {kind} · {counted(statements.length, 'statement')}
    </span>
  </th>
);

type TableProps = { readonly rows: readonly Row[]; readonly origins: readonly Origin[] };

const Table = ({ rows, origins }: TableProps) => (
  <div className="accounts" role="region" aria-label="Accounts, one column an origin" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <td className="accounts__corner" />
          {origins.map((origin) => (
            <Column key={origin.id} origin={origin} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.key}
            data-begins={row.key.startsWith('toll') && !rows[index - 1]?.key.startsWith('toll') ? true : undefined}
          >
            <th scope="row" className="accounts__what">
              {row.label}
            </th>
            {origins.map((origin) => (
              <Cell key={origin.id} row={row} origin={origin} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** What is said of the event, one column an origin. */
export const Accounts = () => {
  const facts = useFacts();
  const named = useEventSearch('origins');
  const rows = useMemo(() => rowsOf(facts), [facts]);
  const origins = ordered(facts.entry.origins ?? []);
  const chosen = chosenIn(origins, named);
  return (
    <Section
      id="accounts"
      about={
        <>
          One column for each origin. Every value opens the words it was read from; <span aria-hidden>·</span>
          <span className="hidden-label">an empty cell</span> means that this origin says nothing of it;{' '}
          <span className="conflict-mark">≠</span> leads to what it conflicts with.
        </>
      }
      tools={origins.length > 1 ? <Chooser origins={origins} chosen={chosen} /> : undefined}
    >
      {rows.length === 0 ? (
        <p className="quiet">No account says when, where, by whom or how many.</p>
      ) : (
        <Table rows={rows} origins={chosen} />
      )}
    </Section>
  );
};
