import { Link } from '@tanstack/react-router';
import type { Saying } from '../../api/types.ts';
import { formatBounds } from '../../format/bounds.ts';
import { formatDay } from '../../format/days.ts';
import { runsOf } from '../../format/runs.ts';
import { measureName } from '../../format/words.ts';
import { Marked } from '../../ui/marked.tsx';
import { actName, isWeighty } from './acts.ts';
import { findingOf } from './statement-id.ts';

const Words = ({ saying: { statement, passage, report } }: { readonly saying: Saying }) => (
  <p className="saying__words words serif">
    <Link to="/report/$id" params={{ id: report.id }} search={{ finding: findingOf(statement.id) }} data-entry>
      {passage ? <Marked runs={runsOf(passage.text, passage.words)} /> : 'its words in the report'}
    </Link>
  </p>
);

const Where = ({ saying: { report, through, event } }: { readonly saying: Saying }) => (
  <p className="saying__where tiny quiet words">
    {through.length > 0 ? <span>through {through.map(({ name }) => name).join(' → ')}</span> : undefined}
    <span>
      {report.headline ?? report.id}
      {report.published === undefined ? '' : `, ${formatDay(report.published)}`}
    </span>
    {event ? (
      <span>
        of{' '}
        <Link to="/event/$id" params={{ id: event.id }}>
          {event.title}
        </Link>
      </span>
    ) : undefined}
  </p>
);

/** One thing a voice said: what it did, how many, the words, where they stand. */
export const SayingItem = ({ saying }: { readonly saying: Saying }) => {
  const { statement, figure, asOf } = saying;
  return (
    <li className="saying">
      <p className="saying__act small">
        <span className={isWeighty(statement.act) ? 'tag tag--conflict' : 'tag'}>{actName(statement.act)}</span>
        {figure ? (
          <span>
            <b className="tabular">{formatBounds(figure)}</b> {measureName(figure.measure)}
            {asOf === undefined ? '' : <span className="quiet"> as of {formatDay(asOf)}</span>}
          </span>
        ) : undefined}
        {statement.change === 'dropped' ? <span className="tag tag--conflict">dropped in a later version</span> : undefined}
      </p>
      <Words saying={saying} />
      <Where saying={saying} />
    </li>
  );
};
