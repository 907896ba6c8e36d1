import { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerDeps } from './deps.ts';
import { answerError, answerUnknown } from './errors.ts';
import { router } from './router.ts';
import { accountRoutes } from './routes/accounts.ts';
import { dossierRoutes } from './routes/dossier.ts';
import { eventRoutes } from './routes/events.ts';
import { reportRoutes } from './routes/reports.ts';

/** The routes of the API: one line a resource. */
const apiOf = (deps: ServerDeps) =>
  router()
    .route('/', dossierRoutes(deps))
    .route('/', eventRoutes(deps))
    .route('/', accountRoutes(deps))
    .route('/', reportRoutes(deps));

/** The app of a server over one dossier. */
export const makeApp = (deps: ServerDeps) => {
  const app = new OpenAPIHono().route('/api', apiOf(deps));
  app.onError(answerError(deps.log, (message) => message.replaceAll(deps.dossier.path, deps.dossier.name)));
  app.notFound(answerUnknown);
  return app;
};
