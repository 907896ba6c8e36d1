import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { Span } from '../../../../src/model/span.ts';
import type { Item } from './items.ts';
import { useSetSearch } from './use-search.ts';

const route = getRouteApi('/report/$id');

/** Which findings are open, as the address says, and the way to open others. */
export const useOpen = (items: readonly Item[]) => {
  const { finding } = route.useSearch();
  const set = useSetSearch();
  const [spot, setSpot] = useState<Span>();
  const asked = useMemo(() => finding?.split(',').filter((one) => one !== '') ?? [], [finding]);
  const opened = useMemo(() => asked.flatMap((one) => items.find((item) => item.id === one) ?? []), [asked, items]);
  const open = useCallback(
    (ids: readonly string[], at?: Span) => {
      setSpot(at);
      set({ finding: ids.length === 0 ? undefined : ids.join(',') });
    },
    [set],
  );
  const missing = asked.filter((one) => !items.some((item) => item.id === one));
  return { opened, spot, open, missing };
};
