import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { dossierQuery } from '../../api/queries.ts';
import { AddressWay } from './address-way.tsx';
import { DossierProblems } from './dossier-problems.tsx';
import { FilesWay } from './files-way.tsx';
import { TextWay } from './text-way.tsx';

const ways = [
  { id: 'files', label: 'Files' },
  { id: 'text', label: 'A text' },
  { id: 'address', label: 'An address' },
  { id: 'feed', label: 'A feed' },
] as const;

type WayId = (typeof ways)[number]['id'] | 'problems';

const wayOf = (way: string | undefined): WayId =>
  way === 'problems' ? way : (ways.find(({ id }) => id === way)?.id ?? 'files');

const WayLink = ({ id, label, chosen }: { readonly id: WayId; readonly label: string; readonly chosen: WayId }) => (
  <Link
    to="/add"
    search={(before) => (id === chosen ? before : { ...before, way: id === 'files' ? undefined : id, kind: undefined })}
    activeOptions={{ exact: true, explicitUndefined: true }}
    className="ways__link"
    resetScroll={false}
  >
    {label}
  </Link>
);

const Chosen = ({ way, kind }: { readonly way: WayId; readonly kind: string | undefined }) => {
  if (way === 'files') return <FilesWay />;
  if (way === 'text') return <TextWay />;
  return way === 'problems' ? <DossierProblems kind={kind} /> : <AddressWay key={way} way={way} />;
};

/** The ways in, one of them open; and, apart, what could not be read so far. */
export const Ways = (search: { readonly way: string | undefined; readonly kind: string | undefined }) => {
  const way = wayOf(search.way);
  const { data } = useQuery(dossierQuery());
  const problems = data?.counts.problems ?? 0;
  return (
    <div className="panel">
      <nav className="ways" aria-label="Ways to add">
        {ways.map((each) => (
          <WayLink key={each.id} {...each} chosen={way} />
        ))}
        <span className="ways__apart">
          <WayLink id="problems" label={problems === 0 ? 'Problems' : `Problems ${String(problems)}`} chosen={way} />
        </span>
      </nav>
      <div className="panel__body">
        <Chosen way={way} kind={search.kind} />
      </div>
    </div>
  );
};
