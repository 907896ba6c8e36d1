import { Link } from '@tanstack/react-router';
import { counted } from '../../../format/bounds.ts';
import { formatDays } from '../../../format/days.ts';
import { spaced } from '../../../format/words.ts';
import { Status } from '../../../ui/status.tsx';
import { useFacts } from '../facts-context.ts';
import { useEventSearch } from '../use-event-search.ts';
import { daysBasis, placeBasis, placeTold, precisionTold } from './basis.ts';
import { Believed } from './believed.tsx';
import { Independence } from './independence.tsx';

const notes = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

const Note = ({ children }: { readonly children: string }) =>
  children === '' ? undefined : <span className="quiet small"> ({children})</span>;

/** When and where, with how exact each is and what it rests on. */
const WhenAndWhere = () => {
  const { detail, tellings } = useFacts();
  const { place, precision, from, to } = detail.summary;
  const all = [...tellings.values()];
  const known = from !== null || to !== null;
  return (
    <>
      {place ? (
        <span>
          {placeTold(place)}
          <Note>{placeBasis(detail.summary, all) ?? ''}</Note>
        </span>
      ) : (
        <span className="quiet">place unknown</span>
      )}
      <span>
        {formatDays({ from, to }, { month: 'long' })}
        <Note>{notes(known ? precisionTold(precision) : undefined, daysBasis(detail.summary, all))}</Note>
      </span>
    </>
  );
};

const Headline = () => {
  const { detail, entry } = useFacts();
  const { headline, title } = detail.summary;
  const finding = entry.event.members.find(({ report }) => report === headline.report)?.event;
  return (
    <h1 className="event-head__title words">
      <Link to="/report/$id" params={{ id: headline.report }} search={finding === undefined ? {} : { finding }}>
        {title}
      </Link>
    </h1>
  );
};

const Whole = () => {
  const { whole } = useFacts().detail;
  const asBelievedOn = useEventSearch('asBelievedOn');
  if (!whole) return undefined;
  return (
    <p className="event-head__whole small">
      A part of{' '}
      <Link to="/event/$id" params={{ id: whole.id }} search={asBelievedOn === undefined ? {} : { asBelievedOn }}>
        {spaced(whole.type)}, {whole.place === undefined ? '' : `${whole.place.name}, `}
        {formatDays(whole)}
      </Link>
      , which holds all accounts and tolls. Here is what its reports say of this part alone.
    </p>
  );
};

/** What, where, when, on whose word. */
export const Head = () => {
  const { detail, entry } = useFacts();
  const { type, status } = detail.summary;
  return (
    <header className="event-head">
      <p className="event-head__kind">
        <span className="event-head__type">{spaced(type)}</span>
        <WhenAndWhere />
        <Status status={status} />
        {entry.conflicts.length > 0 ? (
          <a className="tag tag--conflict" href="#conflicts">
            <span aria-hidden>≠</span> {counted(entry.conflicts.length, 'conflict')}
          </a>
        ) : undefined}
      </p>
      <Headline />
      <Whole />
      <Independence />
      <Believed />
    </header>
  );
};
