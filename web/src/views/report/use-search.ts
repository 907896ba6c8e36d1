import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/report/$id');

type Search = ReturnType<typeof route.useSearch>;

/** Changes what the address says of this report; `undefined` takes a thing away. The way back leads to where one came from. */
export const useSetSearch = (): ((changed: { readonly [Name in keyof Search]: string | undefined }) => void) => {
  const { id } = route.useParams();
  const navigate = useNavigate();
  return useCallback(
    (changed) => {
      const search = (before: Search): Search =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined));
      void navigate({ to: '/report/$id', params: { id }, search, replace: true, resetScroll: false });
    },
    [navigate, id],
  );
};
