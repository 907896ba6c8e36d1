import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { reportQuery } from '../../api/queries.ts';
import type { ReportDetail } from '../../api/types.ts';
import { formatDay } from '../../format/days.ts';
import { changing } from '../../shell/addresses.ts';
import { titleOf } from '../../format/titles.ts';
import { Shown } from '../../ui/shown.tsx';
import { ownRuns, sharedPart } from './shared-words.ts';

const percent = (part: number): string => `${String(Math.round(part * 100))} %`;

type TextProps = { readonly detail: ReportDetail; readonly other: ReportDetail; readonly label: string };

const Text = ({ detail: { report, record }, other, label }: TextProps) => {
  const { text } = record.report;
  const runs = useMemo(() => ownRuns(text, other.record.report.text), [text, other]);
  const shared = useMemo(() => sharedPart(text, other.record.report.text), [text, other]);
  return (
    <article className="pair__text" aria-label={label}>
      <p className="small quiet">
        {label} · <bdi>{report.outlet ?? 'outlet unknown'}</bdi> ·{' '}
        {report.published === undefined ? 'day unknown' : formatDay(report.published)} · {percent(shared)} of its words
        are in the other
      </p>
      <h4 className="words serif clamp">
        <Link to="/report/$id" params={{ id: report.id }}>
          {titleOf(report)}
        </Link>
      </h4>
      <div className="pair__words words serif" lang={report.language}>
        {runs.map((run, index) =>
          run.marked ? <ins key={index}>{run.text}</ins> : <span key={index}>{run.text}</span>,
        )}
      </div>
    </article>
  );
};

/** Two reports beside each other; what stands in one alone is underlined. */
export const SideBySide = ({ first, other }: { readonly first: string; readonly other: string }) => {
  const box = useRef<HTMLElement>(null);
  const [one, two] = [useQuery(reportQuery(first)), useQuery(reportQuery(other))];
  useEffect(() => box.current?.focus(), [first, other]);
  return (
    <section ref={box} tabIndex={-1} className="panel pair" aria-label="Side by side">
      <header className="panel__head">
        <h3>Side by side</h3>
        <Link
          to="."
          search={changing({ compare: undefined, with: undefined })}
          resetScroll={false}
          className="button button--plain"
        >
          Close
        </Link>
      </header>
      <div className="panel__body stack">
        <p className="small quiet">
          <ins>Underlined</ins> is what only one of them says. Words are the same where five or more in a row stand in
          both.
        </p>
        <div className="pair__columns">
          <Shown query={one} label="Loading the first text">
            {(left) => (
              <Shown query={two} label="Loading the other text">
                {(right) => (
                  <>
                    <Text detail={left} other={right} label="The first" />
                    <Text detail={right} other={left} label="The other" />
                  </>
                )}
              </Shown>
            )}
          </Shown>
        </div>
      </div>
    </section>
  );
};
