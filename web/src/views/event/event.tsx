import '../../review/review.css';
import './event.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { accountsQuery } from '../../api/event.ts';
import { eventQuery } from '../../api/queries.ts';
import { ApiError } from '../../api/http.ts';
import type { EventDetail, Telling } from '../../api/types.ts';
import { Shown } from '../../ui/shown.tsx';
import { State } from '../../ui/state.tsx';
import { Accounts } from './accounts/accounts.tsx';
import { Conflicts } from './conflicts/conflicts.tsx';
import { Contents, scrollToSection } from './contents.tsx';
import { Decisions } from './decisions/decisions.tsx';
import { FactsContext } from './facts-context.ts';
import type { Entry, Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import { BelievedNotice } from './head/believed.tsx';
import { Head } from './head/head.tsx';
import { MovedNotice, useMoved } from './head/moved.tsx';
import { NoSuchEvent } from './no-such-event.tsx';
import { Labels } from './labels/labels.tsx';
import { Linking } from './linking/linking.tsx';
import { tiesOf } from './linking/ties.ts';
import { Parts } from './parts.tsx';
import type { SectionId } from './sections.ts';
import { isSection } from './sections.ts';
import { Statements } from './statements/statements.tsx';
import { Tolls } from './tolls/tolls.tsx';
import { useEventId, useEventSearch } from './use-event-search.ts';
import { useStops } from './use-stops.ts';

const countsOf = (facts: Facts): Readonly<Record<SectionId, number>> => ({
  accounts: facts.entry.origins?.length ?? 0,
  tolls: facts.entry.tolls.length,
  conflicts: facts.entry.conflicts.length,
  parts: facts.detail.parts.length,
  labels: facts.entry.framing?.length ?? 0,
  statements: facts.detail.statementsTotal,
  linking: tiesOf(facts).length,
  decisions: 0,
});

type PageProps = {
  readonly detail: EventDetail;
  readonly entry: Entry;
  readonly tellings: readonly Telling[];
  /** Another state is on its way. */
  readonly isStale: boolean;
};

/** The page of an event that was worked out. */
const Page = ({ detail, entry, tellings, isStale }: PageProps) => {
  const facts = useMemo(() => factsOf(detail, entry, tellings), [detail, entry, tellings]);
  const counts = useMemo(() => countsOf(facts), [facts]);
  const show = useEventSearch('show');
  useEffect(() => {
    // A link that was sent opens at its section; on the page itself the list of sections goes there.
    if (isSection(show)) scrollToSection(show);
  }, []);
  useStops();
  return (
    <FactsContext value={facts}>
      <div className="event-page" aria-busy={isStale}>
        <Contents counts={counts} />
        <div className="event-page__main">
          <MovedNotice />
          <BelievedNotice />
          <Head />
          <Accounts />
          <Tolls />
          <Conflicts />
          <Parts />
          <Labels />
          <Statements />
          <Linking />
          <Decisions />
        </div>
      </div>
    </FactsContext>
  );
};

/** While another state of the same event is on its way, the one that was there stays. */
const sameEvent =
  (id: string) =>
  <T,>(before: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === id ? before : undefined;

const isMissing = (error: Error | null): boolean => error instanceof ApiError && error.status === 404;

/** What is known of one happening, on whose word, and how it was linked. */
export const EventPage = () => {
  const [id, day] = [useEventId(), useEventSearch('asBelievedOn')];
  const query = useQuery({ ...eventQuery(id, day), placeholderData: sameEvent(id) });
  const accounts = useQuery({ ...accountsQuery(id, day), placeholderData: sameEvent(id) });
  useMoved(query.data);
  if (isMissing(query.error)) return <NoSuchEvent id={id} day={day} />;
  return (
    <Shown query={query} label="Loading the event">
      {(detail) =>
        detail.entry ? (
          <Shown query={accounts} label="Loading the accounts">
            {({ tellings }) => (
              <Page
                detail={detail}
                entry={detail.entry as Entry}
                tellings={tellings}
                isStale={query.isPlaceholderData || accounts.isPlaceholderData}
              />
            )}
          </Shown>
        ) : (
          <State title={detail.summary.title} role="status">
            <p>Reports of this event changed, and it waits to be worked out: `daybook link` does it.</p>
          </State>
        )
      }
    </Shown>
  );
};
