import { createRoute, z } from '@hono/zod-openapi';
import { problemCounts, problems } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers, pageQuery } from '../schemas/common.ts';
import { given } from '../schemas/filters.ts';
import { problemsSchema } from '../schemas/problems.ts';

const list = createRoute({
  method: 'get',
  path: '/problems',
  summary: 'What could not be read, with its reason',
  request: {
    query: z.strictObject({
      code: z.string().min(1).max(100).optional().describe('Only of this kind.'),
      report: z.string().min(1).max(2000).optional().describe('Only of this report.'),
      ...pageQuery,
    }),
  },
  responses: answers(problemsSchema, 'How many there are of each kind, and a page of them.'),
});

/** Problems: counted by kind, and listed. */
export const problemRoutes = ({ dossier }: ServerDeps) =>
  router().openapi(list, (c) => {
    const filter = given(c.req.valid('query'));
    const view = dossier.read((store) => ({ counts: problemCounts(store), ...problems(store, filter) }));
    return c.json(as(problemsSchema, view), 200);
  });
