import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure, Loading } from './state.tsx';

type ShownProps<T> = {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly label?: string;
  readonly children: (data: T) => ReactNode;
};

/** Shows what was asked for, or that it is on its way, or why it does not come. What is there already stays. */
export const Shown = <T,>({ query, label, children }: ShownProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failure error={query.error} again={() => void query.refetch()} />;
  return <Loading {...(label === undefined ? {} : { label })} />;
};
