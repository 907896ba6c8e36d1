import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Shell } from './shell/shell.tsx';
import { parseSearch, stringifySearch, texts } from './shell/addresses.ts';
import { Failure, State } from './ui/state.tsx';
import { Chronology } from './views/chronology/chronology.tsx';
import { FILTERS } from './views/chronology/filters.ts';
import { EVENT_SEARCH } from './views/event/search.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => (
    <State whole title="There is no such page">
      <p>The address may be mistyped. The chronology has everything that is in the dossier.</p>
    </State>
  ),
  errorComponent: ({ error, reset }) => <Failure error={error} again={reset} />,
});

const parent = (): typeof root => root;

const chronology = createRoute({
  getParentRoute: parent,
  path: '/',
  validateSearch: texts(...FILTERS, 'map'),
  component: Chronology,
});

const event = createRoute({
  getParentRoute: parent,
  path: '/event/$id',
  validateSearch: texts(...EVENT_SEARCH),
  component: lazyRouteComponent(() => import('./views/event/event.tsx'), 'EventPage'),
});

const reports = createRoute({
  getParentRoute: parent,
  path: '/reports',
  validateSearch: texts('since', 'until', 'outlet', 'versions', 'order'),
  component: lazyRouteComponent(() => import('./views/reports/reports.tsx'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: parent,
  path: '/report/$id',
  validateSearch: texts('finding', 'hidden', 'changes'),
  component: lazyRouteComponent(() => import('./views/report/report.tsx'), 'ReportPage'),
});

const sources = createRoute({
  getParentRoute: parent,
  path: '/sources',
  validateSearch: texts(...FILTERS, 'section', 'voice', 'most', 'name', 'compare', 'with'),
  component: lazyRouteComponent(() => import('./views/sources/sources.tsx'), 'SourcesPage'),
});

const speaker = createRoute({
  getParentRoute: parent,
  path: '/speaker/$name',
  validateSearch: texts('act', 'event'),
  component: lazyRouteComponent(() => import('./views/speaker/speaker.tsx'), 'SpeakerPage'),
});

const search = createRoute({
  getParentRoute: parent,
  path: '/search',
  validateSearch: texts('q', 'since', 'until', 'outlet'),
  component: lazyRouteComponent(() => import('./views/search/search.tsx'), 'SearchPage'),
});

const add = createRoute({
  getParentRoute: parent,
  path: '/add',
  validateSearch: texts('import', 'way', 'kind'),
  component: lazyRouteComponent(() => import('./views/add/add.tsx'), 'AddPage'),
});

const review = createRoute({
  getParentRoute: parent,
  path: '/review',
  validateSearch: texts('show', 'event', 'layer', 'by', 'what', 'at'),
  component: lazyRouteComponent(() => import('./views/review/review.tsx'), 'ReviewPage'),
});

const exportPage = createRoute({
  getParentRoute: parent,
  path: '/export',
  validateSearch: texts(...FILTERS, 'format', 'policy'),
  component: lazyRouteComponent(() => import('./views/export/export.tsx'), 'ExportPage'),
});

const settings = createRoute({
  getParentRoute: parent,
  path: '/settings',
  validateSearch: texts('link'),
  component: lazyRouteComponent(() => import('./views/settings/settings.tsx'), 'SettingsPage'),
});

const tree = root.addChildren([
  chronology,
  event,
  reports,
  report,
  sources,
  speaker,
  search,
  add,
  review,
  exportPage,
  settings,
]);

/** Every screen and every filter has an address. */
export const makeRouter = () =>
  createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: () => <State whole title="There is no such page" />,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
