import { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerDeps } from './deps.ts';
import { answerError, answerUnknown } from './errors.ts';
import { fresh } from './fresh.ts';
import { ownPagesOnly, safeHeaders, shortAddress } from './guard.ts';
import { router } from './router.ts';
import { dayRoutes } from './routes/days.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { eventCountRoutes } from './routes/event-counts.ts';
import { eventRoutes } from './routes/events.ts';
import { formatRoutes } from './routes/formats.ts';
import { problemRoutes } from './routes/problems.ts';
import { reportRoutes } from './routes/reports.ts';
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
    .route('/', reportRoutes(deps))
    .route('/', sourceRoutes(deps))
    .route('/', speakerRoutes(deps))
    .route('/', searchRoutes(deps))
    .route('/', problemRoutes(deps))
    .route('/', dayRoutes(deps))
    .route('/', formatRoutes());

/** The app of a server over one dossier. */
export const makeApp = (deps: ServerDeps) => {
  const { dossier, web, log } = deps;
  const root = new OpenAPIHono();
  root.onError(answerError(log, (message) => message.replaceAll(dossier.path, dossier.name)));
  root.notFound(answerUnknown);
  root.use(safeHeaders, ownPagesOnly, shortAddress);
  root.get('*', webApp(web));
  root.use('/api/*', fresh(dossier.revision));
  return root.route('/api', readingRoutes(deps));
};
