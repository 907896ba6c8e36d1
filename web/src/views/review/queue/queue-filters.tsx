import { useInfiniteQuery } from '@tanstack/react-query';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { QueuePage } from '../../../../../src/model/review.ts';
import { eventsQuery } from '../../../api/queries.ts';
import { counted } from '../../../format/bounds.ts';
import { Select } from '../../../review/controls/simple.tsx';
import { layerNames, layers } from '../../../review/fields.ts';
import { useReviewAddress } from '../use-address.ts';

const route = getRouteApi('/review');

const layerOptions = layers.map((layer) => ({ value: layer, label: layerNames[layer].many }));

const EventFilter = ({ value }: { readonly value: string | undefined }) => {
  const set = useReviewAddress();
  const events = useInfiniteQuery(eventsQuery({ order: 'importance' })).data?.pages[0]?.rows ?? [];
  const options = events.map(({ id, title }) => ({
    value: id,
    label: title.length > 70 ? `${title.slice(0, 69)}…` : title,
  }));
  const known = value === undefined || options.some((option) => option.value === value);
  return (
    <p className="queue__filter">
      <label htmlFor="queue-event">Event</label>
      <Select
        id="queue-event"
        value={value ?? ''}
        none="all events"
        options={known ? options : [...options, { value, label: 'the event of the address' }]}
        onChange={(event) => set({ event: event === '' ? undefined : event, at: undefined })}
      />
    </p>
  );
};

type QueueFiltersProps = {
  readonly query: UseInfiniteQueryResult<InfiniteData<QueuePage>>;
  readonly left: number;
};

const leftText = (left: number, more: boolean): string => `${more ? 'More than ' : ''}${counted(left, 'finding')} left`;

/** What the queue is narrowed to, and how much of it is left. */
export const QueueFilters = ({ query, left }: QueueFiltersProps) => {
  const { event, layer } = route.useSearch();
  const set = useReviewAddress();
  const page = query.data?.pages[0];
  return (
    <div className="queue__filters">
      <p className="queue__filter">
        <label htmlFor="queue-layer">What</label>
        <Select
          id="queue-layer"
          value={layer ?? ''}
          none="everything"
          options={layerOptions}
          onChange={(chosen) => set({ layer: chosen === '' ? undefined : chosen, at: undefined })}
        />
      </p>
      <EventFilter value={event} />
      {page ? (
        <p className="queue__left small" role="status">
          <strong className="tabular">{leftText(left, query.hasNextPage)}</strong>
          {page.events < page.of ? (
            <span className="quiet">
              {' '}
              of the {counted(page.events, 'most important event')}, of {page.of}
            </span>
          ) : undefined}
        </p>
      ) : undefined}
    </div>
  );
};
