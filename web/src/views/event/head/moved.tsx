import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { eventQuery } from '../../../api/queries.ts';
import type { EventDetail } from '../../../api/types.ts';
import { Button } from '../../../ui/button.tsx';
import { useEventSearch, useSetEventSearch } from '../use-event-search.ts';

/** Where the address is one the event had before a merge, a split or a new linking, the one of now takes its place. */
export const useMoved = (detail: EventDetail | undefined): void => {
  const navigate = useNavigate({ from: '/event/$id' });
  const client = useQueryClient();
  const day = useEventSearch('asBelievedOn');
  const moved = detail?.moved;
  useEffect(() => {
    if (!detail || !moved) return;
    const { moved: _, ...now } = detail;
    client.setQueryData(eventQuery(moved.to, day).queryKey, now);
    void navigate({
      to: '/event/$id',
      params: { id: moved.to },
      search: (before) => ({ ...before, was: moved.from }),
      replace: true,
      resetScroll: false,
    });
  }, [client, day, detail, moved, navigate]);
};

/** Says that the address led here from an event that is no more one of its own. */
export const MovedNotice = () => {
  const was = useEventSearch('was');
  const set = useSetEventSearch();
  if (was === undefined) return undefined;
  return (
    <p className="notice" role="status">
      <span>
        The address you came by was of event <code className="words">{was}</code>, which is part of this one since
        events were put together or linked anew. The address is now the one of this event.
      </span>
      <Button look="plain" onPress={() => set({ was: undefined })}>
        Dismiss
      </Button>
    </p>
  );
};
