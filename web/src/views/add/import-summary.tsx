import { Link } from '@tanstack/react-router';
import type { ImportInfo } from '../../api/types.ts';
import { summaryWords } from './import-words.ts';

const Links = () => (
  <p className="row">
    <Link to="/reports" search={{ order: 'added' }} className="button button--main">
      See the new reports
    </Link>
    <Link to="/" className="button">
      To the chronology
    </Link>
  </p>
);

/** What an import came to, and where to go on. */
export const ImportSummary = ({ info }: { readonly info: ImportInfo }) => {
  const { state, summary, error } = info;
  return (
    <>
      {error === undefined ? undefined : (
        <p className="import__failure words" role="alert">
          {error.message}
        </p>
      )}
      {summary === undefined ? undefined : (
        <ul className="import__summary">
          {summaryWords(summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {state === 'stopped' ? (
        <p>What was read is kept. Add the same again to go on: what is there is passed over.</p>
      ) : undefined}
      {summary && summary.added + summary.versions > 0 ? <Links /> : undefined}
    </>
  );
};
