import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { statementsQuery } from '../../../api/event.ts';
import { useFacts } from '../facts-context.ts';
import type { Facts } from '../facts.ts';
import { useEventSearch } from '../use-event-search.ts';
import { withStatements } from './with-statements.ts';

/** The statements that came with the event, and on request those it has besides. */
export const useAllStatements = () => {
  const facts = useFacts();
  const { summary, statementsTotal } = facts.detail;
  const query = useInfiniteQuery({
    ...statementsQuery(summary.id, useEventSearch('asBelievedOn')),
    enabled: false,
  });
  const all: Facts = useMemo(
    () => withStatements(facts, query.data?.pages.flatMap(({ rows }) => rows) ?? []),
    [facts, query.data],
  );
  const missing = statementsTotal - all.entry.statements.length;
  const more = (): void => void (query.data ? query.fetchNextPage() : query.refetch());
  return { all, missing, more, isFetching: query.isFetching, error: query.error };
};
