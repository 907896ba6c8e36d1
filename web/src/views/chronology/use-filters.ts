import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { changing } from '../../shell/addresses.ts';
import type { Filters } from './filters.ts';

/** Changes filters of the page by changing its address, so that the way back and a sent link work. `undefined` takes one away. */
export const useSetFilters = (): ((changed: { readonly [Name in keyof Filters]: string | undefined }) => void) => {
  const navigate = useNavigate();
  return useCallback(
    (changed) =>
      void navigate({
        to: '.',
        search: changing(changed),
        resetScroll: false,
      }),
    [navigate],
  );
};
