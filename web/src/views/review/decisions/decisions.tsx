import './decisions.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from '../../../../../src/model/chronology.ts';
import { auditQuery, undoneQuery } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { settingsQuery } from '../../../api/settings.ts';
import { OutcomeLine } from '../../../review/outcome-line.tsx';
import { UndoWindow } from '../../../review/undo-window.tsx';
import { useCoder } from '../../../shell/coder.ts';
import { Button } from '../../../ui/button.tsx';
import { Failure, Loading, State } from '../../../ui/state.tsx';
import { ChainLine } from './chain-line.tsx';
import { DecisionFilters } from './decision-filters.tsx';
import { DecisionLine, quoteOf } from './decision-line.tsx';

const route = getRouteApi('/review');

const columns = ['When', 'Who', 'What', 'Words', 'Old → new', 'Why'] as const;

const Nothing = ({ isNarrowed }: { readonly isNarrowed: boolean }) =>
  isNarrowed ? (
    <State title="No such decision" role="status">
      <Link to="/review" search={{ show: 'decisions' }} className="button">
        Show all decisions
      </Link>
    </State>
  ) : (
    <State title="Nothing was decided yet" role="status">
      <p>What people accept, correct, reject and add is listed here, with the old value, the new one and the reason.</p>
      <Link to="/review" className="button button--main">
        To the queue
      </Link>
    </State>
  );

type TableProps = {
  readonly rows: readonly Decision[];
  readonly undone: ReadonlyMap<string, Decision>;
  readonly onUndo: (row: Decision) => void;
};

const Table = ({ rows, undone, onUndo }: TableProps) => (
  <div className="scroll-x">
    <table className="decisions small">
      <caption className="hidden-label">Decisions, the latest first</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <td className="no-print" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DecisionLine key={row.id} row={row} undone={undone.get(row.id)} onUndo={onUndo} />
        ))}
      </tbody>
    </table>
  </div>
);

/** Why a list may be shorter than the chain. */
const BlindNote = ({ coder }: { readonly coder: string }) =>
  useQuery(settingsQuery()).data?.coding === 'double' && coder !== '' ? (
    <p className="small quiet">
      Coding is double and blind: {coder} sees their own decisions here and those that settle disputes, not what others
      judged.
    </p>
  ) : undefined;

/** The audit trail: every decision, and the way back from it. */
export const Decisions = () => {
  const { by, what } = route.useSearch();
  const [coder] = useCoder();
  const query = useInfiniteQuery(auditQuery(coder, { by, what }));
  const undone = useQuery(undoneQuery(coder)).data ?? new Map<string, Decision>();
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const [last, setLast] = useState<Decided>();
  const [undoing, setUndoing] = useState<Decision>();
  return (
    <section className="stack" aria-label="Decisions">
      <ChainLine />
      <BlindNote coder={coder} />
      <DecisionFilters seen={rows.map((row) => row.by)} />
      {last ? <OutcomeLine decided={last} /> : undefined}
      {query.isPending ? <Loading label="Loading the decisions" lines={8} /> : undefined}
      {query.error ? <Failure error={query.error} again={() => void query.refetch()} /> : undefined}
      {query.isSuccess && rows.length === 0 ? (
        <Nothing isNarrowed={by !== undefined || what !== undefined} />
      ) : undefined}
      {rows.length > 0 ? <Table rows={rows} undone={undone} onUndo={setUndoing} /> : undefined}
      {query.hasNextPage ? (
        <Button isDisabled={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          Show earlier decisions
        </Button>
      ) : undefined}
      {undoing ? (
        <UndoWindow
          decision={{ id: undoing.id, by: undoing.by, words: quoteOf(undoing) }}
          onClose={() => setUndoing(undefined)}
          onDecided={setLast}
        />
      ) : undefined}
    </section>
  );
};
