import { Link } from '@tanstack/react-router';
import type { DossierInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDays } from '../../format/days.ts';
import { State } from '../../ui/state.tsx';

/** The first screen of an empty dossier. */
export const NothingYet = () => (
  <State whole title="This dossier is empty">
    <p>
      Daybook reads news reports and keeps the record of what they say: who said what, what happened, when, where and
      how many, each entry tied to the words that carry it.
    </p>
    <p>Give it some reports, and their chronology appears here.</p>
    <Link to="/add" className="button button--main">
      Add reports
    </Link>
  </State>
);

/** No event fits, and how to see more. */
export const NothingFits = ({ narrowed }: { readonly narrowed: boolean }) =>
  narrowed ? (
    <State title="No event fits" role="status">
      <p>Nothing in this dossier is all of what you asked for. Take a filter away to see more.</p>
      <Link to="/" className="button">
        Show the whole chronology
      </Link>
    </State>
  ) : (
    <State title="No event yet" role="status">
      <p>The reports of this dossier tell no happening that Daybook recognised. Their words are under Reports.</p>
      <Link to="/reports" className="button">
        See the reports
      </Link>
    </State>
  );

/** What the reader is looking at, in one sentence. */
export const Welcome = ({ dossier }: { readonly dossier: DossierInfo | undefined }) => {
  if (!dossier) return <p className="chronology__about small quiet">&nbsp;</p>;
  const { counts, from = null, to = null } = dossier;
  const days = from === null && to === null ? '' : `, ${formatDays({ from, to })}`;
  return (
    <p className="chronology__about small quiet">
      What {counted(counts.reports, 'report')} of {counted(counts.outlets, 'outlet')} say{days}. Every value opens the
      words it was read from.
    </p>
  );
};
