import { createRoute, z } from '@hono/zod-openapi';
import { watchChanges } from '../changes.ts';
import type { ServerDeps } from '../deps.ts';
import { failureOf } from '../errors.ts';
import { eventStream } from '../event-stream.ts';
import { router } from '../router.ts';
import { failures } from '../schemas/common.ts';

const stream = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'Tells when the dossier changed, as server-sent events',
  description:
    '`changed` with the revision and what the dossier holds (the object of /dossier), whoever changed it: an import of this server, or another program.',
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: 'Server-sent events.', content: { 'text/event-stream': { schema: z.string() } } },
    ...failures,
  },
});

/** Changes of the dossier, so that open pages ask anew. */
export const changeRoutes = ({ dossier, closing, log }: ServerDeps) => {
  const changes = watchChanges(dossier, (error) => log(failureOf('changes', error)));
  return router().openapi(stream, (c) => {
    const revision = dossier.revision();
    return eventStream(c, closing, ({ send }) => {
      send('open', { revision });
      return changes.listen((change) => send('changed', change, 'passing'));
    });
  });
};
