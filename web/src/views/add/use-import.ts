import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { importEvents, importQuery, importsQuery } from '../../api/adding.ts';
import type { ImportInfo } from '../../api/types.ts';
import { isEnded } from './import-words.ts';
import type { Mark } from './pace.ts';
import { withMark } from './pace.ts';

type Followed = {
  readonly info: ImportInfo | undefined;
  readonly error: Error | null;
  readonly marks: readonly Mark[];
};

/** An import as it goes on. A stream that breaks off is taken up again by the browser. */
export const useImport = (id: string): Followed => {
  const client = useQueryClient();
  const { data: info, error } = useQuery(importQuery(id));
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const goesOn = info !== undefined && !isEnded(info.state);
  useEffect(() => {
    if (!goesOn) return undefined;
    const events = new EventSource(importEvents(id));
    events.addEventListener('state', ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as ImportInfo;
      client.setQueryData(importQuery(id).queryKey, now);
      setMarks((before) => withMark(before, { at: Date.now(), done: now.done }));
      if (isEnded(now.state)) void client.invalidateQueries(importsQuery());
    });
    return () => events.close();
  }, [client, goesOn, id]);
  return { info, error, marks };
};
