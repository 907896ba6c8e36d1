import './sources.css';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { FC } from 'react';
import { useMemo } from 'react';
import { sourcesQuery } from '../../api/sources.ts';
import { Shown } from '../../ui/shown.tsx';
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

const parts: Readonly<Record<Section, FC<{ readonly filters: Filters }>>> = {
  chains: Chains,
  speakers: Speakers,
  copies: Copies,
  origins: Origins,
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

/** Who stands behind the dossier: chains, speakers, copies, origins, and how independent it all is. */
export const SourcesPage = () => {
  const search = route.useSearch();
  const filters = useMemo(() => filtersIn(search), [search]);
  const section = sectionIn(search.section);
  const sources = useQuery(sourcesQuery(filters));
  const Part = parts[section];
  return (
    <div className="page sources">
      <header className="page__head">
        <h1>Sources</h1>
        <Shown query={sources} label="Counting reports, texts and origins">
          {(counts) => <Independence counts={counts} filters={filters} />}
        </Shown>
        <SourceFilters filters={filters} />
      </header>
      <Sections section={section} filters={filters} />
      <section className="sources__part" aria-labelledby="sources-part">
        <h2 id="sources-part" className="hidden-label">
          {labels[section]}
        </h2>
        <Part filters={filters} />
      </section>
    </div>
  );
};
