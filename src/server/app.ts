import { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerDeps } from './deps.ts';
import { apiDocument } from './document.ts';
import type { ApiDocument } from './document.ts';
import { answerError, answerUnknown } from './errors.ts';
import { fresh } from './fresh.ts';
import { ownPagesOnly, safeHeaders, shortAddress } from './guard.ts';
import { referencePage } from './reference.ts';
import { router } from './router.ts';
import { accountRoutes } from './routes/accounts.ts';
import { changeRoutes } from './routes/changes.ts';
import { dayRoutes } from './routes/days.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { eventCountRoutes } from './routes/event-counts.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { formatRoutes } from './routes/formats.ts';
import { importRoutes } from './routes/imports.ts';
import { problemRoutes } from './routes/problems.ts';
import { reportRoutes } from './routes/reports.ts';
import { decideRoutes } from './routes/decide.ts';
import { reviewRoutes } from './routes/review.ts';
import { searchRoutes } from './routes/search.ts';
import { sourceRoutes } from './routes/sources.ts';
import { speakerRoutes } from './routes/speakers.ts';
import { webApp } from './static.ts';

/** What is read from the dossier: answers that hold until it changes. One line a resource. */
const readingRoutes = (deps: ServerDeps) =>
  router()
    .route('/', dossierRoutes(deps))
    // Before the events, whose ids stand where these names do.
    .route('/', eventCountRoutes(deps))
    .route('/', eventRoutes(deps))
    .route('/', accountRoutes(deps))
    .route('/', reportRoutes(deps))
    .route('/', sourceRoutes(deps))
    .route('/', speakerRoutes(deps))
    .route('/', searchRoutes(deps))
    .route('/', problemRoutes(deps))
    .route('/', dayRoutes(deps))
    .route('/', reviewRoutes(deps))
    .route('/', formatRoutes());

/** What is at work now and what is written: answers that hold for a moment only. */
const liveRoutes = (deps: ServerDeps) =>
  router()
    .route('/', importRoutes(deps))
    .route('/', changeRoutes(deps))
    .route('/', exportRoutes(deps))
    .route('/', decideRoutes(deps));

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** The app of a server over one dossier. */
export const makeApp = (deps: ServerDeps) => {
  const { dossier, web, log } = deps;
  const root = new OpenAPIHono();
  root.onError(answerError(log, (message) => message.replaceAll(dossier.path, dossier.name)));
  root.notFound(answerUnknown);
  root.use(safeHeaders, ownPagesOnly, shortAddress);
  root.get('*', webApp(web));
  const live = root.route('/api', liveRoutes(deps));
  const document = once((): ApiDocument => apiDocument(app));
  live.get('/api/openapi.json', (c) => c.json(document()));
  live.get('/api', (c) => c.html(referencePage(document())));
  // Routes before this line are never answered from what was kept.
  live.use('/api/*', fresh(dossier.revision));
  const app = live.route('/api', readingRoutes(deps));
  return app;
};
