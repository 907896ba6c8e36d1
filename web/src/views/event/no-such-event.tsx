import { Link } from '@tanstack/react-router';
import { formatDay } from '../../format/days.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { useSetEventSearch } from './use-event-search.ts';

type NoSuchEventProps = { readonly id: string; readonly day: string | undefined };

/** No event of this id, or none that was told of yet by the day that is asked for. */
export const NoSuchEvent = ({ id, day }: NoSuchEventProps) => {
  const set = useSetEventSearch();
  if (day !== undefined)
    return (
      <State title="Nothing was known of it yet" role="status">
        <p>No report that was published by {formatDay(day)} tells of this event.</p>
        <Button look="main" onPress={() => set({ asBelievedOn: undefined })}>
          Show what is known now
        </Button>
      </State>
    );
  return (
    <State title="There is no such event" role="alert">
      <p>
        No event of this dossier has the id <code className="words">{id}</code>. The link may be of another dossier, or
        mistyped; links to events that were put together or taken apart since lead on by themselves.
      </p>
      <Link to="/" className="button">
        Show the chronology
      </Link>
    </State>
  );
};
