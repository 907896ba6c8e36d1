import './speaker.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { speakerQuery } from '../../api/sources.ts';
import type { SpeakerDetail } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { formatDayHead } from '../../format/days.ts';
import { More } from '../../ui/more.tsx';
import { Shown } from '../../ui/shown.tsx';
import { useWalk } from '../../ui/use-walk.ts';
import { Through } from '../../ui/through.tsx';
import { ActFilter } from './act-filter.tsx';
import { byDay } from './days.ts';
import { Figures } from './figures.tsx';
import { SayingItem } from './saying.tsx';

const route = getRouteApi('/speaker/$name');

const Head = ({ speaker: { name, statements, through } }: { readonly speaker: SpeakerDetail['speaker'] }) => (
  <header className="page__head">
    <p className="small">
      <Link to="/sources" search={{ section: 'speakers' }}>
        Speakers
      </Link>
    </p>
    <h1 className="words">{name}</h1>
    <p className="speaker__about words">
      {counted(statements, 'statement')}, told through <Through through={through} />.
    </p>
  </header>
);

const Days = ({ pages, act }: { readonly pages: readonly SpeakerDetail[]; readonly act: string | undefined }) => {
  const list = useRef<HTMLDivElement>(null);
  useWalk(list);
  const days = byDay(pages.flatMap(({ statements }) => statements.rows));
  if (days.length === 0)
    return (
      <p className="quiet" role="status">
        {act === undefined ? 'Nothing it said is in the dossier any more.' : 'Nothing of this kind.'}
      </p>
    );
  return (
    <div ref={list}>
      {days.map(({ day, sentences }) => (
        <section key={day ?? ''}>
          <h3 className="speaker__day">{day === undefined ? 'Day unknown' : formatDayHead(day)}</h3>
          <ol>
            {sentences.map(({ key, sayings }) => (
              <SayingItem key={key} sayings={sayings} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};

/** What one voice said, denied, revised and took back, with the words. */
export const SpeakerPage = () => {
  const { name } = route.useParams();
  const { act } = route.useSearch();
  const query = useInfiniteQuery(speakerQuery(name, act));
  return (
    <Shown query={query} label="Loading what this voice said">
      {({ pages }) => {
        const [first] = pages;
        return first === undefined ? undefined : (
          <div className="page speaker">
            <Head speaker={first.speaker} />
            <Figures name={name} />
            <section className="stack" aria-labelledby="speaker-said">
              <h2 id="speaker-said">What it said</h2>
              <ActFilter acts={first.speaker.acts ?? {}} total={first.speaker.statements} act={act} />
              <Days pages={pages} act={act} />
              <More query={query} label="More statements" />
            </section>
          </div>
        );
      }}
    </Shown>
  );
};
