import { Link } from '@tanstack/react-router';
import { ApiError } from '../../api/http.ts';
import type { ImportInfo } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { Failure, Loading } from '../../ui/state.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSummary } from './import-summary.tsx';
import { isEnded, stateWords } from './import-words.ts';
import { useImport } from './use-import.ts';
import { useStopping } from './use-stopping.ts';

const Close = () => (
  <Link to="/add" search={(before) => ({ ...before, import: undefined })} className="button button--plain">
    Close
  </Link>
);

/** The server knows the imports since it was started; what they added is in the dossier. */
const Forgotten = () => (
  <div className="notice">
    <p>
      This import is no longer known: Daybook was started anew since. What it added is in the dossier; add the same
      again to finish it, what is there already is passed over.
    </p>
    <Close />
  </div>
);

const Stop = ({ info }: { readonly info: ImportInfo }) => {
  const stopping = useStopping(info.id);
  if (info.state === 'stopping' || stopping.isPending) return <span className="small quiet">Stopping …</span>;
  return <Button onPress={() => stopping.mutate()}>Stop</Button>;
};

/** One import: how far it has come, what went wrong on the way, what it came to. */
export const ImportPanel = ({ id }: { readonly id: string }) => {
  const { info, error, marks } = useImport(id);
  if (error instanceof ApiError && error.status === 404) return <Forgotten />;
  if (error) return <Failure error={error} />;
  if (!info) return <Loading label="Loading the import" lines={2} />;
  return (
    <section className="panel import" aria-label="Import">
      <header className="panel__head">
        <h2 className="words">{info.name}</h2>
        <p className="import__state" role="status">
          {stateWords[info.state]}
        </p>
        {isEnded(info.state) ? <Close /> : <Stop info={info} />}
      </header>
      <div className="panel__body stack">
        {isEnded(info.state) ? <ImportSummary info={info} /> : <ImportProgress info={info} marks={marks} />}
        <ImportProblems info={info} />
      </div>
    </section>
  );
};
