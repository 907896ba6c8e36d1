import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { workEvents, workQuery, worksQuery } from '../../api/adding.ts';
import type { Work } from '../../api/types.ts';
import type { Mark } from './pace.ts';
import { withMark } from './pace.ts';
import { isOver } from './work-words.ts';

type Followed = { readonly work: Work | undefined; readonly error: Error | null; readonly marks: readonly Mark[] };

type Heard = (data: string) => void;

/** Hears what the server tells of an import; a stream that breaks off is taken up again by the browser. */
const heard = (id: string, by: Readonly<Record<'state' | 'progress' | 'problems', Heard>>): (() => void) => {
  const events = new EventSource(workEvents(id));
  for (const [name, hear] of Object.entries(by))
    events.addEventListener(name, ({ data }: MessageEvent<string>) => hear(data));
  return () => events.close();
};

/** An import or a linking as it goes on. */
export const useWork = (id: string): Followed => {
  const client = useQueryClient();
  const { data: work, error } = useQuery(workQuery(id));
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const goesOn = work !== undefined && !isOver(work);
  useEffect(() => {
    if (!goesOn) return undefined;
    const { queryKey } = workQuery(id);
    const change = (part: (before: Work) => Partial<Work>): void =>
      void client.setQueryData(queryKey, (before) => before && { ...before, ...part(before) });
    return heard(id, {
      state: (data) => {
        const now = JSON.parse(data) as Work;
        client.setQueryData(queryKey, now);
        void client.invalidateQueries(worksQuery());
      },
      progress: (data) => {
        const progress = JSON.parse(data) as NonNullable<Work['progress']>;
        change(() => ({ state: 'running', progress }));
        setMarks((before) => withMark(before, { at: Date.now(), done: progress.done }));
      },
      problems: (data) => {
        const more = JSON.parse(data) as Work['problems'];
        change(({ problems, problemsTotal }) => ({
          problems: [...problems, ...more],
          problemsTotal: problemsTotal + more.length,
        }));
      },
    });
  }, [client, goesOn, id]);
  return { work, error, marks };
};
