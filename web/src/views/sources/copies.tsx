import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { copiesQuery } from '../../api/sources.ts';
import type { CopiedText, SourcesInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDay } from '../../format/days.ts';
import { changing } from '../../shell/addresses.ts';
import { titleOf } from '../../format/titles.ts';
import { More } from '../../ui/more.tsx';
import { Shown } from '../../ui/shown.tsx';
import { State } from '../../ui/state.tsx';
import { SideBySide } from './side-by-side.tsx';

const route = getRouteApi('/sources');

const kinds: Readonly<Record<CopiedText['kind'], { readonly label: string; readonly means: string }>> = {
  reprint: { label: 'Reprint', means: 'the same words' },
  rewrite: { label: 'Light rewrite', means: 'mostly the same words' },
  excerpt: { label: 'Excerpt', means: 'a part of the other' },
};

type Report = CopiedText['reports'][number];

type ReportLineProps = { readonly report: Report; readonly group: CopiedText };

const ReportLine = ({ report, group }: ReportLineProps) => (
  <li className="copy__report">
    <span className="copy__where">
      <bdi>{report.outlet ?? 'outlet unknown'}</bdi>
      <span className="quiet">{report.published === undefined ? 'day unknown' : formatDay(report.published)}</span>
    </span>
    <span className="words serif clamp">
      <Link to="/report/$id" params={{ id: report.id }}>
        {titleOf(report)}
      </Link>
    </span>
    {report.id === group.first ? (
      <span className="tag">the first</span>
    ) : (
      <Link
        to="."
        search={changing({ compare: group.first, with: report.id })}
        resetScroll={false}
        className="button button--plain no-print"
        aria-label={`Compare with the first: ${titleOf(report)}`}
      >
        Compare with the first
      </Link>
    )}
  </li>
);

/** The first on top, the others as they came out. */
const inOrder = ({ first, reports }: CopiedText): readonly Report[] =>
  reports.toSorted(
    (a, b) =>
      Number(b.id === first) - Number(a.id === first) || ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1),
  );

const Group = ({ group }: { readonly group: CopiedText }) => {
  const { label, means } = kinds[group.kind];
  return (
    <article className="panel copy" aria-labelledby={`copy-${group.id}`}>
      <header className="panel__head">
        <h3 id={`copy-${group.id}`}>
          {label}{' '}
          <span className="quiet">
            · {means} · {counted(group.reports.length, 'report')}
          </span>
        </h3>
      </header>
      <div className="panel__body stack">
        <ul className="copy__reports">
          {inOrder(group).map((report) => (
            <ReportLine key={report.id} report={report} group={group} />
          ))}
        </ul>
        <p className="small">
          <span className="quiet">Why one text: </span>
          <span className="words">{group.why.join('; ')}</span>
        </p>
      </div>
    </article>
  );
};

const Groups = ({ groups }: { readonly groups: readonly CopiedText[] }) =>
  groups.length === 0 ? (
    <State title="No copies">
      <p>Every report that was asked for has a text of its own.</p>
    </State>
  ) : (
    <div className="stack">
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  );

/** Every group of the dossier. */
const All = () => {
  const query = useInfiniteQuery(copiesQuery());
  return (
    <>
      <Shown query={query} label="Loading the copies">
        {({ pages }) => <Groups groups={pages.flatMap((page) => page.rows)} />}
      </Shown>
      <More query={query} label="More copies" />
    </>
  );
};

/** Which reports are one text, how it shows, and which was first. */
export const Copies = ({ sources: { of, copies, copyGroups } }: { readonly sources: SourcesInfo }) => {
  const search = route.useSearch();
  return (
    <>
      <p className="small quiet">
        Reports that are one text count once where independence is told.
        {of === 'events' && copyGroups > copies.length
          ? ` The largest ${String(copies.length)} of ${counted(copyGroups, 'group')}.`
          : ''}
      </p>
      {search.compare !== undefined && search.with !== undefined ? (
        <SideBySide first={search.compare} other={search.with} />
      ) : undefined}
      {of === 'events' ? <Groups groups={copies} /> : <All />}
    </>
  );
};
