import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NewsReport } from '../../../../src/model/report.ts';
import { counted } from '../../format/bounds.ts';
import { formatDay, formatMoment } from '../../format/days.ts';
import { originalAddress } from '../../api/reports.ts';
import { Name } from '../../ui/name.tsx';
import { useReport } from './context.ts';
import { publishedBases } from './phrases.ts';
import { Versions } from './versions.tsx';

const route = getRouteApi('/report/$id');

type Row = readonly [name: string, value: ReactNode];

/** To the minute where the report says it, in its own time: as a reader of that day had it. */
const published = ({ value }: NonNullable<NewsReport['published']>): string =>
  value.length > 10
    ? `${formatDay(value)}, ${value.slice(11, 16)}${value.slice(16).replace(/^:\d\d(?:\.\d+)?/, '')}`
    : formatDay(value);

const Published = ({ published: when }: Pick<NewsReport, 'published'>) =>
  when ? (
    <>
      <time dateTime={when.value}>{published(when)}</time> <span className="quiet">· {publishedBases[when.basis]}</span>
    </>
  ) : (
    <span className="quiet">the day is not known</span>
  );

/** An address from a report is shown as it is and opened apart from this page; one that is no web address is words alone. */
const Address = ({ url }: { readonly url: string }) =>
  /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="words">
      {url} <span aria-hidden>↗</span>
      <span className="hidden-label"> (opens in a new tab)</span>
    </a>
  ) : (
    <span className="words">{url}</span>
  );

const Original = () => {
  const { report } = useReport().detail;
  if (report.original === undefined) return <span className="quiet">not kept</span>;
  return (
    <a href={originalAddress(report.id)} download>
      Download it as it came
    </a>
  );
};

const useRows = (): readonly Row[] => {
  const { report, record } = useReport().detail;
  const { outlet, agency, url, dateline, modified, published: when, text } = record.report;
  const line = dateline && text.slice(dateline.span.start, dateline.span.end).replace(/[\s—–-]+$/, '');
  const rows: readonly (Row | undefined)[] = [
    ['Published', <Published key="p" {...(when === undefined ? {} : { published: when })} />],
    modified === undefined ? undefined : ['Changed', formatDay(modified)],
    ['Outlet', outlet === undefined ? <span className="quiet">not known</span> : <Name key="n" name={outlet} />],
    agency === undefined ? undefined : ['Agency', <Name key="g" name={agency} />],
    line === undefined ? undefined : ['Dateline', line],
    url === undefined ? undefined : ['Address', <Address key="a" url={url} />],
    ['Original', <Original key="o" />],
    ['Added', `${formatMoment(report.captured)}, from ${report.source}`],
  ];
  return rows.filter((row): row is Row => row !== undefined);
};

const Copies = () => {
  const { copies, report } = useReport().detail;
  if (!copies) return undefined;
  const others = copies.reports.filter((id) => id !== report.id);
  return (
    <p className="small">
      <span className="tag">copy</span> One text with {counted(others.length, 'other report')} ({copies.kind}):{' '}
      {others.map((id, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link to="/report/$id" params={{ id }}>
            {id === copies.first ? 'the first' : `another`}
          </Link>
        </span>
      ))}
      <span className="quiet"> · {copies.why.join(', ')}</span>
    </p>
  );
};

/** What a report is before its words: headline, who, when, from where. */
export const Head = () => {
  const { record, report } = useReport().detail;
  const { changes } = route.useSearch();
  const { headline, bylines = [], outlet } = record.report;
  const rows = useRows();
  return (
    <header className="report__head">
      {headline === undefined || headline === '' ? (
        <h1 className="report__headline">Report without a headline{outlet === undefined ? '' : `, ${outlet}`}</h1>
      ) : (
        <h1
          className="report__headline words"
          data-words="headline"
          data-long={headline.length > 240 || undefined}
          dir="auto"
        >
          {headline}
        </h1>
      )}
      {bylines.length > 0 ? <p className="report__bylines words">By {bylines.join(', ')}</p> : undefined}
      <dl className="report__meta small">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="words">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet no-print">
        {counted(report.words, 'word')}.{' '}
        {changes === undefined ? 'Click a word, or press Enter on it, to see what was read from it.' : undefined}
      </p>
      <Versions />
      <Copies />
    </header>
  );
};
