import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { speakerFiguresQuery } from '../../api/sources.ts';
import type { SpeakerFigures } from '../../api/types.ts';
import { counted, formatBounds } from '../../format/bounds.ts';
import { wordsOf } from '../../format/evidence.ts';
import { formatDay, formatDays } from '../../format/days.ts';
import { measureName } from '../../format/words.ts';
import { Shown } from '../../ui/shown.tsx';

type OwnToll = SpeakerFigures['figures'][number]['tolls'][number];

type Point = OwnToll['points'][number];

const relations: Readonly<Record<string, string>> = {
  updates: 'updated',
  corrects: 'corrected',
  retracts: 'taken back',
  'revises-down': 'revised down',
};

const kinds: Readonly<Record<string, string>> = { increment: 'so many more', subset: 'part of a total' };

const notesOf = ({ relation, kind, times }: Point): readonly string[] => [
  ...(relation === undefined || relations[relation] === undefined ? [] : [relations[relation]]),
  ...(kind === undefined ? [] : [kinds[kind] ?? kind]),
  ...(times > 1 ? [`${String(times)} times`] : []),
];

const Withdrawn = ({ point: { withdrawn, relation, takenBackIn } }: { readonly point: Point }) => {
  if (!withdrawn || relation === 'retracts') return undefined;
  if (takenBackIn === undefined) return <span className="tiny">withdrawn since</span>;
  const { id, finding } = wordsOf(takenBackIn);
  return (
    <Link to="/report/$id" params={{ id }} search={{ finding }} className="tiny steps__note">
      withdrawn since
    </Link>
  );
};

const Value = ({ point }: { readonly point: Point }) => {
  const value = formatBounds(point);
  const { id, finding } = wordsOf(point.statement);
  return (
    <li className="steps__value">
      <Link to="/report/$id" params={{ id }} search={{ finding }} className="tabular">
        {point.withdrawn ? <s>{value}</s> : value}
      </Link>
      <span className="tiny quiet">{point.asOf === undefined ? 'day unknown' : formatDay(point.asOf)}</span>
      <Withdrawn point={point} />
      {notesOf(point).map((note) => (
        <span key={note} className="tiny">
          {note}
        </span>
      ))}
    </li>
  );
};

const Series = ({ toll }: { readonly toll: OwnToll }) => (
  <div className="steps">
    <h4 className="steps__measure">
      {measureName(toll.measure, toll.ofWhom)}
      {toll.scope?.place === undefined ? '' : ` in ${toll.scope.place.name}`}
    </h4>
    <ol className="steps__values">
      {toll.points.map((point) => (
        <Value key={point.statement} point={point} />
      ))}
    </ol>
  </div>
);

const EventFigures = ({ event, tolls }: SpeakerFigures['figures'][number]) => (
  <article className="panel panel__body stack">
    <h3 className="words serif">
      <Link to="/event/$id" params={{ id: event.id }}>
        {event.title}
      </Link>{' '}
      <span className="small quiet">{formatDays(event)}</span>
    </h3>
    {tolls.map((toll) => (
      <Series key={JSON.stringify([toll.measure, toll.ofWhom, toll.scope])} toll={toll} />
    ))}
  </article>
);

const Names = ({ names }: Pick<SpeakerFigures, 'names'>) =>
  names.length === 0 ? undefined : (
    <p className="small words">
      <span className="quiet">Counted as one origin with: </span>
      {names.map(({ name, statements }, index) => (
        <span key={name}>
          {index > 0 ? ', ' : ''}
          <Link to="/speaker/$name" params={{ name }}>
            <bdi>{name}</bdi>
          </Link>{' '}
          <span className="quiet tabular">{statements}</span>
        </span>
      ))}
    </p>
  );

/** The other names of a voice, and its figures: each value with when it was of and what became of it. */
export const Figures = ({ name }: { readonly name: string }) => (
  <Shown query={useQuery(speakerFiguresQuery(name))} label="Loading the figures this voice gave">
    {({ names, figures, events }) => (
      <>
        <Names names={names} />
        {figures.length === 0 ? undefined : (
          <section className="stack" aria-labelledby="speaker-figures">
            <h2 id="speaker-figures">Its figures over time</h2>
            <p className="small quiet">
              Each value once, in the order of the days it is of, under every name of this voice; a value opens its
              words.
              {events.total > events.counted
                ? ` Of the ${counted(events.total, 'event')} it speaks of, the ${counted(events.counted, 'most important one', 'most important ones')}.`
                : ''}
            </p>
            {figures.map((one) => (
              <EventFigures key={one.event.id} {...one} />
            ))}
          </section>
        )}
      </>
    )}
  </Shown>
);
