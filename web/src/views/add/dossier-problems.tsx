import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemCountsQuery, problemsQuery } from '../../api/adding.ts';
import { Button } from '../../ui/button.tsx';
import { Shown } from '../../ui/shown.tsx';
import { Failure, Loading } from '../../ui/state.tsx';
import { worstFirst } from './problem-groups.ts';
import { KindHead, KindHelp, ProblemRows } from './problem-kind.tsx';

const Rows = ({ code }: { readonly code: string }) => {
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(problemsQuery(code));
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (isPending) return <Loading label="Loading problems" lines={2} />;
  return (
    <div className="stack">
      <ProblemRows rows={data.pages.flatMap(({ rows }) => rows)} />
      {hasNextPage ? <Button onPress={() => void fetchNextPage()}>More</Button> : undefined}
    </div>
  );
};

/** All that could not be read since the dossier was made: the kinds, and the problems of the one that is chosen. */
export const DossierProblems = ({ kind }: { readonly kind: string | undefined }) => {
  const counts = useQuery(problemCountsQuery());
  return (
    <Shown query={counts} label="Loading the problems">
      {(kinds) =>
        kinds.length === 0 ? (
          <p>No problem was noted in this dossier: everything that was given to it was read.</p>
        ) : (
          <div className="stack">
            <p className="small quiet">
              What Daybook could not read, or read with doubts, since this dossier was made. Nothing is dropped
              silently.
            </p>
            <ul>
              {worstFirst(kinds).map(({ code, severity, count }) => (
                <li key={`${severity} ${code}`} className="problem">
                  <Link
                    to="/add"
                    search={(before) => ({ ...before, kind: kind === code ? undefined : code })}
                    activeOptions={{ explicitUndefined: true }}
                    className="problem__head"
                    aria-expanded={kind === code}
                    resetScroll={false}
                  >
                    <KindHead code={code} severity={severity} count={count} />
                  </Link>
                  {kind === code ? (
                    <div className="stack">
                      <KindHelp code={code} />
                      <Rows code={code} />
                    </div>
                  ) : undefined}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Shown>
  );
};
