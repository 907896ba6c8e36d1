import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { stopWork } from '../../api/adding.ts';
import { ApiError } from '../../api/http.ts';
import type { Work } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { Failure, Loading } from '../../ui/state.tsx';
import { useWork } from './use-work.ts';
import { WorkProblems } from './work-problems.tsx';
import { WorkProgress } from './work-progress.tsx';
import { WorkSummary } from './work-summary.tsx';
import { isOver, stateWords, workName } from './work-words.ts';

/** The server knows the imports since it was started; what they added is in the dossier. */
const Forgotten = ({ close }: { readonly close: ReactNode }) => (
  <div className="notice">
    <p>
      This import is no longer known: Daybook was started anew since. What it added is in the dossier. Add the same
      again to finish it; what is there already is passed over.
    </p>
    {close}
  </div>
);

const Stop = ({ id }: Pick<Work, 'id'>) => {
  const stopping = useMutation({ mutationFn: () => stopWork(id) });
  if (stopping.isPending || stopping.isSuccess)
    return <span className="small quiet">Stopping: what has been read is being stored</span>;
  return <Button onPress={() => stopping.mutate()}>{stopping.isError ? 'Stop, try again' : 'Stop'}</Button>;
};

type PanelProps = {
  readonly id: string;
  /** Takes it out of the address. */
  readonly close: ReactNode;
};

/** One import or linking: how far it has come, what went wrong on the way, what it came to. */
export const WorkPanel = ({ id, close }: PanelProps) => {
  const { work, error, marks } = useWork(id);
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <Forgotten close={close} />;
  if (!work) return error ? <Failure error={error} /> : <Loading label="Loading the import" lines={2} />;
  return (
    <section className="panel work" aria-label={work.kind === 'link' ? 'Linking' : 'Import'}>
      <header className="panel__head">
        <h2 className="words">{workName(work)}</h2>
        <p className="work__state" role="status">
          {stateWords(work)}
        </p>
        {isOver(work) ? close : <Stop id={id} />}
      </header>
      <div className="panel__body stack">
        {isOver(work) ? <WorkSummary work={work} /> : <WorkProgress work={work} marks={marks} />}
        <WorkProblems work={work} />
      </div>
    </section>
  );
};
