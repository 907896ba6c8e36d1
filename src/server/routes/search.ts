import { createRoute, z } from '@hono/zod-openapi';
import { searchView } from '../../jobs/search-view.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers, daySchema, pageQuery } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import { searchSchema } from '../schemas/search.ts';

const find = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Reports by their words, and events by the words of their titles',
  request: {
    query: z.strictObject({
      q: z.string().min(1).max(5000).describe('"a phrase", -without, begin*.'),
      since: daySchema.optional().describe('Published from this day on.'),
      until: daySchema.optional().describe('Published up to this day.'),
      outlet: z.string().min(1).max(300).optional(),
      language: z.string().min(2).max(20).optional(),
      versions: z.enum(['newest', 'all']).optional().describe('`all`: also those a newer version replaced.'),
      ...pageQuery,
    }),
  },
  responses: answers(searchSchema, 'Reports with snippets, the best first.'),
});

/** Search over everything. */
export const searchRoutes = ({ dossier }: ServerDeps) =>
  router().openapi(find, (c) => {
    const { q, ...filter } = c.req.valid('query');
    return c.json(
      as(
        searchSchema,
        dossier.read((store) => searchView(store, q, given(filter))),
      ),
      200,
    );
  });
