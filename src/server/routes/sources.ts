import { createRoute, z } from '@hono/zod-openapi';
import { chainsOf } from '../../jobs/chains.ts';
import { importantEntries } from '../../jobs/important.ts';
import { copiedTexts, sourcesView } from '../../jobs/sources-view.ts';
import { copyPage } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers, pageQuery } from '../schemas/common.ts';
import { eventQuery, filterOf, given } from '../schemas/filters.ts';
import { chainsSchema, copyPageSchema, sourcesSchema } from '../schemas/sources.ts';

const { limit } = pageQuery;

const sources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Who stands behind the events: voices, origins, copies',
  request: { query: eventQuery({ limit }) },
  responses: answers(sourcesSchema, 'The first of each list.'),
});

const copies = createRoute({
  method: 'get',
  path: '/copies',
  summary: 'Reports that are one text, the most often printed first',
  request: { query: z.strictObject(pageQuery) },
  responses: answers(copyPageSchema, 'A page of groups.'),
});

const chains = createRoute({
  method: 'get',
  path: '/chains',
  summary: 'Who is told through whom: chains of voices',
  request: {
    query: eventQuery({ limit, event: z.string().min(1).max(300).optional().describe('Only of this event.') }),
  },
  responses: answers(chainsSchema, 'The chains most statements took.'),
});

const ROWS = 30;
const CHAINS = 60;

/** Who spoke, through whom, and what is one text. */
export const sourceRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(sources, (c) => {
      const { limit: rows = ROWS, ...asked } = c.req.valid('query');
      const view = dossier.read((store) => sourcesView(store, filterOf(asked), rows));
      return c.json(as(sourcesSchema, view), 200);
    })
    .openapi(copies, (c) => {
      const page = given(c.req.valid('query'));
      const view = dossier.read((store) => {
        const { rows, ...next } = copyPage(store, page);
        return { rows: copiedTexts(store, rows), ...next };
      });
      return c.json(as(copyPageSchema, view), 200);
    })
    .openapi(chains, (c) => {
      const { limit: most = CHAINS, event, ...asked } = c.req.valid('query');
      const filter = { ...filterOf(asked), ...given({ event }) };
      const { entries, events } = dossier.read((store) => importantEntries(store, filter));
      return c.json(as(chainsSchema, { events, ...chainsOf(entries, most) }), 200);
    });
