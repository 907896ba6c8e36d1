import type { ReactNode } from 'react';
import type { ProblemRow } from '../../api/types.ts';
import { Link } from '@tanstack/react-router';
import { problemHelp, problemName } from './problem-words.ts';

const severities: Readonly<Record<ProblemRow['severity'], { readonly sign: string; readonly word: string }>> = {
  error: { sign: '✕', word: 'not read' },
  warning: { sign: '!', word: 'warning' },
  info: { sign: 'i', word: 'for information' },
};

const looks: Readonly<Record<ProblemRow['severity'], string>> = {
  error: 'tag tag--conflict',
  warning: 'tag tag--doubt',
  info: 'tag',
};

type KindProps = {
  readonly code: string;
  readonly severity: ProblemRow['severity'];
  readonly count: number;
};

/** The head of a kind of problem: how bad, what it is, how often. */
export const KindHead = ({ code, severity, count }: KindProps) => (
  <>
    <span className={looks[severity]}>
      <span aria-hidden>{severities[severity].sign}</span> {severities[severity].word}
    </span>
    <span className="problem__name">{problemName(code)}</span>
    <span className="number quiet">{count}</span>
  </>
);

/** What can be done about a kind of problem, where something can. */
export const KindHelp = ({ code }: { readonly code: string }): ReactNode => {
  const help = problemHelp(code);
  return help === undefined ? undefined : <p className="problem__help small">What to do: {help}</p>;
};

/** Problems with their reasons, and the report where there is one. */
export const ProblemRows = ({ rows }: { readonly rows: readonly ProblemRow[] }) => (
  <ul className="problem__rows small">
    {rows.map(({ message, source, report, stored, at }, index) => (
      <li key={`${at} ${String(index)}`}>
        <p className="words">{message}</p>
        <p className="quiet">
          {message.includes(source) ? undefined : <span className="words">{source} </span>}
          {report === undefined || stored !== true ? undefined : (
            <Link to="/report/$id" params={{ id: report }}>
              the report
            </Link>
          )}
        </p>
      </li>
    ))}
  </ul>
);
