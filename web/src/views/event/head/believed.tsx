import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import { eventQuery } from '../../../api/queries.ts';
import { formatDay } from '../../../format/days.ts';
import { Button } from '../../../ui/button.tsx';
import { useEventId, useEventSearch, useSetEventSearch } from '../use-event-search.ts';
import { around, statesOf } from './states.ts';

/** The event as it was known on a day, and the steps from one state to the next. */
export const Believed = () => {
  const id = useEventId();
  const day = useEventSearch('asBelievedOn');
  const set = useSetEventSearch();
  const { data } = useQuery(eventQuery(id));
  const states = statesOf(data?.reports.map(({ published }) => published) ?? []);
  const { before, after } = around(states, day);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    // A year half typed is no day yet.
    if (target.value === '' || target.value > '1000')
      set({ asBelievedOn: target.value === '' ? undefined : target.value });
  };
  return (
    <div className="believed no-print">
      <label className="day-field" title="As the reports published by this day had it">
        <span>As believed on</span>
        <input key={day} type="date" defaultValue={day ?? ''} max="9999-12-31" onChange={onChange} />
      </label>
      {before === undefined ? undefined : (
        <Button look="plain" onPress={() => set({ asBelievedOn: before })}>
          <span aria-hidden>←</span> as known on {formatDay(before)}
        </Button>
      )}
      {after === undefined ? undefined : (
        <Button look="plain" onPress={() => set({ asBelievedOn: after === states.at(-1) ? undefined : after })}>
          as known on {formatDay(after)} <span aria-hidden>→</span>
        </Button>
      )}
    </div>
  );
};

/** Says that the page is not what is known now, and leads back. */
export const BelievedNotice = () => {
  const day = useEventSearch('asBelievedOn');
  const set = useSetEventSearch();
  if (day === undefined) return undefined;
  return (
    <p className="notice" role="status">
      <span>
        This is what the reports published by <strong>{formatDay(day)}</strong> had of it. Reports that came later are
        left out.
      </span>
      <Button look="plain" onPress={() => set({ asBelievedOn: undefined })}>
        Show what is known now
      </Button>
    </p>
  );
};
