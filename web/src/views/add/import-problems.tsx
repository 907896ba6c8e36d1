import type { ImportInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { groupsOf } from './problem-groups.ts';
import { KindHead, KindHelp, ProblemRows } from './problem-kind.tsx';

/** What could not be read, as it comes, by kind. */
export const ImportProblems = ({ info }: { readonly info: ImportInfo }) => {
  if (info.problems.length === 0) return undefined;
  return (
    <section className="stack" aria-label="Problems of this import">
      <h3>{counted(info.problems.length, 'problem')}</h3>
      {groupsOf(info.problems).map(({ code, severity, rows }) => (
        <details key={`${severity} ${code}`} className="problem" open={severity === 'error'}>
          <summary className="problem__head">
            <KindHead code={code} severity={severity} count={rows.length} />
          </summary>
          <KindHelp code={code} />
          <ProblemRows rows={rows} />
        </details>
      ))}
    </section>
  );
};
