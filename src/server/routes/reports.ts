import { createRoute, z } from '@hono/zod-openapi';
import { reportView, toldReport } from '../../jobs/report-view.ts';
import { reports } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { as, router } from '../router.ts';
import { daySchema, answers, pageQuery } from '../schemas/common.ts';
import { reportPageSchema, reportSchema } from '../schemas/reports.ts';
import { given } from '../schemas/filters.ts';

const list = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'Reports, without their texts',
  request: {
    query: z.strictObject({
      since: daySchema.optional().describe('Published from this day on.'),
      until: daySchema.optional().describe('Published up to this day.'),
      outlet: z.string().min(1).max(300).optional(),
      language: z.string().min(2).max(20).optional(),
      versions: z.enum(['newest', 'all']).optional().describe('`all`: also those a newer version replaced.'),
      order: z.enum(['added', 'newest']).optional().describe('As they came, or the newest first.'),
      ...pageQuery,
    }),
  },
  responses: answers(reportPageSchema, 'A page of reports.'),
});

const one = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'One report with its text and all that was read from it',
  request: { params: z.strictObject({ id: z.string().min(1).max(2000) }), query: z.strictObject({}) },
  responses: answers(reportSchema, 'The report, its record, its versions, and the events it tells.'),
});

/** Reports: the list, and one of them whole. */
export const reportRoutes = ({ dossier: { store } }: ServerDeps) =>
  router()
    .openapi(list, (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      const { rows, ...rest } = reports(store, given(filter), given({ limit, cursor }));
      return c.json(as(reportPageSchema, { rows: rows.map(toldReport), ...rest }), 200);
    })
    .openapi(one, (c) => {
      const { id } = c.req.valid('param');
      const view = reportView(store, id);
      if (!view) throw notFound(`there is no report ${id}: /api/reports lists them`);
      return c.json(as(reportSchema, view), 200);
    });
