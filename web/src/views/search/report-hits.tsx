import { Link } from '@tanstack/react-router';
import type { SearchHit } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDay } from '../../format/days.ts';
import { titleOf } from '../../format/titles.ts';
import { Marked } from '../../ui/marked.tsx';
import { Name } from '../../ui/name.tsx';
import { snippetRuns } from './snippet.ts';

const Where = ({ report: { outlet, published } }: SearchHit) => (
  <p className="hit__where">
    {outlet === undefined ? (
      <span>outlet unknown</span>
    ) : (
      <Link
        to="/search"
        search={(before) => ({ ...before, outlet })}
        aria-label={`Only reports of ${outlet}`}
        title="Only reports of this outlet"
      >
        <Name name={outlet} />
      </Link>
    )}
    <span>{published === undefined ? 'day unknown' : formatDay(published)}</span>
  </p>
);

const Hit = ({ hit }: { readonly hit: SearchHit }) => (
  <li className="hit">
    <Where {...hit} />
    <h3 className="hit__title words clamp">
      <Link to="/report/$id" params={{ id: hit.report.id }} data-entry>
        {titleOf(hit.report)}
      </Link>
    </h3>
    {hit.snippet ? (
      <p className="hit__snippet words serif" lang={hit.report.language}>
        <Marked runs={snippetRuns(hit.snippet)} />
      </p>
    ) : undefined}
  </li>
);

/** Reports found, the best first. */
export const ReportHits = ({ hits, more }: { readonly hits: readonly SearchHit[]; readonly more: boolean }) =>
  hits.length === 0 ? undefined : (
    <section aria-labelledby="report-hits" className="hits">
      <h2 id="report-hits">
        Reports{' '}
        <span className="quiet small">
          {more ? `the first ${String(hits.length)}` : counted(hits.length, 'report')}
        </span>
      </h2>
      <ol>
        {hits.map((hit) => (
          <Hit key={hit.report.id} hit={hit} />
        ))}
      </ol>
    </section>
  );
