import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLive } from '../api/live.ts';
import { dossierQuery } from '../api/queries.ts';
import { useKeys } from './keys.ts';
import { KeysHelp } from './keys-help.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme-button.tsx';

const places = [
  { to: '/', label: 'Chronology', key: 'c' },
  { to: '/sources', label: 'Sources', key: 's' },
  { to: '/reports', label: 'Reports', key: 'r' },
  { to: '/review', label: 'Review', key: 'v' },
  { to: '/add', label: 'Add', key: 'a' },
  { to: '/export', label: 'Export', key: 'x' },
  { to: '/settings', label: 'Dossier', key: 'd' },
] as const;

const Navigation = () => (
  <nav className="bar__nav" aria-label="Main">
    {places.map(({ to, label }) => (
      <Link key={to} to={to} className="bar__link" activeOptions={{ exact: to === '/', includeSearch: false }}>
        {label}
      </Link>
    ))}
  </nav>
);

/** What stands around every screen: where one is, where one can go, and the keys. */
export const Shell = () => {
  useLive();
  const navigate = useNavigate();
  const dossier = useQuery(dossierQuery());
  const [helping, setHelping] = useState(false);
  useKeys({
    ...Object.fromEntries(places.map(({ to, key }) => [`g ${key}`, () => void navigate({ to })])),
    '/': () => document.querySelector<HTMLInputElement>('#search-box')?.focus(),
    '?': () => setHelping(true),
  });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        To the content
      </a>
      <header className="bar no-print">
        <Link to="/" className="bar__mark">
          Daybook <span className="bar__title">{dossier.data?.title}</span>
        </Link>
        <Navigation />
        <div className="bar__end">
          <SearchBox />
          <ThemeButton />
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        <Outlet />
      </main>
      <KeysHelp isOpen={helping} onOpenChange={setHelping} places={places} />
    </div>
  );
};
