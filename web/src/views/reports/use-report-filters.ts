import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

const route = getRouteApi('/reports');

export type ReportFilters = ReturnType<typeof route.useSearch>;

type Changed = { readonly [Name in keyof ReportFilters]: string | undefined };

/** What the list is narrowed to, as the address says, and the way to change it; `undefined` takes a filter away. */
export const useReportFilters = (): readonly [ReportFilters, (changed: Changed) => void] => {
  const navigate = useNavigate();
  const set = useCallback(
    (changed: Changed) => {
      const search = (before: ReportFilters): ReportFilters =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined));
      void navigate({ to: '/reports', search, resetScroll: false });
    },
    [navigate],
  );
  return [route.useSearch(), set];
};
