import { Link } from '@tanstack/react-router';
import type { ReportPage } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDay } from '../../format/days.ts';
import { titleOf } from '../../format/titles.ts';
import { Name } from '../../ui/name.tsx';

export type ListedReport = ReportPage['rows'][number];

/** A text printed several times says so, and where it was first. */
const Copy = ({ report: { id, copies } }: { readonly report: ListedReport }) => {
  if (!copies) return undefined;
  const others = counted(copies.reports - 1, 'other');
  return copies.first === id ? (
    <span className="tag" title={`The first of ${String(copies.reports)} reports that are one text`}>
      printed again by {others}
    </span>
  ) : (
    <Link
      to="/report/$id"
      params={{ id: copies.first }}
      className="tag"
      title={`One text with ${others}: to the first`}
    >
      copy ({copies.kind})
    </Link>
  );
};

const Version = ({ report: { version, supersededBy } }: { readonly report: ListedReport }) => (
  <span className="tabular">
    {version.number}
    {supersededBy === undefined ? undefined : <span className="quiet"> replaced</span>}
  </span>
);

const unknown = <span className="quiet">unknown</span>;

/** A report in short, a cell a column. */
export const ReportRow = ({ report }: { readonly report: ListedReport }) => {
  const { id, published, outlet, agency, words, events, version, supersededBy, language } = report;
  return (
    <>
      <span role="cell" className="reports__day tabular">
        {published === undefined ? unknown : <time dateTime={published}>{formatDay(published)}</time>}
      </span>
      <span role="cell" className="reports__outlet">
        {outlet === undefined ? unknown : <Name name={outlet} />}
      </span>
      <span role="cell" className="reports__agency quiet">
        {agency === undefined || agency.toLowerCase() === outlet?.toLowerCase() ? undefined : <Name name={agency} />}
      </span>
      <span role="cell" className="reports__headline">
        <Link to="/report/$id" params={{ id }} className="serif words clamp" lang={language}>
          {titleOf(report)}
        </Link>
        <Copy report={report} />
      </span>
      <span role="cell" className="number" data-label="words">
        {words.toLocaleString()}
      </span>
      <span role="cell" className="number" data-label={events === 1 ? 'event' : 'events'}>
        {events}
      </span>
      <span
        role="cell"
        className="number reports__version"
        data-only={(version.number === 1 && supersededBy === undefined) || undefined}
      >
        <Version report={report} />
      </span>
    </>
  );
};
