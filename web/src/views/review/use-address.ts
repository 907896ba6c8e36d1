import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

type Name = 'show' | 'event' | 'layer' | 'by' | 'what' | 'at';

type Changed = { readonly [N in Name]?: string | undefined };

/** Changes what the address says; `undefined` takes a part away. Going through a list leaves no trail of steps back. */
export const useReviewAddress = (): ((changed: Changed) => void) => {
  const navigate = useNavigate();
  return useCallback(
    (changed) =>
      void navigate({
        to: '/review',
        search: (before: Record<string, string | undefined>): { readonly [N in Name]?: string } =>
          Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined)),
        replace: Object.keys(changed).join() === 'at',
        resetScroll: false,
      }),
    [navigate],
  );
};
