import { Link } from '@tanstack/react-router';
import type { SourcesInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import type { Filters } from '../chronology/filters.ts';

type IndependenceProps = { readonly sources: SourcesInfo; readonly filters: Filters };

/** How much stands behind it all, in one sentence, and what the words of it mean. */
export const Independence = ({ sources: { reports, texts, originsTotal, of, events }, filters }: IndependenceProps) => (
  <>
    <p className="sources__sentence">
      {counted(reports, 'report')} {reports === 1 ? 'is' : 'are'} <b>{counted(texts, 'text')}</b> that{' '}
      {texts === 1 ? 'rests' : 'rest'} on <b>{counted(originsTotal, 'origin')}</b>
      {of === 'events' ? <span className="quiet"> for the events you asked for</span> : undefined}.
    </p>{' '}
    {events.counted < events.total ? (
      <p className="small quiet">
        Origins and chains are those of the {counted(events.counted, 'event')} that matter most, of {events.total}.
      </p>
    ) : undefined}
    <p className="sources__explained small quiet">
      Reprints, light rewrites and excerpts of one text are that{' '}
      <Link to="/sources" search={{ ...filters, section: 'copies' }}>
        text once
      </Link>
      . An{' '}
      <Link to="/sources" search={{ ...filters, section: 'origins' }}>
        origin
      </Link>{' '}
      is where an account begins once all who only pass it on are taken away: the ministry that gave the figure, the
      outlet that tells it in its own voice. Ten reports that quote one ministry are one origin.
    </p>
  </>
);
