import { Link } from '@tanstack/react-router';
import type { EventCard as Card } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import { Status } from '../../ui/status.tsx';
import { TollLine } from './toll-line.tsx';

const grounds = ({ counts, independence }: Card): string =>
  independence
    ? [
        counted(independence.reports, 'report'),
        counted(independence.texts, 'text'),
        counted(independence.origins, 'independent origin'),
      ].join(' · ')
    : counted(counts.reports, 'report');

/** A day that is no day says so beside the type: the head of the list names only the first. */
const Place = ({ card: { place, from, to } }: { readonly card: Card }) => (
  <>
    {place ? <span className="card__place">{place.name}</span> : undefined}
    <span className="card__days">{formatDays({ from, to })}</span>
  </>
);

/** An event in short: what, where, when, on whose word, how many. */
export const EventCard = ({ card, chosen = false }: { readonly card: Card; readonly chosen?: boolean }) => (
  <article className="card" data-chosen={chosen || undefined} data-part={card.partOf === undefined ? undefined : true}>
    <p className="card__kind">
      <span className="card__type">{spaced(card.type)}</span>
      <Place card={card} />
      {card.counts.conflicts > 0 ? (
        <span className="tag tag--conflict">
          <span aria-hidden>≠</span> {counted(card.counts.conflicts, 'conflict')}
        </span>
      ) : undefined}
      {card.partOf === undefined ? <Status status={card.status} /> : <span className="tag">part</span>}
    </p>
    <h3 className="card__title words">
      <Link to="/event/$id" params={{ id: card.partOf ?? card.id }}>
        {card.title}
      </Link>
    </h3>
    {card.tolls.slice(0, 3).map((toll) => (
      <TollLine key={`${toll.measure} ${toll.ofWhom ?? ''} ${toll.scope?.place?.id ?? ''}`} toll={toll} />
    ))}
    <p className="card__grounds tiny">
      {grounds(card)}
      {card.originNames.length > 0 ? <span> · {card.originNames.join(', ')}</span> : undefined}
    </p>
  </article>
);
