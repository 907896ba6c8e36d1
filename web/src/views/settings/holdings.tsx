import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { enginesQuery } from '../../api/settings.ts';
import type { DossierInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDays } from '../../format/days.ts';

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="settings__row">
    <dt>{name}</dt>
    <dd className="tabular">{children}</dd>
  </div>
);

const ReadBy = () => {
  const { data } = useQuery(enginesQuery());
  if (!data) return undefined;
  const older = data.rows.filter((row) => row.engine !== data.current);
  if (older.length === 0) return <span className="quiet">, which read every report</span>;
  return (
    <>
      <span className="quiet">
        . {older.map((row) => `${counted(row.reports, 'report')} read by ${row.engine}`).join(', ')}
      </span>
      <p className="small">
        To read them again with this version: <code>daybook reread</code>, with <code>--dossier</code> and the file of
        this dossier.
      </p>
    </>
  );
};

/** How much the dossier holds, and who read it. */
export const Holdings = ({ info }: { readonly info: DossierInfo }) => {
  const { counts, from = null, to = null, file, engine } = info;
  return (
    <section className="stack" aria-labelledby="holdings">
      <h2 id="holdings">What it holds</h2>
      <dl>
        <Row name="File">
          <span className="words">{file}</span>
        </Row>
        <Row name="Reports">
          <Link to="/reports">{counts.reports}</Link>
          {counts.reports === 0 ? undefined : (
            <span className="quiet">
              {' '}
              of {counts.outlets} {counts.outlets === 1 ? 'outlet' : 'outlets'}, published {formatDays({ from, to })}
            </span>
          )}
        </Row>
        <Row name="Events">
          <Link to="/">{counts.events}</Link>
        </Row>
        <Row name="Problems">
          <Link to="/add" search={{ way: 'problems' }}>
            {counts.problems}
          </Link>
        </Row>
        <Row name="Decisions">
          <Link to="/review">{counts.decisions}</Link>
        </Row>
        <Row name="Daybook">
          {engine}
          <ReadBy />
        </Row>
      </dl>
    </section>
  );
};
