import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { EventSearch } from './search.ts';

const route = getRouteApi('/event/$id');

/** One parameter of the address; a change of another does not draw anew what asks for it. */
export const useEventSearch = (name: keyof EventSearch): string | undefined =>
  route.useSearch({ select: (search) => search[name] });

/** The id in the address. */
export const useEventId = (): string => route.useParams({ select: ({ id }) => id });

/** Changes the address in place: what is opened or chosen on the page is no step of its own on the way back. */
export const useSetEventSearch = (): ((change: EventSearch) => void) => {
  const navigate = useNavigate({ from: '/event/$id' });
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (before: EventSearch) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );
};

/** Whether the thing of a key is open, and how to open and close it. */
export const useOpen = (key: string): readonly [boolean, (open: boolean) => void] => {
  const isOpen = route.useSearch({ select: ({ open }) => open === key });
  const set = useSetEventSearch();
  return [isOpen, (open) => set({ open: open ? key : undefined })];
};
