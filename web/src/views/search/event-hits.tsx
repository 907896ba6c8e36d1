import { Link } from '@tanstack/react-router';
import type { SearchAnswer } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';

type FoundEvent = SearchAnswer['events'][number];

const Hit = ({ event: { id, title, type, from, to, place, counts } }: { readonly event: FoundEvent }) => (
  <li className="hit">
    <p className="hit__where">
      <b>{spaced(type)}</b>
      {place ? <span>{place.name}</span> : undefined}
      <span>{formatDays({ from, to })}</span>
      <span className="quiet">{counted(counts.reports, 'report')}</span>
    </p>
    <p className="hit__title words clamp">
      <Link to="/event/$id" params={{ id }} data-entry>
        {title}
      </Link>
    </p>
  </li>
);

/** Events that have the words in their title. */
export const EventHits = ({ events }: { readonly events: readonly FoundEvent[] }) =>
  events.length === 0 ? undefined : (
    <section aria-labelledby="event-hits" className="hits">
      <h2 id="event-hits">Events</h2>
      <ol>
        {events.map((event) => (
          <Hit key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
