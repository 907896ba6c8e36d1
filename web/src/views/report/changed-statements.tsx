import { Link } from '@tanstack/react-router';
import type { ReportChanges } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { wordsOf } from '../../format/evidence.ts';

type Told = ReportChanges['statements']['dropped'][number];

const kindOf = ({ statement: { says } }: Told): string =>
  'figure' in says ? 'figure' : 'event' in says ? 'event' : 'statement';

/** The words of a statement in their sentence; they lead into the version they stand in. */
const Passage = ({ told }: { readonly told: Told }) => {
  const { id, finding } = wordsOf(told.statement.id);
  const { text = '', words = [] } = told.passage ?? {};
  const [first] = words;
  return (
    <Link to="/report/$id" params={{ id }} search={{ finding }} className="changed__words words serif">
      {first ? (
        <>
          {text.slice(0, first.start)}
          <mark>{text.slice(first.start, first.end)}</mark>
          {text.slice(first.end)}
        </>
      ) : (
        finding
      )}
    </Link>
  );
};

const Row = ({ sign, says, told }: { readonly sign: string; readonly says: string; readonly told: Told }) => (
  <p className={`changed__row changed__row--${says}`}>
    <span className="changed__sign" aria-hidden>
      {sign}
    </span>
    <span className="hidden-label">{says}: </span>
    <Passage told={told} />
  </p>
);

const voiceOf = ({ statement: { chain } }: Told): string => chain[0]?.name ?? 'the report itself';

const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly Told[] }) =>
  rows.length === 0 ? undefined : (
    <>
      <h3>{title}</h3>
      <ul className="stack">
        {rows.map((told) => (
          <li key={told.statement.id}>
            <p className="tiny quiet words">
              {kindOf(told)}, {voiceOf(told)}
            </p>
            <Row sign={title === 'Dropped' ? '−' : '+'} says={title === 'Dropped' ? 'removed' : 'added'} told={told} />
          </li>
        ))}
      </ul>
    </>
  );

/** What became of each statement: said otherwise, no longer said, said for the first time, kept. */
export const ChangedStatements = ({ changes: { statements } }: { readonly changes: ReportChanges }) => {
  const { kept, changed, dropped, added } = statements;
  return (
    <div className="stack">
      <h2>Statements</h2>
      <p className="small quiet">
        {changed.length} changed, {dropped.length} dropped, {added.length} new, {counted(kept.length, 'statement')}{' '}
        kept. Each leads to its words.
      </p>
      {changed.length > 0 ? (
        <>
          <h3>Changed</h3>
          <ul className="stack">
            {changed.map(({ older, newer }) => (
              <li key={newer.statement.id}>
                <p className="tiny quiet words">
                  {kindOf(newer)}, {voiceOf(newer)}
                </p>
                <Row sign="−" says="removed" told={older} />
                <Row sign="+" says="added" told={newer} />
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
      <Group title="Dropped" rows={dropped} />
      <Group title="New" rows={added} />
    </div>
  );
};
