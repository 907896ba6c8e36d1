import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { speakersQuery } from '../../api/sources.ts';
import type { SourcesInfo, Speaker } from '../../api/types.ts';
import { changing } from '../../shell/addresses.ts';
import { Name } from '../../ui/name.tsx';
import { More } from '../../ui/more.tsx';
import { Shown } from '../../ui/shown.tsx';
import { State } from '../../ui/state.tsx';
import { useWalk } from '../../ui/use-walk.ts';
import { Through } from '../../ui/through.tsx';

const route = getRouteApi('/sources');

/** So long after the last key the address follows what is typed. */
const PAUSE = 250;

const NameField = ({ name }: { readonly name: string }) => {
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    if (typed === name) return undefined;
    const timer = setTimeout(
      () =>
        void navigate({
          search: changing({ name: typed }),
          resetScroll: false,
          replace: true,
        }),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [typed, name, navigate]);
  return (
    <label className="day-field speakers__name no-print">
      <span>Only names with</span>
      <input type="search" value={typed} maxLength={300} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
};

const Row = ({ speaker: { name, statements, through } }: { readonly speaker: Speaker }) => (
  <tr>
    <th scope="row" className="speakers__who">
      <Link to="/speaker/$name" params={{ name }} data-entry>
        <Name name={name} />
      </Link>
    </th>
    <td className="number">{statements}</td>
    <td>
      <Through through={through} />
    </td>
  </tr>
);

const Table = ({ rows }: { readonly rows: readonly Speaker[] }) => {
  const list = useRef<HTMLDivElement>(null);
  useWalk(list);
  return (
    <div ref={list} className="scroll-x">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">Who spoke</th>
            <th scope="col" className="number">
              Statements
            </th>
            <th scope="col">Through whom</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((speaker) => (
            <Row key={speaker.name} speaker={speaker} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const NoSpeaker = ({ name }: { readonly name: string | undefined }) => (
  <State title={name === undefined ? 'No speaker' : 'No such name'} role="status">
    {name === undefined ? (
      <p>Nothing that was asked for says who spoke. Add reports, or take a filter away.</p>
    ) : (
      <p className="words">Nobody who spoke here has “{name}” in the name.</p>
    )}
  </State>
);

type ListProps = { readonly name: string | undefined };

const Rows = ({ rows, name }: ListProps & { readonly rows: readonly Speaker[] }) =>
  rows.length === 0 ? <NoSpeaker name={name} /> : <Table rows={rows} />;

/** Everybody in the dossier. */
const All = ({ name }: ListProps) => {
  const query = useInfiniteQuery(speakersQuery(name));
  return (
    <>
      <Shown query={query} label="Loading the speakers">
        {({ pages }) => <Rows rows={pages.flatMap((page) => page.rows)} name={name} />}
      </Shown>
      <More query={query} label="More speakers" />
    </>
  );
};

/** Those who speak of the events asked for; as many as the server counts at once. */
const Some = ({ name, speakers }: ListProps & Pick<SourcesInfo, 'speakers'>) => {
  const letters = name?.toLowerCase() ?? '';
  return <Rows rows={speakers.filter((speaker) => speaker.name.toLowerCase().includes(letters))} name={name} />;
};

/** Who spoke, most often first, and through whom. */
export const Speakers = ({ sources }: { readonly sources: SourcesInfo }) => {
  const { name } = route.useSearch();
  const narrowed = sources.of === 'events';
  return (
    <>
      <p className="small quiet">
        Whose words {narrowed ? 'tell of the events asked for' : 'the reports give'}, by how many statements. A name
        opens what that voice said, denied and revised.
      </p>
      <NameField name={name ?? ''} />
      {narrowed ? <Some name={name} speakers={sources.speakers} /> : <All name={name} />}
    </>
  );
};
