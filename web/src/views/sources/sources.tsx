import './sources.css';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { sourcesQuery } from '../../api/sources.ts';
import type { SourcesInfo } from '../../api/types.ts';
import { Shown } from '../../ui/shown.tsx';
import { NothingYet } from '../chronology/empty.tsx';
import type { Filters } from '../chronology/filters.ts';
import { filtersIn } from '../chronology/filters.ts';
import { Chains } from './chains.tsx';
import { Copies } from './copies.tsx';
import { Independence } from './independence.tsx';
import { Origins } from './origins.tsx';
import type { Section } from './sections.ts';
import { SECTIONS, sectionIn } from './sections.ts';
import { SourceFilters } from './source-filters.tsx';
import { Speakers } from './speakers.tsx';

const route = getRouteApi('/sources');

const labels: Readonly<Record<Section, string>> = {
  chains: 'Chains',
  speakers: 'Speakers',
  copies: 'Copies',
  origins: 'Origins',
};

type PartProps = { readonly section: Section; readonly sources: SourcesInfo; readonly filters: Filters };

const Part = ({ section, sources, filters }: PartProps) => {
  if (section === 'speakers') return <Speakers sources={sources} />;
  if (section === 'copies') return <Copies sources={sources} />;
  if (section === 'origins') return <Origins sources={sources} filters={filters} />;
  return <Chains filters={filters} />;
};

const Sections = ({ section, filters }: { readonly section: Section; readonly filters: Filters }) => (
  <nav className="sections no-print" aria-label="Parts of Sources">
    {SECTIONS.map((one) => (
      <Link
        key={one}
        to="/sources"
        search={{ ...filters, section: one }}
        className="sections__link"
        aria-current={one === section ? 'page' : undefined}
        resetScroll={false}
      >
        {labels[one]}
      </Link>
    ))}
  </nav>
);

/** How a list of events is laid out means nothing here. */
const asked = ({ order: _, parts: __, ...filters }: Filters): Filters => filters;

/** Who stands behind the dossier: chains, speakers, copies, origins, and how independent it all is. */
export const SourcesPage = () => {
  const search = route.useSearch();
  const filters = useMemo(() => asked(filtersIn(search)), [search]);
  const section = sectionIn(search.section);
  const query = useQuery(sourcesQuery(filters));
  if (query.data?.of === 'reports' && query.data.reports === 0) return <NothingYet />;
  return (
    <div className="page sources">
      <header className="page__head">
        <h1>Sources</h1>
        {query.data && query.data.reports > 0 ? <Independence sources={query.data} filters={filters} /> : undefined}
        <SourceFilters filters={filters} />
      </header>
      <Sections section={section} filters={filters} />
      <section className="sources__part" aria-labelledby="sources-part" aria-busy={query.isPlaceholderData}>
        <h2 id="sources-part" className="hidden-label">
          {labels[section]}
        </h2>
        <Shown query={query} label="Counting reports, texts and origins">
          {(sources) => <Part section={section} sources={sources} filters={filters} />}
        </Shown>
      </section>
    </div>
  );
};
