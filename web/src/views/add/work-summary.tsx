import { Link } from '@tanstack/react-router';
import type { Work } from '../../api/types.ts';
import { NewReports } from './new-reports.tsx';
import { broughtReports, summaryWords } from './work-words.ts';

/** What an import or a linking came to, and where to go on. */
export const WorkSummary = ({ work }: { readonly work: Work }) => {
  const { state, summary, error, started, finished } = work;
  return (
    <>
      {error === undefined ? undefined : (
        <p className="work__failure words" role="alert">
          {error.message}
        </p>
      )}
      {summary === undefined ? undefined : (
        <ul className="work__summary">
          {summaryWords(summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {state === 'stopped' ? (
        <p>What was read is kept. Add the same again to go on: what is there already is passed over.</p>
      ) : undefined}
      {broughtReports(summary) && started !== undefined && finished !== undefined ? (
        <NewReports since={started} until={finished} />
      ) : undefined}
      {summary === undefined ? undefined : (
        <p>
          <Link to="/" className="button">
            To the chronology
          </Link>
        </p>
      )}
    </>
  );
};
