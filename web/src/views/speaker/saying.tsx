import { Link } from '@tanstack/react-router';
import type { Saying } from '../../api/types.ts';
import { formatBounds } from '../../format/bounds.ts';
import { wordsOf } from '../../format/evidence.ts';
import { formatDay } from '../../format/days.ts';
import { measureName } from '../../format/words.ts';
import { titleOf } from '../../format/titles.ts';
import { runsOf } from '../../format/runs.ts';
import { Marked } from '../../ui/marked.tsx';
import { actName, isWeighty } from './acts.ts';
import type { Sentence } from './days.ts';

const distinct = <T,>(all: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];

const Acts = ({ sayings }: Pick<Sentence, 'sayings'>) => (
  <>
    {distinct(sayings, ({ statement }) => statement.act).map(({ statement: { act } }) => (
      <span key={act} className={isWeighty(act) ? 'tag tag--conflict' : 'tag'}>
        {actName(act)}
      </span>
    ))}
    {sayings.some(({ statement }) => statement.change === 'dropped') ? (
      <span className="tag tag--conflict">not in the newest version</span>
    ) : undefined}
  </>
);

const Figure = ({ saying: { statement, report, figure, asOf } }: { readonly saying: Saying }) =>
  figure ? (
    <span>
      <Link
        to="/report/$id"
        params={{ id: report.id }}
        search={{ finding: wordsOf(statement.id).finding }}
        className="saying__figure tabular"
      >
        {formatBounds(figure)}
      </Link>{' '}
      {figure.measure === 'other' ? 'of something else' : measureName(figure.measure)}
      {asOf === undefined ? undefined : <span className="quiet"> as of {formatDay(asOf)}</span>}
    </span>
  ) : undefined;

/** The words of the figures stand out: they are what is compared. */
const Words = ({ sayings }: Pick<Sentence, 'sayings'>) => {
  const [{ statement, passage, report }] = sayings;
  const marks = sayings
    .flatMap(({ figure, passage: own }) => (figure ? (own?.words ?? []) : []))
    .toSorted((a, b) => a.start - b.start);
  return (
    <p className="saying__words words serif">
      <Link to="/report/$id" params={{ id: report.id }} search={{ finding: wordsOf(statement.id).finding }} data-entry>
        {passage ? <Marked runs={runsOf(passage.text.trimEnd(), marks)} /> : 'Its words in the report'}
      </Link>
    </p>
  );
};

const Events = ({ sayings }: Pick<Sentence, 'sayings'>) => (
  <>
    {distinct(
      sayings.flatMap(({ event }) => event ?? []),
      ({ id }) => id,
    ).map(({ id, title }) => (
      <span key={id} className="saying__of">
        of{' '}
        <Link to="/event/$id" params={{ id }} className="saying__event" title={title}>
          {title}
        </Link>
      </span>
    ))}
  </>
);

const Where = ({ sayings }: Pick<Sentence, 'sayings'>) => {
  const [{ report, through }] = sayings;
  return (
    <p className="saying__where tiny quiet words">
      {through.length > 0 ? <span>through {through.map(({ name }) => name).join(' → ')}</span> : undefined}
      <span className="clamp">
        in “{titleOf(report)}”{report.published === undefined ? '' : `, ${formatDay(report.published)}`}
      </span>
      <Events sayings={sayings} />
    </p>
  );
};

/** One sentence of a voice: what it did, how many, the words, where they stand and of what. */
export const SayingItem = ({ sayings }: Pick<Sentence, 'sayings'>) => (
  <li className="saying">
    <p className="saying__act small">
      <Acts sayings={sayings} />
      {sayings.map((saying) => (
        <Figure key={saying.statement.id} saying={saying} />
      ))}
    </p>
    <Words sayings={sayings} />
    <Where sayings={sayings} />
  </li>
);
