import { Link } from '@tanstack/react-router';
import type { Work } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { groupsOf } from './problem-groups.ts';
import { KindHead, KindHelp, ProblemRows } from './problem-kind.tsx';

/** What could not be read, as it comes, by kind. */
export const WorkProblems = ({ work: { problems, problemsTotal } }: { readonly work: Work }) => {
  if (problemsTotal === 0) return undefined;
  return (
    <section aria-label="Problems of this import">
      <h3>{counted(problemsTotal, 'problem')}</h3>
      {problemsTotal > problems.length ? (
        <p className="small quiet">
          The last {problems.length} are here;{' '}
          <Link to="/add" search={(before) => ({ ...before, way: 'problems' })}>
            all are among those of the dossier
          </Link>
          .
        </p>
      ) : undefined}
      {groupsOf(problems).map(({ code, severity, count, rows }) => (
        <details key={`${severity} ${code}`} className="problem" open={severity === 'error'}>
          <summary className="problem__head">
            <KindHead code={code} severity={severity} count={count} />
          </summary>
          <KindHelp code={code} />
          <ProblemRows rows={rows} />
        </details>
      ))}
    </section>
  );
};
