import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportDetail } from '../../api/types.ts';
import { Changes } from './changes.tsx';
import { ReportContext } from './context.ts';
import { WithOutcome } from './outcome.tsx';
import { Rail } from './rail.tsx';
import { Reading } from './reading.tsx';
import type { Page } from './text-nodes.ts';
import { usePageState } from './use-page-state.ts';
import { useRoom } from './use-room.ts';

const route = getRouteApi('/report/$id');

/** One report: its text with the cards, or what changed in it, and what is to be known of it as a whole. */
export const ReportView = ({ detail }: { readonly detail: ReportDetail }) => {
  const { changes } = route.useSearch();
  const [page, setPage] = useState<Page>();
  const room = useRoom();
  const state = usePageState(detail, page);
  return (
    <ReportContext value={state}>
      <WithOutcome>
        <div className="report">
          {changes === undefined ? <Reading onPage={setPage} /> : <Changes />}
          {room === 'all' || changes !== undefined ? <Rail open /> : undefined}
        </div>
      </WithOutcome>
    </ReportContext>
  );
};
