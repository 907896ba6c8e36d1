import './search.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { searchQuery } from '../../api/sources.ts';
import { More } from '../../ui/more.tsx';
import { Failure, Loading, State } from '../../ui/state.tsx';
import { EventHits } from './event-hits.tsx';
import { SearchForm } from './search-form.tsx';
import { ReportHits } from './report-hits.tsx';
import { useWalk } from '../../ui/use-walk.ts';

const route = getRouteApi('/search');

/** Before anything is asked. */
const NothingAsked = () => (
  <State title="Look for words in every report">
    <p>
      Reports that have all your words come first by how well they fit; a word in the headline counts more. Capitals and
      accents make no difference.
    </p>
  </State>
);

type Asked = ReturnType<typeof route.useSearch>;

const NothingFound = ({ asked: { q = '', since, until, outlet } }: { readonly asked: Asked }) => {
  const narrowed = [since, until, outlet].some((one) => one !== undefined);
  return (
    <State title="No report has all of these words" role="status">
      <p className="words">Nothing was found for “{q}”.</p>
      <ul className="search__ways">
        {narrowed ? <li>Take the days or the outlet away: they narrow the search.</li> : undefined}
        <li>Ask for fewer words, or for the beginning of one: protest* also finds protesters.</li>
        <li>Names are spelt in more than one way: try the other one.</li>
      </ul>
    </State>
  );
};

const Results = ({ asked }: { readonly asked: Asked }) => {
  const query = useInfiniteQuery(searchQuery(asked));
  const list = useRef<HTMLDivElement>(null);
  useWalk(list);
  if (query.error) return <Failure error={query.error} again={() => void query.refetch()} />;
  if (query.isPending) return <Loading label="Searching" lines={8} />;
  const hits = query.data.pages.flatMap(({ reports }) => reports.rows);
  const events = query.data.pages[0]?.events ?? [];
  if (hits.length + events.length === 0) return <NothingFound asked={asked} />;
  return (
    <div ref={list} className="search__found" aria-busy={query.isPlaceholderData}>
      <EventHits events={events} />
      <ReportHits hits={hits} more={query.hasNextPage} />
      <More query={query} label="More reports" />
    </div>
  );
};

/** Reports by their words, and events by their titles. */
export const SearchPage = () => {
  const asked = route.useSearch();
  return (
    <div className="page search">
      <header className="page__head">
        <h1>Search</h1>
        <SearchForm key={JSON.stringify(asked)} asked={asked} />
      </header>
      {asked.q === undefined ? <NothingAsked /> : <Results asked={asked} />}
    </div>
  );
};
